import type { CellContent, Hyperlink } from "../../workbook/description";
import { ref, type Formula } from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import type { CellValue } from "../../workbook/snapshot";
import type { CellStyle } from "../../workbook/style";
import { kenmerkColumn as kenmerkName } from "../kept/read-table";
import type { Notes, ShownCells } from "../kept/kept-region";
import { inThisRow } from "./structured-reference";

/** One column of a table: what it is called, how it looks and what it says of a row. Reading back goes by the same names. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly headStyle: CellStyle;
  /** "" and null both leave the cell empty. */
  readonly value: (row: Row) => CellContent | null;
  /** Formula of the whole column; `value` then gives its result. */
  readonly calculated: string | null;
  /** The result in a row that stays as it stood. */
  readonly resultFor: ((cells: ShownCells) => number | string) | null;
  readonly link: ((row: Row) => Hyperlink | null) | null;
  /** The controller's column, and the values it offers (null: anything). */
  readonly own: { readonly choices: readonly string[] | null } | null;
}

const head = restyle(look.tableHead, { vertical: "top" });
const headRight = restyle(head, { horizontal: "right", numberFormat: numberFormats.rightHead, indent: 0 });
const headCenter = restyle(head, { horizontal: "center", indent: 0 });
const ownHead = restyle(look.ownHead, { vertical: "top" });

const cell = look.cell;
const bold = restyle(cell, { font: { bold: true } });
const wrapped = restyle(cell, { wrap: true });
const centered = restyle(look.cell, { horizontal: "center", indent: 0 });
const own = restyle(look.ownCell, { wrap: false });

function column<Row>(
  name: string,
  width: number,
  style: CellStyle,
  headStyle: CellStyle,
  value: TableColumn<Row>["value"],
): TableColumn<Row> {
  return { name, width, style, headStyle, value, calculated: null, resultFor: null, link: null, own: null };
}

type TextOf<Row> = (row: Row) => string | number;

export function textColumn<Row>(name: string, width: number, value: TextOf<Row>): TableColumn<Row> {
  return column(name, width, cell, head, value);
}

export function boldColumn<Row>(name: string, width: number, value: TextOf<Row>): TableColumn<Row> {
  return column(name, width, bold, head, value);
}

/** The last column of a table: by it a row is known again. */
export function kenmerkColumn<Row>(value: TextOf<Row>): TableColumn<Row> {
  return textColumn(kenmerkName, 20, value);
}

/** Long texts, over as many lines as the row has room for. */
export function wrappedColumn<Row>(name: string, width: number, value: TextOf<Row>): TableColumn<Row> {
  return column(name, width, wrapped, head, value);
}

export function numberColumn<Row>(
  name: string,
  width: number,
  numberFormat: string,
  value: TableColumn<Row>["value"],
): TableColumn<Row> {
  return column(name, width, numberStyle(numberFormat), headRight, value);
}

/** "Ja" shows as a tick. */
export function tickColumn<Row>(name: string, width: number, isTicked: (row: Row) => boolean): TableColumn<Row> {
  return column(name, width, tick, headCenter, (row) => (isTicked(row) ? "Ja" : null));
}
const tick = restyle(centered, { numberFormat: ';;;"✓"' });

export function calculatedColumn<Row>(
  name: string,
  width: number,
  formula: string,
  value: (row: Row) => number,
  resultFor: (cells: ShownCells) => number,
): TableColumn<Row> {
  return { ...column(name, width, centered, headCenter, value), calculated: formula, resultFor };
}

/** A cell of the row, by the name of its column. */
type CellOfRow = (column: string) => Formula;

/** A column that follows from others of its row: one formula, so that it also follows what people type or set later. */
export function followingColumn<Row>(
  {
    name,
    width,
    numberFormat,
  }: { readonly name: string; readonly width: number; readonly numberFormat: string | null },
  table: string,
  follow: (cellOf: CellOfRow) => Formula<number | string>,
  valueIn: (row: Row, column: string) => number | string,
): TableColumn<Row> {
  const followFrom = (valueOf: (column: string) => CellValue) =>
    follow((other) => ref(inThisRow(table, other), valueOf(other)));
  const value = (row: Row) => followFrom((other) => valueIn(row, other)).value;
  return {
    ...(numberFormat === null ? textColumn(name, width, value) : numberColumn(name, width, numberFormat, value)),
    calculated: followFrom(() => "").text,
    resultFor: (cells) => followFrom((other) => cells[other] ?? "").value,
  };
}

export function linkColumn<Row>(
  name: string,
  width: number,
  value: TextOf<Row>,
  to: (row: Row) => Hyperlink | null,
): TableColumn<Row> {
  return { ...column(name, width, cell, head, value), link: to };
}
/** A cell that really has a link looks like one. */
export const linkedCell = look.link;

export function ownColumn<Row extends { readonly notes: Notes }>(
  { name, choices }: { readonly name: string; readonly choices: readonly string[] | null },
  width: number,
): TableColumn<Row> {
  return { ...column(name, width, own, ownHead, (row: Row) => row.notes[name] ?? null), own: { choices } };
}

const numberStyles = new Map<string, CellStyle>();
/** One style object for each format: the writers recognise a style they have seen. */
function numberStyle(numberFormat: string): CellStyle {
  const known = numberStyles.get(numberFormat);
  if (known !== undefined) return known;
  const style = restyle(look.cell, { horizontal: "right", indent: 0, numberFormat });
  numberStyles.set(numberFormat, style);
  return style;
}

/** What a column says of a row that stays as it stood. */
export function shownValue<Row>(
  { name, resultFor }: TableColumn<Row>,
  cells: ShownCells,
): string | number | boolean | null {
  return resultFor === null ? (cells[name] ?? null) : resultFor(cells);
}
