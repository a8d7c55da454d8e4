import type { Language } from "../../src/texts/language";
import { paneTexts } from "../../src/texts/pane-text";
import { completePlan } from "../domain/complete-plan";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { byKeyboard, byMouse } from "./hands";
import { startPreview, type OpenPreview } from "./start-preview";
import { typedPlan, type TypedCell } from "./typed-plan";

let preview: OpenPreview;
afterEach(() => preview.close());

const walks: readonly (readonly [Language, number, "mouse" | "keyboard"])[] = [
  ["nl", 320, "mouse"],
  ["en", 450, "mouse"],
  ["nl", 450, "keyboard"],
  ["en", 320, "keyboard"],
];

describe.each(walks)("a school, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("goes from an empty workbook to the file for SPPOH", async () => {
    preview = await startPreview({ language, paneWidth });
    const { page, pane, paneFrame, hosts, troubles } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const texts = paneTexts(language);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());

    await title(texts.start.title).waitFor();
    expect(await paneFrame().evaluate(() => innerWidth)).toBe(paneWidth);
    await look("start");
    await hands.press(button(new RegExp(texts.start.plan.title)));
    await title(texts.first.title).waitFor();
    await look("first run");
    await hands.press(button(texts.first.go));

    await hands.fill(pane.getByLabel(texts.form.fields.school.brin, { exact: true }), "12A00");
    await hands.press(button(texts.form.go));
    await pane.getByText(texts.form.codeShape.school).waitFor();
    await look("form with mistakes");
    await hands.fill(pane.getByLabel(texts.form.fields.school.brin, { exact: true }), completePlan.header.brin);
    await hands.fill(pane.getByLabel(texts.form.fields.school.school, { exact: true }), completePlan.header.school);
    await hands.fill(pane.getByLabel(texts.form.fields.school.board, { exact: true }), completePlan.header.board);
    await hands.pick(
      pane.getByLabel(texts.form.fields.school.werkgebied, { exact: true }),
      completePlan.header.werkgebied,
    );
    await hands.press(button(texts.form.go));
    await pane.getByText(texts.work.parts(0, 6)).waitFor();
    await look("work");

    const told = await page.evaluate(() => window.preview.roundTrips());
    await type(preview, [{ sheet: "Begroting", cell: "G31", typed: "30000" }]);
    await pane.getByText("€\u00a030.000,00").waitFor();
    expect(await page.evaluate(() => window.preview.roundTrips())).toBe(told + 1);
    await look("overspent");
    await hands.press(button(/Begroting, G62/));
    await page.waitForFunction(() => window.preview.selection()?.address === "G62");
    await pane.getByText(texts.work.chosen).first().waitFor();

    await hands.press(button(texts.work.submit));
    await title(texts.submit.notYet).waitFor();
    await look("not ready to submit");
    await hands.press(button(texts.app.back));

    await type(preview, typedPlan(completePlan));
    await title(texts.work.ready.title).waitFor();
    await pane.getByText(texts.work.balanced).waitFor();
    await look("ready");
    await page.evaluate(() => window.preview.closePane());
    await page.evaluate(() => window.preview.openPane());
    await title(texts.work.ready.title).waitFor();

    await hands.press(button(texts.work.submit));
    await title(texts.submit.title).waitFor();
    await button(texts.submit.download).waitFor();
    await look("submit");
    const [download] = await Promise.all([page.waitForEvent("download"), hands.press(button(texts.submit.download))]);
    expect(download.suggestedFilename()).toBe("schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_v1.xlsx");
    await title(texts.done.title).waitFor();
    await look("submitted");

    await type(preview, [{ sheet: "Begroting", cell: "D31", typed: "Coach voor de pauze" }]);
    await hands.press(button(texts.done.back));
    await pane.getByRole("heading", { name: texts.changed.title }).waitFor();
    await look("changed after submission");
    expect([...hosts]).toEqual(["localhost"]);
    expect(troubles).toEqual([]);
  });
});

/** Types as a person, and waits until the sheet has its totals. */
function type({ page }: OpenPreview, cells: readonly TypedCell[]): Promise<unknown> {
  return page.evaluate(
    (all) => Promise.all(all.map(({ sheet, cell, typed }) => window.preview.type(sheet, cell, typed))),
    cells,
  );
}
