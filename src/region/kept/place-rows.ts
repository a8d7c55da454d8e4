/** A row and the place of the row of the standing table that it continues; null for a new one. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly continues: number | null;
}

/** Rows that stand already keep their order, however the controller sorted them; new ones come after them. */
export function inStandingOrder<Row>(rows: readonly PlacedRow<Row>[]): readonly PlacedRow<Row>[] {
  const standing = rows.filter(({ continues }) => continues !== null);
  return [...standing.sort(byPlace), ...rows.filter(({ continues }) => continues === null)];
}

/**
 * New rows come between the others where they belong, as long as those still stand in this order; once the controller
 * sorted the table otherwise, they come last. What else stands in the table, `others`, stays where it is.
 */
export function inOwnOrder<Row>(
  rows: readonly PlacedRow<Row>[],
  others: readonly PlacedRow<Row>[],
): readonly PlacedRow<Row>[] {
  const places = rows.flatMap(({ continues }) => (continues === null ? [] : [continues]));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) return inStandingOrder([...rows, ...others]);
  const waiting = [...others].sort(byPlace);
  const placed: PlacedRow<Row>[] = [];
  for (const each of rows) {
    while (each.continues !== null && (waiting[0]?.continues ?? Infinity) < each.continues)
      placed.push(...waiting.splice(0, 1));
    placed.push(each);
  }
  return [...placed, ...waiting];
}

function byPlace<Row>(left: PlacedRow<Row>, right: PlacedRow<Row>): number {
  return (left.continues ?? 0) - (right.continues ?? 0);
}

/** Rows and places apart, as a table sheet takes them. */
export function rowsAndPlaces<Row>(placed: readonly PlacedRow<Row>[]): {
  readonly rows: readonly Row[];
  readonly continues: readonly (number | null)[];
} {
  return { rows: placed.map(({ row }) => row), continues: placed.map(({ continues }) => continues) };
}
