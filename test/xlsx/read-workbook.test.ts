import { read, refusal, rels, workbookBytes, workbookPart, worksheet } from "./build-workbook";

const value = (text: string) => worksheet(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`);
const several = workbookBytes({
  "xl/workbook.xml": workbookPart(
    `<workbookPr date1904="true"/><sheets><sheet name="Eén &amp; twee" sheetId="7" r:id="rId3"/><sheet name="Lijsten" sheetId="2" state="hidden" r:id="rId1"/><sheet name="_schoolbudget" sheetId="3" state="veryHidden" r:id="rId2"/><sheet name="Grafiek" sheetId="4" r:id="rId4"/></sheets><definedNames><definedName name="_sb_plan" hidden="1">'Eén &amp; twee'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Lijsten!$A$1:$B$2</definedName></definedNames>`,
  ),
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/a.xml"],
    ["rId2", "worksheet", "worksheets/b.xml"],
    ["rId3", "worksheet", "worksheets/c.xml"],
    ["rId4", "chartsheet", "chartsheets/d.xml"],
  ),
  "xl/worksheets/a.xml": value("a"),
  "xl/worksheets/b.xml": value("b"),
  "xl/worksheets/c.xml": value("c"),
  "xl/chartsheets/d.xml": "<chartsheet/>",
});

describe("the workbook itself", () => {
  test("gives sheets in tab order, by their own links, with what is hidden marked", () => {
    const found = read(several).sheets.map(({ name, visibility, cells }) => [name, visibility, cells[0]?.value]);
    expect(found).toEqual([
      ["Eén & twee", "visible", "c"],
      ["Lijsten", "hidden", "a"],
      ["_schoolbudget", "veryHidden", "b"],
      ["Grafiek", "visible", undefined],
    ]);
  });

  test("gives the names of the whole workbook and not those of a sheet", () => {
    expect([...read(several).names]).toEqual([["_sb_plan", "'Eén & twee'!$A$1"]]);
  });

  test("says from which day dates are counted", () => {
    expect(read(several).date1904).toBe(true);
    expect(read(workbookBytes()).date1904).toBe(false);
  });

  test("does not even look at sheets that are not wanted", () => {
    const bytes = workbookBytes({
      "xl/workbook.xml": workbookPart(
        `<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets>`,
      ),
      "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "a.xml"], ["rId2", "worksheet", "b.xml"]),
      "xl/a.xml": value("a"),
      "xl/b.xml": "kapot",
    });
    expect(read(bytes, { wantSheet: (name) => name === "A" }).sheets.map(({ name }) => name)).toEqual(["A"]);
    expect(read(several, { wantSheet: (_, visibility) => visibility === "veryHidden" }).sheets).toHaveLength(1);
    expect(refusal(bytes)).toBe("damaged-part");
  });

  const sheet = (attributes: string) => `<sheet name="A" sheetId="1" r:id="rId1" ${attributes}/>`;
  test.each([
    [
      "two sheets of one name",
      `<sheets>${sheet("")}<sheet name="a" sheetId="2" r:id="rId2"/></sheets>`,
      "damaged-part",
    ],
    [
      "two sheets in one part",
      `<sheets>${sheet("")}<sheet name="B" sheetId="2" r:id="rId1"/></sheets>`,
      "damaged-part",
    ],
    ["an unknown state", `<sheets>${sheet(`state="doorzichtig"`)}</sheets>`, "damaged-part"],
    ["a sheet without link", `<sheets><sheet name="A" sheetId="1" id="rId1"/></sheets>`, "missing-part"],
    ["a sheet with a broken link", `<sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets>`, "missing-part"],
    [
      "too many sheets",
      `<sheets>${Array.from({ length: 300 }, (_, i) => `<sheet name="${i}" r:id="rId1"/>`).join("")}</sheets>`,
      "too-many-parts",
    ],
  ])("refuses %s", (_, inside, code) => {
    expect(refusal(workbookBytes({ "xl/workbook.xml": workbookPart(inside) }))).toBe(code);
  });

  test("refuses a sheet whose part is not there, and links with one name", () => {
    const links = (...ids: string[]) => rels(...ids.map((id) => [id, "worksheet", "worksheets/weg.xml"] as const));
    expect(refusal(workbookBytes({ "xl/_rels/workbook.xml.rels": links("rId1") }))).toBe("missing-part");
    expect(refusal(workbookBytes({ "xl/_rels/workbook.xml.rels": links("rId1", "rId1") }))).toBe("damaged-part");
  });
});

describe("when it was saved", () => {
  const savedAt = (core: string) =>
    read(
      workbookBytes({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d">${core}</cp:coreProperties>`,
      }),
    ).savedAt;

  test.each([
    ["2026-09-01T10:20:30Z", "2026-09-01T10:20:30Z"],
    ["2026-09-01T10:20:30.123Z", "2026-09-01T10:20:30Z"],
    ["2026-09-01T10:20:30", "2026-09-01T10:20:30Z"],
    ["2026-09-01T00:20:30+02:00", "2026-08-31T22:20:30Z"],
    ["gisteren", null],
    ["2026-13-01T10:20:30Z", null],
  ])("reads %s in universal time", (stored, expected) => {
    expect(
      savedAt(`<dc:title>t</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">${stored}</dcterms:modified>`),
    ).toBe(expected);
  });

  test("is unknown when the file does not say", () => {
    expect(savedAt("<dcterms:created>2026-09-01T10:20:30Z</dcterms:created>")).toBeNull();
    expect(read(workbookBytes()).savedAt).toBeNull();
  });
});
