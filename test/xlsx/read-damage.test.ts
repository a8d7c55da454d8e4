import { refusal, valuesIn, workbookBytes, workbookPart, worksheet } from "./build-workbook";
import { buildZip } from "./build-zip";

const part = "xl/worksheets/sheet1.xml";
const sound = { [part]: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>`) };

/** The bytes of a sound workbook after a change; the view is on the whole file. */
const changed = (change: (view: DataView) => void, zip64 = false): Uint8Array => {
  const bytes = workbookBytes(sound, { zip64 });
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  return bytes;
};
/** Where a piece of text, or a run of bytes, begins in the file; the last of them. */
const lastOf = (view: DataView, piece: string | readonly number[]): number =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).lastIndexOf(Buffer.from(piece as string));

describe("a large zip (zip64) that is damaged", () => {
  const record = (view: DataView) => view.byteLength - 22 - 20 - 56;
  const locator = (view: DataView) => view.byteLength - 22 - 20;
  const field = (view: DataView) => lastOf(view, [1, 0, 24, 0]);

  test("is read while it is sound", () => {
    expect(valuesIn(changed(() => undefined, true))).toEqual({ A1: 1 });
  });

  test.each<[string, (view: DataView) => void]>([
    ["does not lead to its end record", (view) => view.setUint32(locator(view), 0)],
    ["leads beside its end record", (view) => view.setUint32(locator(view) + 8, record(view) + 1, true)],
    ["leads beyond the file", (view) => view.setUint32(locator(view) + 12, 1, true)],
    ["has an impossible size", (view) => view.setUint32(record(view) + 44, 0xffffffff, true)],
    ["is one of several disks", (view) => view.setUint32(record(view) + 16, 1, true)],
    ["has parts on another disk", (view) => view.setUint32(record(view) + 24, 4, true)],
    ["has a directory that runs into its end", (view) => view.setUint32(record(view) + 40, view.byteLength, true)],
    ["does not say the size of a part", (view) => view.setUint16(field(view), 2, true)],
    ["says half of the size of a part", (view) => view.setUint16(field(view) + 2, 16, true)],
  ])("is refused when it %s", (_, change) => {
    const bytes = changed(change, true);
    expect(refusal(bytes)).toBe("damaged-zip");
  });
});

describe("the headers of a zip", () => {
  const header = (view: DataView) => Buffer.from(view.buffer).indexOf(part) - 30;

  test.each<[string, (view: DataView) => void]>([
    ["a part without its header", (view) => view.setUint32(header(view), 0)],
    ["a part whose name is one letter longer", (view) => view.setUint16(header(view) + 26, part.length + 1, true)],
    ["a part that lies past the end of the file", (view) => view.setUint16(header(view) + 28, 60_000, true)],
    ["an entry that is none", (view) => view.setUint32(lastOf(view, part) - 46, 0)],
    ["an entry that runs past the directory", (view) => view.setUint16(lastOf(view, part) - 46 + 32, 60_000, true)],
    ["a directory that runs into the end record", (view) => view.setUint32(view.byteLength - 10, 60_000, true)],
  ])("are refused with %s", (_, change) => {
    expect(refusal(changed(change))).toBe("damaged-zip");
  });

  test("are refused when two names differ in one letter only", () => {
    const other = part.replace("sheet1", "sheet9");
    const claims = { localName: other };
    const files = [
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: part, content: "x", claims },
    ];
    const whole = workbookBytes(sound);
    expect(refusal(whole)).toBe("read");
    const at = Buffer.from(whole).indexOf(part);
    whole.set(Buffer.from(other), at);
    expect(refusal(whole)).toBe("damaged-zip");
    expect(refusal(buildZip(files))).not.toBe("read");
  });

  test("of an empty zip are those of a zip, in which no workbook is", () => {
    expect(refusal(buildZip([]))).toBe("not-a-workbook");
  });
  test.each([[0x50, 0x4b, 5, 4], [0x50, 0x4b, 3, 6], [0x50, 0x4b, 1, 2], [0x50, 0x50, 3, 4]])(
    "are not seen in a file that begins with %d %d %d %d",
    (...beginning) => {
      expect(refusal(Uint8Array.from([...beginning, 0, 0, 0, 0]))).toBe("not-a-workbook");
    },
  ); // prettier-ignore
});

describe("links between parts", () => {
  const withLinks = (links: string, parts: Record<string, string> = {}) =>
    workbookBytes({ ...sound, ...parts, "xl/_rels/workbook.xml.rels": links });
  const link = (attributes: string) => `<Relationships><Relationship ${attributes}/></Relationships>`;

  test.each([
    ["no type", `Id="rId1" Target="worksheets/sheet1.xml"`],
    ["no target", `Id="rId1" Type="x/worksheet"`],
    ["no id", `Type="x/worksheet" Target="worksheets/sheet1.xml"`],
  ])("are refused with %s", (_, attributes) => {
    expect(refusal(withLinks(link(attributes)))).toBe("damaged-part");
  });
  test("are refused when they are something else", () => {
    expect(refusal(withLinks("<Types/>"))).toBe("damaged-part");
  });
  test.each(["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml", "worksheets\\sheet1.xml", "../xl//worksheets/sheet1.xml"])(
    "lead by %s to the sheet",
    (target) => {
      expect(valuesIn(withLinks(link(`Id="rId1" Type="x/worksheet" Target="${target}"`)))).toEqual({ A1: 1 });
    },
  ); // prettier-ignore
  test("never lead a sheet out of the file", () => {
    const outside = `Id="rId1" Type="x/worksheet" Target="http://elders.example/sheet1.xml" TargetMode="External"`;
    expect(refusal(withLinks(link(outside)))).toBe("missing-part");
  });
  test("lead from a sheet to nothing but sheets", () => {
    expect(refusal(withLinks(link(`Id="rId1" Type="x/theme" Target="worksheets/sheet1.xml"`)))).toBe("damaged-part");
  });
});

describe("the parts of a workbook", () => {
  const inside = (workbook: string) => refusal(workbookBytes({ ...sound, "xl/workbook.xml": workbookPart(workbook) }));

  test("are refused with a sheet or a name that has none", () => {
    expect(inside(`<sheets><sheet sheetId="1" r:id="rId1"/></sheets>`)).toBe("damaged-part");
    const sheets = `<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>`;
    expect(inside(`${sheets}<definedNames><definedName>A!$A$1</definedName></definedNames>`)).toBe("damaged-part");
  });
  test("may be 255 sheets, and no more", () => {
    const count = (sheets: number) =>
      inside(
        `<sheets>${Array.from({ length: sheets }, (_, i) => `<sheet name="${i}" r:id="rId1"/>`).join("")}</sheets>`,
      );
    expect(count(255)).toBe("damaged-part");
    expect(count(256)).toBe("too-many-parts");
  });
});
