import fc from "fast-check";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { readInventory } from "../../../src/xlsx/read-inventory";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { overview, type School } from "./overview";
import { cellsOf, changeParts, partOf, partsOf, patch, writeWorkbook } from "./standing-file";

const names = ["De Linde", "De Esdoorn", "De Wilg", "=1+1", "'t <Nest> & co", "", "  De Beuk ", "De\nEik"];
const school = fc.record({
  name: fc.constantFrom(...names.filter((name) => name !== "")),
  amount: fc.integer({ min: -50, max: 50_000 }),
  decision: fc.constantFrom("Toegekend", "In gesprek", "iets anders"),
});
const areas = fc.uniqueArray(fc.constantFrom("Centrum", "Laak", "Segbroek", "Escamp", "Haagse Hout"), { minLength: 1 });

/** Schools that stand, in any order, and new ones anywhere between them. */
const rounds = fc
  .tuple(fc.array(school, { minLength: 1, maxLength: 6 }), fc.array(school, { maxLength: 4 }), areas, areas)
  .chain(([before, added, oldAreas, newAreas]) => {
    const rows: School[] = [...before.map((each, from) => ({ ...each, from })), ...added];
    return fc
      .shuffledSubarray(rows, { minLength: rows.length })
      .map((after) => ({ before, after, oldAreas, newAreas }));
  });
const inPlace = (schools: readonly School[]): School[] => schools.map((each, from) => ({ ...each, from }));

/** A column of the controller's at the right end, with a note for each school that stands. */
function withNotes(file: Uint8Array, count: number): Uint8Array {
  const last = 4 + count;
  return changeParts(file, {
    "xl/tables/table1.xml": (text) =>
      text
        .replaceAll(`B4:F${last}`, `B4:G${last}`)
        .replace('count="5"', 'count="6"')
        .replace("</tableColumns>", '<tableColumn id="6" name="Notitie"/></tableColumns>'),
    "xl/worksheets/sheet2.xml": (text) =>
      text.replace(/<row r="(\d+)"[^>]*>(?:(?!<\/row>)[^])*<c r="F[^]*?<\/row>/g, (row, number: string) => {
        const note = number === "4" ? "Notitie" : `rij ${number}`;
        return row.replace("</row>", `<c r="G${number}" t="inlineStr"><is><t>${note}</t></is></c></row>`);
      }),
  });
}

describe("refreshing in place, whatever stands and whatever comes", () => {
  it("says what a new file says, loses no note, and changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async ({ before, after, oldAreas, newAreas }) => {
        const standing = withNotes(await writeWorkbook(overview(before, { areas: oldAreas })), before.length);
        const patched = await patch(standing, overview(after, { areas: newAreas }));
        const { G4, ...table } = cellsOf(patched, "Scholen");
        const made = await writeWorkbook(overview(after, { areas: newAreas }));
        expect(G4).toBe("Notitie");
        expect(Object.fromEntries(Object.entries(table).filter(([address]) => !address.startsWith("G")))).toEqual(cellsOf(made, "Scholen")); // prettier-ignore
        after.forEach(({ from }, index) => expect(table[`G${5 + index}`]).toBe(from === undefined ? undefined : `rij ${5 + from}`)); // prettier-ignore
        for (const sheet of ["Dashboard", "Instellingen", "_geheugen"]) expect(cellsOf(patched, sheet)).toEqual(cellsOf(made, sheet)); // prettier-ignore
        expect(await patch(patched, overview(inPlace(after), { areas: newAreas }))).toBe(patched);
      }),
      { numRuns: 25 },
    );
  });

  it("comes back to the same cells, formats and formulas after there and back again", async () => {
    await fc.assert(
      fc.asyncProperty(areas, areas, async (one, other) => {
        const schools = inPlace([{ name: "De Linde", amount: 10 }]);
        const file = await writeWorkbook(overview(schools, { areas: one }));
        const there = await patch(file, overview(schools, { areas: other }));
        const back = await patch(there, overview(schools, { areas: one }));
        expect(cellsOf(back, "Dashboard")).toEqual(cellsOf(file, "Dashboard"));
        expect(partOf(back, "xl/styles.xml")).toBe(partOf(file, "xl/styles.xml"));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a file that somebody damaged", () => {
  const parts = [
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels", "xl/tables/table1.xml",
    "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/sharedStrings.xml",
  ]; // prettier-ignore
  const damage = fc.record({
    part: fc.constantFrom(...parts),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    put: fc.constantFrom("", "<", ">", "<x>", '"', "9999999", "A1:B2", "&#0;", "<!--", "-1", " r=", "</row>"),
  });

  it("is refused by name, or refreshed into a file that can be read", async () => {
    const file = await writeWorkbook(overview([{ name: "De Linde", amount: 10 }]));
    const next = overview([
      { name: "De Linde", amount: 11, from: 0 },
      { name: "De Wilg", amount: 5 },
    ]);
    await fc.assert(
      fc.asyncProperty(damage, async ({ part, at, length, put }) => {
        const text = Buffer.from(partsOf(file)[part] ?? new Uint8Array()).toString();
        const start = Math.floor(at * text.length);
        const damaged = changeParts(file, { [part]: text.slice(0, start) + put + text.slice(start + length) });
        const patched = await patch(damaged, next).catch((error: unknown) => error);
        if (patched instanceof Uint8Array) {
          expect(readInventory(patched, nodePlatform).sheets.length).toBeGreaterThan(0);
          expect(readSnapshot(patched, nodePlatform).sheets.length).toBeGreaterThan(0);
        } else expect(patched).toBeInstanceOf(WorkbookError);
      }),
      { numRuns: 250 },
    );
  });
});
