import fc from "fast-check";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readInventory } from "../../src/xlsx/read-inventory";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { refusal, sheetBytes, workbookBytes, workbookFiles, worksheet } from "./build-workbook";
import { buildOle } from "./build-ole";
import { buildZip } from "./build-zip";

const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"/><c r="C1"><f>A1</f><v>12.5</v></c></row><row r="2"><c t="inlineStr"><is><t>é</t></is></c></row>`;
const strings = "<si><t>een</t></si><si><r><t>twee</t></r></si>";
const sound = sheetBytes(data, strings);
/** Each mutation puts a byte somewhere, so that directory, headers, deflate streams and checksums all get their turn. */
const mutations = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

function mutate(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = bytes.slice();
  for (const [at, value] of changes) changed[at % changed.length] = value;
  return changed;
}

function refusesOrLists(bytes: Uint8Array): boolean {
  try {
    return readInventory(bytes, nodePlatform).sheets.length >= 0;
  } catch (error) {
    return error instanceof WorkbookError;
  }
}

// `refusal` rethrows whatever is no WorkbookError, and compares native inflate with fflate.
describe("files changed at random", () => {
  test("are read or refused, whatever bytes of the zip change", () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        expect(refusal(mutate(sound, changes))).toEqual(expect.any(String));
        expect(refusesOrLists(mutate(sound, changes))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("are read or refused, whatever bytes of the XML change", () => {
    const names = [
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
    ];
    const files = workbookFiles({
      "xl/worksheets/sheet1.xml": worksheet(data),
      "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    });
    const characters = fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."<>/\"'=&;! ?-[]:rcvt1\0é")), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.constantFrom(...names), characters, (name, changes) => {
        const changed = files.map((file) => {
          if (file.name !== name) return file;
          const bytes = Buffer.from(file.content);
          return {
            ...file,
            content: mutate(
              new Uint8Array(bytes),
              changes.map(([at, character]) => [at, character.charCodeAt(0)]),
            ),
          };
        });
        expect(refusal(buildZip(changed))).toEqual(expect.any(String));
      }),
      { numRuns: 1000 },
    );
  });

  test("are refused when they are nothing but noise behind a familiar beginning", () => {
    const beginnings = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [...buildOle(["Workbook"]).subarray(0, 600)],
      [0x25, 0x50],
      [0xff, 0xfe],
      [0x3c],
    );
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 600 }), (beginning, noise) => {
        expect(refusal(Uint8Array.from([...beginning, ...noise]))).not.toBe("read");
      }),
      { numRuns: 500 },
    );
  });

  test("end also where an OLE directory or a zip points at itself", () => {
    const circular = buildOle(["a", "b", "c", "d", "e"]);
    new DataView(circular.buffer).setUint32(512 + 4, 1, true);
    expect(refusal(circular)).toBe("not-a-workbook");
    const selfish = workbookBytes({}, { comment: "PK\x05\x06" + "\0".repeat(18) });
    expect(refusal(selfish)).toEqual(expect.any(String));
  });
});
