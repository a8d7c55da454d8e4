import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { packageTexts } from "../region/share/package-texts";
import { evaluatedWorkbook } from "../school/evaluation/evaluation-workbook";
import { checkBytes, workbookOf } from "../school/read-bytes";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const file = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
  return file(name);
};
const head = "Boekdatum;Boekstuknummer;Rekening;Omschrijving;Bedrag;Kostenplaats";
const exported = (name: string, ...rows: readonly string[]) => write(name, [head, ...rows, ""].join("\r\n"));
const secrets = ["Salaris Jansen", "Ziekengeld Pietersen", "2600842", "4001"];

interface Report {
  readonly recognised: unknown;
  readonly assigned: unknown;
  readonly unassigned: unknown;
  readonly lines: readonly {
    readonly line: string;
    readonly actualCents: number | null;
    readonly previousCents: number | null;
  }[];
  readonly changes: unknown;
  readonly missingMonths: readonly string[];
}

async function actuals(...args: readonly string[]): Promise<{ code: number | null; report: Report; err: string }> {
  const { code, out, err } = await schoolbudget("actuals", ...args, "--json");
  return { code, err, report: (out === "" ? {} : JSON.parse(out)) as Report };
}

let plan: string;
const autumn = exported(
  "2026.csv",
  "31-07-2026;2600800;4731;Vorig schooljaar;10,00;4410",
  "14-09-2026;2600841;4731;Catering;1.486,00;4410",
  "15-09-2026;2600842;4001;Salaris Jansen;3.000,00;4000",
  "16-11-2026;2601107;4320;Coach inloop;12.650,55;4410",
);
const spring = exported(
  "2027.csv",
  "14-02-2027;2700841;4999;Spreker;650,25;4410",
  "15-02-2027;2700842;4001;Ziekengeld Pietersen;3.000,00;4000",
  "01-08-2027;2700900;4731;Volgend schooljaar;10,00;4410",
);
const rules = write("rules.json", `[{"account": 4731, "line": 2}, {"text": "coach", "line": "Coach voor de inloop"}]`);

beforeAll(async () => {
  plan = write("plan.xlsx", await workbookOf(completePlan));
});

