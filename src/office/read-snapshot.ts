import type { CellValue, SheetSnapshot, SheetVisibility, SnapshotCell, WorkbookSnapshot } from "../workbook/snapshot";
import { parseArea } from "../workbook/a1";
import { WorkbookError } from "../workbook/workbook-error";
import { excelFailure } from "./excel-failure";

/**
 * Which sheets to read: by name, by a defined name for a cell on them (which finds a renamed sheet too), or all,
 * which costs one or two round trips more. Sheets that are not there are left out of the snapshot.
 */
export type SheetChoice = "all" | { readonly called: readonly string[] } | { readonly anchoredBy: readonly string[] };

export interface ReadOptions {
  /** Without formulas the answer is about half as long; no cell is then known to be a formula. */
  readonly withFormulas: boolean;
}

/**
 * Reads values, formulas and names of the chosen sheets as Excel has them now, in one round trip. Needs ExcelApi 1.4.
 * When people saved the workbook is not known to the API, so `savedAt` is null.
 * @throws WorkbookError `too-large` when Excel gives no values, `excel-busy` while a cell is being edited.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  choice: SheetChoice,
  { withFormulas }: ReadOptions = { withFormulas: true },
): Promise<WorkbookSnapshot> {
  try {
    const { workbook } = context;
    const newYear2000 = workbook.functions.date(2000, 1, 1).load("value");
    const names = workbook.names.load("items/name,items/formula");
    const chosen = choice === "all" ? await allSheets(workbook) : [chosenSheets(workbook, choice)];
    const requests: SheetRequest[] = [];
    for (const sheets of chosen) requests.push(...(await askSheets(context, sheets, withFormulas)));
    const present = requests
      .filter(({ sheet }) => !sheet.isNullObject)
      .sort((a, b) => a.sheet.position - b.sheet.position);
    return {
      date1904: newYear2000.value === newYear2000Since1904,
      names: new Map(names.items.map(({ name, formula }) => [name, referenceOf(formula)])),
      sheets: present.map(toSnapshot),
      savedAt: null,
    };
  } catch (error) {
    throw excelFailure(error);
  }
}

interface ChosenSheet {
  readonly sheet: Excel.Worksheet;
  readonly formulas: FormulaQuestion;
}

/**
 * How to ask which cells are formulas: by the formulas, or by where they stand, which is a far shorter answer for a sheet
 * full of values. Excel gives the latter for open sheets alone.
 */
type FormulaQuestion = "texts" | "places" | "none";

function chosenSheets({ worksheets, names }: Excel.Workbook, choice: Exclude<SheetChoice, "all">): ChosenSheet[] {
  const sheets =
    "called" in choice
      ? choice.called.map((name) => worksheets.getItemOrNullObject(name))
      : choice.anchoredBy.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject().worksheet);
  return sheets.map((sheet) => ({ sheet, formulas: "texts" }));
}

/** What nobody sees holds no formulas. It may be long, and is asked for apart: an answer must not get too long. */
async function allSheets({ worksheets, context }: Excel.Workbook): Promise<ChosenSheet[][]> {
  worksheets.load("items/name,items/visibility,items/protection/protected");
  await context.sync();
  const hidden = worksheets.items.filter(({ visibility }) => visibility === "VeryHidden");
  const others = worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden");
  const groups: ChosenSheet[][] = [
    others.map((sheet) => ({ sheet, formulas: sheet.protection.protected ? "texts" : "places" })),
    hidden.map((sheet) => ({ sheet, formulas: "none" })),
  ];
  return groups.filter((sheets) => sheets.length > 0);
}

/** The API does not tell the date system, but its DATE function counts by it. */
const newYear2000Since1904 = 35_064;

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Asks about a cell by its value and its place in the used range. */
  readonly isFormula: () => FormulaTest;
}
type FormulaTest = (value: unknown, down: number, across: number) => boolean;

function requestSheet(sheet: Excel.Worksheet, formulas: FormulaQuestion): SheetRequest {
  sheet.load("name,position,visibility");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
  return { sheet, used, isFormula: askFormulas(used, formulas) };
}

async function askSheets(
  context: Excel.RequestContext,
  sheets: readonly ChosenSheet[],
  withFormulas: boolean,
): Promise<SheetRequest[]> {
  const requests = sheets.map(({ sheet, formulas }) => requestSheet(sheet, withFormulas ? formulas : "none"));
  await context.sync();
  return requests;
}

function askFormulas(used: Excel.Range, question: FormulaQuestion): () => FormulaTest {
  if (question === "none") return () => () => false;
  if (question === "texts") {
    used.load("formulas");
    return () => {
      const formulas: Matrix | null = used.formulas;
      if (formulas === null) throw new WorkbookError("too-large");
      return (value, down, across) => isFormulaOf(value, formulas[down]?.[across]);
    };
  }
  const places = used.getSpecialCellsOrNullObject("Formulas").load("address");
  return () => {
    const cells = new Set(places.isNullObject ? [] : cellsIn(places.address));
    return (_, down, across) => cells.has(`${used.rowIndex + down} ${used.columnIndex + across}`);
  };
}

/** Every cell of "Blad1!A1:B2,Blad1!D5". */
function cellsIn(addresses: string): string[] {
  return [...addresses.matchAll(/!([$A-Z0-9:]+)(?=,|$)/g)].flatMap(([, address = ""]) => {
    const area = parseArea(address);
    if (area === null) throw new WorkbookError("excel-failed", address);
    const cells: string[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) cells.push(`${row} ${column}`);
    return cells;
  });
}

function toSnapshot({ sheet, used, isFormula }: SheetRequest): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    cells: used.isNullObject ? [] : cellsOf(used, isFormula, sheet.name),
  };
}

function visibilityOf({ visibility }: Excel.Worksheet): SheetVisibility {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

type Matrix = readonly (readonly unknown[])[];

/**
 * The cells of a range that hold something.
 * @throws WorkbookError `too-large` when Excel gave no values
 */
export function cellsOf(
  { rowIndex, columnIndex, values }: Excel.Range,
  isFormula: () => FormulaTest,
  sheet: string,
): SnapshotCell[] {
  const rows: Matrix | null = values;
  if (rows === null) throw new WorkbookError("too-large", sheet);
  const isFormulaAt = isFormula();
  return rows.flatMap((row, down) =>
    row.flatMap((value, across): SnapshotCell[] => {
      const isOne = isFormulaAt(value, down, across);
      if (value === "" && !isOne) return [];
      return [{ row: rowIndex + down, column: columnIndex + across, value: cellValue(value), isFormula: isOne }];
    }),
  );
}

/** A text that was typed as '=1+1 has itself for formula; no real formula has its own text as its value. */
function isFormulaOf(value: unknown, formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * Values of errors come as texts in English. A typed text that reads the same is taken for an error too: telling them apart
 * would cost the type of each cell in every answer, and neither is an answer to a question on a form.
 */
const errorText =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return errorText.test(text) ? { error: text } : text;
}

/** "Begroting!$A$1" of "=Begroting!$A$1"; names for a constant keep what they have. */
function referenceOf(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
