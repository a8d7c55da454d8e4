import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import fc from "fast-check";
import { nodePlatform } from "../../src/cli/node-inflate";
import { cellAddress } from "../../src/workbook/a1";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { browserPlatform } from "./build-workbook";

type Grid = readonly (readonly (string | number | boolean | null)[])[];
type Cells = Record<string, CellValue>;

// SheetJS leaves "_x0041_" as it is, where the format asks for another escape around it.
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.stringMatching(/^[ \t\n]*[_x<>&'"a-c]*\n? $/),
    fc.constantFrom("=1+1", "-5", "0012", "1.250,50", "€ 25.000,-", "]]>", "&amp;"),
  )
  .filter((candidate) => !/_x[0-9a-f]{4}_/i.test(candidate));
const value = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
);
const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

function write(grids: readonly Grid[], options: sheetJs.WritingOptions = {}): Uint8Array {
  const book = sheetJs.utils.book_new();
  grids.forEach((cells, i) =>
    sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet(cells.map((row) => [...row])), `B${i}`),
  );
  return new Uint8Array(sheetJs.write(book, { type: "array", bookType: "xlsx", ...options }) as ArrayBuffer);
}

function byAddress(snapshot: WorkbookSnapshot): readonly Cells[] {
  return snapshot.sheets.map(({ cells }) =>
    Object.fromEntries(cells.map(({ row, column, value: held }) => [cellAddress(row, column), held])),
  );
}

function expected(cells: Grid): Cells {
  const filled = cells.flatMap((row, r) => row.map((held, c) => [cellAddress(r, c), held] as const));
  // XML knows one line end, and Excel neither -0 nor an empty text.
  const kept = filled.map(
    ([address, held]) =>
      [address, typeof held === "string" ? held.replace(/\r\n?/g, "\n") : held === 0 ? 0 : held] as const,
  );
  return Object.fromEntries(
    kept.filter((entry): entry is [string, string | number | boolean] => entry[1] !== null && entry[1] !== ""),
  );
}

describe("agreement with SheetJS", () => {
  test.each([
    ["native inflate", nodePlatform],
    ["fflate", browserPlatform],
  ])("reads back any grid that it wrote, with %s", (_, platform) => {
    fc.assert(
      fc.property(
        fc.array(grid, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        (grids, bookSST, compression) => {
          const bytes = write(grids, { bookSST, compression });
          expect(byAddress(readSnapshot(bytes, platform))).toEqual(grids.map(expected));
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** The cells as SheetJS sees them. */
function cellsBySheetJs(bytes: Uint8Array): readonly Cells[] {
  const book = sheetJs.read(bytes, { type: "array", cellText: false, cellHTML: false });
  return book.SheetNames.map((name) => {
    const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith("!"));
    return Object.fromEntries(cells.map(([address, cell]) => [address, valueBySheetJs(cell as sheetJs.CellObject)]));
  });
}

function valueBySheetJs(cell: sheetJs.CellObject): CellValue {
  return cell.t === "e" ? { error: errorNames[Number(cell.v)] ?? "" } : (cell.v as CellValue);
}
const errorNames: Readonly<Record<number, string>> = {
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  42: "#N/A",
};

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
/** Without LibreOffice there is nothing to compare, but on the build machine it must be there. */
const withOffice = hasOffice || process.env["CI"] === "true" ? test : test.skip;

describe("agreement on files of LibreOffice", () => {
  withOffice(
    "reads what SheetJS reads: texts, numbers, dates, formulas and errors",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "reading-"));
      try {
        const bytes = convert(folder);
        const snapshot = readSnapshot(bytes, nodePlatform);
        expect(byAddress(snapshot)).toEqual(cellsBySheetJs(bytes));
        const formulas = snapshot.sheets[0]?.cells.filter(({ isFormula }) => isFormula) ?? [];
        // LibreOffice keeps true and false as formulas too.
        expect(formulas.map(({ row, column }) => cellAddress(row, column))).toEqual([
          "C2",
          "C3",
          "B5",
          "B6",
          "B7",
          "B8",
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});

/** Lets LibreOffice recalculate a workbook and save it anew. */
function convert(folder: string): Uint8Array {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ["Uitgave", "Bedrag", "Gereed"],
    ["Training – “klas” & <ouders>", 2500.5, true],
    ["  met spaties\nen een regel  ", -0.1, false],
    ["é€😀_x0041_", 46266, null],
  ]);
  Object.assign(sheet, {
    B5: { t: "n", f: "SUM(B2:B4)" },
    B6: { t: "n", f: "1/0" },
    B7: { t: "s", f: 'A2&"!"' },
    B8: { t: "b", f: "B2>1" },
    "!ref": "A1:C8",
  });
  const book = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(book, sheet, "Begroting");
  sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet([[1, 2], [], ["laatste"]]), "Tweede");
  writeFileSync(join(folder, "bron.xlsx"), sheetJs.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  const profile = `-env:UserInstallation=file://${join(folder, "profiel")}`;
  const output = ["--convert-to", "xlsx", "--outdir", join(folder, "uit"), join(folder, "bron.xlsx")];
  execFileSync("soffice", [profile, "--headless", ...output], { stdio: "ignore" });
  return new Uint8Array(readFileSync(join(folder, "uit", "bron.xlsx")));
}
