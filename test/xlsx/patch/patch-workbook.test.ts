import { validateOoxml } from "../validate-ooxml";
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

describe("the Dashboard", () => {
  const more = overview(
    [
      { ...linde, ...first },
      { ...esdoorn, ...second },
    ],
    { areas: ["Centrum", "Laak", "Segbroek"] },
  );

  it("takes its new shape, with nothing of the old one left", async () => {
    const patched = await patch(two, more);
    expect(cellsOf(patched, "Dashboard")).toEqual(cellsOf(await writeWorkbook(more), "Dashboard"));
    const back = await patch(
      patched,
      overview([
        { ...linde, ...first },
        { ...esdoorn, ...second },
      ]),
    );
    expect(cellsOf(back, "Dashboard")).toEqual(cellsOf(two, "Dashboard"));
    expect(partOf(back, sheetOf.dashboard)).toContain('<brk id="6"');
    expect((await validateOoxml(back)).errors).toEqual([]);
  });

  it("keeps a note beside it, and is refused when it needs the place of one", async () => {
    const noted = (address: string, row: number) =>
      changeParts(two, { [sheetOf.dashboard]: (xml) => xml.replace("</sheetData>", `<row r="${row}"><c r="${address}"><v>42</v></c></row></sheetData>`) }); // prettier-ignore
    expect(cellsOf(await patch(noted("H9", 9), more), "Dashboard")).toMatchObject({ H9: 42 });
    const longer = overview([linde, esdoorn], { areas: ["A", "B", "C", "D", "E"] });
    expect(await refusalOf(noted("C9", 9), longer)).toBe("foreign-content: cell Dashboard!C9");
  });

  it("renews our charts and leaves all others, and pictures, byte for byte", async () => {
    const file = withOwnDrawing(two);
    const patched = await patch(file, more);
    const drawing = partOf(patched, "xl/drawings/drawing1.xml");
    expect(drawing).toContain(ownAnchors);
    expect(drawing.match(/name="Bedragen"/g)).toHaveLength(1);
    expect(drawing).toMatch(/<xdr:row>9<\/xdr:row>.*name="Bedragen" descr="Kolommen met bedragen"/s);
    expect(partOf(patched, "xl/charts/chart1.xml")).toContain("Dashboard!$B$4:$B$6");
    for (const part of ["xl/charts/chart7.xml", "xl/media/image1.png"]) expect(partsOf(patched)[part]).toEqual(partsOf(file)[part]); // prettier-ignore
  });

  it("gets its charts again after somebody deleted them all", async () => {
    const bare = changeParts(two, {
      [sheetOf.dashboard]: (xml) => xml.replace(/<drawing [^>]*>/, ""),
      "xl/worksheets/_rels/sheet1.xml.rels": (xml) => xml.replace(/<Relationship .*?>/, ""),
    });
    const patched = await patch(bare, more);
    expect(partOf(patched, sheetOf.dashboard)).toMatch(/<drawing r:id="rId\d+"/);
    expect((await validateOoxml(patched)).errors).toEqual([]);
    expect(await patch(patched, more)).toBe(patched);
  });
});

describe("a file that says which cells are ours", () => {
  const schools = [
    { ...linde, ...first },
    { ...esdoorn, ...second },
  ];
  const recorded = { isRecorded: true, totalLabel: "Alles bij elkaar", areas: ["Centrum", "Laak", "Segbroek"] };
  let standing: Uint8Array;
  beforeAll(async () => {
    standing = await writeWorkbook(overview(schools, recorded));
  });
  const typed = (address: string, row: number) =>
    changeParts(standing, {
      [sheetOf.dashboard]: (xml) =>
        xml.replace(new RegExp(`<c r="${address}".*?(/>|</c>)`), "").replace(new RegExp(`(<row r="${row}".*?)</row>`), `$1<c r="${address}"><v>42</v></c></row>`), // prettier-ignore
    });

  it("lets words of ours go that we no longer use", async () => {
    const next = overview(schools, { ...recorded, totalLabel: "Som", areas: ["Centrum"] });
    const patched = await patch(standing, next);
    expect(cellsOf(patched, "Dashboard")).toEqual(cellsOf(await writeWorkbook(next), "Dashboard"));
    expect(await patch(patched, next)).toBe(patched);
  });

  it("keeps what was typed between ours", async () => {
    const next = overview(schools, { ...recorded, totalLabel: "Som" });
    expect(cellsOf(await patch(typed("D7", 7), next), "Dashboard")).toMatchObject({ B7: "Som", D7: 42 });
  });

  it("is refused when a text of ours was typed over", async () => {
    const next = overview(schools, { ...recorded, totalLabel: "Som" });
    expect(await refusalOf(typed("B7", 7), next)).toBe("foreign-content: cell Dashboard!B7");
  });

  it("without such a record a word that nobody knows is taken for somebody's", async () => {
    const plain = await writeWorkbook(overview(schools, { ...recorded, isRecorded: false }));
    const next = overview(schools, { areas: ["Centrum", "Laak", "Segbroek"], totalLabel: "Som" });
    const withoutFormula = changeParts(plain, { [sheetOf.dashboard]: (xml) => xml.replace(/<c r="C7".*?<\/c>/, "") });
    expect(await refusalOf(withoutFormula, next)).toBe("foreign-content: cell Dashboard!B7");
  });
});

