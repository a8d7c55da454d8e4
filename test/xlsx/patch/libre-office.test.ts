import { nodePlatform } from "../../../src/cli/node-inflate";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { importInto, openRegion } from "../../../src/region/open-region";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { cellAddress } from "../../../src/workbook/a1";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { readInventory } from "../../../src/xlsx/read-inventory";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { programme, sampleFiles } from "../../region/region-files";
import { describeWithOffice } from "../find-office";
import { recalculate } from "../recalculate";
import { validateOoxml } from "../validate-ooxml";
import { ownWork } from "./own-work";
import { partOf, partsOf, patch, writeWorkbook } from "./standing-file";

const everything = [
  "own-sheet", "own-column", "formats", "comment", "filter", "chart", "picture", "pivot", "names", "beside",
] as const; // prettier-ignore
const read = (file: Uint8Array) => readSnapshot(file, nodePlatform);

/** A value as text; figures in sentences have the separators of the machine's own language. */
function plain(value: CellValue): string {
  return (typeof value === "object" ? value.error : String(value)).replace(/[.,](?=\d{3})/g, "");
}

/** What the regional workbook says after these files came in. */
function described(standing: Uint8Array | null, files: readonly SubmissionFile[]): WorkbookDescription {
  const open = standing === null ? null : openRegion(read(standing));
  return describeRegionWorkbook(importInto(open, files, { programme }), open?.kept ?? null);
}

/** The rows of a table by the names in its head. */
function tableOf(file: Uint8Array, name: string): readonly Readonly<Record<string, CellValue | undefined>>[] {
  const inventory = readInventory(file, nodePlatform).sheets.find(({ tables }) => tables.some((each) => each.name === name));
  const { cells } = read(file).sheets.find((each) => each.name === inventory?.name) as SheetSnapshot;
  const head = cells.filter(({ row }) => row === 4);
  const last = Number(/\d+$/.exec(inventory?.tables.find((each) => each.name === name)?.ref ?? "")?.[0] ?? 0);
  const valueAt = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return Array.from({ length: last - 5 }, (_, index) =>
    Object.fromEntries(head.map(({ column, value }) => [plain(value), valueAt(5 + index, column)])),
  );
} // prettier-ignore

