import { areaAddress, parseCell } from "../workbook/a1";
import { WorkbookError } from "../workbook/workbook-error";
import { excelFailure } from "./excel-failure";
import { inputBlocks, type Input, type InputBlock } from "./input-blocks";
import { contentsOf } from "./typed-cells";
import { asTypedText } from "./typed-text";

/** What is typed in cells of one sheet. */
export interface SheetInputs {
  readonly sheet: string;
  readonly cells: readonly { readonly cell: string; readonly value: string | number | boolean }[];
}

/**
 * Writes inputs, as a number stays a number and a text a text: all of them or none, because Excel gets them as one block in
 * which the cells between them say nothing. Several cells on a protected sheet must therefore stand side by side.
 * @throws WorkbookError `workbook-protected` for a locked cell, `excel-busy`, `sheet-gone`, or `excel-failed` when Excel made
 * something else of it, as it does with numbers in a cell that somebody formatted as text: it then stands as it did
 */
export async function setCells(context: Excel.RequestContext, { sheet, cells }: SheetInputs): Promise<void> {
  const { area, rows } = blockOf(cells);
  try {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const before = worksheet.getRange(areaAddress(area)).load("values,formulas");
    const range = worksheet.getRange(areaAddress(area));
    range.values = rows.map((row) => row.map(typed));
    range.load("values");
    await context.sync();
    if (holds(range.values, rows)) return;
    range.formulas = contentsOf(before).map((row, down) =>
      row.map((old, across) => (rows[down]?.[across] === null ? null : old)),
    );
    await context.sync();
    throw new WorkbookError("excel-failed", `${sheet}!${areaAddress(area)} holds something else`);
  } catch (error) {
    throw excelFailure(error);
  }
}

function blockOf(cells: SheetInputs["cells"]): InputBlock {
  const [block, ...others] = inputBlocks(
    cells.map(({ cell, value }) => {
      const place = parseCell(cell);
      if (place === null) throw new RangeError(`${cell} is no cell`);
      return { ...place, input: value };
    }),
  );
  if (block === undefined || others.length > 0) throw new RangeError(`${cells.length} cells are no single block`);
  return block;
}

function typed(value: Input): Input {
  return typeof value === "string" ? asTypedText(value) : value;
}

function holds(found: readonly (readonly unknown[])[], wanted: InputBlock["rows"]): boolean {
  return wanted.every((row, down) => row.every((value, across) => value === null || value === found[down]?.[across]));
}
