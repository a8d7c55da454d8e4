import type { CellValue, SheetSnapshot, SheetVisibility, SnapshotCell, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { excelFailure } from "./excel-failure";

/**
 * Which sheets to read: by name, by a defined name for a cell on them (which finds a renamed sheet too), or all,
 * which costs a second round trip. Sheets that are not there are left out of the snapshot.
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
    const requests = (await chosenSheets(workbook, choice)).map((sheet) => requestSheet(sheet, withFormulas));
    const newYear2000 = workbook.functions.date(2000, 1, 1).load("value");
    const names = workbook.names.load("items/name,items/formula");
    await context.sync();
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

async function chosenSheets(
  { worksheets, names, context }: Excel.Workbook,
  choice: SheetChoice,
): Promise<Excel.Worksheet[]> {
  if (choice !== "all") {
    return "called" in choice
      ? choice.called.map((name) => worksheets.getItemOrNullObject(name))
      : choice.anchoredBy.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject().worksheet);
  }
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items;
}

/** The API does not tell the date system, but its DATE function counts by it. */
const newYear2000Since1904 = 35_064;

interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly withFormulas: boolean;
}

function requestSheet(sheet: Excel.Worksheet, withFormulas: boolean): SheetRequest {
  sheet.load("name,position,visibility");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
  if (withFormulas) used.load("formulas");
  return { sheet, used, withFormulas };
}

function toSnapshot({ sheet, used, withFormulas }: SheetRequest): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    cells: used.isNullObject ? [] : cellsOf(used, withFormulas ? used.formulas : [], sheet.name),
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
  formulas: Matrix | null,
  sheet: string,
): SnapshotCell[] {
  const rows: Matrix | null = values;
  if (rows === null || formulas === null) throw new WorkbookError("too-large", sheet);
  return rows.flatMap((row, down) =>
    row.flatMap((value, across): SnapshotCell[] => {
      const isFormula = isFormulaOf(value, formulas[down]?.[across]);
      if (value === "" && !isFormula) return [];
      return [{ row: rowIndex + down, column: columnIndex + across, value: cellValue(value), isFormula }];
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
