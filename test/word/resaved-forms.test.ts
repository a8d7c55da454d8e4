import { nodePlatform } from "../../src/cli/node-inflate";
import { programmes } from "../../src/domain/programmes/programmes";
import { readWordForm } from "../../src/word/read-word-form";
import { writePlanDocument } from "../../src/word/write/write-plan";
import { completePlan } from "../domain/complete-plan";
import { describeWithOffice } from "../xlsx/find-office";
import { formVariants, outcomeOf } from "./form-variants";
import { filledForm } from "./paper-form";
import { resaveAll } from "./resave";

const read = (file: Uint8Array) => readWordForm(file, programmes, nodePlatform);

describeWithOffice("a form that LibreOffice saved again", () => {
  let resaved: readonly Uint8Array[] = [];
  beforeAll(async () => {
    resaved = await resaveAll(formVariants.map(({ file }) => file));
  }, 180_000);

  const variants = formVariants.map((variant, index) => ({ ...variant, index }));
  it.each(variants.filter(({ isMendedBySaving }) => isMendedBySaving !== true))(
    "is read the same: $name",
    async ({ index, file }) => {
      const [before, after] = [outcomeOf(await read(file)), outcomeOf(await read(resaved[index] as Uint8Array))];
      expect(after).toEqual(before);
    },
  );

  it("holds the same plan when it was written by us", async () => {
    const [saved] = await resaveAll([await writePlanDocument(completePlan, programmes[0], "2026-06-12T10:00:00Z")]);
    const form = await read(saved as Uint8Array);
    expect({ ...form.plan, printedTotals: null }).toEqual({ ...completePlan, printedTotals: null });
    expect([form.doubts, form.unrecognised]).toEqual([[], []]);
  }, 120_000);

  it.each(["doc", "odt"] as const)(
    "is named when it is saved as .%s",
    async (kind) => {
      const [saved] = await resaveAll([filledForm()], kind);
      await expect(read(saved as Uint8Array)).rejects.toMatchObject({ code: "old-word" });
    },
    120_000,
  );
});
