import fc from "fast-check";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { identityIn } from "../../src/region/kept/kenmerk";
import { importInto, openRegion, type OpenRegion } from "../../src/region/open-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { programme, sampleFiles, unreadableFile } from "./region-files";
import { snapshotOf, tableOf, typeIn } from "./snapshot-of";

const files: readonly SubmissionFile[] = [
  ...sampleFiles(14, 6),
  unreadableFile("kapot.xlsx"),
  unreadableFile("map/leeg.xlsx"),
];
const columns = ["Besluit", "Opmerking", "Behandelaar", "Meetellen"] as const;

/** What happens to a regional workbook in a year. */
type Step =
  | { readonly kind: "import"; readonly files: readonly SubmissionFile[]; readonly complete: boolean }
  | { readonly kind: "note"; readonly row: number; readonly column: (typeof columns)[number]; readonly text: string }
  | { readonly kind: "sort"; readonly column: "School" | "Status" | "Uitgaven" };

const importing = fc.record({
  kind: fc.constant("import" as const),
  files: fc.shuffledSubarray([...files]),
  complete: fc.boolean(),
});
const noting = fc.record({
  kind: fc.constant("note" as const),
  row: fc.nat(40),
  column: fc.constantFrom(...columns),
  text: fc.constantFrom("Toegekend", "Nee", "bellen", "=1+1", "7"),
});
const sorting = fc.record({
  kind: fc.constant("sort" as const),
  column: fc.constantFrom("School" as const, "Status" as const, "Uitgaven" as const),
});
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(importing, noting, sorting), {
  minLength: 3,
  maxLength: 12,
});

/** The workbook, and by school what the controller last typed in each column. */
interface Year {
  readonly workbook: WorkbookSnapshot;
  readonly notes: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

function afterImport({ workbook, notes }: Year, step: Extract<Step, { kind: "import" }>): Year {
  const open: OpenRegion | null = workbook.sheets.length === 0 ? null : openRegion(workbook);
  const region = importInto(open, step.files, { programme, complete: step.complete });
  return { workbook: snapshotOf(describeRegionWorkbook(region, open?.kept ?? null)), notes };
}

function afterNote(year: Year, { row, column, text }: Extract<Step, { kind: "note" }>): Year {
  const current = tableOf(year.workbook, "Inzendingen").filter(isCurrent);
  const chosen = current[row % Math.max(current.length, 1)];
  const kenmerk = String(chosen?.["Kenmerk"] ?? "");
  if (kenmerk === "") return year;
  const identity = identityIn(kenmerk);
  const workbook = typeIn(year.workbook, [{ sheet: "Inzendingen", row: kenmerk, column, value: text }]);
  return { workbook, notes: new Map(year.notes).set(identity, { ...year.notes.get(identity), [column]: text }) };
}

/** The rows of the table in another order, as the button in its head does it. */
function afterSort({ workbook, notes }: Year, { column }: Extract<Step, { kind: "sort" }>): Year {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== "Inzendingen") return sheet;
    const at = sheet.cells.find(({ row, value }) => row === 4 && value === column)?.column;
    const rows = [...new Set(sheet.cells.filter(({ row }) => row > 4).map(({ row }) => row))];
    const keyOf = (row: number) => {
      const value = sheet.cells.find((cell) => cell.row === row && cell.column === at)?.value ?? "~";
      return typeof value === "object" ? value.error : String(value);
    };
    const sorted = [...rows].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
    const target = new Map(sorted.map((row, index) => [row, rows[index] ?? row]));
    const cells = sheet.cells.map((cell) => ({ ...cell, row: target.get(cell.row) ?? cell.row }));
    return { ...sheet, cells: cells.sort((left, right) => left.row - right.row || left.column - right.column) };
  });
  return { workbook: { ...workbook, sheets }, notes };
}

const isCurrent = (row: Readonly<Record<string, unknown>>) =>
  row["Status"] !== "– Vervangen" && row["Kenmerk"] !== undefined;

describe("a year of imports and notes, in any order", () => {
  it("loses no note, and gives none to another school", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: 1 }), steps, (first, others) => {
        const empty: Year = {
          workbook: { date1904: false, names: new Map(), sheets: [], savedAt: null },
          notes: new Map(),
        };
        const start = afterImport(empty, { kind: "import", files: first, complete: false });
        const end = [...others, { kind: "import", files: [], complete: false } as const].reduce<Year>((year, step) => {
          if (step.kind === "import") return afterImport(year, step);
          return step.kind === "note" ? afterNote(year, step) : afterSort(year, step);
        }, start);
        const rows = tableOf(end.workbook, "Inzendingen").filter(isCurrent);
        const shown = new Map(rows.map((row) => [identityIn(String(row["Kenmerk"])), pick(row)]));
        for (const [identity, typed] of end.notes) expect([identity, shown.get(identity)]).toEqual([identity, typed]);
        const silent = rows.filter((row) => !end.notes.has(identityIn(String(row["Kenmerk"]))));
        for (const row of silent) expect(pick(row)).toEqual({});
      }),
      { numRuns: 80 },
    );
  });
});

function pick(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(columns.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}