describe("schoolbudget actuals", () => {
  it("recognises, cuts to the school year, assigns by rules, and writes the year end and the postings", async () => {
    const out = file("jaar.xlsx");
    const { code, report } = await actuals(plan, "--ledger", autumn, spring, "--mark", "kostenplaats=4410", "--rules", rules, "--out", out);
    expect(code).toBe(0);
    expect(report.recognised).toEqual({ count: 3, cents: 1_478_680 });
    expect(report.assigned).toEqual({ count: 2, cents: 1_413_655 });
    expect(report.unassigned).toEqual({ count: 1, cents: 65_025 });
    expect(report.lines).toMatchObject([
      { line: "income.1", plannedCents: 2_500_000, actualCents: null, postings: 0 },
      { line: "expense.1", plannedCents: 1_500_000, actualCents: 1_265_055, postings: 1 },
      { line: "expense.2", plannedCents: 1_000_000, actualCents: 148_600, postings: 1 },
    ]);
    expect(report.missingMonths).toContain("2026-08");
    const bytes = readFileSync(out);
    expect(checkBytes(bytes).evaluation?.evaluation.expenses).toEqual([
      { id: "1", actual: { state: "value", value: 1_265_055 }, explanation: "" },
      { id: "2", actual: { state: "value", value: 148_600 }, explanation: "" },
    ]);
    const { sheets } = readSnapshot(bytes, nodePlatform);
    expect(sheets.slice(-3).map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Eindevaluatie", "visible"],
      ["Boekingen", "visible"],
      ["_schoolbudget_boekingen", "veryHidden"],
    ]);
    expect(await validateOoxml(bytes)).toEqual({ ok: true, errors: [] });
  }, 60_000); // prettier-ignore

  it("lets nothing of the ledger but the recognised postings into any part of the file", () => {
    const texts = packageTexts(readFileSync(file("jaar.xlsx"))).join("\n");
    for (const known of ["Catering", "Coach inloop", "Spreker"]) expect(texts).toContain(known);
    for (const secret of [...secrets, "Vorig schooljaar", "Volgend schooljaar", folder])
      expect(texts).not.toContain(secret);
  });

  it("keeps mark, rules and other months for a newer export, says what moved, and is done when nothing did", async () => {
    const newer = exported("2027b.csv", "14-02-2027;2700841;4999;Spreker;700,00;4410", "16-03-2027;2700901;4731;Zaal;99,99;4410");
    const [first, out] = [file("jaar.xlsx"), file("later.xlsx")];
    const { code, report } = await actuals(first, "--ledger", newer, "--out", out);
    expect(code).toBe(0);
    expect(report.recognised).toEqual({ count: 4, cents: 1_493_654 });
    expect(report.changes).toEqual({ added: 2, changed: 0, gone: 1, kept: 2 });
    expect(report.lines.at(-1)).toMatchObject({ actualCents: 158_599, previousCents: 148_600 });
    expect(report.missingMonths).not.toContain("2026-09");
    const same = await actuals(out, "--ledger", autumn, newer, "--out", file("zelfde.xlsx"));
    expect(same.report.changes).toEqual({ added: 0, changed: 0, gone: 0, kept: 4 });
    expect(Buffer.compare(readFileSync(file("zelfde.xlsx")), readFileSync(out))).toBe(0);
  }); // prettier-ignore

  it("writes what people wrote in the year end back as it was, and says which amount it replaced", async () => {
    const started = write("begonnen.xlsx", await writeWorkbook(evaluatedWorkbook(completePlan, completeEvaluation)));
    const out = file("aangevuld.xlsx");
    const { report } = await actuals(started, "--ledger", autumn, "--cost-centre", "4410", "--rules", rules, "--out", out);
    const after = checkBytes(readFileSync(out)).evaluation?.evaluation;
    const withoutAmounts = (each: typeof after) => ({ ...each, expenses: each?.expenses.map(({ id, explanation }) => [id, explanation]) });
    expect(withoutAmounts(after)).toEqual(withoutAmounts(completeEvaluation));
    expect(report.lines.find(({ line }) => line === "expense.2")).toMatchObject({ actualCents: 148_600, previousCents: 1_000_000 });
    expect(await validateOoxml(readFileSync(out))).toEqual({ ok: true, errors: [] });
  }); // prettier-ignore

  it("remembers which column is which for exports with the same head", async () => {
    const odd = write("odd.csv", "Dag;Rekening;Wat;Hoeveel;Kpl\r\n14-09-2026;4731;Catering;1.486;4410\r\n");
    const mapping = write("mapping.json", `{"columns": {"date": "Dag", "description": "Wat", "amount": "Hoeveel"}, "decimal": ","}`);
    const mark = ["--mark", "cost-centre=4410", "--out"];
    const unclear = await actuals(plan, "--ledger", odd, ...mark, file("nee.xlsx"));
    expect([unclear.code, existsSync(file("nee.xlsx"))]).toEqual([2, false]);
    expect((await actuals(plan, "--ledger", odd, "--mapping", mapping, ...mark, file("ja.xlsx"))).code).toBe(0);
    const again = await actuals(file("ja.xlsx"), "--ledger", odd, "--out", file("weer.xlsx"));
    expect(again.report.recognised).toEqual({ count: 1, cents: 148_600 });
  }); // prettier-ignore

  it("writes nothing when an export can't be read, a rule is not clear, or nobody said what to recognise", async () => {
    const out = file("niets.xlsx");
    const marked = ["--cost-centre", "4410", "--out", out];
    const broken = await actuals(plan, "--ledger", autumn, file("weg.csv"), ...marked);
    const unclear = await actuals(plan, "--ledger", autumn, "--rules", write("fout.json", `[{"account": "4731", "line": 9}]`), ...marked);
    const unmarked = await actuals(plan, "--ledger", autumn, "--out", out);
    const misspelt = await schoolbudget("actuals", plan, "--ledger", autumn, "--mark", "kosten=4410", "--out", out);
    expect([broken, unclear, unmarked, misspelt].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(broken.err).toContain("weg.csv");
    expect(unclear.err).toContain("4731");
    expect(unmarked.err).toContain("--cost-centre");
    expect(misspelt.err).toContain("kostenplaats=4410");
    expect(existsSync(out)).toBe(false);
  }); // prettier-ignore

  it("says in words what it did, in Dutch or in English", async () => {
    const run = (lang: string) =>
      schoolbudget(
        "actuals",
        plan,
        "--ledger",
        autumn,
        "--text",
        "coach",
        "--out",
        file(`${lang}.xlsx`),
        "--lang",
        lang,
      );
    const [dutch, english] = [await run("nl"), await run("en")];
    expect(dutch.out).toContain("1 boeking herkend, samen € 12.650,55.");
    expect(dutch.out).toContain("Nog 1 boeking toe te wijzen");
    expect(english.out).toContain("1 posting left to assign");
  });
});
