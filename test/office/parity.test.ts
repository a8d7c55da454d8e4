/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { read as readByOthers } from "@e965/xlsx";
import { nodePlatform } from "../../src/cli/node-inflate";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot as readOpenWorkbook } from "../../src/office/read-snapshot";
import { absoluteReference } from "../../src/preview/model/reference";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { areaAddress, cellAddress } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { readInventory } from "../../src/xlsx/read-inventory";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completePlan } from "../domain/complete-plan";
import { programme, sampleFiles } from "../region/region-files";
import { startStandIn, type StandIn } from "./stand-in/stand-in";
import { fileValidations, standInValidations } from "./parity/validations";

/* The same description, once by Office.js in the stand-in for Excel and once as a file, must be the same workbook. */
const workbooks: [string, () => WorkbookDescription][] = [
  [
    "the school's sheets",
    () => describeSchoolWorkbook(completePlan, schoolbudgetInclusie20262027, { stamp: null, savedAt }),
  ],
  ["a region of 40 schools", () => describeRegionWorkbook(gatherRegion(sampleFiles(40), { programme }))],
];
const savedAt = "2026-05-01T10:00:00Z";

describe.each(workbooks)("%s", (_, describeIt) => {
  let description: WorkbookDescription;
  let standIn: StandIn;
  let bytes: Uint8Array;
  let formulasOfFile: ReadonlyMap<string, string>;
  beforeAll(async () => {
    description = describeIt();
    standIn = startStandIn();
    await standIn.Excel.run((context) => applyDescription(context, description));
    bytes = await writeWorkbook(description);
    formulasOfFile = formulasByOthers(bytes);
  }, 180_000);
  afterAll(() => standIn.dispose());

  const ours = () => standIn.workbook.sheets.filter(({ name }) => name !== "Blad1");

  test("has the same sheets, and the same values and formula results in the same cells", async () => {
    const open = await standIn.Excel.run((context) => readOpenWorkbook(context, "all"));
    const file = readSnapshot(bytes, nodePlatform);
    const shown = ({ name, visibility, cells }: SheetSnapshot) => ({
      name,
      visibility,
      cells: cells
        .filter(({ value, isFormula }) => value !== "" || isFormula)
        .map((cell) => (isFormatted(name, cell) ? { ...cell, value: withoutSeparators(cell.value) } : cell)),
    });
    expect(open.sheets.slice(1).map(shown)).toEqual(file.sheets.map(shown));
    expect(open.names).toEqual(withoutBuiltIn(file.names));
    expect(open.date1904).toBe(file.date1904);
  });

  test("has the same formulas", () => {
    const inStandIn = new Map<string, string>();
    for (const { id, name } of ours()) {
      const area = standIn.workbook.grid.usedArea(id);
      if (area === null) continue;
      standIn.workbook.grid.read(id, area).forEach((cells, row) =>
        cells.forEach(({ formula }, column) => {
          if (formula !== null)
            inStandIn.set(`${name}!${cellAddress(area.top + row, area.left + column)}`, formula.slice(1));
        }),
      );
    }
    expect(inStandIn.size).toBeGreaterThan(20);
    expect(inStandIn).toEqual(formulasOfFile);
  });

  test("has the same names for the same cells, hidden where hidden", () => {
    const inFile: readonly FileName[] = readByOthers(bytes).Workbook?.Names ?? [];
    expect(
      standIn.workbook.names.map(({ name, sheet, area, visible }) => [
        name,
        absoluteReference(sheet.name, area),
        !visible,
      ]),
    ).toEqual(
      inFile.filter(({ Name }) => !isBuiltIn(Name)).map(({ Name, Ref, Hidden }) => [Name, Ref, Hidden === true]),
    );
  });

  test("has the same tables with the same columns", () => {
    const inFile = readInventory(bytes, nodePlatform).sheets.flatMap(({ name: sheet, tables }) =>
      tables.map((table) => ({ sheet, ...table })),
    );
    const inStandIn = ours().flatMap((sheet) =>
      sheet.tables.map(({ name, area }) => {
        const [head = []] = standIn.workbook.grid.read(sheet.id, { ...area, bottom: area.top });
        return { sheet: sheet.name, name, ref: areaAddress(area), columns: head.map(({ value }) => value) };
      }),
    );
    expect(inStandIn).toEqual(inFile);
  });

  test("has the same validations on the same cells", () => {
    const file = fileValidations(bytes);
    for (const sheet of ours()) {
      const described = description.sheets.find(({ name }) => name === sheet.name)?.validations ?? [];
      const fromFile = file.get(sheet.name) ?? [];
      expect(standInValidations(sheet)).toEqual(fromFile);
      expect(fromFile).toHaveLength(described.length);
    }
  });

  /** What these make of a number depends on the language of the spreadsheet; Univer speaks English. */
  function isFormatted(sheet: string, { row, column }: { row: number; column: number }): boolean {
    return /\b(TEXT|FIXED)\(/.test(formulasOfFile.get(`${sheet}!${cellAddress(row, column)}`) ?? "");
  }
});

/** As the reader that is not ours gives it; its typings lack one. */
interface FileName {
  readonly Name: string;
  readonly Ref: string;
  readonly Hidden?: boolean;
}

const withoutSeparators = (value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll(/[.,]/g, "") : value;
const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.");
const withoutBuiltIn = (names: ReadonlyMap<string, string>) => new Map([...names].filter(([name]) => !isBuiltIn(name)));

/** Formulas as a reader that is not ours finds them; newer functions have a prefix in files alone. */
function formulasByOthers(bytes: Uint8Array): Map<string, string> {
  const { SheetNames, Sheets } = readByOthers(bytes, { cellFormula: true });
  const formulas = new Map<string, string>();
  for (const name of SheetNames) {
    for (const [address, cell] of Object.entries(Sheets[name] ?? {}) as [string, { readonly f?: string }][]) {
      if (cell.f !== undefined) formulas.set(`${name}!${address}`, cell.f.replaceAll(/_xl(fn|ws)\./g, ""));
    }
  }
  return formulas;
}
