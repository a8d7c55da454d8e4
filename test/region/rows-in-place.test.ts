import fc from "fast-check";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import type { PlainValue } from "../../src/region/kept/read-table";
import type { SubmissionFile } from "../../src/region/submission-file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { aPlan } from "./a-plan";
import { programme, readFile } from "./region-files";
import { snapshotOf } from "./snapshot-of";
import { renewed, tableOn, withRows, type Rows } from "./standing-workbook";

const describeFiles = (files: readonly SubmissionFile[], workbook: WorkbookSnapshot | null) =>
  describeRegionWorkbook(gatherRegion(files, { programme }), workbook === null ? null : keptFromSnapshot(workbook));
const make = (files: readonly SubmissionFile[]) => snapshotOf(describeFiles(files, null));
const refresh = (workbook: WorkbookSnapshot, files: readonly SubmissionFile[]) =>
  renewed(workbook, describeFiles(files, workbook));

const names = ["Linde", "Esdoorn", "Beuk", "Berk"] as const;
/** Two versions of each school's plan, with a goal more and another school's werkgebied in the second. */
const file = (school: number, version: 1 | 2): SubmissionFile =>
  readFile({
    file: `${names[school]}-${version}.xlsx`,
    plan: aPlan({ school: names[school] ?? "", brin: `${school}${school}AA`, ...(version === 2 ? { goal: "Meer" } : {}) }),
    submittedAt: `2026-06-0${version}T10:00:00Z`,
  }); // prettier-ignore

type Row = Readonly<Record<string, PlainValue>>;
function rowsOf(workbook: WorkbookSnapshot, name: string): readonly Row[] {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const [head = [], ...body] = tableOn(sheet, ["School", "BRIN"]).rows;
  return body.map((row) =>
    Object.fromEntries(row.flatMap((value, column) => (value === null ? [] : [[String(head[column]), value]]))),
  );
}
const order = (workbook: WorkbookSnapshot, name: string, column: string) =>
  rowsOf(workbook, name).map((row) => row[column]);

/** The controller adds a column at a place, with something in it for each row. */
const addColumn = (workbook: WorkbookSnapshot, table: string, at: number, say: (row: Row) => string | null) => {
  const rows = rowsOf(workbook, table);
  return withRows(workbook, table, ([head = [], ...body]) => [
    head.toSpliced(at, 0, "Mijn kolom"),
    ...body.map((row, index) => row.toSpliced(at, 0, say(rows[index] ?? {}))),
  ]);
};
const sort = (workbook: WorkbookSnapshot, table: string, by: (row: readonly (PlainValue | null)[]) => string) =>
  withRows(workbook, table, ([head = [], ...body]): Rows => [
    head,
    ...body.toSorted((one, other) => by(one).localeCompare(by(other))),
  ]);

describe("the rows of standing tables", () => {
  it("stay where they stand in Inzendingen; what is new comes last", () => {
    const first = sort(make([file(0, 1), file(1, 1)]), "Inzendingen", ([, school]) => String(school));
    expect(order(first, "Inzendingen", "School")).toEqual(["Esdoorn", "Linde"]);
    const second = refresh(first, [file(0, 1), file(0, 2), file(1, 1), file(2, 1)]);
    expect(order(second, "Inzendingen", "Bestand")).toEqual([
      "Esdoorn-1.xlsx",
      "Linde-2.xlsx",
      "Beuk-1.xlsx",
      "Linde-1.xlsx",
    ]);
  });

  it("make room for new ones where they belong, until the controller sorts them otherwise", () => {
    const first = make([file(0, 1), file(1, 1)]);
    const all = [file(0, 1), file(1, 1), file(2, 1)];
    const schools = (workbook: WorkbookSnapshot) => [...new Set(order(workbook, "Begrotingsregels", "School"))];
    expect(schools(refresh(first, all))).toEqual(["Beuk", "Esdoorn", "Linde"]);
    const sorted = withRows(first, "Begrotingsregels", ([head = [], ...body]) => [head, ...body.toReversed()]);
    expect(schools(refresh(sorted, all))).toEqual(["Linde", "Esdoorn", "Beuk"]);
  });

  it("carry a column of the controller's own along, wherever it stands", () => {
    const say = (row: Row) => `van ${row["School"]}`;
    for (const [table, at] of [["Inzendingen", 0], ["Begrotingsregels", 3], ["Kwantitatief", 5], ["Doelen", 2], ["Bevindingen", 4]] as const) {
      const first = addColumn(make([file(1, 1), file(3, 1)]), table, at, say);
      const second = refresh(first, [file(0, 1), file(1, 1), file(2, 1), file(3, 1), file(3, 2)]);
      const noted = rowsOf(second, table).filter((row) => row["Mijn kolom"] !== undefined);
      expect(noted).toHaveLength(rowsOf(first, table).length);
      for (const row of noted) expect(row["Mijn kolom"]).toBe(say(row));
    }
  }); // prettier-ignore

  it("stay for what the controller put in them when nothing of ours is left, and count for nothing", () => {
    const first = addColumn(make([file(0, 1), file(1, 1)]), "Begrotingsregels", 0, (row) =>
      row["School"] === "Linde" ? "Vraag" : null,
    );
    const second = refresh(first, [file(1, 1)]);
    const gone = rowsOf(second, "Begrotingsregels").filter((row) => row["School"] === "Linde");
    expect(gone.length).toBeGreaterThan(0);
    for (const row of gone) {
      expect(row).toMatchObject({ "Mijn kolom": "Vraag", Waar: "– Niet meer gevonden" });
      expect(row["Bedrag"]).toBeUndefined();
    }
    const back = refresh(second, [file(0, 1), file(1, 1)]);
    const lines = (workbook: WorkbookSnapshot) => rowsOf(workbook, "Begrotingsregels").map(({ Kenmerk, "Mijn kolom": own }) => [Kenmerk, own]);
    expect(lines(back).toSorted()).toEqual(lines(first).toSorted());
  }); // prettier-ignore

  it("have a mark each, of their own", () => {
    const workbook = make(names.flatMap((_, school) => [file(school, 1), file(school, 2)]));
    for (const table of ["Inzendingen", "Begrotingsregels", "Kwantitatief", "Doelen", "Bevindingen"]) {
      const marks = rowsOf(workbook, table).map(({ Kenmerk }) => Kenmerk);
      expect(marks).not.toContain(undefined);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });
});

/** What somebody may do with a regional workbook. */
type Deed =
  | { readonly kind: "import"; readonly files: readonly (readonly [school: number, version: 1 | 2])[] }
  | { readonly kind: "sort"; readonly table: string; readonly column: number; readonly down: boolean }
  | { readonly kind: "note"; readonly school: number }
  | { readonly kind: "write"; readonly table: string; readonly row: number }
  | { readonly kind: "add"; readonly table: string; readonly at: number };

const tables = ["Inzendingen", "Begrotingsregels", "Doelen", "Bevindingen"] as const;
const schoolVersion = fc.tuple(fc.nat({ max: 3 }), fc.constantFrom<1 | 2>(1, 2));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant("import" as const), files: fc.uniqueArray(schoolVersion, { selector: String, maxLength: 8 }) }),
  fc.record({ kind: fc.constant("sort" as const), table: fc.constantFrom(...tables), column: fc.nat({ max: 6 }), down: fc.boolean() }),
  fc.record({ kind: fc.constant("note" as const), school: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant("write" as const), table: fc.constantFrom(...tables), row: fc.nat({ max: 30 }) }),
  fc.record({ kind: fc.constant("add" as const), table: fc.constantFrom(...tables), at: fc.nat({ max: 5 }) }),
); // prettier-ignore

