import fc from "fast-check";
import { read, refusal, rels, sheetBytes, valuesIn, workbookBytes, workbookPart, worksheet } from "./build-workbook";

const sheets = `<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>`;
const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const withSheet = (sheet: string | Uint8Array) => workbookBytes({ "xl/worksheets/sheet1.xml": sheet });
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

describe("XML in unusual forms", () => {
  test("reads any namespace prefix", () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(valuesIn(withSheet(sheet))).toEqual({ A1: "a", B1: 1 });
  });

  test("reads past comments, instructions and CDATA, and nothing that stands inside them", () => {
    const data = `<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><row r="1"><?p <c r="B1"><v>9</v></c> ?><c r="C1"><v>1<!-- 2 --><![CDATA[3]]></v></c><![CDATA[<c r="D1"><v>9</v></c>]]></row>`;
    expect(valuesIn(sheetBytes(data))).toEqual({ C1: 13 });
  });

  test("reads line breaks, other quotes, spaces and brackets inside tags", () => {
    const data = `\n<row\tr = '1' >\n<c x=">" r='A1' y='"/>'\n t="str" ><f>1 > 0</f><v >ja</v ></c >\n</row >\n`;
    expect(valuesIn(sheetBytes(data))).toEqual({ A1: "ja" });
  });

  test("leaves out what extensions keep inside a cell", () => {
    const data = `<row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>`;
    expect(valuesIn(sheetBytes(data))).toEqual({ A1: 1 });
  });

  test.each([
    [
      "UTF-16LE with a mark",
      utf16(worksheet(`<row r="1"><c r="A1" t="str"><v>é😀</v></c></row>`).replace("UTF-8", "UTF-16"), false, true),
    ],
    [
      "UTF-16BE with a mark",
      utf16(worksheet(`<row r="1"><c r="A1" t="str"><v>é😀</v></c></row>`).replace("UTF-8", "utf-16"), true, true),
    ],
    [
      "UTF-16LE without",
      utf16(worksheet(`<row r="1"><c r="A1" t="str"><v>é😀</v></c></row>`).replace("UTF-8", "UTF-16LE"), false, false),
    ],
    [
      "UTF-16BE without",
      utf16(worksheet(`<row r="1"><c r="A1" t="str"><v>é😀</v></c></row>`).replace("UTF-8", "UTF-16"), true, false),
    ],
    ["UTF-8 with a mark", "\ufeff" + worksheet(`<row r="1"><c r="A1" t="str"><v>é😀</v></c></row>`)],
    [
      "UTF-8 without declaration",
      `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>é😀</v></c></row></sheetData></worksheet>`,
    ],
  ])("reads a part in %s", (_, sheet) => {
    expect(valuesIn(withSheet(sheet))).toEqual({ A1: "é😀" });
  });

  test("refuses other encodings and malformed bytes by name", () => {
    expect(refusal(withSheet(worksheet(one).replace("UTF-8", "windows-1252")))).toBe("unsupported-encoding");
    expect(refusal(withSheet(utf16(worksheet(one), false, true)))).toBe("unsupported-encoding");
    const broken = Buffer.from(worksheet(`<row r="1"><c r="A1" t="str"><v>\xe9</v></c></row>`), "latin1");
    expect(refusal(withSheet(new Uint8Array(broken)))).toBe("damaged-part");
  });

  test.each([
    `<!DOCTYPE worksheet>${worksheet(one)}`,
    `<!DOCTYPE x [<!ENTITY d "9">]><worksheet><sheetData><row r="1"><c r="A1"><v>&d;</v></c></row></sheetData></worksheet>`,
    `<worksheet><!ENTITY d SYSTEM "file:///etc/passwd"><sheetData/></worksheet>`,
  ])("refuses declarations: %s", (sheet) => {
    expect(refusal(withSheet(sheet))).toBe("forbidden-xml");
  });

  test.each([
    "",
    "geen xml",
    "<worksheet>",
    "<worksheet/>",
    "<worksheet><sheetData>",
    `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>`,
    `<worksheet><sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData></worksheet>`,
    `<worksheet><sheetData><row r="1"></sheetData></worksheet>`,
    `<worksheet><sheetData><row r=1><c><v>1</v></c></row></sheetData></worksheet>`,
    `<worksheet><sheetData><row r><c><v>1</v></c></row></sheetData></worksheet>`,
    `<worksheet><sheetData><row r="1><c><v>1</v></c></row></sheetData></worksheet>`,
    `<worksheet><sheetData><!-- </sheetData></worksheet>`,
    `<worksheet><sheetData><row r="1"/ ></sheetData></worksheet>`,
    `<worksheet></worksheet><sheetData/>`,
    `</worksheet>`,
    `<chartsheet><sheetData/></chartsheet>`,
    `<worksheet>${"<a>".repeat(1000)}`,
    `<worksheet ${Array.from({ length: 1000 }, (_, i) => `a${i}="1"`).join(" ")}><sheetData/></worksheet>`,
  ])("refuses %s as damaged", (sheet) => {
    expect(refusal(withSheet(sheet))).toBe("damaged-part");
  });

  test("reads the usual form of rows and cells just as tag by tag", () => {
    const style = fc.constantFrom("", ` s="12"`);
    const value = fc.oneof(
      fc.constant(""),
      fc.integer().map((number) => `<v>${number}</v>`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `<f>A1&gt;2</f><v>${number}</v>`),
    );
    const rows = fc.array(fc.array(fc.tuple(style, value), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (grid) => {
        const build = (between: string) =>
          grid
            .map((cells, r) => {
              const place = (c: number) => `${"ABCDEF"[c]}${r + 1}`;
              const inside = cells.map(([s, v], c) =>
                v === "" ? `<c r="${place(c)}"${s}/>` : `<c r="${place(c)}"${s}>${v}</c>`,
              );
              return inside.length === 0 ? `<row r="${r + 1}"/>` : `<row r="${r + 1}">${inside.join(between)}</row>`;
            })
            .join(between);
        expect(read(sheetBytes(build("")))).toEqual(read(sheetBytes(build(" <!-- -->"))));
      }),
      { numRuns: 60 },
    );
  });
});

