import { indexKeys } from "../../src/school/key-index";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

type Rows = readonly (readonly [key: CellValue, description: CellValue, amount: CellValue])[];

/** A budget sheet: column keys in row 0, row keys in column 0; "" stands for no cell. */
function sheetOf(rows: Rows): SheetSnapshot {
  const all: Rows = [["schoolbudget:begroting", "omschrijving", "bedrag"], ["uitgaven", "", ""], ...rows];
  const cells = all.flatMap((values, row) => values.map((value, column) => ({ row, column, value, isFormula: false })));
  return { name: "Begroting", visibility: "visible", cells: cells.filter(({ value }) => value !== "") };
}

const asIssued = (amount: number) =>
  sheetOf([
    ["uitgave.1", "Coach", amount],
    ["uitgave.2", "", ""],
    ["totaal.uitgaven", "Totaal", amount],
  ]);

describe("a sheet addressed by its keys", () => {
  it("shares its layout with other sheets as they were issued, and never their cells", () => {
    const [one, other] = [indexKeys(asIssued(100)), indexKeys(asIssued(200))];
    expect(other.layout).toBe(one.layout);
    expect([one, other].map((index) => index.at("uitgave.1", "bedrag")?.value)).toEqual([100, 200]);
  });

  it("takes in a row that someone inserted, also after a sheet without one", () => {
    indexKeys(asIssued(100));
    const inserted = indexKeys(
      sheetOf([
        ["uitgave.1", "Coach", 100],
        ["", "Boeken", 50],
        ["uitgave.2", "", ""],
        ["totaal.uitgaven", "Totaal", 150],
      ]),
    );
    expect(inserted.layout.inserted).toEqual(["uitgave.+1"]);
    expect(inserted.at("uitgave.+1", "bedrag")?.value).toBe(50);
    expect(indexKeys(asIssued(100)).layout.inserted).toEqual([]);
  });

  it("takes in what someone typed in a row whose key is gone while the other rows stay where they were", () => {
    const blank = () =>
      sheetOf([
        ["uitgave.1", "Coach", 100],
        ["", "", ""],
        ["totaal.uitgaven", "Totaal", 100],
      ]);
    const typed = sheetOf([["uitgave.1", "Coach", 100], ["", "Boeken", 50], ["totaal.uitgaven", "Totaal", 150]]); // prettier-ignore
    expect(indexKeys(blank()).layout.inserted).toEqual([]);
    expect(indexKeys(typed).layout.inserted).toEqual(["uitgave.+1"]);
  });

  it("finds a cell far to the right and far below", () => {
    const far = sheetOf([["uitgave.1", "Coach", 100]]);
    const cells = [
      ...far.cells.slice(0, 3),
      { row: 0, column: 16_000, value: "doel", isFormula: false },
      ...far.cells.slice(3),
      { row: 1_000_000, column: 0, value: "uitgave.2", isFormula: false },
      { row: 1_000_000, column: 16_000, value: "Doel 1", isFormula: false },
    ];
    expect(indexKeys({ ...far, cells }).at("uitgave.2", "doel")?.value).toBe("Doel 1");
  });
});
