import type { Area } from "../../workbook/a1";
import type {
  CellDescription, ConditionalFormatDescription, SheetDescription, ValidationDescription,
} from "../../workbook/description"; // prettier-ignore
import { changeFormula, writeCell } from "../../workbook/formula-text";
import { spansOf } from "../rectangles";
import { sheetRow, type TablePlan } from "./plan-table";

/** A described body cell and where it stands now. */
export interface PlacedCell extends CellDescription {
  /** Body row, zero-based. */
  readonly bodyRow: number;
}

/** The body cells of a table, moved to the columns and rows of the table that stands. */
export function placeBody(plan: TablePlan, { cells }: SheetDescription): readonly PlacedCell[] {
  const { area } = plan.description;
  return cells.flatMap((cell): PlacedCell[] => {
    if (cell.row <= area.top || cell.row > area.bottom) return [];
    const column = plan.columns[cell.column - area.left];
    const bodyRow = cell.row - area.top - 1;
    return column === undefined ? [] : [{ ...cell, bodyRow, row: sheetRow(plan, bodyRow), column }];
  });
}

/** An area of body cells: in as many pieces as there are columns of others between its own. */
function placeArea(plan: TablePlan, { top, left, bottom, right }: Area): readonly Area[] {
  const { area } = plan.description;
  const columns = plan.columns.slice(Math.max(left - area.left, 0), right - area.left + 1);
  return spansOf(columns).map(({ first, last }) => ({
    top: sheetRow(plan, top - area.top - 1),
    bottom: sheetRow(plan, bottom - area.top - 1),
    left: first,
    right: last,
  }));
}

export function placeValidation(plan: TablePlan, validation: ValidationDescription): ValidationDescription {
  return { ...validation, areas: validation.areas.flatMap((area) => placeArea(plan, area)) };
}

/** A conditional format whose formula speaks of cells in its own rows. */
export function placeFormat(plan: TablePlan, format: ConditionalFormatDescription): ConditionalFormatDescription {
  const areas = format.areas.flatMap((area) => placeArea(plan, area));
  return format.kind === "formula"
    ? { ...format, areas, formula: placeFormula(plan, format.formula) }
    : { ...format, areas };
}

function placeFormula(plan: TablePlan, formula: string): string {
  const { area } = plan.description;
  return changeFormula(formula, {
    cell: (cell) => {
      const column = plan.columns[cell.column - area.left];
      if (column === undefined || cell.row <= area.top || cell.row > area.bottom) return cell.text;
      return writeCell({ ...cell, column, row: sheetRow(plan, cell.row - area.top - 1) });
    },
  });
}
