import fc from "fast-check";
import { look } from "../../src/workbook/look";
import { contentMark, describeOwnCells, ownCellsSheetName, readOwnCells } from "../../src/workbook/own-cells";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import { snapshotOf } from "../../src/workbook/snapshot-of";

const open = {
  visibility: "visible", tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null,
} as const; // prettier-ignore

/** What the record says of a sheet, by way of a snapshot. */
function recordOf(sheet: SheetDraft): ReturnType<typeof readOwnCells> {
  const record = describeOwnCells([sheet.describe(open), new SheetDraft("_x").describe({ ...open, visibility: "veryHidden" })]);
  const properties = { title: "", author: "", savedAt: "2026-01-01T00:00:00Z" };
  const snapshot = snapshotOf({ sheets: [record], names: [], properties, activeSheet: record.name });
  expect(record.name).toBe(ownCellsSheetName);
  return readOwnCells(snapshot.sheets[0] ?? { cells: [] });
} // prettier-ignore

describe("the record of our cells", () => {
  it("tells formulas, contents and mere looks of sheets that people see, and leaves tables out", () => {
    const sheet = new SheetDraft("Mijn blad");
    sheet.put(1, 1, "Titel", look.title);
    sheet.put(2, 27, { formula: "1+1", value: 2 }, look.cell);
    sheet.put(3, 2, null, look.rule);
    sheet.put(
      4,
      0,
      {
        runs: [
          { text: "Vet", font: {} },
          { text: " en niet", font: {} },
        ],
      },
      look.cell,
    );
    sheet.put(9, 1, "Naam", look.tableHead);
    sheet.put(10, 1, "in de tabel", look.cell);
    const area = { top: 9, left: 1, bottom: 10, right: 1 };
    sheet.addTable({ name: "T", area, columns: [{ name: "Naam", calculated: null }], filterButtons: true });
    expect([...recordOf(sheet)]).toEqual([
      [
        "Mijn blad",
        [
          { row: 1, column: 1, holds: contentMark("Titel") },
          { row: 2, column: 27, holds: "formula" },
          { row: 3, column: 2, holds: "look" },
          { row: 4, column: 0, holds: contentMark("Vet en niet") },
        ],
      ],
    ]);
  });

  it("gives back every cell, however many there are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40_000), { maxLength: 6_000, minLength: 1 }), (places) => {
        const sheet = new SheetDraft("Blad");
        for (const place of places) sheet.put(Math.floor(place / 50), place % 50, place, look.cell);
        const read = recordOf(sheet).get("Blad") ?? [];
        expect(new Set(read.map(({ row, column, holds }) => `${row * 50 + column} ${holds}`))).toEqual(
          new Set(places.map((place) => `${place} ${contentMark(place)}`)),
        );
        expect(read).toHaveLength(places.length);
      }),
      { numRuns: 20 },
    );
  });
});
