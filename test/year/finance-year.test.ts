import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as sheetJs from "@e965/xlsx";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { schoolbudget, temporaryFolder } from "../cli/run-command";
import { auditfileOf, spending } from "../ledger/build-auditfile";
import { packageTexts } from "../region/share/package-texts";
import { checkBytes, workbookOf } from "../school/read-bytes";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculate } from "../xlsx/recalculate";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { bookkeeping, financePlan, isOfTheYear, lineOfAccount, type Booked } from "./invented-bookkeeping";

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

/** One file for each period, of which the second begins a month before the first ends. */
const autumn = (name: string, from: string, to: string) =>
  write(
    name,
    auditfileOf({
      createdOn: to,
      transactions: bookkeeping
        .filter(({ date }) => from <= date && date <= to)
        .map(({ nr, date, cents, account, costCentre, description }) =>
          spending(nr, date, (cents / 100).toFixed(2), { account, costCentre, description }),
        ),
    }),
  );

/** Euros as Dutch programs write them. */
const dutch = (cents: number) => (cents / 100).toFixed(2).replace(".", ",");

const spring = () =>
  write(
    "2027.csv",
    [
      "Kostenplaats;Omschrijving;Boekdatum;Grootboeknr;Boekstuk;Debet;Credit",
      ...bookkeeping
        .filter(({ date }) => date.startsWith("2027"))
        .map(({ nr, date, cents, account, costCentre, description }) =>
          [costCentre, description, date, account, nr, cents < 0 ? "" : dutch(cents), cents < 0 ? dutch(-cents) : ""].join(";"),
        ),
      "",
    ].join("\r\n"),
  ); // prettier-ignore

/** What should come out: sums over the invented bookkeeping itself. */
const own: readonly Booked[] = bookkeeping.filter(({ date, costCentre }) => isOfTheYear(date) && costCentre === "4410");
const sum = (bookings: readonly Booked[]) => bookings.reduce((total, { cents }) => total + cents, 0);
const ofLine = (line: string) => sum(own.filter(({ account }) => lineOfAccount[account] === line));

interface Report {
  readonly recognised: { readonly count: number; readonly cents: number };
  readonly unassigned: { readonly count: number; readonly cents: number };
  readonly lines: readonly { readonly line: string; readonly actualCents: number | null }[];
  readonly files: readonly { readonly findings: readonly { readonly code: string }[] }[];
}

const out = at("jaar.xlsx");
let report: Report;

beforeAll(async () => {
  const plan = write("plan.xlsx", await workbookOf(financePlan));
  const files = [spring(), autumn("2026-1.xaf", "2026-01-01", "2026-12-31"), autumn("2026-2.xaf", "2026-12-01", "2026-12-31")];
  const rules = Object.entries(lineOfAccount).map(([account, line]) => ({ account, line }));
  const args = ["--ledger", ...files, "--mark", "kostenplaats=4410", "--rules", write("regels.json", JSON.stringify(rules))];
  const run = await schoolbudget("actuals", plan, ...args, "--out", out, "--json");
  if (run.out === "") throw new Error(run.err);
  report = JSON.parse(run.out) as Report;
}); // prettier-ignore

describe("a school's year, from three exports to its year end", () => {
  it("is to the cent what its bookkeeping says, with each posting of an overlap once", () => {
    expect(report.recognised).toEqual({ count: own.length, cents: sum(own) });
    for (const { line, actualCents } of report.lines.filter((each) => each.line.startsWith("expense")))
      expect([line, actualCents]).toEqual([line, ofLine(line)]);
    const waiting = own.filter(({ account }) => lineOfAccount[account] === undefined);
    expect(report.unassigned).toEqual({ count: waiting.length, cents: sum(waiting) });
    expect(waiting.length).toBeGreaterThan(0);
    expect(report.files.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain("Y08");
  });

  it("stands so in the file, also for another reader, and every actual can be traced", () => {
    const bytes = readFileSync(out);
    for (const { id, actual } of checkBytes(bytes).evaluation?.evaluation.expenses ?? [])
      expect(actual).toEqual({ state: "value", value: ofLine(`expense.${id}`) });
    const book = sheetJs.read(bytes);
    const rows = sheetJs.utils.sheet_to_json<Record<string, unknown>>(book.Sheets["Boekingen"] ?? {}, { range: 5 });
    expect(rows).toHaveLength(own.length);
    const traced = rows.filter((row) => String(row["Begrotingsregel"]).startsWith("2. "));
    const cents = traced.reduce((total, row) => total + Math.round(Number(row["Bedrag"]) * 100), 0);
    expect(cents).toBe(ofLine("expense.2"));
  });

  it("holds nothing else of the bookkeeping, in any part", () => {
    const texts = packageTexts(readFileSync(out)).join("\n");
    const others = bookkeeping.filter((each) => !own.includes(each));
    expect(others.length).toBeGreaterThan(own.length);
    for (const { description, nr } of others) {
      expect(texts).not.toContain(description);
      expect(texts).not.toContain(nr);
    }
  });
});

describeWithOffice("the year end with its postings, in LibreOffice", () => {
  it("is valid, and every formula gives the value that we stored with it", async () => {
    const bytes = readFileSync(out);
    expect(await validateOoxml(bytes)).toEqual({ ok: true, errors: [] });
    const formulas = (file: Uint8Array) =>
      readSnapshot(file, nodePlatform)
        .sheets.filter(({ name }) => name === "Eindevaluatie" || name === "Boekingen")
        .flatMap(({ name, cells }) =>
          cells
            .filter(({ isFormula, value }) => isFormula && typeof value !== "boolean")
            .map(({ row, column, value }) => {
              const shown = typeof value === "number" ? String(Number(value.toPrecision(11))) : JSON.stringify(value);
              return `${name} R${row}C${column}: ${shown}`;
            }),
        );
    expect(formulas(await recalculate(bytes))).toEqual(formulas(bytes));
  }, 120_000);
});