describe("sheets that changed", () => {
  it("are known by their tables, names or texts, and our formulas and charts follow a new name", async () => {
    const renamed = changeParts(two, {
      "xl/workbook.xml": (xml) => xml.replace('name="Instellingen"', 'name="Mijn keuzes"').replace('name="Scholen"', 'name="Plannen"').replace('name="Dashboard"', `name="Bord '26"`), // prettier-ignore
    });
    const patched = await patch(renamed, three);
    expect(cellsOf(patched, "Plannen")).toMatchObject({ B7: "De Wilg" });
    expect(partOf(patched, sheetOf.dashboard)).toContain("<f>'Mijn keuzes'!$C$3</f>");
    expect(partOf(patched, "xl/charts/chart1.xml")).toMatch(/Bord (&apos;&apos;|'')26(&apos;|')!\$B\$4/);
    expect(partOf(patched, "xl/workbook.xml")).not.toContain('name="Scholen"');
  });

  it("are known by a defined name, whatever they are called and say now", async () => {
    const names = [{ name: "sb_geheugen", sheet: "_geheugen", area: { top: 0, left: 0, bottom: 0, right: 0 }, hidden: true }]; // prettier-ignore
    const file = changeParts(await writeWorkbook({ ...overview([linde]), names }), {
      "xl/workbook.xml": (xml) => xml.replace('name="_geheugen"', 'name="Iets anders"').replace("_geheugen!$A$1", "'Iets anders'!$A$1"), // prettier-ignore
    });
    const patched = await patch(file, { ...overview([{ ...linde, ...first }, wilg]), names });
    expect(cellsOf(patched, "Iets anders")).toEqual({ A1: "De Linde", A2: "De Wilg", A3: "einde" });
    expect(partOf(patched, "xl/workbook.xml")).not.toContain('name="_geheugen"');
  });

  it("are not taken for somebody's own sheet with many of the same words", async () => {
    const own = changeParts(two, {
      "xl/workbook.xml": (xml) => xml.replace('name="Instellingen"', 'name="Mijn lijst"'),
      [sheetOf.settings]: (xml) => xml.replace("</sheetData>", `${Array.from({ length: 9 }, (_, row) => `<row r="${20 + row}"><c r="B${20 + row}" t="str"><v>eigen ${row}</v></c></row>`).join("")}</sheetData>`), // prettier-ignore
    });
    const patched = await patch(own, three);
    expect(cellsOf(patched, "Mijn lijst")).toEqual(cellsOf(own, "Mijn lijst"));
    expect(cellsOf(patched, "Instellingen")).toEqual(cellsOf(two, "Instellingen"));
  });

  it("are added again, with their tables, when somebody deleted them", async () => {
    const without = changeParts(two, {
      "xl/workbook.xml": (xml) => xml.replace(/<sheet name="Scholen"[^>]*>/, "").replace(/<definedName [^>]*localSheetId="1".*?<\/definedName>/g, "").replace(/<sheet name="_geheugen"[^>]*>/, ""), // prettier-ignore
    });
    const patched = await patch(without, three);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B7: "De Wilg" });
    expect(partOf(patched, "xl/workbook.xml")).toMatch(/name="_geheugen" sheetId="\d+" state="veryHidden"/);
    expect(partOf(patched, "xl/workbook.xml")).toContain("Scholen!$A$1:$E$7");
    expect((await validateOoxml(patched)).errors).toEqual([]);
    expect(await patch(patched, overview([linde, esdoorn, wilg].map((school, from) => ({ ...school, from }))))).toBe(patched); // prettier-ignore
  });

  it("move down as a whole when somebody put rows above the table", async () => {
    const lower = changeParts(two, {
      [sheetOf.table]: (xml) => xml.replace(/<row r="(\d)"(.*?)<\/row>/g, (_, row: string, rest: string) => `<row r="${Number(row) + 1}"${rest.replace(/<c r="([A-Z])\d"/g, `<c r="$1${Number(row) + 1}"`)}</row>`), // prettier-ignore
      "xl/tables/table1.xml": (xml) => xml.replaceAll("B4:F6", "B5:F7"),
    });
    const patched = await patch(lower, three);
    expect(cellsOf(patched, "Scholen")).toMatchObject({ B3: "Alle scholen", B5: "School", B8: "De Wilg" });
    expect(partOf(patched, sheetOf.table)).toMatch(/<conditionalFormatting sqref="C6:C8".*?<formula>AND\(ISNUMBER\(C6\),C6&lt;0\)/); // prettier-ignore
  });
});

