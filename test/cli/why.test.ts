import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import type { NumberExplanation, Part, Term } from "../../src/region/explain/explanation";
import { cellAddress } from "../../src/workbook/a1";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const region = path.join(folder, "regio.xlsx");

type Told = Omit<NumberExplanation, "terms"> & {
  readonly sheet: string;
  readonly cell: string;
  readonly terms: readonly (Omit<Term, "parts"> & {
    readonly parts: readonly (Omit<Part, "marks"> & { readonly row: { readonly sheet: string; readonly cell: string } })[];
  })[];
}; // prettier-ignore

beforeAll(async () => {
  await schoolbudget("sample", "--out", path.join(folder, "in"), "--schools", "12", "--seed", "3");
  await schoolbudget("consolidate", path.join(folder, "in"), "--out", region);
}, 120_000);

const cellsOf = (file: string, sheet: string) =>
  readSnapshot(readFileSync(file), nodePlatform).sheets.find(({ name }) => name === sheet)?.cells ?? [];
/** The cell under a tile's label. */
function tile(label: string): { address: string; value: number } {
  const cells = cellsOf(region, "Dashboard");
  const head = cells.find(({ value }) => value === label);
  const cell = cells.find(({ row, column }) => row === (head?.row ?? 0) + 1 && column === head?.column);
  return { address: cellAddress(cell?.row ?? 0, cell?.column ?? 0), value: Number(cell?.value) };
}

describe("schoolbudget why", () => {
  it("gives the plans that a number is made of, to the cell in the school's own file", async () => {
    const { address, value } = tile("Begrote uitgaven");
    const { code, out } = await schoolbudget("why", region, `Dashboard!${address}`, "--json");
    const told = JSON.parse(out) as Told;
    expect([code, told.unit, told.value, told.cell]).toEqual([0, "money", Math.round(value * 100), address]);
    const parts = told.terms.flatMap((term) => term.parts);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(told.value);
    for (const { file, source, amount, row } of parts.filter((part) => part.amount > 0)) {
      const own = cellsOf(path.join(folder, file.replace(/^.*?in\//, "in/")), source?.sheet ?? "");
      const named = new Set((source?.cell ?? "").split(", ").flatMap(cellsIn));
      const euros = own.filter(
        (each) => named.has(cellAddress(each.row, each.column)) && typeof each.value === "number",
      );
      if (euros.length === named.size)
        expect(euros.reduce((sum, each) => sum + Math.round(Number(each.value) * 100), 0)).toBe(amount);
      const standing = cellsOf(region, row.sheet).find((each) => cellAddress(each.row, each.column) === row.cell);
      expect(standing?.value).toBe(amount / 100);
    }
  }, 60_000);

  it("says the same in words, and takes a cell without a sheet for one of the dashboard", async () => {
    const { address, value } = tile("Inzendingen");
    const { code, out } = await schoolbudget("why", region, address);
    expect([code, out]).toEqual([0, expect.stringContaining(`Inzendingen: ${value} (${value} inzendingen geteld)`)]);
    expect(out).toContain(`Samen ${value}. Gelijk aan het dashboard.`);
  });

  it("of a finding gives school, file, place and sentence", async () => {
    const { code, out } = await schoolbudget("why", region, "Bevindingen!$C$6", "--lang", "en");
    const sentence = cellsOf(region, "Bevindingen").find(({ row, column }) => row === 5 && column === 6)?.value;
    expect([code, out]).toEqual([0, expect.stringContaining(typeof sentence === "string" ? sentence : "no sentence")]);
    expect(out).toMatch(/File: .*\.xlsx\nSheet and cell in that file: /);
  });

  it("has no answer for a text, refuses what is no cell, and says what is no region", async () => {
    expect(await schoolbudget("why", region, "Dashboard!B2")).toMatchObject({ code: 1 });
    expect(await schoolbudget("why", region, "Dashboard")).toMatchObject({ code: 2, out: "" });
    const other = path.join(folder, "iets.xlsx");
    writeFileSync(other, "geen werkmap");
    expect(await schoolbudget("why", other, "B6")).toMatchObject({ code: 2, out: "" });
  });
});

/** "G13" and "G13:G15" cell by cell. */
function cellsIn(area: string): readonly string[] {
  const [, column = "", first = "", last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(area) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => `${column}${from + index}`);
}
