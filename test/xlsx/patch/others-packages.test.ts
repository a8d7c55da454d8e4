import { nodePlatform } from "../../../src/cli/node-inflate";
import { readInventory } from "../../../src/xlsx/read-inventory";
import { readZipDirectory } from "../../../src/xlsx/zip-directory";
import { compressedData } from "../../../src/xlsx/zip-part";
import { buildZip } from "../build-zip";
import { overview, type School } from "./overview";
import { cellsOf, changeParts, partOf, partsOf, patch, refusalOf, writeWorkbook } from "./standing-file";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const linde: School = { name: "De Linde", amount: 10, from: 0 };
const next = overview([linde, { name: "De Wilg", amount: 30 }]);
const table = "xl/worksheets/sheet2.xml";
const relationship = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`; // prettier-ignore

/** Parts of other programs, of which nobody here knows what is in them. */
const foreignParts: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  [
    "xl/vbaProject.bin", "xl/pivotCache/pivotCacheDefinition1.xml", "xl/pivotCache/pivotCacheRecords1.xml",
    "xl/pivotTables/pivotTable1.xml", "xl/slicers/slicer1.xml", "xl/slicerCaches/slicerCache1.xml", "customXml/item1.xml",
    "xl/printerSettings/printerSettings1.bin", "xl/ctrlProps/ctrlProp1.xml", "xl/externalLinks/externalLink1.xml",
    "xl/worksheets/sheet9.xml", "docProps/custom.xml", "custom/whatever.dat",
  ].map((name, index) => [name, Uint8Array.from({ length: 300 + index }, (_, at) => (at * 7 + index * 13) % 251)]),
); // prettier-ignore

const sheetPieces = {
  view: '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="2" topLeftCell="A9" state="frozen"/></sheetView></sheetViews>',
  columns: '<cols><col min="2" max="2" width="61.5" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>',
  protection: '<sheetProtection sheet="1" objects="1"/>',
  control: '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
  slicers: '<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId80"/></x14:slicerList></ext>',
} as const; // prettier-ignore

/** A file as Excel keeps it after a year of a controller's work; its zip is written by a program that streams. */
async function asExcelKeepsIt(): Promise<Uint8Array> {
  const file = changeParts(await writeWorkbook(overview([linde])), {
    ...foreignParts,
    "[Content_Types].xml": (xml) =>
      xml
        .replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")
        .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace("</Relationships>", `${relationship("rId50", "vbaProject", "vbaProject.bin")}${relationship("rId51", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")}</Relationships>`), // prettier-ignore
    "xl/workbook.xml": (xml) =>
      xml.replace("<definedNames>", '<definedNames><definedName name="MijnBereik">Scholen!$B$5:$B$5</definedName><definedName name="Mijn2">Scholen!$H$5*2</definedName>').replace("<calcPr", '<calcPr iterate="1"'), // prettier-ignore
    [table]: (xml) =>
      xml
        .replace(/<sheetViews>.*<\/sheetViews>/, sheetPieces.view)
        .replace(/<cols>.*<\/cols>/, sheetPieces.columns)
        .replace("</sheetData>", `</sheetData>${sheetPieces.protection}`)
        .replace("<tableParts", `${sheetPieces.control}<tableParts`)
        .replace("</extLst></worksheet>", `${sheetPieces.slicers}</extLst></worksheet>`)
        .replace(/<row r=/g, '<row spans="2:6" x14ac:dyDescent="0.25" r='),
    "xl/worksheets/_rels/sheet2.xml.rels": (xml) => xml.replace("</Relationships>", `${relationship("rId80", "slicer", "../slicers/slicer1.xml")}</Relationships>`), // prettier-ignore
  });
  const files = Object.entries(partsOf(file)).map(([name, content]) => ({
    name,
    content,
    stored: name.endsWith(".dat"),
  }));
  return buildZip(files, { dataDescriptors: true });
}

describe("a package with parts that nobody here knows", () => {
  let standing: Uint8Array;
  let patched: Uint8Array;
  beforeAll(async () => {
    standing = await asExcelKeepsIt();
    patched = await patch(standing, next);
  });

  it("keeps them as they lie in the file, bit for bit", () => {
    const lying = (file: Uint8Array, name: string) => {
      const entry = readZipDirectory(file).find((each) => each.name === name);
      if (entry === undefined) throw new Error(`no ${name}`);
      return { method: entry.method, crc: entry.crc, bytes: Buffer.from(compressedData(file, entry)) };
    };
    const untouched = [...Object.keys(foreignParts), "xl/sharedStrings.xml", "xl/theme/theme1.xml", "docProps/core.xml", "docProps/app.xml", "_rels/.rels"]; // prettier-ignore
    for (const name of untouched) expect(lying(patched, name)).toEqual(lying(standing, name));
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B6: "De Wilg" });
  });

  it("keeps its order, its kind and its macros", () => {
    const names = (file: Uint8Array) => readZipDirectory(file).map(({ name }) => name);
    expect(names(patched)).toEqual(names(standing));
    expect(partOf(patched, "[Content_Types].xml")).toBe(partOf(standing, "[Content_Types].xml"));
    expect(readInventory(patched, nodePlatform).hasMacros).toBe(true);
  });

  it("keeps zoom, panes, widths, protection, controls and slicers of a sheet", () => {
    const sheet = partOf(patched, table);
    for (const piece of Object.values(sheetPieces)) expect(sheet).toContain(piece);
    expect(sheet).toMatch(/<row r="6" ht="19" customHeight="1">/);
    expect(sheet).toMatch(/<row [^>]*x14ac:dyDescent="0.25" r="5"/);
  });

  it("keeps names, which grow with the table", () => {
    const workbook = partOf(patched, "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="MijnBereik">Scholen!$B$5:$B$6</definedName>');
    expect(workbook).toContain('<definedName name="Mijn2">Scholen!$H$5*2</definedName>');
    expect(workbook).toContain('<calcPr iterate="1"');
  });
});

