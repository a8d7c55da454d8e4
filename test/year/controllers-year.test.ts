import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as sheetJs from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import { countOf, type Plan } from "../../src/domain/plan";
import { planTotals } from "../../src/domain/plan-totals";
import { planChanges } from "../../src/region/changes/plan-changes";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { schoolbudget, temporaryFolder } from "../cli/run-command";
import { editWorkbooks, type Edit } from "../real-input/edit-workbooks";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculate } from "../xlsx/recalculate";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { readTable, type TableRow } from "./read-table";
import { correctedFile, lastVersions, putFiles, readSchoolFiles, type SchoolFile } from "./school-files";

const folder = temporaryFolder();
const out = path.join(folder, "regio.xlsx");
const ownSheet = "Mijn blad";
const ownColumn = "Afspraak";
const yellow = 0xffff00;

interface Consolidation {
  readonly accepted: number;
  readonly superseded: number;
  readonly rejected: number;
  readonly unchanged: boolean;
  readonly plans: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly absent: readonly string[];
  };
  readonly totals: { readonly schools: number; readonly incomeCents: number; readonly expenseCents: number };
}

async function consolidate(...paths: string[]): Promise<Consolidation> {
  const { out: json, err, code } = await schoolbudget("consolidate", ...paths, "--out", out, "--json");
  if (code === 2) throw new Error(err);
  return JSON.parse(json) as Consolidation;
}

interface StyledCell {
  readonly s?: { readonly fgColor?: { readonly rgb?: string } };
}

const bytes = () => new Uint8Array(readFileSync(out));
const submissions = () => readTable(bytes(), "Inzendingen");
const partOf = (name: RegExp) => {
  const parts = unzipSync(bytes());
  return Object.entries(parts).flatMap(([path, part]) => (name.test(path) ? [strFromU8(part)] : []));
};

/** What somebody with a Dutch LibreOffice does with the regional workbook, and saves. */
async function inLibreOffice(edits: readonly Edit[]): Promise<void> {
  const [saved] = await editWorkbooks(bytes(), [edits]);
  if (saved === undefined) throw new Error("LibreOffice saved nothing");
  writeFileSync(out, saved);
}

/** The row of the version that counts. */
function rowOf(rows: readonly TableRow[], { brin }: SchoolFile): TableRow {
  const found = rows.find((row) => row["BRIN"] === brin && !String(row["Status"]).startsWith("–"));
  if (found === undefined) throw new Error(`no row of ${brin}`);
  return found;
}

function isAsTyped(notes: ReadonlyMap<SchoolFile, Readonly<Record<string, string>>>): void {
  const { rows } = submissions();
  for (const [school, typed] of notes) expect(rowOf(rows, school)).toMatchObject(typed);
}

/** Totals, versions and changes, computed from the files alone. */
function isExact(files: readonly SchoolFile[], { totals }: Consolidation): void {
  const versions = [...lastVersions(files).values()];
  const sums = versions.map(({ newest }) => planTotals(newest.checked.plan));
  expect(totals).toMatchObject({
    schools: versions.length,
    incomeCents: sums.reduce((sum, { incomeCents }) => sum + incomeCents, 0),
    expenseCents: sums.reduce((sum, { expenseCents }) => sum + expenseCents, 0),
  });
  expect(submissions().rows).toHaveLength(files.length);
  const expected = versions.flatMap(({ newest, before }) =>
    before === null
      ? []
      : planChanges(before.checked.plan, newest.checked.plan).map(({ was, is }) => [newest.brin, was, is]),
  );
  const shown = readTable(bytes(), "Wijzigingen").rows.map((row) => [
    row["BRIN"] ?? "",
    row["Was"] ?? "",
    row["Is nu"] ?? "",
  ]);
  expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
}

async function isStill(): Promise<void> {
  const before = readFileSync(out);
  const again = await consolidate(path.join(folder, "ronde"));
  expect(again.unchanged).toBe(true);
  expect(readFileSync(out).equals(before)).toBe(true);
}

/** The files of a round, in the folder that the controller keeps them in. */
function round(files: readonly SchoolFile[]): string {
  const here = path.join(folder, "ronde");
  rmSync(here, { recursive: true, force: true });
  return putFiles(here, files);
}

