import { areaAddress, parseArea, type Area } from "../../workbook/a1";
import type { SheetDescription, TableDescription, ValidationDescription } from "../../workbook/description";
import { filtersOf, type TableState } from "./table-state";
import type { TablePlace } from "./plan-table";

/** A table of ours in the open workbook, with what the controller set on it. */
export interface StandingTable extends TablePlace {
  readonly description: TableDescription;
  /** Whether its cells stand there without being a table: it must be made one again. */
  readonly isLost: boolean;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly state: TableState;
  /** What stands in the column that tells rows apart, from the top; null when that column is gone. */
  readonly marks: readonly unknown[] | null;
  /** Per described validation the rule that its column has now. */
  readonly validations: readonly StandingValidation[];
  /** The area that is printed; null for everything. */
  readonly printed: Area | null;
}

export interface StandingValidation {
  readonly described: ValidationDescription;
  /** "None", "Inconsistent" where the cells differ, or the kind of rule. */
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
}

/** Asks for a table, with the next sync; what it gives then tells. */
export function askTable(
  table: Excel.Table,
  description: TableDescription,
  { validations }: SheetDescription,
): () => StandingTable {
  const range = table.getRange().load("rowIndex,columnIndex,rowCount");
  const head = table.getHeaderRowRange().load("values");
  const last = table.getRange().getLastRow().load("formulas");
  const filter = table.autoFilter.load("criteria");
  table.load("showTotals");
  const marks = bodyOf(table, markColumn(description)).load("values");
  const rules = validations.map((described) => {
    const column = description.columns[(described.areas[0]?.left ?? 0) - description.area.left];
    const { dataValidation } = bodyOf(table, column?.name ?? "");
    return { described, dataValidation: dataValidation.load("type,rule") };
  });
  const printed = table.worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return () => {
    const names = (head.values[0] ?? []).map(String);
    const totals = table.showTotals ? (last.formulas[0] ?? []) : null;
    return {
      description,
      isLost: false,
      table,
      sheet: table.worksheet,
      head: range.rowIndex,
      left: range.columnIndex,
      names,
      rows: range.rowCount - (totals === null ? 1 : 2),
      state: { table: description.name, filters: filtersOf(names, filter.criteria), totals },
      marks: marks.isNullObject ? null : marks.values.map(([mark]): unknown => mark),
      validations: rules.flatMap(({ described, dataValidation }) =>
        dataValidation.isNullObject ? [] : [{ described, type: dataValidation.type, rule: dataValidation.rule }],
      ),
      printed: printed.isNullObject ? null : areaIn(printed.address),
    };
  };
}

/** A table of which the cells stand on a sheet, as plain ones. */
export function lostTable(sheet: Excel.Worksheet, description: TableDescription, place: TablePlace): StandingTable {
  return {
    ...place,
    description,
    isLost: true,
    // Not before it is a table again: Excel would look for it with the next request.
    get table() {
      return sheet.tables.getItem(description.name);
    },
    sheet,
    state: { table: description.name, filters: [], totals: null },
    marks: null,
    validations: [],
    printed: null,
  };
}

const bodyOf = (table: Excel.Table, column: string): Excel.Range =>
  table.columns.getItemOrNullObject(column).getDataBodyRange();

/** The last column that is not calculated tells rows apart. */
export function markColumn({ columns }: TableDescription): string {
  return columns.findLast(({ calculated }) => calculated === null)?.name ?? "";
}

/** One area without its sheet; null for several. */
function areaIn(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** The same print area, ending with the table where it did before; null when it did not. */
export function printedWith({ printed, head, rows }: StandingTable, newRows: number): string | null {
  if (printed === null || printed.bottom !== head + Math.max(rows, 1) || newRows === rows) return null;
  return areaAddress({ ...printed, bottom: head + newRows });
}
