import { validateOoxml } from "../validate-ooxml";
import { ownAnchors, withOwnDrawing } from "./controllers-work";
import { overview, type School } from "./overview";
import { cellsOf, changeParts, partOf, partsOf, patch, refusalOf, writeWorkbook } from "./standing-file";

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
