import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { evaluatedWorkbook } from "../school/evaluation/evaluation-workbook";
import { workbookOf } from "../school/read-bytes";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const file = (name: string) => path.join(folder, name);
const partsOf = (name: string) => {
  const { sheets, names } = readSnapshot(readFileSync(file(name)), nodePlatform);
  return { sheets, names };
};

describe("schoolbudget evaluation", () => {
  it("adds the sheet to a plan, leaves the other sheets as they were, and says what it took from the plan", async () => {
    writeFileSync(file("plan.xlsx"), await workbookOf(completePlan));
    const { code, out } = await schoolbudget("evaluation", file("plan.xlsx"), "--out", file("jaar.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("met 2 uitgaven en 2 doelen");
    const [before, after] = [partsOf("plan.xlsx"), partsOf("jaar.xlsx")];
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.sheets.at(-1)?.name).toBe("Eindevaluatie");
    expect(after.names.get("_schoolbudget_eindevaluatie")).toContain("Eindevaluatie!");
    expect(await validateOoxml(readFileSync(file("jaar.xlsx")))).toEqual({ ok: true, errors: [] });
  }, 60_000);

  it("may write over the plan itself, but not over another file unasked", async () => {
    writeFileSync(file("zelf.xlsx"), await workbookOf(completePlan));
    expect((await schoolbudget("evaluation", file("zelf.xlsx"), "--out", file("zelf.xlsx"))).code).toBe(0);
    writeFileSync(file("ander.xlsx"), "van iemand anders");
    const refused = await schoolbudget("evaluation", file("zelf.xlsx"), "--out", file("ander.xlsx"));
    expect(refused.code).toBe(2);
    expect(readFileSync(file("ander.xlsx"), "utf8")).toBe("van iemand anders");
  });

  it("leaves a workbook that has the sheet byte for byte as it was", async () => {
    const bytes = await writeWorkbook(evaluatedWorkbook(completePlan, completeEvaluation));
    writeFileSync(file("klaar.xlsx"), bytes);
    const again = await schoolbudget("evaluation", file("klaar.xlsx"), "--out", file("kopie.xlsx"), "--json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ added: false, out: file("kopie.xlsx"), status: "ok" });
    expect(Buffer.compare(readFileSync(file("kopie.xlsx")), bytes)).toBe(0);
  });

  it("refuses a workbook that is no plan", async () => {
    writeFileSync(file("tekst.xlsx"), "geen werkmap");
    expect((await schoolbudget("evaluation", file("tekst.xlsx"), "--out", file("x.xlsx"))).code).toBe(2);
  });
});

describe("schoolbudget check", () => {
  it("reports the year end once the sheet is there, and never before", async () => {
    writeFileSync(file("zonder.xlsx"), await workbookOf(completePlan));
    writeFileSync(file("leeg.xlsx"), await writeWorkbook(evaluatedWorkbook(completePlan)));
    writeFileSync(file("vol.xlsx"), await writeWorkbook(evaluatedWorkbook(completePlan, completeEvaluation)));
    const { code, out } = await schoolbudget(
      "check",
      file("zonder.xlsx"),
      file("leeg.xlsx"),
      file("vol.xlsx"),
      "--json",
    );
    expect(code).toBe(1);
    const [blank, full, without] = JSON.parse(out) as {
      evaluation: unknown;
      status: string;
      findings: { code: string; sheet: string }[];
    }[];
    expect([without?.evaluation, without?.status]).toEqual([null, "ok"]);
    expect(blank?.status).toBe("errors");
    expect(new Set(blank?.findings.map(({ code }) => code))).toEqual(new Set(["Y01", "Y02", "Y03", "Y09", "Y10"]));
    expect(blank?.findings.every(({ sheet }) => sheet === "Eindevaluatie")).toBe(true);
    expect(full).toMatchObject({
      status: "ok",
      findings: [],
      evaluation: {
        totals: { plannedCents: 2_500_000, actualCents: 2_500_000, remainingCents: 0 },
        counts: {
          arrangementen: { current: 6, target: 4, reached: 5 },
          tlv: { current: 3, target: 2, reached: 2 },
          samenwerkingen: { current: 2, target: 4, reached: 4 },
        },
      },
    });
  });
});
