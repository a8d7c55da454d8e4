import { nodePlatform } from "../../src/cli/node-inflate";
import { crc32 } from "../../src/xlsx/crc32";
import { mailedFile } from "../../src/xlsx/limits";
import { readPackage } from "../../src/xlsx/read-package";
import fc from "fast-check";
import { crc32 as nativeCrc32 } from "node:zlib";
import {
  browserPlatform,
  refusal,
  sheetBytes,
  valuesIn,
  workbookBytes,
  workbookFiles,
  worksheet,
} from "./build-workbook";
import { buildZip, type ZipFile, type ZipShape } from "./build-zip";

const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const part = "xl/worksheets/sheet1.xml";
const sound = { [part]: worksheet(one) };
const withClaims = (claims: ZipFile["claims"] & object, content: string | Uint8Array = worksheet(one)) =>
  buildZip(workbookFiles({ [part]: content }).map((file) => (file.name === part ? { ...file, claims } : file)));

describe("zip files", () => {
  test.each<[string, ZipShape]>([
    ["data descriptors", { dataDescriptors: true }],
    ["zip64 fields", { zip64: true }],
    ["a comment", { comment: "gemaakt door PK\x05\x06 de school" }],
  ])("reads a zip with %s", (_, shape) => {
    expect(valuesIn(workbookBytes(sound, shape))).toEqual({ A1: 1 });
  });

  test("reads parts that are stored without compression, and a view on a larger buffer", () => {
    const bytes = buildZip(workbookFiles(sound).map((file) => ({ ...file, stored: true })));
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 10);
    expect(valuesIn(larger.subarray(10, bytes.length + 10))).toEqual({ A1: 1 });
  });

  test("refuses a file cut off anywhere", () => {
    const bytes = workbookBytes(sound);
    for (let length = 4; length < bytes.length; length += 7)
      expect(refusal(bytes.subarray(0, length))).toBe("damaged-zip");
  });

  test.each([
    ["a wrong checksum", withClaims({ crc: 1 }), "damaged-zip"],
    ["a size that is too small", withClaims({ size: 20 }), "damaged-zip"],
    ["a size that is too large", withClaims({ size: 20_000 }), "damaged-zip"],
    ["compressed data beyond the file", withClaims({ compressedSize: 1_000_000 }), "damaged-zip"],
    ["compressed data that is cut off", withClaims({ compressedSize: 10 }), "damaged-zip"],
    [
      "data that is not deflated",
      buildZip(workbookFiles(sound).map((file) => ({ ...file, stored: true, claims: { method: 8 } }))),
      "damaged-zip",
    ],
    ["another name in front of the data", withClaims({ localName: "xl/worksheets/sheet2.xml" }), "damaged-zip"],
    ["an unknown compression", withClaims({ method: 12 }), "unsupported-compression"],
    ["encryption inside the zip", withClaims({ flags: 1 }), "password-protected"],
    [
      "two parts of one name",
      buildZip([...workbookFiles(sound), { name: part, content: worksheet("") }]),
      "damaged-zip",
    ],
    [
      "two parts of one name but for case",
      buildZip([...workbookFiles(sound), { name: part.toUpperCase(), content: "" }]),
      "damaged-zip",
    ],
    [
      "a path out of the package",
      buildZip([...workbookFiles(sound), { name: "../../weg.xml", content: "" }]),
      "damaged-zip",
    ],
  ])("refuses %s", (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  const end = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.length - 22);
  const twoDirectories = (hidden: Uint8Array, shown: Uint8Array) => {
    const bytes = Buffer.concat([hidden, shown]);
    const record = bytes.length - 22;
    // The second package with its places counted from the start of the whole file, and so a comment of the first.
    const directory = hidden.length + end(shown).getUint32(16, true);
    bytes.writeUInt32LE(directory, record + 16);
    for (let at = directory; at < record;) {
      bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + hidden.length, at + 42);
      at += 46 + bytes.readUInt16LE(at + 28);
    }
    bytes.writeUInt16LE(shown.length, hidden.length - 2);
    return new Uint8Array(bytes);
  };

  test("refuses a zip inside the comment of another, of which each reader takes its own", () => {
    const bytes = twoDirectories(
      workbookBytes(sound),
      workbookBytes({ [part]: worksheet(one.replace("1</v>", "9</v>")) }),
    );
    expect(refusal(bytes)).toBe("damaged-zip");
  });

  test("reads a zip with bytes after its end", () => {
    expect(valuesIn(new Uint8Array(Buffer.concat([workbookBytes(sound), Buffer.alloc(40)])))).toEqual({ A1: 1 });
  });

  test.each<[string, (record: DataView) => void]>([
    ["a piece of a zip over several disks", (record) => record.setUint16(4, 1, true)],
    ["a zip of which a part is on another disk", (record) => record.setUint16(8, 1, true)],
    ["a directory with more entries than it says", (record) => [8, 10].forEach((at) => record.setUint16(at, 4, true))],
    ["a directory with fewer entries than it says", (record) => [8, 10].forEach((at) => record.setUint16(at, 6, true))],
  ])("refuses %s", (_, change) => {
    const bytes = workbookBytes(sound);
    change(end(bytes));
    expect(refusal(bytes)).toBe("damaged-zip");
  });

  test("refuses entries that share their bytes", () => {
    const bytes = workbookBytes({ ...sound, "xl/media/a.bin": "x".repeat(50) });
    const view = new DataView(bytes.buffer);
    const directory = end(bytes).getUint32(16, true);
    const entries = [directory];
    for (let i = 1; i < 6; i++) entries.push(entries[i - 1]! + 46 + view.getUint16(entries[i - 1]! + 28, true));
    const [last = 0, other = 0] = [entries[5], entries[4]];
    view.setUint32(last + 42, view.getUint32(other + 42, true), true);
    expect(refusal(bytes)).toBe("damaged-zip");
  });

  test("ignores folders and parts that nobody asks for", () => {
    const bytes = buildZip([
      ...workbookFiles(sound),
      { name: "xl/", content: "" },
      { name: "xl/media/a.png", content: "x", claims: { crc: 1, method: 99 } },
    ]);
    expect(valuesIn(bytes)).toEqual({ A1: 1 });
  });
});

