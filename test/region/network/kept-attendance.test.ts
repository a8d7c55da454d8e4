import fc from "fast-check";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { describeWithOffice } from "../../xlsx/find-office";
import { recalculate } from "../../xlsx/recalculate";
import { aPlan } from "../a-plan";
import { programme, readFile } from "../region-files";
import { snapshotOf, tableOf, typeIn } from "../snapshot-of";
import { withMeetings } from "./with-meetings";

const brins = ["11AA00", "22BB00", "33CC00", "44DD00"];
const days = [
  { excel: 46303, head: "08-10-2026" },
  { excel: 46310, head: "15-10-2026" },
  { excel: 46429, head: "11-02-2027" },
];
const fileOf = (brin: string) =>
  readFile({ file: `${brin}.xlsx`, plan: aPlan({ school: `School ${brin}`, brin, werkgebied: "Laak" }) });

/** What a controller may do in a year: take in some files, change the dates, note who was there, sort the table. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("import" as const), schools: fc.subarray(brins) }),
  fc.record({ kind: fc.constant("dates" as const), chosen: fc.subarray(days) }),
  fc.record({
    kind: fc.constant("note" as const),
    brin: fc.constantFrom(...brins),
    head: fc.constantFrom(...days.map(({ head }) => head)),
    value: fc.constantFrom("Ja", "Nee", "Afgemeld", "ziek"),
  }),
  fc.record({ kind: fc.constant("sort" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const describeSchools = (schools: readonly string[], earlier: WorkbookSnapshot | null): WorkbookDescription =>
  describeRegionWorkbook(
    gatherRegion(schools.map(fileOf), { programme }),
    earlier === null ? null : keptFromSnapshot(earlier),
  );
const rowOf = (snapshot: WorkbookSnapshot, brin: string) =>
  tableOf(snapshot, "Leernetwerk").find((row) => row["BRIN"] === brin);
const hasHead = (snapshot: WorkbookSnapshot, head: string) =>
  snapshot.sheets.some(({ name, cells }) => name === "Leernetwerk" && cells.some(({ value }) => value === head));

/** The rows of the table the other way round. */
function sorted(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== "Leernetwerk") return sheet;
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    const cells = sheet.cells.map((cell) => (cell.row < 5 ? cell : { ...cell, row: last + 5 - cell.row }));
    return { ...sheet, cells: cells.sort((left, right) => left.row - right.row || left.column - right.column) };
  });
  return { ...snapshot, sheets };
}

it("never loses who was at which meeting, whatever is imported, moved, noted and sorted", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps: readonly Step[]) => {
      const noted = new Map<string, string>();
      let schools: readonly string[] = brins;
      const meetings = withMeetings(snapshotOf(describeSchools(schools, null)), [46303, 46429]);
      let snapshot = snapshotOf(describeSchools(schools, meetings));
      for (const each of steps) {
        if (each.kind === "import") schools = each.schools;
        if (each.kind === "dates") snapshot = withMeetings(snapshot, each.chosen.map(({ excel }) => excel));
        if (each.kind === "sort") snapshot = sorted(snapshot);
        if (each.kind === "note" && rowOf(snapshot, each.brin) !== undefined && hasHead(snapshot, each.head)) {
          snapshot = typeIn(snapshot, [{ sheet: "Leernetwerk", row: each.brin, column: each.head, value: each.value }]);
          noted.set(`${each.brin} ${each.head}`, each.value);
        }
        if (each.kind === "import" || each.kind === "dates") snapshot = snapshotOf(describeSchools(schools, snapshot));
        for (const [key, value] of noted) {
          const [brin = "", head = ""] = key.split(" ");
          expect(rowOf(snapshot, brin)?.[head]).toBe(value);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000); // prettier-ignore

describeWithOffice("the counts of Leernetwerk", () => {
  it("give in LibreOffice what we computed", async () => {
    const meetings = withMeetings(snapshotOf(describeSchools(brins, null)), [46303, 46429]);
    const first = snapshotOf(describeSchools(brins, meetings));
    const typed = typeIn(first, [
      { sheet: "Leernetwerk", row: "11AA00", column: "08-10-2026", value: "ja" },
      { sheet: "Leernetwerk", row: "11AA00", column: "11-02-2027", value: "Ja" },
      { sheet: "Leernetwerk", row: "22BB00", column: "08-10-2026", value: "AFGEMELD" },
      { sheet: "Leernetwerk", row: "33CC00", column: "11-02-2027", value: "Nee" },
      { sheet: "Leernetwerk", row: "44DD00", column: "11-02-2027", value: "misschien" },
    ]);
    const description = describeSchools(brins, typed);
    const computed = readSnapshot(await recalculate(await writeWorkbook(description)), nodePlatform);
    const counts = (snapshot: WorkbookSnapshot) =>
      brins.map((brin) => [rowOf(snapshot, brin)?.["Aanwezig"], rowOf(snapshot, brin)?.["Gemist"]]);
    expect(counts(computed)).toEqual([[2, 0], [0, 1], [0, 1], [0, 0]]);
    expect(counts(snapshotOf(description))).toEqual(counts(computed));
  }, 120_000); // prettier-ignore
});