/** Two columns between ours: a text, and a formula of the column after it. */
function withOwnColumns(file: Uint8Array): Uint8Array {
  const letters = "CDEF";
  const further = (address: string) => address.replace(/^[A-Z]/, (letter) => letters.includes(letter) ? String.fromCharCode(letter.charCodeAt(0) + (letter === "C" ? 1 : 2)) : letter); // prettier-ignore
  return changeParts(file, {
    "xl/tables/table1.xml": (text) =>
      text
        .replaceAll("B4:F6", "B4:H6")
        .replace('count="5"', 'count="7"')
        .replace(/(<tableColumn id="1" [^>]*>)(<tableColumn id="2" [^>]*>)/, '$1<tableColumn id="8" name="Notitie"/>$2<tableColumn id="9" name="Som"/>'), // prettier-ignore
    "xl/worksheets/sheet2.xml": (text) =>
      text.replace(/<row r="([456])".*?<\/row>/g, (row, number: string) => {
        const moved = row.replace(/<c r="([A-Z]\d)"/g, (_, address: string) => `<c r="${further(address)}"`);
        const inline = (words: string) => `<c r="C${number}" s="2" t="inlineStr"><is><t>${words}</t></is></c>`;
        const note = inline(number === "4" ? "Notitie" : number === "5" ? "bij Linde" : "bij Esdoorn");
        const sum = number === "4" ? '<c r="E4" t="str"><v>Som</v></c>' : number === "5" ? '<c r="E5"><f t="shared" ref="E5:E6" si="0">D5*2+1</f><v>21</v></c>' : '<c r="E6"><f t="shared" si="0"/><v>41</v></c>'; // prettier-ignore
        return moved.replace(/(<c r="D\d")/, `${note}$1`).replace(/(<c r="F\d")/, `${sum}$1`);
      }),
  });
}

function withComment(file: Uint8Array): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`; // prettier-ignore
  return changeParts(file, {
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="B5" authorId="0"><text><t>Bellen</t></text></comment></commentList></comments>`, // prettier-ignore
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 6, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`, // prettier-ignore
    "xl/worksheets/_rels/sheet2.xml.rels": (text) => text.replace("</Relationships>", `${link("rId90", "comments", "../comments1.xml")}${link("rId91", "vmlDrawing", "../drawings/vmlDrawing1.vml")}</Relationships>`), // prettier-ignore
    "xl/worksheets/sheet2.xml": (text) => text.replace("<tableParts", '<legacyDrawing r:id="rId91"/><tableParts'),
  });
}

const place = `<xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`; // prettier-ignore
const ownAnchors = `<xdr:twoCellAnchor>${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="40" name="Mijn grafiek"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId70"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${place}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="41" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`; // prettier-ignore

/** A chart and a picture of the controller's on the drawing of the Dashboard. */
function withOwnDrawing(file: Uint8Array): Uint8Array {
  return changeParts(file, {
    "xl/drawings/drawing1.xml": (text) => text.replace("</xdr:wsDr>", `${ownAnchors}</xdr:wsDr>`),
    "xl/drawings/_rels/drawing1.xml.rels": (text) => text.replace("</Relationships>", `<Relationship Id="rId70" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart7.xml"/><Relationship Id="rId71" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>`), // prettier-ignore
    "xl/charts/chart7.xml": "<mijn-grafiek/>",
    "xl/media/image1.png": Uint8Array.of(137, 80, 78, 71, 0, 255),
  });
}
