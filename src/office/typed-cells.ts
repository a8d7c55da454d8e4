import type { CellPlace } from "./cell-place";
import { asTypedText } from "./typed-text";

/** A number for an input of a sheet that stands already. */
export interface CellInput extends CellPlace {
  readonly value: number;
}

/** A cell that is given another value together with sheets, and what stood in it: a formula, or a value. */
export interface TypedCell extends CellInput {
  readonly before: string | number | boolean;
}

/** Asks what stands in cells, with the next sync; what it gives then tells. */
export function askCells({ worksheets }: Excel.Workbook, inputs: readonly CellInput[]): () => readonly TypedCell[] {
  const asked = inputs.map((input) => ({
    input,
    range: worksheets.getItem(input.sheet).getRange(input.cell).load("values,formulas"),
  }));
  return () => asked.map(({ input, range }) => ({ ...input, before: contentsOf(range)[0]?.[0] ?? "" }));
}

/** Types the values, with the next sync. */
export function typeCells({ worksheets }: Excel.Workbook, inputs: readonly CellInput[]): void {
  for (const { sheet, cell, value } of inputs) worksheets.getItem(sheet).getRange(cell).values = [[value]];
}

/**
 * Asks which of these cells still hold what was typed, with the next sync; what it gives then puts back what stood there
 * before, with the sync after. What somebody typed since stays.
 */
export function askToUntype({ worksheets }: Excel.Workbook, typed: readonly TypedCell[]): () => void {
  const asked = typed.map((each) => {
    const sheet = worksheets.getItemOrNullObject(each.sheet).load("name");
    return { ...each, target: sheet, range: sheet.getRange(each.cell).load("values") };
  });
  return () => {
    for (const { target, range, value, before } of asked) {
      if (!target.isNullObject && range.values[0]?.[0] === value) range.formulas = [[before]];
    }
  };
}

/** What cells hold, as it is typed to come out the same; the text of no real formula is its own value. */
export function contentsOf({ values, formulas }: Excel.Range): (string | number | boolean)[][] {
  return values.map((row: readonly unknown[], down) =>
    row.map((value, across) => {
      const formula: unknown = formulas[down]?.[across];
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
      return typeof value === "number" || typeof value === "boolean" ? value : asTypedText(String(value));
    }),
  );
}
