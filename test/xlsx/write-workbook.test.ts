import { read } from "@e965/xlsx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { cellAddress } from "../../src/workbook/a1";
import { InvalidDescription } from "../../src/workbook/assert-description";
import type { CellContent, WorkbookDescription } from "../../src/workbook/description";
import { look } from "../../src/workbook/look";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import type { CellValue } from "../../src/workbook/snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { describeWithOffice } from "./find-office";
import { recalculate } from "./recalculate";
import { validateOoxml } from "./validate-ooxml";
import { featureWorkbook, oddTexts } from "./write-feature-workbook";

const features = featureWorkbook();
let bytes: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  bytes = await writeWorkbook(features);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
});

const inputSheet = () => part("xl/worksheets/sheet1.xml");
const dataSheet = () => part("xl/worksheets/sheet2.xml");

function part(path: string): string {
  const found = parts[path];
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

/** The style of a cell: its xf element. */
function styleOf(sheet: string, address: string): string {
  const index = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
  const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(part("xl/styles.xml"))?.[0] ?? "";
  return cellXfs.match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)?.[index] ?? "";
}

/** What must stand in a cell, as `@e965/xlsx` calls it. */
function expectedValue(content: CellContent | null): CellValue | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content !== "object") return content;
  return "runs" in content ? content.runs.map((run) => run.text).join("") : content.value;
}

/** Cell by cell what a workbook holds, as another library reads it; errors by their name. */
function readValues(workbook: Uint8Array): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  const { Sheets } = read(workbook, { type: "array", cellText: false, cellHTML: false });
  for (const [name, sheet] of Object.entries(Sheets)) {
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.startsWith("!") || cell.t === "z") continue;
      values.set(`${name}!${address}`, cell.t === "e" ? { error: errorNames[cell.v] ?? "?" } : cell.v);
    }
  }
  return values;
}
const errorNames: Record<number, string> = { 7: "#DIV/0!", 42: "#N/A" };

function describedValues(description: WorkbookDescription): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const sheet of description.sheets) {
    for (const cell of sheet.cells) {
      const value = expectedValue(cell.content);
      if (value !== undefined) values.set(`${sheet.name}!${cellAddress(cell.row, cell.column)}`, value);
    }
  }
  return values;
}

function oneColumn(contents: readonly CellContent[]): WorkbookDescription {
  const sheet = new SheetDraft("Blad");
  contents.forEach((content, row) => sheet.put(row, 0, content, look.plain));
  const settings = { visibility: "visible", tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null } as const; // prettier-ignore
  return { ...features, sheets: [sheet.describe(settings)], names: [], activeSheet: "Blad" };
}

