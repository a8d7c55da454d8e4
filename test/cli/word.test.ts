import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeEvaluatedWorkbook } from "../../src/school/evaluation/describe-evaluation";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { readWordForm } from "../../src/word/read-word-form";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { filledForm, p, paper } from "../word/paper-form";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const savedAt = "2026-06-12T10:00:00Z";
const [programme] = programmes;

/** A form as a file of its own. */
function form(name: string, bytes = filledForm()): string {
  writeFileSync(at(name), bytes);
  return at(name);
}

describe("schoolbudget word read", () => {
  it("says what it recognised and what it could not place, and writes nothing unasked", async () => {
    const file = form(
      "lezen.docx",
      filledForm({ goalsHead: paper.goalsHead + p("Concept!"), counts: paper.counts(["ongeveer 4", "3", ""]) }),
    );
    const { code, out } = await schoolbudget("word", "read", file);
    expect(code).toBe(1);
    expect(out).toContain("werkgebied: “Escamp”");
    expect(out).toContain("arrangementen, huidige situatie: “ongeveer 4”");
    expect(out).toContain("(tabel 4, rij 2, kolom 2)");
    expect(out).toContain("Concept!");
    expect(out).toContain("Niet in dit document, dus leeg: BRIN, ");
    expect(out).toContain("Er is niets geschreven.");
  });

  it("puts the plan into a workbook that check reads", async () => {
    const [file, out] = [form("plan.docx"), at("plan.xlsx")];
    const read = await schoolbudget("word", "read", file, "--out", out, "--json");
    const report = JSON.parse(read.out) as { doubts: unknown[]; plan: { totals: object } };
    expect(report).toMatchObject({
      doubts: [],
      unrecognised: [],
      out,
      plan: { totals: { incomeCents: 2_750_000, expenseCents: 2_750_000 } },
    });
    const checked = await schoolbudget("check", out, "--json");
    expect(JSON.parse(checked.out)).toMatchObject([
      { school: { name: "De Zandmotor", area: "Escamp" }, totals: report.plan.totals, goals: 2 },
    ]);
  });

  it("leaves a workbook alone that is there already", async () => {
    const out = at("bestaat.xlsx");
    writeFileSync(out, "van mij");
    const { code } = await schoolbudget("word", "read", form("nog.docx"), "--out", out);
    expect(code).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("van mij");
    expect((await schoolbudget("word", "read", at("nog.docx"), "--out", out, "--force")).code).toBe(1);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  it("names what is no form, in the language that is asked for", async () => {
    writeFileSync(at("oud.doc"), "{\\rtf1 oud}");
    const { code, out, err } = await schoolbudget("word", "read", at("oud.doc"), "--lang", "en", "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("This document is not saved as .docx.");
  });
});

describe("schoolbudget word write", () => {
  it("writes a document that holds the same plan", async () => {
    const [file, out] = [at("compleet.xlsx"), at("compleet.docx")];
    writeFileSync(file, await writeWorkbook(describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt })));
    const { code } = await schoolbudget("word", "write", file, "--out", out);
    expect(code).toBe(0);
    const { plan, doubts, unrecognised } = await readWordForm(readFileSync(out), programmes, nodePlatform);
    expect(plan).toEqual({ ...completePlan, printedTotals: null });
    expect([doubts, unrecognised]).toEqual([[], []]);
    const again = await schoolbudget("word", "read", out);
    expect(again.code).toBe(0);
  });

  it("gives the same bytes for the same workbook, and overwrites nothing unasked", async () => {
    const [file, out] = [at("compleet.xlsx"), at("nogmaals.docx")];
    await schoolbudget("word", "write", file, "--out", out);
    expect(Buffer.compare(readFileSync(out), readFileSync(at("compleet.docx")))).toBe(0);
    expect((await schoolbudget("word", "write", file, "--out", out)).code).toBe(2);
  });

  it("writes the year end, where there is one", async () => {
    const file = at("jaar.xlsx");
    writeFileSync(
      file,
      await writeWorkbook(
        describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, { stamp: null, savedAt }),
      ),
    );
    expect((await schoolbudget("word", "write", file, "--evaluation", "--out", at("jaar.docx"))).code).toBe(0);
    const without = await schoolbudget("word", "write", at("compleet.xlsx"), "--evaluation", "--out", at("geen.docx"));
    expect(without.code).toBe(2);
    expect(without.err).toContain("geen blad Eindevaluatie");
  });
});