/** The workbook after a deed; what is written says whose row it is written in, and a number. */
function after(workbook: WorkbookSnapshot, deed: Deed, number: number): WorkbookSnapshot {
  switch (deed.kind) {
    case "import":
      return refresh(workbook, deed.files.map((each) => file(...each)));
    case "sort":
      return sort(workbook, deed.table, (row) => `${deed.down ? -number : ""}${row[deed.column] ?? ""}`);
    case "note":
      return written(workbook, "Inzendingen", "Opmerking", (row) => row["School"] === names[deed.school], number);
    case "write":
      return written(workbook, deed.table, "Mijn kolom", (_, index) => index === deed.row, number);
    case "add":
      return withRows(workbook, deed.table, (rows) => [
        ...rows.slice(0, deed.at + 1),
        (rows[0] ?? []).map((name) => (name === "School" ? "Eigen school" : name === "Mijn kolom" ? `Eigen school ${number}` : null)),
        ...rows.slice(deed.at + 1),
      ]);
  }
} // prettier-ignore

function written(
  workbook: WorkbookSnapshot,
  table: string,
  column: string,
  isWanted: (row: Row, index: number) => boolean,
  number: number,
): WorkbookSnapshot {
  const index = rowsOf(workbook, table).findIndex((row, at) => row["School"] !== undefined && isWanted(row, at));
  const school = rowsOf(workbook, table)[index]?.["School"];
  return withRows(workbook, table, (rows) =>
    rows.map((row, at) =>
      at === index + 1 && index !== -1 ? row.with((rows[0] ?? []).indexOf(column), `${school} ${number}`) : row,
    ),
  );
}

/** Everything that somebody wrote, with the school in whose row it stands. */
function writings(workbook: WorkbookSnapshot): readonly (readonly [table: string, text: string, school: string])[] {
  return tables.flatMap((table) =>
    rowsOf(workbook, table).flatMap((row) =>
      ["Opmerking", "Mijn kolom"].flatMap((column) =>
        row[column] === undefined ? [] : [[table, String(row[column]), String(row["School"])] as const],
      ),
    ),
  );
}

describe("whatever a controller and the schools do", () => {
  it("nothing that somebody wrote is lost or comes to stand with another school", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let workbook: WorkbookSnapshot = tables.reduce(
          (made: WorkbookSnapshot, table, at) => addColumn(made, table, at * 2, () => null),
          make([file(0, 1), file(1, 1)]),
        );
        deeds.forEach((each, number) => {
          const before = new Set(writings(workbook).map(([table, text]) => `${table} ${text}`));
          workbook = after(workbook, each, number);
          const now = writings(workbook);
          for (const [, text, school] of now) expect(text.startsWith(`${school} `)).toBe(true);
          const texts = new Set(now.map(([table, text]) => `${table} ${text}`));
          // What is typed over is gone, and only that.
          const lost = [...before].filter((text) => !texts.has(text));
          expect(lost.length).toBeLessThanOrEqual(each.kind === "note" || each.kind === "write" ? 1 : 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("the same files twice change nothing", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), fc.uniqueArray(schoolVersion, { selector: String, maxLength: 8 }), (deeds, versions) => {
        const files = versions.map((each) => file(...each));
        const start = tables.reduce((made: WorkbookSnapshot, table) => addColumn(made, table, 1, () => null), make(files));
        const worked = deeds.reduce((workbook, each, number) => after(workbook, each, number), start);
        const once = refresh(worked, files);
        expect(refresh(once, files)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore
});
