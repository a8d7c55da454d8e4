import { nodePlatform } from "../../src/cli/node-inflate";
import { readInventory } from "../../src/xlsx/read-inventory";
import { refusal, rels, workbookBytes, workbookPart, worksheet } from "./build-workbook";

const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="m">
  <xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="kosten" descr="Kosten per school"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor>
  <mc:AlternateContent><mc:Choice><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Trechter"/></xdr:nvGraphicFramePr></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>
  <xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:cxnSp/></xdr:oneCellAnchor>
</xdr:wsDr>`;
const rich = workbookBytes({
  "xl/workbook.xml": workbookPart(
    `<sheets><sheet name="Dashboard" sheetId="1" r:id="rId1"/><sheet name="Kaal" sheetId="2" state="hidden" r:id="rId2"/></sheets>`,
  ),
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "vbaProject", "vbaProject.bin"],
    ["rId4", "externalLink", "externalLinks/externalLink1.xml"],
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "table", "/xl/tables/table1.xml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ),
  "xl/worksheets/sheet2.xml": worksheet(""),
  "xl/drawings/drawing1.xml": drawing,
  "xl/tables/table1.xml": `<table id="1" name="t" displayName="Inzendingen" ref="A1:B9"><tableColumns count="2"><tableColumn id="1" name="Naam &amp; BRIN"/><tableColumn id="2" name="a_x000a_b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>`,
});

describe("the inventory of a workbook", () => {
  const { parts, sheets, hasMacros, hasExternalLinks } = readInventory(rich, nodePlatform);

  test("lists what stands on each sheet besides cells", () => {
    expect(sheets).toEqual([
      {
        name: "Dashboard",
        visibility: "visible",
        tables: [{ name: "Inzendingen", ref: "A1:B9", columns: ["Naam & BRIN", "a\nb"] }],
        charts: [
          { name: "kosten", altText: "Kosten per school" },
          { name: "Trechter", altText: "" },
        ],
        pictures: 1,
        shapes: 2,
        hasPivots: true,
        hasComments: true,
      },
      {
        name: "Kaal",
        visibility: "hidden",
        tables: [],
        charts: [],
        pictures: 0,
        shapes: 0,
        hasPivots: false,
        hasComments: false,
      },
    ]);
  });

  test("tells of macros, links to other workbooks, and every part", () => {
    expect([hasMacros, hasExternalLinks]).toEqual([true, true]);
    expect(parts).toContain("xl/drawings/drawing1.xml");
    const plain = readInventory(workbookBytes(), nodePlatform);
    expect([plain.hasMacros, plain.hasExternalLinks]).toEqual([false, false]);
  });

  test("needs no readable cells", () => {
    const bytes = workbookBytes({ "xl/worksheets/sheet1.xml": "kapot" });
    expect(readInventory(bytes, nodePlatform).sheets).toHaveLength(1);
    expect(refusal(bytes)).toBe("damaged-part");
  });
});