describe("limits", () => {
  const mebibyte = 1024 * 1024;
  const zeros = (length: number) => new Uint8Array(length);

  test("refuses a part that grows too much, is too large, or hides its size", () => {
    expect(refusal(withClaims({}, zeros(2 * mebibyte)))).toBe("too-large");
    expect(refusal(withClaims({ size: mailedFile.partSize + 1 }))).toBe("too-large");
    expect(refusal(withClaims({ size: 1000 }, zeros(64 * mebibyte)))).toBe("damaged-zip");
  });

  test("refuses parts that are too large together", () => {
    const large = new Uint8Array(25 * mebibyte);
    const names = ["a", "b", "c", "d"];
    const source = readPackage(buildZip(names.map((name) => ({ name, content: large, stored: true }))), nodePlatform);
    for (const name of names.slice(0, 3)) expect(source.bytes(name)).toHaveLength(large.length);
    expect(() => source.bytes("d")).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test("refuses too many parts, also when it only says so", () => {
    const many = Array.from({ length: mailedFile.entries }, (_, i) => ({
      name: `leeg/${i}`,
      content: "",
      stored: true,
    }));
    expect(refusal(buildZip([...workbookFiles(sound), ...many]))).toBe("too-many-parts");
  });

  test("refuses too many links of one part", () => {
    const link = (id: number) => `<Relationship Id="r${id}" Type="x/hyperlink" Target="a" TargetMode="External"/>`;
    const links = Array.from({ length: mailedFile.relationships + 1 }, (_, id) => link(id)).join("");
    const bytes = workbookBytes({ "xl/_rels/workbook.xml.rels": `<Relationships>${links}</Relationships>` });
    expect(refusal(bytes)).toBe("too-many-parts");
  });

  test("refuses too many cells", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`;
    const sheet = { [part]: worksheet(row.repeat(mailedFile.cells / 1000 + 1)) };
    expect(refusal(buildZip(workbookFiles(sheet).map((file) => ({ ...file, stored: true }))))).toBe("too-many-cells");
  });

  test("refuses array formulas that cover endless columns", () => {
    const wide = Array.from(
      { length: 100 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A${i + 1}:XFD1048576">1</f><v>1</v></c></row>`,
    );
    expect(refusal(sheetBytes(wide.join("")))).toBe("too-many-cells");
  });

  test("refuses a number of a shared string that no table has", () => {
    expect(refusal(sheetBytes(`<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>`, "<si/>"))).toBe("too-large");
  });
});

describe("checksums", () => {
  test("are those of zlib", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => expect(crc32(bytes)).toBe(nativeCrc32(bytes))));
  });
});

describe("inflating without zlib", () => {
  const long = Array.from({ length: 300_000 }, (_, i) => `<!--${Math.imul(i, 2654435761)}-->`).join("");

  test("gives large parts whole", () => {
    const bytes = withClaims({}, long);
    expect(Buffer.from(readPackage(bytes, browserPlatform).bytes(part)).toString()).toBe(long);
  });

  test("stops at the declared size", () => {
    expect(() => readPackage(withClaims({ size: 1000 }, long), browserPlatform).bytes(part)).toThrow(
      expect.objectContaining({ code: "damaged-zip", cause: expect.any(RangeError) }),
    );
  });
});
