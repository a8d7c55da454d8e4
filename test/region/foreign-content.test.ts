import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { foreignContent, type ExistingContent } from "../../src/region/kept/foreign-content";
import { programme, sampleFiles } from "./region-files";

const ours = describeRegionWorkbook(gatherRegion(sampleFiles(3), { programme }));
const existing: ExistingContent = {
  hasMacros: false,
  hasExternalLinks: false,
  sheets: ours.sheets.map(({ name, tables, charts }) => ({
    name,
    tables: tables.map((table) => ({ name: table.name, columns: table.columns.map((column) => column.name) })),
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
    expect(foreignContent(changed(1, { tables: [{ name: "Inzendingen", columns: [...(table?.columns ?? []), "Adviseur"] }] }), ours)).toEqual([
      { kind: "column", sheet: "Inzendingen", name: "Adviseur" },
    ]);
    expect(foreignContent(changed(1, { tables: [{ name: "Tabel1", columns: ["A"] }] }), ours)).toEqual([
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
});
