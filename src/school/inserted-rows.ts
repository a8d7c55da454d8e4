import { lineIdOf } from "./field-keys";

export type TableName = "doel" | "inkomst" | "uitgave";
const tableNames: readonly TableName[] = ["doel", "inkomst", "uitgave"];

/** The row that ends each table, and the row just above its lines. */
const tableBounds: Readonly<Record<TableName, { readonly head: string; readonly end: string }>> = {
  doel: { head: "doelen", end: "doelen.meer" },
  inkomst: { head: "inkomsten", end: "totaal.inkomsten" },
  uitgave: { head: "uitgaven", end: "totaal.uitgaven" },
};

/** Gives rows without a key that stand inside a table the next free "+" key of that table. */
export function insertedRows(
  keyOfRow: ReadonlyMap<number, string>,
  rows: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  if (rows.size === 0) return keys;
  const keyed = [...keyOfRow].sort(([left], [right]) => left - right);
  const counts: Record<TableName, number> = { doel: 0, inkomst: 0, uitgave: 0 };
  for (const row of [...rows].sort((left, right) => left - right)) {
    const above = keyed.findLast(([each]) => each < row)?.[1];
    const below = keyed.find(([each]) => each > row)?.[1];
    const table = tableNames.find((name) => isInside(name, above, below));
    if (table !== undefined) keys.set(row, `${table}.+${++counts[table]}`);
  }
  return keys;
}

/** Between two rows of one table, or between its head and its first row, or between its last row and its end. */
function isInside(table: TableName, above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  const { head, end } = tableBounds[table];
  const belongs = (key: string, edge: string) => key === edge || lineIdOf(table, key) !== null;
  return belongs(above, head) && belongs(below, end);
}
