import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { cellsInTheWay } from "../../src/region/kept/cells-in-the-way";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { cellAddress } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
import { ownCellsSheetName } from "../../src/workbook/own-cells";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { programme, sampleFiles } from "./region-files";
import { snapshotOf } from "./snapshot-of";

const describe3 = describeRegionWorkbook(gatherRegion(sampleFiles(3), { programme }));
const describe12 = describeRegionWorkbook(gatherRegion(sampleFiles(12), { programme }));
const made = snapshotOf(describe3);
const settings = made.sheets.findIndex(({ name }) => name === "Instellingen");

/** The workbook as made, with cells typed in. */
function typed(sheet: string, ...cells: readonly Omit<SnapshotCell, "isFormula">[]): WorkbookSnapshot {
  const place = (cell: { readonly row: number; readonly column: number }) => `${cell.row} ${cell.column}`;
  const sheets = made.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const added = new Set(cells.map(place));
    const all = [
      ...each.cells.filter((cell) => !added.has(place(cell))),
      ...cells.map((cell) => ({ ...cell, isFormula: false })),
    ];
    return { ...each, cells: all.toSorted((a, b) => a.row - b.row || a.column - b.column) };
  });
  return { ...made, sheets };
}

const tableIn = ({ sheets }: WorkbookDescription, name: string) => {
  const table = sheets.find((sheet) => sheet.name === name)?.tables[0];
  if (table === undefined) throw new Error(`no table ${name}`);
  return table.area;
};

describe("what stands in the way of a refresh", () => {
  it("is nothing in a workbook that we made, whatever comes in", () => {
    expect(cellsInTheWay(made, describe3)).toEqual([]);
    expect(cellsInTheWay(made, describe12)).toEqual([]);
    expect(cellsInTheWay(snapshotOf(describe12), describe3)).toEqual([]);
  });

  it("is no column, sheet, remark or sum of the controller's own", () => {
    const { top, right, bottom } = tableIn(describe3, "Inzendingen");
    const own = typed(
      "Inzendingen",
      { row: top, column: right + 1, value: "Mijn kolom" },
      { row: top + 1, column: right + 1, value: "ja" },
      { row: bottom + 100, column: 4, value: "Totaal" },
      { row: 0, column: 4, value: "Boven de tabel" },
    );
    const sheet = { name: "Notities", visibility: "visible", cells: [{ row: 0, column: 0, value: "x", isFormula: false }] } as const;
    expect(cellsInTheWay({ ...own, sheets: [...own.sheets, sheet] }, describe12)).toEqual([]);
    expect(cellsInTheWay(typed("Instellingen", { row: 5, column: 30, value: "Bellen!" }), describe12)).toEqual([]);
    expect(cellsInTheWay(typed("Dashboard", { row: 60, column: 40, value: "Bellen!" }), describe12)).toEqual([]);
  }); // prettier-ignore

  it("is a cell below a table that must grow over it, by name", () => {
    const { bottom } = tableIn(describe3, "Doelen");
    const below = typed("Doelen", { row: bottom + 2, column: 3, value: "Samen" });
    expect(cellsInTheWay(below, describe12)).toEqual([{ sheet: "Doelen", cell: cellAddress(bottom + 2, 3) }]);
    expect(cellsInTheWay(below, describe3)).toEqual([]);
  });

  it("is what stands where a column of ours must come back", () => {
    const { top, left, right } = tableIn(describe3, "Kwantitatief");
    const renamed = typed(
      "Kwantitatief",
      { row: top, column: left + 1, value: "Mijn naam voor BRIN" },
      { row: top + 1, column: right + 1, value: "naast de tabel" },
    );
    const found = { sheet: "Kwantitatief", cell: cellAddress(top + 1, right + 1) };
    expect(cellsInTheWay(renamed, describe3)).toEqual([found]);
  });

  it("is a remark on the dashboard where a cell of ours must come", () => {
    const cells = new Set(describe3.sheets[0]?.cells.flatMap(({ row, column, content }) => (content === null ? [] : [`${row} ${column}`])));
    const added = describe12.sheets[0]?.cells.find(
      ({ row, column, content }) => content !== null && !cells.has(`${row} ${column}`),
    );
    const { row = 0, column = 0 } = added ?? {};
    expect(cellsInTheWay(typed("Dashboard", { row, column, value: "Bellen!" }), describe12)).toEqual([
      { sheet: "Dashboard", cell: cellAddress(row, column) },
    ]);
  }); // prettier-ignore

  it("is no old name of a werkgebied, also in a workbook that does not say which cells are ours", () => {
    const centrum = made.sheets.at(settings)?.cells.filter(({ value }) => value === "Centrum") ?? [];
    expect(centrum).toHaveLength(1);
    const renamed = typed("Instellingen", ...centrum.map((cell) => ({ ...cell, value: "Binnenstad" })));
    const ours = describeRegionWorkbook(gatherRegion(sampleFiles(3), { programme }), keptFromSnapshot(renamed));
    expect(ours.sheets[0]?.cells.some(({ content }) => content === "Centrum")).toBe(false);
    expect(cellsInTheWay(renamed, ours)).toEqual([]);
    const older = { ...renamed, sheets: renamed.sheets.filter(({ name }) => name !== ownCellsSheetName) };
    expect(cellsInTheWay(older, ours)).toEqual([]);
  });
});
