import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { foreignCells } from "../../src/region/kept/foreign-cells";
import { foreignContent, type ExistingContent } from "../../src/region/kept/foreign-content";
import { areaAddress } from "../../src/workbook/a1";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "./snapshot-of";
import { programme, sampleFiles } from "./region-files";

const ours = describeRegionWorkbook(gatherRegion(sampleFiles(3), { programme }));
const existing: ExistingContent = {
  hasMacros: false,
  hasExternalLinks: false,
  sheets: ours.sheets.map(({ name, tables, charts }) => ({
    name,
    tables: tables.map((table) => ({
      name: table.name,
      ref: areaAddress(table.area),
      columns: table.columns.map((column) => column.name),
    })),
    charts: charts.map((chart) => ({ name: chart.name })),
    pictures: 0,
    shapes: 0,
    hasPivots: false,
    hasComments: false,
  })),
};
/** The same workbook with something changed on its first or second sheet. */
const changed = (index: number, changes: Partial<ExistingContent["sheets"][number]>): ExistingContent => ({
  ...existing,
  sheets: existing.sheets.map((sheet, at) => (at === index ? { ...sheet, ...changes } : sheet)),
});

describe("what is the controller's own in an existing workbook", () => {
  it("is nothing in a workbook that we made", () => {
    expect(foreignContent(existing, ours)).toEqual([]);
  });

  it("is a sheet, a table, a column or a chart of another name", () => {
    const other = { name: "Notities", tables: [], charts: [], pictures: 0, shapes: 0, hasPivots: false, hasComments: false };
    const [table] = existing.sheets[1]?.tables ?? [];
    expect(foreignContent({ ...existing, sheets: [...existing.sheets, other] }, ours)).toEqual([
      { kind: "sheet", sheet: "Notities", name: "Notities" },
    ]);
    expect(foreignContent(changed(1, { tables: [{ name: "Inzendingen", ref: "B6:AH10", columns: [...(table?.columns ?? []), "Adviseur"] }] }), ours)).toEqual([
      { kind: "column", sheet: "Inzendingen", name: "Adviseur" },
    ]);
    expect(foreignContent(changed(1, { tables: [{ name: "Tabel1", ref: "A1:A2", columns: ["A"] }] }), ours)).toEqual([
      { kind: "table", sheet: "Inzendingen", name: "Tabel1" },
    ]);
    expect(foreignContent(changed(0, { charts: [{ name: "Grafiek 1" }] }), ours)).toEqual([
      { kind: "chart", sheet: "Dashboard", name: "Grafiek 1" },
    ]);
  }); // prettier-ignore

  it("is a picture, a shape, a pivot table, a comment, a macro or a link to another workbook", () => {
    const found = foreignContent(
      {
        ...changed(0, { pictures: 1, shapes: 2, hasPivots: true, hasComments: true }),
        hasMacros: true,
        hasExternalLinks: true,
      },
      ours,
    );
    const kinds = ["macros", "external-links", "picture", "shape", "pivot", "comment"];
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  /** The workbook as made, with one cell typed in. */
  const typed = (sheet: string, cell: Omit<SnapshotCell, "isFormula">): WorkbookSnapshot => {
    const made = snapshotOf(ours);
    const sheets = made.sheets.map((each) =>
      each.name === sheet ? { ...each, cells: [...each.cells, { ...cell, isFormula: false }] } : each,
    );
    return { ...made, sheets };
  };

  it("is no cell in a workbook that we made, nor a row added below a table that is kept", () => {
    expect(foreignCells(snapshotOf(ours), existing, ours)).toEqual([]);
    expect(
      foreignCells(typed("Inzendingen", { row: 40, column: 2, value: "Basisschool De Nieuwe" }), existing, ours),
    ).toEqual([]);
  });

  it("is a remark beside a chart, below a table that is rebuilt, or beside the settings", () => {
    const found = (sheet: string, row: number, column: number) =>
      foreignCells(typed(sheet, { row, column, value: "Bellen!" }), existing, ours);
    expect(found("Dashboard", 60, 20)).toEqual([{ kind: "cell", sheet: "Dashboard", name: "U61" }]);
    expect(found("Doelen", 400, 3)).toEqual([{ kind: "cell", sheet: "Doelen", name: "D401" }]);
    expect(found("Instellingen", 5, 30)).toEqual([{ kind: "cell", sheet: "Instellingen", name: "AE6" }]);
  });
});