describe("a file as other programs write it", () => {
  it("with a prefix before every name is read and written right", async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[a-z])(?!x14|xm|mc|x:)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const file = changeParts(await writeWorkbook(overview([linde])), {
      [table]: prefixed,
      "xl/workbook.xml": prefixed,
      "xl/styles.xml": prefixed,
      "xl/tables/table1.xml": prefixed,
    });
    const patched = await patch(file, next);
    expect(cellsOf(patched, "Scholen")).toEqual(cellsOf(await writeWorkbook(next), "Scholen"));
    expect(await patch(patched, overview([linde, { name: "De Wilg", amount: 30, from: 1 }]))).toBe(patched);
  });

  it("with rows and cells that do not say where they stand", async () => {
    const file = changeParts(await writeWorkbook(overview([linde])), {
      "xl/worksheets/sheet4.xml": (xml) => xml.replace(/ r="[A-Z]*\d+"/g, ""),
      "xl/worksheets/sheet3.xml": (xml) =>
        xml.replace('<row r="3"', '<row r="3" spans="2:3"').replace(/<row r="[4-7]"/g, "<row"),
    });
    const patched = await patch(file, next);
    expect(cellsOf(patched, "_geheugen")).toEqual({ A1: "De Linde", A2: "De Wilg", A3: "einde" });
    expect(cellsOf(patched, "Instellingen")).toEqual(cellsOf(file, "Instellingen"));
  });

  it("in UTF-16 becomes UTF-8 where it changes", async () => {
    const file = changeParts(await writeWorkbook(overview([linde])), {});
    const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"));
    const patched = await patch(changeParts(file, { [table]: utf16(partOf(file, table)) }), next);
    expect(partOf(patched, table)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B6: "De Wilg" });
  });

  it("with the older of two forms of a choice or the newer one has it once", async () => {
    const newer = '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Instellingen!$C$3:$C$9</xm:f></x14:formula1><xm:sqref>E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>'; // prettier-ignore
    const file = changeParts(await writeWorkbook(overview([linde])), {
      [table]: (xml) => xml.replace(/<dataValidations.*<\/dataValidations>/, "").replace("</extLst></worksheet>", `${newer}</extLst></worksheet>`), // prettier-ignore
    });
    const patched = partOf(await patch(file, next), table);
    expect(patched).toContain("<xm:sqref>E5:E6</xm:sqref></x14:dataValidation>");
    expect(patched).not.toContain("<dataValidation ");
  });
});

describe("a file that is not for us to patch", () => {
  it("is refused by what it is", async () => {
    const file = await writeWorkbook(overview([linde]));
    const strict = changeParts(file, { "xl/workbook.xml": (xml) => xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main") }); // prettier-ignore
    const headless = changeParts(file, { "xl/tables/table1.xml": (xml) => xml.replace("<table ", '<table headerRowCount="0" ') }); // prettier-ignore
    const doctype = changeParts(file, { [table]: (xml) => xml.replace("<worksheet", "<!DOCTYPE x><worksheet") });
    const notWellFormed = changeParts(file, { [table]: (xml) => xml.replace("</sheetData>", "") });
    expect(await refusalOf(strict, next)).toMatch(/^foreign-content/);
    expect(await refusalOf(headless, next)).toMatch(/^not-our-region/);
    expect(await refusalOf(doctype, next)).toMatch(/^forbidden-xml/);
    expect(await refusalOf(notWellFormed, next)).toMatch(/^damaged-part/);
    expect(await refusalOf(file.subarray(0, file.length / 2), next)).toMatch(/^damaged-zip/);
    expect(await refusalOf(new TextEncoder().encode("niets"), next)).toMatch(/^text-file/);
  });

  it("is refused where a sheet of ours can't have its name", async () => {
    const file = changeParts(await writeWorkbook(overview([linde])), {
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace(/worksheet(" Target="worksheets\/sheet3.xml")/, "chartsheet$1"),
    });
    expect(await refusalOf(file, next)).toBe("sheet-exists: Instellingen");
  });
});
