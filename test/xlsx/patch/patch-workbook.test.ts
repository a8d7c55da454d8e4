import type { TableDescription } from "../../../src/workbook/description";
import { validateOoxml } from "../validate-ooxml";
import { withComment, withOwnColumns } from "./controllers-work";
import { overview, type School } from "./overview";
import {
  cellsOf,
  cellXml,
  changeParts,
  partOf,
  partsOf,
  patch,
  refusalOf,
  styleAt,
  writeWorkbook,
} from "./standing-file";

const linde: School = { name: "De Linde", amount: 10 };
const esdoorn: School = { name: "De Esdoorn", amount: 20 };
const wilg: School = { name: "De Wilg", amount: 30 };
const [first, second] = [0, 1].map((from) => ({ from }));
const sheetOf = { dashboard: "xl/worksheets/sheet1.xml", table: "xl/worksheets/sheet2.xml", settings: "xl/worksheets/sheet3.xml" }; // prettier-ignore

let two: Uint8Array;
/** The two schools, and a new one below. */
const three = overview([{ ...linde, ...first }, { ...esdoorn, ...second }, wilg]);
beforeAll(async () => {
  two = await writeWorkbook(overview([linde, esdoorn]));
});

describe("a file that is refreshed in place", () => {
  it("keeps every byte when nothing is new", async () => {
    expect(
      await patch(
        two,
        overview([
          { ...linde, ...first },
          { ...esdoorn, ...second },
        ]),
      ),
    ).toBe(two);
  });

  it("says what a new file would say", async () => {
    const patched = await patch(two, three);
    const made = await writeWorkbook(three);
    for (const sheet of ["Dashboard", "Scholen", "Instellingen", "_geheugen"]) {
      expect(cellsOf(patched, sheet)).toEqual(cellsOf(made, sheet));
    }
    expect((await validateOoxml(patched)).errors).toEqual([]);
  });

  it("lets the table, its formats, choices, links and print area reach to the new row", async () => {
    const patched = await patch(two, three);
    const sheet = partOf(patched, sheetOf.table);
    expect(partOf(patched, "xl/tables/table1.xml")).toContain('ref="B4:F7"><autoFilter ref="B4:F7">');
    expect(sheet).toMatch(/<conditionalFormatting sqref="C5:C7"><cfRule type="expression"/);
    expect(sheet).toMatch(/<conditionalFormatting sqref="D5:D7"><cfRule type="dataBar"/);
    expect(sheet).toContain("<xm:sqref>D5:D7</xm:sqref>");
    expect(sheet.match(/<conditionalFormatting /g)).toHaveLength(2);
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="E5:E7"/);
    expect(sheet).toMatch(/<hyperlink ref="F7" r:id="[^"]+" tooltip="Open De Wilg.xlsx"/);
    expect(partOf(patched, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="De%20Wilg.xlsx"');
    expect(partOf(patched, "xl/workbook.xml")).toContain("Scholen!$A$1:$E$7");
  });

  it("changes no byte the second time", async () => {
    const once = await patch(two, three);
    expect(await patch(once, three)).toBe(once);
  });

  it("takes away rows that are gone, and what was theirs", async () => {
    const patched = await patch(two, overview([{ ...esdoorn, ...second }]));
    expect(cellsOf(patched, "Scholen")).toEqual(cellsOf(await writeWorkbook(overview([esdoorn])), "Scholen"));
    expect(partOf(patched, sheetOf.table)).not.toContain('<row r="6"');
    expect(partOf(patched, "xl/worksheets/_rels/sheet2.xml.rels")).not.toContain("Linde");
  });

  it("does not grow by being refreshed again and again", async () => {
    let file = two;
    for (let round = 0; round < 5; round++) {
      file = await patch(
        file,
        overview([
          { ...linde, amount: round, ...first },
          { ...esdoorn, ...second },
        ]),
      );
    }
    expect(partOf(file, "xl/styles.xml")).toBe(partOf(two, "xl/styles.xml"));
    expect(Object.keys(partsOf(file))).toEqual(Object.keys(partsOf(two)));
  });

  it("has every formula computed on opening, without the old list of formulas", async () => {
    const withChain = changeParts(two, {
      "xl/calcChain.xml": "<calcChain/>",
      "xl/_rels/workbook.xml.rels": (text) =>
        text.replace("</Relationships>", `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`), // prettier-ignore
      "[Content_Types].xml": (text) =>
        text.replace("</Types>", `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`), // prettier-ignore
      "xl/workbook.xml": (text) => text.replace(' fullCalcOnLoad="1"', ""),
    });
    const patched = await patch(withChain, three);
    expect(Object.keys(partsOf(patched))).not.toContain("xl/calcChain.xml");
    expect(partOf(patched, "[Content_Types].xml") + partOf(patched, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain"); // prettier-ignore
    expect(partOf(patched, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("what a controller did in our table", () => {
  const highlighted = () =>
    changeParts(two, {
      [sheetOf.table]: (text) =>
        text.replace(/(<c r="B5" s=")\d+/, "$11").replace('<row r="6" ht="19"', '<row r="6" ht="44" hidden="1"'),
    });

  it("formats, heights and hidden rows go along with the row", async () => {
    const patched = partOf(await patch(highlighted(), overview([{ ...esdoorn, ...second }, wilg, { ...linde, ...first }])), sheetOf.table); // prettier-ignore
    expect(styleAt(patched, "B7")).toBe("1");
    expect(styleAt(patched, "B5")).toBe(styleAt(partOf(two, sheetOf.table), "B6"));
    expect(patched).toMatch(/<row r="5" ht="44" hidden="1"/);
    expect(patched).toMatch(/<row r="6" ht="19" customHeight="1">/);
  });

  it("columns of their own stay, with what was typed in them, and their formulas fill new rows", async () => {
    const patched = await patch(
      withOwnColumns(two),
      overview([{ ...esdoorn, ...second }, wilg, { ...linde, ...first }]),
    );
    expect(cellsOf(patched, "Scholen")).toMatchObject({
      B5: "De Esdoorn", C5: "bij Esdoorn", D5: 20, E5: "=41", F5: "=40",
      B6: "De Wilg", D6: 30, E6: "=", F6: "=60",
      B7: "De Linde", C7: "bij Linde", D7: 10, E7: "=21", F7: "=20",
    }); // prettier-ignore
    expect(cellsOf(patched, "Scholen")).not.toHaveProperty("C6");
    const sheet = partOf(patched, sheetOf.table);
    expect(["E5", "E6", "E7"].map((cell) => /<f>([^<]*)</.exec(cellXml(sheet, cell))?.[1])).toEqual(["D5*2+1", "D6*2+1", "D7*2+1"]); // prettier-ignore
    expect(styleAt(sheet, "C7")).toBe("2");
    expect(partOf(patched, "xl/tables/table1.xml")).toMatch(/ref="B4:H7"><autoFilter ref="B4:H7">/);
    expect((await validateOoxml(patched)).errors).toEqual([]);
    expect(await patch(patched, overview([{ ...esdoorn, from: 0 }, { ...wilg, from: 1 }, { ...linde, from: 2 }]))).toBe(patched); // prettier-ignore
  });

  it("what was typed in a column of their own is not thrown away with a row", async () => {
    expect(await refusalOf(withOwnColumns(two), overview([{ ...esdoorn, ...second }]))).toBe("foreign-content: cell Scholen!C5"); // prettier-ignore
  });

  it("columns that changed places are found by their names", async () => {
    const swapped = changeParts(two, {
      "xl/tables/table1.xml": (text) => text.replace('name="School"', 'name="#"').replace('name="Bedrag"', 'name="School"').replace('name="#"', 'name="Bedrag"'), // prettier-ignore
      [sheetOf.table]: (text) => text.replace(/ r="B(\d)"/g, ' r="#$1"').replace(/ r="C([456])"/g, ' r="B$1"').replace(/ r="#([456])"/g, ' r="C$1"').replace(/#/g, "B").replace(/<row r="([456])"([^>]*)>(<c r="C.*?<\/c>)(<c r="B.*?<\/c>)/g, '<row r="$1"$2>$4$3'), // prettier-ignore
    });
    expect(cellsOf(swapped, "Scholen")).toMatchObject({ B4: "Bedrag", C4: "School", B5: 10, C5: "De Linde" });
    const patched = await patch(swapped, three);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B2: "Alle scholen", B4: "Bedrag", C4: "School", B7: 30, C7: "De Wilg" }); // prettier-ignore
    expect(partOf(patched, sheetOf.table)).toMatch(
      /sqref="B5:B7"><cfRule type="expression".*?<formula>AND\(ISNUMBER\(B5\),B5&lt;0\)/,
    );
  });

  it("a column that is new to us comes at the right end, unless something stands there", async () => {
    const sheets = three.sheets.map(
      (sheet) =>
      sheet.name !== "Scholen" ? sheet : { ...sheet, cells: [...sheet.cells, ...newColumn], tables: sheet.tables.map(withColumn) }, // prettier-ignore
    );
    const patched = await patch(withOwnColumns(two), { ...three, sheets });
    expect(cellsOf(patched, "Scholen")).toMatchObject({ H4: "Bestand", I4: "Reden", I5: "reden 4", I7: "reden 6" });
    expect(partOf(patched, "xl/tables/table1.xml")).toMatch(/ref="B4:I7".*<tableColumn id="10" name="Reden"\/>/s);
    expect((await validateOoxml(patched)).errors).toEqual([]);
    const occupied = changeParts(two, { [sheetOf.table]: (xml) => xml.replace(/(<row r="5".*?)<\/row>/, '$1<c r="G5"><v>1</v></c></row>') }); // prettier-ignore
    expect(await refusalOf(occupied, { ...three, sheets })).toBe("foreign-content: cell Scholen!G5");
  });

  it("a column of theirs that differs from ours by a capital is not taken for ours", async () => {
    const spelled = changeParts(two, {
      "xl/tables/table1.xml": (xml) => xml.replace('name="Besluit"', 'name="besluit"'),
    });
    expect(await refusalOf(spelled, three)).toBe("foreign-content: cell Scholen!E4");
  });

  it("a comment is not thrown away with its row", async () => {
    expect(await refusalOf(withComment(two), overview([{ ...esdoorn, ...second }]))).toBe("foreign-content: cell Scholen!B5"); // prettier-ignore
  });

  it("a row of totals stays below, and its sum reaches to the new row", async () => {
    const withTotals = changeParts(two, {
      "xl/tables/table1.xml": (text) => text.replace('ref="B4:F6"', 'ref="B4:F7" totalsRowCount="1"'),
      [sheetOf.table]: (text) => text.replace("</sheetData>", '<row r="7" ht="25"><c r="B7" t="str"><v>Totaal</v></c><c r="C7"><f>SUM(C5:C6)</f><v>30</v></c></row></sheetData>'), // prettier-ignore
    });
    const patched = await patch(withTotals, three);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B7: "De Wilg", B8: "Totaal", C8: "=30" });
    expect(partOf(patched, sheetOf.table)).toContain("<f>SUM(C5:C7)</f>");
    expect(partOf(patched, "xl/tables/table1.xml")).toMatch(/ref="B4:F8" totalsRowCount="1"><autoFilter ref="B4:F7">/);
    expect(partOf(patched, "xl/workbook.xml")).toContain("Scholen!$A$1:$E$8");
  });

  it("filters stay, and hide and show rows by what they say now", async () => {
    const filtered = changeParts(two, {
      "xl/tables/table1.xml": (text) => text.replace('<filterColumn colId="0" hiddenButton="0"/>', '<filterColumn colId="0"><filters><filter val="de linde"/><filter val="De Wilg"/></filters></filterColumn>'), // prettier-ignore
      [sheetOf.table]: (text) => text.replace('<row r="6" ht="19"', '<row r="6" hidden="1" ht="19"'),
    });
    const described = [{ ...linde, ...first }, { ...esdoorn, ...second, name: "De Wilg" }, esdoorn];
    const patched = partOf(await patch(filtered, overview(described)), sheetOf.table);
    expect([5, 6, 7].map((row) => /hidden="1"/.test(new RegExp(`<row r="${row}"[^>]*>`).exec(patched)?.[0] ?? ""))).toEqual([false, false, true]); // prettier-ignore
  });

  it("a filter that can't be judged leaves rows as they were", async () => {
    const filtered = changeParts(two, {
      "xl/tables/table1.xml": (text) => text.replace('<filterColumn colId="1" hiddenButton="0"/>', '<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="15"/></customFilters></filterColumn>'), // prettier-ignore
      [sheetOf.table]: (text) => text.replace('<row r="5" ht="19"', '<row r="5" hidden="1" ht="19"'),
    });
    expect(partOf(await patch(filtered, three), sheetOf.table)).toMatch(/<row r="5" hidden="1"/);
  });

  it("other choices for a column stay the only ones, and reach to the new row", async () => {
    const chosen = changeParts(two, {
      [sheetOf.table]: (text) => text.replace(/<formula1>.*?<\/formula1>/, "<formula1>&quot;Ja,Nee,Misschien&quot;</formula1>"), // prettier-ignore
    });
    const patched = partOf(await patch(chosen, three), sheetOf.table);
    expect(patched.match(/<dataValidation /g)).toHaveLength(1);
    expect(patched).toMatch(/sqref="E5:E7"[^>]*><formula1>&quot;Ja,Nee,Misschien/);
  });

  it("formats and comments of their own reach as far, and go as far, as the cells they are about", async () => {
    const marked = withComment(
      changeParts(two, {
        [sheetOf.table]: (text) => text.replace("<dataValidations", '<conditionalFormatting sqref="B5:B6 B5"><cfRule type="duplicateValues" dxfId="0" priority="9"/></conditionalFormatting><dataValidations'), // prettier-ignore
      }),
    );
    const patched = await patch(marked, overview([{ ...esdoorn, ...second }, wilg, { ...linde, ...first }]));
    expect(partOf(patched, sheetOf.table)).toMatch(/sqref="B5:B7 B7"><cfRule type="duplicateValues" dxfId="0" priority="9"/); // prettier-ignore
    expect(partOf(patched, "xl/comments1.xml")).toContain('ref="B7"');
    expect(partOf(patched, "xl/drawings/vmlDrawing1.vml")).toMatch(/<x:Anchor>1, 15, 6, 2, 3, 15, 8, 4<.*<x:Row>6</s);
  });
});

describe("what a controller put beside our tables", () => {
  const typed = (cells: string) => changeParts(two, { [sheetOf.table]: (text) => text.replace("</sheetData>", `${cells}</sheetData>`) }); // prettier-ignore
  const text = (address: string, words: string) => `<c r="${address}" s="3" t="inlineStr"><is><t>${words}</t></is></c>`;

  it("moves down with its formats when it stood where the table grows", async () => {
    const file = typed(`<row r="7" ht="30">${text("B7", "Mijn som")}<c r="C7"><f>SUM(C5:C6)+C8</f><v>30</v></c></row><row r="8"><c r="C8"><v>5</v></c></row>`); // prettier-ignore
    const patched = await patch(file, three);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B7: "De Wilg", B8: "Mijn som", C8: "=30", C9: 5 });
    const sheet = partOf(patched, sheetOf.table);
    expect(sheet).toContain("<f>SUM(C5:C7)+C9</f>");
    expect(styleAt(sheet, "B8")).toBe("3");
    expect(sheet).toContain('<row r="8" ht="30">');
    expect(await patch(patched, three)).toBe(patched);
  });

  it("stays where it is when the table does not need its place", async () => {
    const file = typed(`<row r="6"/><row r="9">${text("B9", "Onderaan")}</row>`.replace('<row r="6"/>', ""));
    expect(cellsOf(await patch(file, three), "Scholen")).toMatchObject({ B9: "Onderaan", B7: "De Wilg" });
  });

  it("does not move what another sheet refers to: the refresh is refused, with the cell", async () => {
    const file = changeParts(typed(`<row r="7">${text("B7", "Mijn som")}</row>`), {
      [sheetOf.settings]: (xml) => xml.replace("</sheetData>", '<row r="20"><c r="F20"><f>Scholen!$B$7</f></c></row></sheetData>'), // prettier-ignore
    });
    expect(await refusalOf(file, three)).toBe("foreign-content: cell Scholen!B7");
  });

  it("a row that was typed right below the table comes into it", async () => {
    const file = typed(`<row r="7" ht="40">${text("B7", "De Wilg")}</row>`);
    const patched = partOf(await patch(file, overview([{ ...linde, ...first }, { ...esdoorn, ...second }, { ...wilg, from: 2 }])), sheetOf.table); // prettier-ignore
    expect(styleAt(patched, "B7")).toBe("3");
    expect(patched).toContain('<row r="7" ht="40">');
  });

  it("a note next to the table stays", async () => {
    const file = changeParts(two, { [sheetOf.table]: (xml) => xml.replace(/(<row r="5".*?)<\/row>/, `$1${text("J5", "naast")}</row>`) }); // prettier-ignore
    expect(cellsOf(await patch(file, three), "Scholen")).toMatchObject({ J5: "naast" });
  });

  it("is refused when one of our texts has to stand on it, with the cell", async () => {
    const file = changeParts(two, { [sheetOf.table]: (xml) => xml.replace(/<c r="B2"(.*?) t="s">.*?<\/c>/, '<c r="B2"$1 t="inlineStr"><is><t>Mijn eigen titel</t></is></c>') }); // prettier-ignore
    expect(await refusalOf(file, three)).toBe("foreign-content: cell Scholen!B2");
  });
});

const newColumn = ["Reden", "reden 4", "reden 5", "reden 6"].map((content, index) => ({ row: 3 + index, column: 6, content, style: { font: {} } })); // prettier-ignore
const withColumn = (table: TableDescription): TableDescription => ({
  ...table,
  area: { ...table.area, right: table.area.right + 1 },
  columns: [...table.columns, { name: "Reden", calculated: null }],
});
