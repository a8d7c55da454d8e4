import { ShownRow } from "../tables/shown-row";
import { shownValue, type TableColumn } from "../tables/table-column";

/** What a table holds, by column name: for computing what a formula over the table gives. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

/** Under this key, which no column has, a plain row knows the row it shows. */
const shown = Symbol("shown row");

/** The values that the columns show for each row, worked out when they are asked for: most never are. */
export function plainRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly (Row | ShownRow)[],
): readonly PlainRow[] {
  class LazyRow {
    readonly [shown]: Row | ShownRow;
    constructor(row: Row | ShownRow) {
      this[shown] = row;
    }
  }
  for (const column of columns) {
    Object.defineProperty(LazyRow.prototype, column.name, {
      get(this: LazyRow) {
        return plainValue(column, this[shown]);
      },
    });
  }
  return rows.map((row) => new LazyRow(row) as unknown as PlainRow);
}

function plainValue<Row>(column: TableColumn<Row>, row: Row | ShownRow): string | number | boolean | null {
  if (row instanceof ShownRow) return shownValue(column, row.cells);
  const content = column.value(row);
  if (typeof content === "object" && content !== null) throw new TypeError("a column of a table holds plain values");
  return content;
}