describe("the file as a whole", () => {
  test("Microsoft's validator finds nothing wrong", async () => {
    expect(await validateOoxml(bytes)).toEqual({ ok: true, errors: [] });
  });

  test("the same description gives the same bytes", async () => {
    expect(Buffer.from(await writeWorkbook(featureWorkbook())).equals(Buffer.from(bytes))).toBe(true);
  });

  test("an impossible description is refused before anything is written", async () => {
    await expect(writeWorkbook({ ...features, activeSheet: "Weg" })).rejects.toThrow(InvalidDescription);
  });

  test("the properties tell title, author and time of saving", () => {
    const core = part("docProps/core.xml");
    expect(core).toContain("<dc:title>Alles &amp; meer</dc:title>");
    expect(core).toContain("<dc:creator>Schoolbudget Inclusie</dc:creator>");
    expect(core).toMatch(/<dcterms:created [^>]*>2026-09-15T08:30:00Z</);
    expect(core).toMatch(/<dcterms:modified [^>]*>2026-09-15T08:30:00Z</);
  });

  test("sheets keep their order and visibility, and the active one opens", () => {
    const book = part("xl/workbook.xml");
    expect([...book.matchAll(/<sheet name="([^"]*)" sheetId="\d"( state="\w+")?/g)].map((match) => match.slice(1))).toEqual([
      ["Plan &amp; begroting", undefined],
      ["Gegevens", undefined],
      ["Dashboard", undefined],
      ["Lijsten", ' state="hidden"'],
      ["_schoolbudget", ' state="veryHidden"'],
    ]); // prettier-ignore
    expect(book).toContain('activeTab="2"');
    const selected = Object.keys(parts).filter((path) => part(path).includes('tabSelected="1"'));
    expect(selected).toEqual(["xl/worksheets/sheet3.xml"]);
  });

  test("names stand in the workbook, hidden where asked", () => {
    const book = part("xl/workbook.xml");
    expect(book).toContain('<definedName name="sb_begroting" hidden="1">&apos;Plan &amp; begroting&apos;!$A$1<');
    expect(book).toContain('<definedName name="Bedragen">Gegevens!$C$4:$C$8<');
  });

  test("Excel computes everything again as soon as it may", () => {
    expect(part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("cells", () => {
  test("another library reads every value as described, computed ones too", () => {
    // It leaves out cells with an empty text.
    const described = [...describedValues(features)].filter(([, value]) => value !== "");
    const found = new Map([...readValues(bytes)].filter(([, value]) => value !== ""));
    expect(found).toEqual(new Map(described));
  });

  test("any text and any number comes back as it was", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((each) => !/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u.test(each) && each !== ""); // prettier-ignore
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 30 }), async (contents) => {
        const description = oneColumn(contents);
        expect(readValues(await writeWorkbook(description))).toEqual(describedValues(description));
      }),
      { numRuns: 15 },
    );
  });

  test("cells given in any order are written row by row, from the left", async () => {
    const { sheets } = oneColumn([]);
    const places = [[3, 1], [0, 2], [3, 0], [0, 0]] as const; // prettier-ignore
    const cells = places.map(([row, column]) => ({ row, column, content: "x", style: look.plain }));
    const written = await writeWorkbook({ ...oneColumn([]), sheets: sheets.map((sheet) => ({ ...sheet, cells })) });
    const xml = strFromU8(unzipSync(written)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<dimension ref="A1:C4"/>');
    expect([...xml.matchAll(/ r="(\w+)"/g)].map((match) => match[1])).toEqual(["1", "A1", "C1", "4", "A4", "B4"]);
  });

  test("a workbook without any text, or without any cell, is valid too", async () => {
    expect(await validateOoxml(await writeWorkbook(oneColumn([1])))).toEqual({ ok: true, errors: [] });
    expect(await validateOoxml(await writeWorkbook(oneColumn([])))).toEqual({ ok: true, errors: [] });
  });

  test("a carriage return is kept the way Excel keeps it", async () => {
    const written = await writeWorkbook(oneColumn(["a\r\nb"]));
    expect(strFromU8(unzipSync(written)["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("a_x000D_\nb");
  });

  test("each text is kept once, however many cells hold it", async () => {
    const written = await writeWorkbook(oneColumn(["Centrum", "Escamp", "Centrum"]));
    const strings = strFromU8(unzipSync(written)["xl/sharedStrings.xml"] ?? new Uint8Array());
    expect(strings).toContain('count="3" uniqueCount="2"');
  });

  test("formulas stand beside their computed text, empty text, truth and error", () => {
    expect(inputSheet()).toContain(' t="str"><f>IF(E4&gt;0,"","▲ Let op")</f><v></v>');
    expect(inputSheet()).toContain(' t="b"><f>E4&gt;0</f><v>1</v>');
    expect(inputSheet()).toContain(' t="e"><f>NA()</f><v>#N/A</v>');
    expect(inputSheet()).toContain("<f>SUM(E4,Gegevens!C5:C8)</f><v>108350.5</v>");
  });

  test("texts that look like a formula are marked as quoted, and only those", () => {
    const quoted = oddTexts.map((text, index) => ({ text, style: styleOf(inputSheet(), cellAddress(3 + index, 2)) }));
    const marked = quoted.filter(({ style }) => style.includes('quotePrefix="1"')).map(({ text }) => text);
    expect(marked).toEqual(oddTexts.filter((text) => /^[=+\-@]/.test(text)));
    expect(marked).toHaveLength(4);
  });

  test("no cell holds a formula that was given as text", () => {
    expect(inputSheet()).not.toContain("<f>1+1");
  });

  test("rich text keeps its fonts, upon the font of the cell", () => {
    const strings = part("xl/sharedStrings.xml") + inputSheet();
    expect(strings).toMatch(
      /<rPr><b\/><sz val="10"\/><color rgb="FF51606B"\/><rFont val="Calibri"\/><family val="2"\/><\/rPr><t>Vet</,
    );
    expect(strings).toMatch(/<sz val="9"\/><color rgb="FF9B1C1C"\/>.*?<t xml:space="preserve"> en klein</);
  });

  test("a style brings number format, font, fill, box, alignment and an open lock", () => {
    const style = styleOf(inputSheet(), "E4");
    expect(style).toMatch(/applyNumberFormat="1".*applyFill="1".*applyBorder="1"/);
    expect(style).toContain('<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>');
    expect(style).toContain('<protection locked="0"/>');
    expect(part("xl/styles.xml")).toContain(
      'formatCode="&quot;€ &quot;#,##0.00_0;&quot;€ −&quot;#,##0.00_0;&quot;–&quot;_0;@"',
    );
    expect(part("xl/styles.xml")).toContain('<left style="thin"><color rgb="FF75838C"/></left>');
  });

  test("links to files are relative URIs, links inside stay inside", () => {
    const targets = [
      ...part("xl/worksheets/_rels/sheet2.xml.rels").matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    expect(targets.map((match) => match[1]).slice(0, 2)).toEqual([
      "scholen/12AB%20De%20Eik%20%231.xlsx",
      "file:///C:/plannen/plan.xlsx",
    ]);
    expect(dataSheet()).toContain('<hyperlink ref="B2" location="Dashboard!B2"/>');
    expect(dataSheet()).toContain(`<hyperlink ref="C2" location="'Plan &amp; begroting'!C2" tooltip="Plan"/>`);
  });
});

describe("the layout of a sheet", () => {
  test("columns are as wide as Excel shows them, and hidden where asked", () => {
    expect(inputSheet()).toContain('<col min="1" max="1" width="5.7109375" hidden="1" customWidth="1"/>');
    expect(inputSheet()).toContain('<col min="6" max="6" width="40.7109375" customWidth="1"/>');
  });

  test("rows have their height, and hidden ones keep theirs", () => {
    expect(inputSheet()).toContain('<sheetFormatPr defaultRowHeight="15" customHeight="1"/>');
    expect(inputSheet()).toMatch(/<row r="2" ht="32" customHeight="1"/);
    expect(inputSheet()).toMatch(/<row r="21" ht="15" customHeight="1" hidden="1"/);
  });

  test("merged cells are merged, and the covered ones keep their borders", () => {
    expect(inputSheet()).toContain('<mergeCell ref="C2:F2"/>');
    expect(inputSheet()).toMatch(/<c r="F2" s="\d+"\/>/);
  });

  test("panes are frozen, gridlines are off", () => {
    expect(inputSheet()).toContain(
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    );
    expect(dataSheet()).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(inputSheet()).toContain('showGridLines="0"');
  });

  test("protection has no password and lets people show rows", () => {
    expect(inputSheet()).toContain('<sheetProtection sheet="1" formatRows="0" objects="1" scenarios="1"/>');
    expect(dataSheet()).not.toContain("sheetProtection");
  });

  test("the tab has its colour", () => {
    expect(inputSheet()).toContain('<tabColor rgb="FF0B5A6B"/>');
  });

  test("it prints on A4, one page wide, with footer, repeated rows and breaks", () => {
    expect(inputSheet()).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(inputSheet()).toContain('<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>');
    expect(inputSheet()).toContain(
      '<pageMargins left="0.45" right="0.45" top="0.45" bottom="0.5" header="0.2" footer="0.22"/>',
    );
    expect(inputSheet()).toContain('<printOptions horizontalCentered="1"/>');
    expect(inputSheet()).toContain("2e school A &amp;&amp; B&amp;C");
    expect(inputSheet()).toContain("Pagina &amp;P van &amp;N</oddFooter>");
    expect([...inputSheet().matchAll(/<brk id="(\d+)"/g)].map((match) => match[1])).toEqual(["13", "21"]);
    expect(part("xl/workbook.xml")).toContain(
      '_xlnm.Print_Area" localSheetId="0">&apos;Plan &amp; begroting&apos;!$C$2:$F$30<',
    );
    expect(part("xl/workbook.xml")).toContain(
      '_xlnm.Print_Titles" localSheetId="0">&apos;Plan &amp; begroting&apos;!$2:$3<',
    );
  });
});

describe("tables, validations and conditional formats", () => {
  test("a table has its columns, its formula for new rows and its buttons", () => {
    const table = part("xl/tables/table1.xml");
    expect(table).toContain('name="Scholen" displayName="Scholen" ref="B4:F8"');
    expect(table).toMatch(/name="Resterend"><calculatedColumnFormula>Scholen\[\[#This Row\],\[Inkomsten\]\]-/);
    expect(table).toContain(
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0"',
    );
    expect(table).not.toContain('hiddenButton="1"');
    expect(part("xl/tables/table2.xml")).toContain('hiddenButton="1"');
  });

  test("a validation warns without stopping, over several areas, and its prompt keeps its lines", () => {
    const validation = /<dataValidation type="decimal".*?<\/dataValidation>/.exec(inputSheet())?.[0];
    expect(validation).toContain(
      'errorStyle="warning" errorTitle="Geen bedrag" error="Typ een getal &amp; niets anders."',
    );
    expect(validation).toContain('prompt="In euro&apos;s,_x000a_zonder teken"');
    expect(validation).toContain('sqref="E4 E9:E10"><formula1>0</formula1><formula2>10000000</formula2>');
  });

  test("dates, lists, list ranges, whole numbers and own formulas validate", () => {
    expect(inputSheet()).toMatch(/type="date"[^>]*errorStyle="stop"[^>]*><formula1>46000<\/formula1><formula2>47000</);
    expect(inputSheet()).toContain(
      'sqref="E7"><formula1>&quot;Ja,Nee,Zeg &quot;&quot;misschien&quot;&quot;&quot;</formula1>',
    );
    expect(inputSheet()).toMatch(/errorStyle="information"[^>]*sqref="E8"><formula1>Lijsten!\$A\$1:\$A\$3</);
    expect(inputSheet()).toContain(
      'type="whole" allowBlank="1" sqref="E11"><formula1>0</formula1><formula2>99</formula2>',
    );
    expect(inputSheet()).toContain('type="custom" allowBlank="1" sqref="E12"><formula1>LEN(E12)=6</formula1>');
  });

  test("of two conditional formats the earlier one has priority", () => {
    const rules = [...inputSheet().matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)" priority="(\d)"><formula>([^<]*)/g)]; // prettier-ignore
    expect(rules.map((match) => match.slice(1))).toEqual([
      ["F4:F8 F10", "0", "1", "LEFT(F4,1)=&quot;✗&quot;"],
      ["F4:F8", "1", "2", "LEFT(F4,1)=&quot;▲&quot;"],
    ]);
    expect(part("xl/styles.xml")).toContain(
      '<dxf><font><b/><color rgb="FF9B1C1C"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFBE4E2"/></patternFill></fill></dxf>',
    );
  });

  test("a data bar is solid, between fixed ends, and each has its own id in both places", () => {
    expect(dataSheet()).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="40000"/><color rgb="FFB4D6DC"/>');
    expect(dataSheet()).toContain('gradient="0"');
    const ids = (pattern: RegExp) => [...dataSheet().matchAll(pattern)].map((match) => match[1]);
    const plain = ids(/<x14:id>([^<]*)</g);
    expect(new Set(plain).size).toBe(2);
    expect(ids(/<x14:cfRule type="dataBar" id="([^"]*)"/g)).toEqual(plain);
  });
});

describe("charts", () => {
  const chart = (number: number) => part(`xl/charts/chart${number}.xml`);

  test("a chart carries our name and its alternative text", () => {
    const frames = [
      ...part("xl/drawings/drawing1.xml").matchAll(/<xdr:cNvPr id="\d+" name="([^"]*)" descr="([^"]*)"/g),
    ];
    expect(frames.map((match) => match.slice(1))).toEqual([
      ["sb-nieuw", "Kolommen: nieuwe scholen,&#10;met streeplijn op het &quot;streefaantal&quot;"],
      ["sb-status", "Staven: status"],
      ["sb-arrangementen", "Staven: nu en beoogd"],
      ["sb-inkomsten", "Gestapelde staven: inkomsten naar bron"],
      ["sb-kolom", "Kolommen: uitgaven"],
    ]);
  });

  test("it covers its cells", () => {
    const anchor =
      /<xdr:twoCellAnchor><xdr:from><xdr:col>(\d+)<.*?<xdr:row>(\d+)<.*?<xdr:to><xdr:col>(\d+)<.*?<xdr:row>(\d+)</;
    expect(anchor.exec(part("xl/drawings/drawing1.xml"))?.slice(1)).toEqual(["1", "2", "10", "13"]);
  });

  test("values of formulas are cached, so that it shows in Protected View", () => {
    expect(chart(1)).toContain(
      '<c:f>Dashboard!$B$41:$B$48</c:f><c:strCache><c:ptCount val="8"/><c:pt idx="0"><c:v>Centrum</c:v>',
    );
    expect(chart(1)).toContain("– Onbekend &amp; &lt;leeg&gt;");
    expect(chart(4)).toMatch(/<c:f>Dashboard!\$E\$41:\$E\$48<\/c:f><c:numCache>.*?<c:v>12000<\/c:v>/);
  });

  test("the target is a dashed line without markers over the columns", () => {
    expect(chart(1)).toMatch(/<c:barChart><c:barDir val="col"\/>.*<c:lineChart>/);
    expect(chart(1)).toContain(
      '<a:ln w="22225"><a:solidFill><a:srgbClr val="1B2A33"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
    );
    expect(chart(1)).toContain('<c:marker><c:symbol val="none"/></c:marker>');
    expect(chart(1)).toContain('<c:max val="6"/><c:min val="0"/>');
  });

  test("bars start with the first category on top", () => {
    expect(chart(2)).toMatch(/<c:barDir val="bar"\/>.*<c:catAx>.*?<c:orientation val="maxMin"\/>/);
    expect(chart(5)).toMatch(/<c:catAx>.*?<c:orientation val="minMax"\/>/);
  });

  test("without a value axis each bar has its label, smaller where two stand side by side", () => {
    expect(chart(2)).toMatch(/<c:valAx>.*?<c:delete val="1"\/>/);
    expect(chart(2)).toMatch(/<c:dLbls>.*?sz="900".*?<c:dLblPos val="outEnd"\/>.*?<c:showVal val="1"\/>/);
    expect(chart(3)).toMatch(/<c:dLbls>.*?sz="800"/);
    expect(chart(3)).toContain('<c:overlap val="-5"/>');
  });

  test("a value axis has its format and hairlines, and stays at the bottom under reversed bars", () => {
    const axis = /<c:valAx>.*<\/c:valAx>/.exec(chart(4))?.[0];
    expect(axis).toContain('<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DDE1"/>');
    expect(axis).toContain('formatCode="&quot;€ &quot;#,##0"');
    expect(axis).toContain('<c:crosses val="max"/>');
  });

  test("there is no title, no frame and no fill, and a legend only where asked", () => {
    for (const number of [1, 2, 3, 4, 5]) {
      expect(chart(number)).toContain('<c:autoTitleDeleted val="1"/>');
      expect(chart(number)).toContain("</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    }
    expect(chart(1)).toContain('<c:legendPos val="t"/>');
    expect(chart(2)).not.toContain("<c:legend>");
  });
});

describeWithOffice("LibreOffice", () => {
  test("computes the same values as we cached", async () => {
    const computed = readValues(await recalculate(bytes));
    for (const sheet of features.sheets) {
      for (const cell of sheet.cells) {
        if (cell.content === null || typeof cell.content !== "object" || "runs" in cell.content) continue;
        const place = `${sheet.name}!${cellAddress(cell.row, cell.column)}`;
        // LibreOffice writes decimals in texts as its own language does.
        const found = computed.get(place) ?? "";
        expect([place, typeof found === "string" ? found.replace("1250.5", "1250,5") : found]).toEqual([place, cell.content.value]); // prettier-ignore
      }
    }
  }, 180_000);

  test("corrects a cached value that is wrong, so it does compute", async () => {
    const wrong = await writeWorkbook(oneColumn([2, 3, { formula: "A1+A2", value: 99 }]));
    expect(readValues(wrong).get("Blad!A3")).toBe(99);
    expect(readValues(await recalculate(wrong)).get("Blad!A3")).toBe(5);
  }, 180_000);
});
