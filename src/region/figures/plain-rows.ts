import type { TableColumn } from "../tables/table-column";

/** What a table holds, by column name: for computing what a formula over the table gives. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

/** The values that the columns show for each row. */
export function plainRows<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): readonly PlainRow[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, plainValue(column, row)])));
}

function plainValue<Row>({ value }: TableColumn<Row>, row: Row): string | number | boolean | null {
  const content = value(row);
  if (typeof content === "object" && content !== null) throw new TypeError("a column of a table holds plain values");
  return content;
}
