import { cellsIn, refusal, sheetBytes, valuesIn, workbookBytes, workbookPart, worksheet } from "./build-workbook";

const row = (cells: string, after = "") => sheetBytes(`<row r="1">${cells}</row>${after}`);

/** Near the end of a part each tag is read on its own; what more follows, the usual tags are read in one go. */
const emptyCells = `<row r="2">${["A2", "B2", "C2", "D2"].map((at) => `<c r="${at}" s="1"/>`).join("")}</row>`;
describe.each([
  ["at the end of its part", ""],
  ["in the midst of a sheet", emptyCells],
])("a value %s", (_, after) => {
  const value = (text: string, type = "n") => valuesIn(row(`<c r="A1" t="${type}"><v>${text}</v></c>`, after))["A1"];

  test("is the number that stands there, to the last digit", () => {
    const texts = [
      "0",
      "7",
      "-3",
      "0.5",
      "-0.25",
      "1234567.89",
      "123456789012345",
      "1234567890123456",
      "0.1",
      "-12345.678901234",
      "0.30000000000000004",
      "9007199254740993",
      "123456789.123456789012",
    ];
    for (const text of texts) {
      expect(valuesIn(row(`<c r="A1"><v>${text}</v></c>`, after))).toEqual({ A1: Number(text) });
      expect(valuesIn(row(`<c r="A1" s="4"><f>B1*2</f><v>${text}</v></c>`, after))).toEqual({ A1: Number(text) });
    }
  });
  test("is the one after its formula, however long that is and whatever is in it", () => {
    for (const formula of Array.from({ length: 40 }, (_, length) => "A&lt;9;]}{".repeat(4).slice(0, length))) {
      const whole = formula.replace(/&[^;]*$/, "");
      expect(valuesIn(row(`<c r="A1"><f>${whole}</f><v>12</v></c>`, after))).toEqual({ A1: 12 });
    }
  });
  test("has no negative zero", () => {
    expect([value("-0"), value("-0.00")]).toEqual([0, 0]);
  });
  test.each(["-", ".", "1.2.3", "1/2", "1:2", "5-", "1,5", "--1"])("is refused when it is %s", (text) => {
    expect(refusal(row(`<c r="A1"><v>${text}</v></c>`, after))).toBe("damaged-part");
  });
  test("may be written in any way that a number may", () => {
    expect([value(".5"), value("8."), value("-.5"), value("+7"), value("1E-3"), value(" 42 ")]).toEqual([
      0.5, 8, -0.5, 7, 0.001, 42,
    ]);
  });
  test("is a text, a tick or an error where its type says so", () => {
    expect([value("12", "str"), value("a &amp; b_x0041_", "str"), value("é", "str")]).toEqual(["12", "a & bA", "é"]);
    expect([value("1", "b"), value("0", "b"), value("true", "b"), value("false", "b")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(value("#REF!", "e")).toEqual({ error: "#REF!" });
    expect([value(" 1 ", "b"), value(" #N/A ", "e"), value(" 2026-09-01 ", "d")]).toEqual([
      true,
      { error: "#N/A" },
      46266,
    ]);
  });
  test("is one of the shared texts by its number", () => {
    const cells = `<c r="A1" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>0</v></c>`;
    const bytes = sheetBytes(`<row r="1">${cells}</row>${after}`, "<si><t>nul</t></si><si><t>een</t></si>");
    expect(valuesIn(bytes)).toEqual({ A1: "een", C1: "nul" });
  });
  test("stands in the cell that its tag names", () => {
    const cells = `<c r="A1"><v>1</v></c><c r="Z1"><v>2</v></c><c r="AA1"><v>3</v></c><c r="XFD1"><v>4</v></c>`;
    expect(valuesIn(row(cells, after))).toEqual({ A1: 1, Z1: 2, AA1: 3, XFD1: 4 });
  });
});

describe("what stands in a cell", () => {
  test.each([
    ["12", 12],
    ["-3.25", -3.25],
    ["0.1", 0.1],
    ["1234567.89", 1234567.89],
    ["123456789012345", 123456789012345],
    ["0.30000000000000004", 0.30000000000000004],
    ["1E-3", 0.001],
    ["1.7976931348623157E+308", Number.MAX_VALUE],
    ["5e-324", 5e-324],
    ["-0", 0],
    ["+7", 7],
    [".5", 0.5],
    ["8.", 8],
    [" 42 ", 42],
    ["&#53;", 5],
  ])("reads the number %s exactly", (text, value) => {
    expect(valuesIn(row(`<c r="A1"><v>${text}</v></c>`))).toEqual({ A1: value });
  });

  test.each(["abc", "1,5", "0x10", "1.2.3", "--1", "-", "Infinity", "NaN", "1e999", "1 2", "."])(
    "refuses the number %s",
    (text) => {
      expect(refusal(row(`<c r="A1"><v>${text}</v></c>`))).toBe("damaged-part");
    },
  );

  test("reads booleans, errors and texts of formulas", () => {
    const cells = `<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>"a"</f><v>a &lt; b &amp; c</v></c>`;
    expect(valuesIn(row(cells))).toEqual({ A1: true, B1: false, C1: { error: "#N/A" }, D1: "a < b & c" });
  });

  test.each([
    ["b", "2"],
    ["e", "oeps"],
    ["d", "gisteren"],
    ["d", "2026-02-30"],
    ["d", "2026-09-01T10:00:00+02:00"],
    ["s", "1.5"],
    ["s", "-1"],
    ["zz", "1"],
  ])("refuses a cell of type %s with %s", (type, text) => {
    expect(refusal(row(`<c r="A1" t="${type}"><v>${text}</v></c>`))).toBe("damaged-part");
  });

  test("leaves out cells with a style but no value", () => {
    const cells = `<c r="A1" s="3"/><c r="B1" s="3"></c><c r="C1" s="3"><v></v></c><c r="D1" t="s"/><c r="E1" t="inlineStr"><is><t></t></is></c><c r="F1"><v>1</v></c>`;
    expect(valuesIn(row(cells))).toEqual({ F1: 1 });
  });

  test("keeps formulas with an empty result, as empty texts", () => {
    const cells = `<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>C1</f></c>`;
    expect(cellsIn(row(cells))).toEqual([
      { row: 0, column: 0, value: "", isFormula: true },
      { row: 0, column: 1, value: "", isFormula: true },
    ]);
  });

  test("knows values from results of plain, shared, array and data table formulas", () => {
    const data = `<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>3</v></c><c r="D1"><f t="array" ref="D1:E2">A1:B2</f><v>4</v></c><c r="E1"><v>5</v></c></row><row r="2"><c r="B2"><v>6</v></c><c r="C2"><f t="shared" si="0"/><v>7</v></c><c r="D2"><v>8</v></c><c r="E2"><v>9</v></c></row><row r="3"><c r="D3"><v>10</v></c></row>`;
    const formulas = cellsIn(sheetBytes(data)).filter(({ isFormula }) => isFormula);
    expect(formulas.map(({ value }) => value)).toEqual([1, 3, 4, 5, 7, 8, 9]);
  });

  test.each([
    `<c r="A1"><v>1</v><v>2</v></c>`,
    `<c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>`,
    `<c r="A1" t="inlineStr"><v>a</v></c>`,
    `<c r="A1"><is><t>a</t></is></c>`,
    `<c r="A1"><f>1</f><f>2</f><v>1</v></c>`,
    `<c r="A1" t="n" t="s"><v>1</v></c>`,
  ])("refuses %s, of which programs make different things", (cell) => {
    expect(refusal(sheetBytes(`<row r="1">${cell}</row>`, "<si><t>a</t></si><si><t>b</t></si>"))).toBe("damaged-part");
  });

  test("marks the cells of each array formula, also of one below or beside another", () => {
    const array = (at: string, ref: string) => `<c r="${at}"><f t="array" ref="${ref}">X1:X2</f><v>1</v></c>`;
    const plain = (...places: string[]) => places.map((at) => `<c r="${at}"><v>2</v></c>`).join("");
    const data = `<row r="1">${array("A1", "A1:A2")}${array("B1", "B1:B1")}${plain("C1")}</row><row r="2">${plain("A2", "B2")}${array("C2", "C2:D2")}${plain("D2", "E2")}</row><row r="3">${array("A3", "A3:A4")}${plain("C3", "D3")}</row><row r="4">${plain("A4", "B4")}</row>`;
    const marked = cellsIn(sheetBytes(data)).filter(({ isFormula }) => isFormula);
    expect(marked.map(({ row, column }) => `${"ABCDE"[column]}${row + 1}`)).toEqual([
      "A1", "B1", "A2", "C2", "D2", "A3", "A4",
    ]); // prettier-ignore
  });

  test("refuses an array formula that lies outside its own area", () => {
    expect(refusal(row(`<c r="A1"><f t="array" ref="B1:B2">1</f><v>1</v></c>`))).toBe("damaged-part");
  });
});

describe("texts", () => {
  const shared = (strings: string, number = 0) =>
    valuesIn(sheetBytes(`<row r="1"><c r="A1" t="s"><v>${number}</v></c></row>`, strings))["A1"];

  test.each([
    ["<si><t>Eén € – 😀</t></si>", "Eén € – 😀"],
    [`<si><t xml:space="preserve">  twee  spaties </t></si>`, "  twee  spaties "],
    ["<si><r><t>vet </t></r><r><rPr><b/></rPr><t>en schuin</t></r></si>", "vet en schuin"],
    [`<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>`, "東京"],
    ["<si><t>a_x000D_b_x005F_x000D_c</t></si>", "a\rb_x000D_c"],
    ["<si><t>&lt;&amp;&gt;&quot;&apos;&#233;&#x1F600;</t></si>", "<&>\"'é😀"],
    ["<si><t>een\r\ntwee\rdrie&#13;</t></si>", "een\ntwee\ndrie\r"],
    ["<si><t><![CDATA[<b>&amp;]]> en <!-- niets --> meer</t></si>", "<b>&amp; en  meer"],
    ["<si>\n <t>los</t>\n</si>", "los"],
  ])("reads %s", (strings, text) => {
    expect(shared(strings)).toBe(text);
  });

  test("reads the strings that are needed past those that are not", () => {
    expect(shared("<si><t>nul</t></si><si/><si><r><t>twee</t></r></si><si><t>drie</t></si>", 3)).toBe("drie");
  });

  test("leaves out cells whose shared string is empty", () => {
    expect(shared("<si><t></t></si>")).toBeUndefined();
  });

  test("reads inline strings like shared ones", () => {
    const cells = `<c r="A1" t="inlineStr"><is><r><t>a_x000A_</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>`;
    expect(valuesIn(row(cells))).toEqual({ A1: "a\nb" });
  });

  test.each([
    "<si><t>&onbekend;</t></si>",
    "<si><t>a & b</t></si>",
    "<si><t>&#0;</t></si>",
    "<si><t>&#xD800;</t></si>",
    "<si><t>a<b/></t></si>",
  ])("refuses %s", (strings) => {
    expect(refusal(sheetBytes(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, strings))).toBe("damaged-part");
  });

  test("refuses a number beyond the shared strings, and shared strings that are not there", () => {
    const cell = `<row r="1"><c r="A1" t="s"><v>1</v></c></row>`;
    expect(refusal(sheetBytes(cell, "<si><t>nul</t></si>"))).toBe("damaged-part");
    expect(refusal(sheetBytes(cell))).toBe("missing-part");
  });

  test("refuses a text longer than Excel allows", () => {
    const text = (length: number) => row(`<c r="A1" t="str"><v>${"é".repeat(length)}</v></c>`);
    expect(refusal(text(32_767))).toBe("read");
    expect(refusal(text(32_768))).toBe("too-large");
  });
});

describe("dates", () => {
  const dated = (text: string, date1904: boolean) =>
    valuesIn(
      workbookBytes({
        "xl/workbook.xml": workbookPart(
          `<workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>`,
        ),
        "xl/worksheets/sheet1.xml": worksheet(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`),
      }),
    )["A1"];

  test.each([
    ["2026-09-01", 46266],
    ["2026-09-01T12:00:00", 46266.5],
    ["2026-09-01T18:00:00.000Z", 46266.75],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["06:00:00", 0.25],
    ["06:00", 0.25],
    ["23:59:59", 86_399 / 86_400],
    ["00:00:43.2", 0.0005],
    ["1899-12-31", 0],
    ["9999-12-31", 2_958_465],
  ])("keeps %s as the number Excel has for it", (text, serial) => {
    expect(dated(text, false)).toBe(serial);
  });

  test.each([
    "0026-09-01",
    "1899-12-30",
    "2026-13-01",
    "2026-00-10",
    "2026-09-31",
    "2026-09-00",
    "2026-09-01 10:00",
    "2026-9-1",
    "op 2026-09-01",
    "2026-09-01T24:00:00",
    "10:60",
    "10:00:60",
    "10",
    "Z",
  ])("refuses %s, which is no day or time that Excel has", (text) => {
    expect(refusal(row(`<c r="A1" t="d"><v>${text}</v></c>`))).toBe("damaged-part");
  });

  test("counts from 1904 where the workbook does", () => {
    expect(dated("1904-01-01", true)).toBe(0);
    expect(dated("2026-09-01", true)).toBe(46266 - 1462);
    expect(() => dated("1903-12-31", true)).toThrow(expect.objectContaining({ code: "damaged-part" }));
  });
});

describe("places", () => {
  test("reads a single cell at the far end of the sheet", () => {
    expect(cellsIn(sheetBytes(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))).toEqual([
      { row: 1_048_575, column: 16_383, value: 1, isFormula: false },
    ]);
  });

  test("lets rows and cells without a place follow the one before", () => {
    const data = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5" s="1"/><c><v>3</v></c></row><row><c><v>4</v></c></row>`;
    expect(valuesIn(sheetBytes(data))).toEqual({ A1: 1, B1: 2, D5: 3, A6: 4 });
  });

  test("puts rows and cells in order", () => {
    const data = `<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="a1"><v>1</v></c></row>`;
    expect(cellsIn(sheetBytes(data)).map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test.each([
    `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`,
    `<row r="0"><c><v>1</v></c></row>`,
    `<row r="1048577"><c><v>1</v></c></row>`,
    `<row r="1048576"/><row><c><v>1</v></c></row>`,
    `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
    `<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>`,
    `<row r="1"><c r="1A"><v>1</v></c></row>`,
    `<row r="een"><c><v>1</v></c></row>`,
    `<c><v>1</v></c>`,
    `<row r="1"><c r="A2"><v>1</v></c></row>`,
    `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A3"><v>1</v></c></row>`,
  ])("refuses %s", (data) => {
    expect(refusal(sheetBytes(data))).toBe("damaged-part");
  });
});