const moreForTheFirst = (plan: Plan): Plan => ({
  ...plan,
  expenses: plan.expenses.map((line, index) => (index === 0 ? { ...line, amount: filled(cents(123_456)) } : line)),
  counts: { ...plan.counts, tlv: { ...countOf(plan, "tlv"), target: filled(2) } },
});

describeWithOffice("a controller's year with 205 schools, saved by LibreOffice between the rounds", () => {
  let all: readonly SchoolFile[];
  let noted: readonly SchoolFile[];
  const notes = new Map<SchoolFile, Readonly<Record<string, string>>>();
  let firstRound: readonly SchoolFile[];
  let secondRound: readonly SchoolFile[];

  beforeAll(async () => {
    const samples = path.join(folder, "alle");
    expect((await schoolbudget("sample", "--out", samples, "--schools", "205", "--seed", "4")).code).toBe(0);
    all = readSchoolFiles(samples);
    const versions = lastVersions(all);
    const resent = all.filter((file) => versions.get(file.brin)?.newest !== file);
    expect(resent.length).toBeGreaterThan(5);
    const once = all.filter((file) => versions.get(file.brin)?.before === null);
    noted = once.slice(0, 3);
    // In the first round two schools sent their plan twice; the other newer versions come in the second.
    const twice = resent.slice(0, 2).flatMap(({ brin }) => all.filter((file) => file.brin === brin));
    firstRound = [...new Set([...once.slice(0, 140), ...resent, ...twice])];
    secondRound = all.filter((file) => !firstRound.includes(file));
  }, 180_000);

  it("begins with the files of the first round", async () => {
    const result = await consolidate(round(firstRound));
    expect(result).toMatchObject({ superseded: 2, rejected: 0, unchanged: false });
    isExact(firstRound, result);
    await isStill();
  }, 120_000);

  it("keeps notes, an own column, an own sheet, the order of rows, the filter, colours and widths in the second round", async () => {
    const table = submissions();
    const [first, second, third] = noted.map((school) => rowOf(table.rows, school));
    if (first === undefined || second === undefined || third === undefined) throw new Error("three schools have notes");
    // Another column comes in the middle of the table, so that cells to the right of it move one column on.
    const later = (address: string) => nextColumn(address);
    const own = table.cell(first, "Schoolbestuur").replace(/\d+/, "");
    const head = table.corner.replace(/\D+/, "");
    await inLibreOffice([
      { sheet: "Inzendingen", cell: table.cell(first, "Besluit"), type: "Toegekend" },
      { sheet: "Inzendingen", cell: table.cell(second, "Opmerking"), type: "Nog even bellen" },
      { sheet: "Inzendingen", cell: table.cell(third, "Behandelaar"), type: "Samira" },
      { sheet: "Inzendingen", cell: table.cell(second, "School"), fill: yellow },
      { sheet: "Inzendingen", column: table.cell(first, "Opmerking").replace(/\d+/, ""), width: 9_000 },
      { sheet: "Inzendingen", insert_column: `${own}1` },
      { sheet: "Inzendingen", cell: `${own}${head}`, type: ownColumn },
      { sheet: "Inzendingen", cell: table.cell(third, "Schoolbestuur"), type: "Voor de zomer" },
      {
        sheet: "Inzendingen",
        cell: table.cell(second, "Schoolbestuur"),
        type: `=${later(table.cell(second, "Uitgaven"))}*2`,
      },
      { sheet: "Inzendingen", sort: widened(table.area), by: table.head.indexOf("School") },
      { sheet: "Inzendingen", filter: widened(table.area), by: table.head.indexOf("Soort") + 1, equals: "Nieuw" },
      { add_sheet: ownSheet },
      { sheet: ownSheet, cell: "A1", type: "Van mij" },
      { sheet: ownSheet, cell: "A2", type: `=COUNTA($Inzendingen.${own}1:${own}2000)` },
    ]);
    const [school1, school2, school3] = noted as [SchoolFile, SchoolFile, SchoolFile];
    notes.set(school1, { Besluit: "Toegekend" });
    notes.set(school2, { Opmerking: "Nog even bellen" });
    notes.set(school3, { Behandelaar: "Samira", [ownColumn]: "Voor de zomer" });
    const namesBefore = submissions().rows.map((row) => row["School"]);

    // The files of the first round are not in the folder any more.
    const result = await consolidate(round(secondRound));
    isExact([...firstRound, ...secondRound], result);
    isAsTyped(notes);
    expect(submissions().head).toContain(ownColumn);
    const namesAfter = submissions().rows.map((row) => row["School"]);
    expect(namesAfter.slice(0, namesBefore.length)).toEqual(namesBefore);
    const expense = Number(rowOf(submissions().rows, school2)["Uitgaven"]);
    expect(rowOf(submissions().rows, school2)[ownColumn]).toBeCloseTo(expense * 2);
    expect(partOf(/tables\//).some((xml) => /filterColumn[^>]*>\s*<filters>\s*<filter val="Nieuw"/.test(xml))).toBe(
      true,
    );
    const styled = sheetJs.read(bytes(), { type: "array", cellStyles: true }).Sheets["Inzendingen"];
    const schoolCell = styled?.[submissions().cell(rowOf(submissions().rows, school2), "School")] as StyledCell;
    expect(schoolCell.s?.fgColor?.rgb).toBe("FFFF00");
    const remarks = sheetJs.utils.decode_cell(submissions().cell(rowOf(submissions().rows, school2), "Opmerking")).c;
    expect(Math.round(styled?.["!cols"]?.[remarks]?.wpx ?? 0)).toBeGreaterThan(300);
    const mine = readSnapshot(bytes(), nodePlatform).sheets.find(({ name }) => name === ownSheet);
    expect(mine?.cells[0]?.value).toBe("Van mij");
    await isStill();
  }, 300_000);

  it("says field by field what a correction changed, and keeps all notes, in the third round", async () => {
    const [school1, school2] = noted as [SchoolFile, SchoolFile];
    const corrections = await Promise.all(
      [school1, school2, ...secondRound.slice(0, 3)].map((file) =>
        correctedFile(file, "2027-01-15T09:00:00Z", moreForTheFirst),
      ),
    );
    const table = submissions();
    const remark = table.cell(rowOf(table.rows, school1), "Opmerking");
    await inLibreOffice([{ sheet: "Inzendingen", cell: remark, type: "Correctie gevraagd" }]);
    notes.set(school1, { Besluit: "Toegekend", Opmerking: "Correctie gevraagd" });

    const result = await consolidate(round(corrections));
    expect(result.plans).toMatchObject({ added: 0, changed: corrections.length });
    isExact([...firstRound, ...secondRound, ...corrections], result);
    isAsTyped(notes);
    const field = readTable(bytes(), "Wijzigingen").rows.filter((row) => row["BRIN"] === school1.brin);
    expect(field.map((row) => row["Is nu"])).toContain("€ 1.234,56");
    await isStill();
  }, 300_000);

  it("ends as a workbook that is valid and recalculates to what it shows", async () => {
    expect((await validateOoxml(bytes())).errors).toEqual([]);
    const shown = readSnapshot(bytes(), nodePlatform);
    const again = readSnapshot(await recalculate(out), nodePlatform);
    const errors = again.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => (typeof value === "object" ? [`${name} ${row} ${column}`] : [])),
    );
    expect(errors).toEqual([]);
    // Sentences differ: LibreOffice writes numbers in them as its own language does.
    const numbers = (snapshot: typeof shown) =>
      snapshot.sheets
        .find(({ name }) => name === "Dashboard")
        ?.cells.flatMap(({ value }) => (typeof value === "number" ? [Math.round(value * 1e6) / 1e6] : []));
    expect(numbers(again)?.length).toBeGreaterThan(200);
    expect(numbers(again)).toEqual(numbers(shown));
  }, 180_000);
});

/** "E7" → "F7"; columns up to ZZ. */
function nextColumn(address: string): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + 1;
  const first = Math.floor((number - 1) / 26);
  return `${first === 0 ? "" : String.fromCharCode(64 + first)}${String.fromCharCode(65 + ((number - 1) % 26))}${row}`;
}

/** The area with one column more on the right. */
function widened(area: string): string {
  const [corner = "", end = ""] = area.split(":");
  return `${corner}:${nextColumn(end)}`;
}