describeWithOffice("a regional workbook in which a controller worked with LibreOffice", () => {
  const first = sampleFiles(10);
  const later = sampleFiles(6, 5).map((file) => ({ ...file, file: `nieuw-${file.file}` }));
  let worked: Uint8Array;
  let description: WorkbookDescription;
  let patched: Uint8Array;

  beforeAll(async () => {
    worked = await ownWork(await writeWorkbook(described(null, first)), everything);
    description = described(worked, later);
    patched = await patch(worked, description);
  }, 240_000);

  it("has no error that it did not have", async () => {
    const before = (await validateOoxml(worked)).errors.map((error) => error.description);
    const after = (await validateOoxml(patched)).errors.map((error) => error.description);
    expect(after).toEqual(before);
  });

  it("has all schools, those of before in their places", () => {
    const [before, after] = [tableOf(worked, "Inzendingen"), tableOf(patched, "Inzendingen")];
    expect(after.length).toBeGreaterThan(before.length + 3);
    expect(after.slice(0, before.length).map(({ BRIN }) => BRIN)).toEqual(before.map(({ BRIN }) => BRIN));
  });

  it("computes in LibreOffice what is stored with it, and no error", async () => {
    const computed = await recalculate(patched);
    const stored = read(patched);
    for (const sheet of read(computed).sheets) {
      const values = new Map(sheet.cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
      expect([...values].filter(([, value]) => typeof value === "object")).toEqual([]);
      const own = stored.sheets.find(({ name }) => name === sheet.name);
      // Formulas in new rows of columns that are not ours have no value until now, and the pivot table was not refreshed.
      for (const { row, column, value, isFormula } of own?.cells ?? []) {
        if (!isFormula || value === "" || sheet.name === "Mijn blad") continue;
        const again = values.get(cellAddress(row, column));
        if (typeof value === "number") expect(again).toBeCloseTo(value, 6);
        else expect(plain(again ?? "")).toBe(plain(value));
      }
    }
  }, 120_000);

  it("keeps what the controller typed with the school, and fills their formula into new rows", () => {
    const [before, after] = [tableOf(worked, "Inzendingen"), tableOf(patched, "Inzendingen")];
    const notes = new Map(
      before.map(({ BRIN, Bestand, Notitie }) => [`${plain(BRIN ?? "")} ${plain(Bestand ?? "")}`, Notitie]),
    );
    for (const { BRIN, Bestand, Notitie } of after) {
      const note = notes.get(`${plain(BRIN ?? "")} ${plain(Bestand ?? "")}`);
      if (note !== undefined) expect(Notitie).toBe(note);
    }
    const sheet = partOf(patched, sheetPart(patched, "Inzendingen"));
    expect(sheet).toContain(`<f>L${5 + after.length}*2</f>`);
  });

  it("keeps formats, sizes, filter, comment, name, and what stands beside the table", () => {
    const [before, after] = [worked, patched].map((file) => partOf(file, sheetPart(file, "Inzendingen")));
    const style = (xml: string | undefined) => / s="(\d+)"/.exec(/<c r="C7"[^>]*>/.exec(xml ?? "")?.[0] ?? "")?.[1];
    expect(style(after)).toBe(style(before));
    expect(/<cols>.*<\/cols>/.exec(after ?? "")?.[0]).toBe(/<cols>.*<\/cols>/.exec(before ?? "")?.[0]);
    expect(/<row r="8"[^>]*ht="([\d.]+)"/.exec(after ?? "")?.[1]).toBe(
      /<row r="8"[^>]*ht="([\d.]+)"/.exec(before ?? "")?.[1],
    );
    expect(after).toMatch(/<formula>LEN\(\$C6\)&gt;20<\/formula>/);
    expect(after).toMatch(/<c r="AZ6"/);
    for (const row of tableOf(patched, "Inzendingen").keys()) {
      const isHidden = / hidden="(true|1)"/.test(new RegExp(`<row r="${row + 6}"[^>]*>`).exec(after ?? "")?.[0] ?? "");
      expect(isHidden).toBe(tableOf(patched, "Inzendingen")[row]?.["Werkgebied"] !== "Centrum");
    }
    expect(partOf(patched, "xl/workbook.xml")).toContain("Inzendingen!$C$6</definedName>");
    expect(read(patched).sheets.find(({ name }) => name === "Dashboard")?.cells).toEqual(
      expect.arrayContaining([{ row: 3, column: 19, value: "Mijn opmerking bij het dashboard", isFormula: false }]),
    );
  });

  it("keeps own sheets, pivots, pictures, comments and charts byte for byte", () => {
    const [before, after] = [partsOf(worked), partsOf(patched)];
    const own = Object.keys(before).filter((name) =>
      /media|pivot|comments|vml|custom|docProps|sharedStrings/.test(name),
    );
    expect(own.length).toBeGreaterThan(6);
    const sheets = ["Mijn blad", "Draaitabel"].map((name) => sheetPart(worked, name));
    for (const name of [...own, ...sheets]) expect(after[name]).toEqual(before[name]);
    const ours = new Set(description.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)));
    const kept = (file: Uint8Array) => readInventory(file, nodePlatform).sheets.flatMap((sheet) => sheet.charts.filter(({ name }) => !ours.has(name))); // prettier-ignore
    expect(kept(patched)).toEqual(kept(worked));
    expect(readInventory(patched, nodePlatform).sheets[0]?.charts.filter(({ altText }) => altText !== "")).toHaveLength(ours.size); // prettier-ignore
  });

  it("changes no byte when the same files come again", async () => {
    expect(await patch(patched, described(patched, later))).toBe(patched);
  });

  it("loses nothing when LibreOffice saves it again before the next files come", async () => {
    const again = await ownWork(patched, ["resave"]);
    const next = await patch(again, described(again, sampleFiles(3, 9)));
    const [before, after] = [tableOf(patched, "Inzendingen"), tableOf(next, "Inzendingen")];
    expect(after.slice(0, before.length).map(({ BRIN, Notitie }) => [BRIN, Notitie])).toEqual(before.map(({ BRIN, Notitie }) => [BRIN, Notitie])); // prettier-ignore
    expect(readInventory(next, nodePlatform).sheets.map(({ name }) => name)).toEqual(readInventory(patched, nodePlatform).sheets.map(({ name }) => name)); // prettier-ignore
    expect(await patch(next, described(next, []))).toBe(next);
  }, 120_000);
});

/** The part of the sheet of that name. */
function sheetPart(file: Uint8Array, name: string): string {
  const position = readInventory(file, nodePlatform).sheets.findIndex((sheet) => sheet.name === name);
  return `xl/worksheets/sheet${position + 1}.xml`;
}