describe("packages in unusual forms", () => {
  const part = "xl/worksheets/sheet1.xml";
  const workbookOf = (target: string, name: string) =>
    workbookBytes({
      [part]: worksheet(""),
      "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", target]),
      [name]: worksheet(one),
    });

  test.each([
    ["/xl/worksheets/echt.xml", "xl/worksheets/echt.xml"],
    ["/xl/worksheets/echt.xml", "/xl/worksheets/echt.xml"],
    ["worksheets/ECHT.xml", "XL/Worksheets/echt.XML"],
    ["../xl/./worksheets/echt.xml", "xl/worksheets/echt.xml"],
    ["worksheets\\echt.xml", "xl\\worksheets\\echt.xml"],
  ])("finds the target %s in a part called %s", (target, name) => {
    expect(valuesIn(workbookOf(target, name))).toEqual({ A1: 1 });
  });

  test("finds the workbook wherever the package says it is", () => {
    const bytes = workbookBytes({
      "_rels/.rels": rels(["rId1", "officeDocument", "/boek.xml"]),
      "boek.xml": workbookPart(sheets),
      "_rels/boek.xml.rels": rels(["rId1", "worksheet", "blad.xml"]),
      "blad.xml": worksheet(one),
    });
    expect(valuesIn(bytes)).toEqual({ A1: 1 });
  });

  test("reads strict files", () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        );
    const bytes = workbookBytes({
      "_rels/.rels": strict(rels(["rId1", "officeDocument", "xl/workbook.xml"])),
      "xl/workbook.xml": strict(workbookPart(sheets)),
      "xl/_rels/workbook.xml.rels": strict(rels(["rId1", "worksheet", "worksheets/sheet1.xml"])),
      [part]: strict(worksheet(`<row r="1"><c r="A1" t="d"><v>2026-09-01</v></c></row>`)),
    });
    expect(valuesIn(bytes)).toEqual({ A1: 46266 });
  });
});
