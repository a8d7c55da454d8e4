import { areaAddress, cellAddress } from "./a1";
import { areasProblems, overlap, overlappingPairs } from "./assert-area";
import { apartCells } from "./apart-cells";
import { formulaProblems } from "./assert-formula";
import { textProblems } from "./assert-text";
import type { SheetDescription, TableDescription } from "./description";

const maxColumnNameLength = 255;

/** Problems of the tables of a sheet. */
export function* tableProblems(sheet: SheetDescription): Generator<string> {
  const { tables, merges } = sheet;
  const heads = new Map(
    tables.flatMap((table) => table.columns.map((column, index) => [headAddress(table, index), column.name])),
  );
  for (const cell of apartCells(sheet)) {
    const place = cellAddress(cell.row, cell.column);
    if (heads.get(place) === cell.content) heads.delete(place);
  }
  for (const [place, name] of heads) yield `${place}: the head cell does not hold the column name "${name}"`;
  for (const table of tables) {
    yield* shapeProblems(table);
    yield* columnProblems(table);
    if (merges.some((merge) => overlap(merge, table.area))) yield `table ${table.name}: merged cells in it`;
  }
  for (const [one, other] of overlappingPairs(tables.map((table) => table.area))) {
    yield `tables at ${areaAddress(one)} and ${areaAddress(other)} overlap`;
  }
}

function* shapeProblems({ name, area, columns }: TableDescription): Generator<string> {
  yield* areasProblems(`table ${name}`, [area]);
  if (area.bottom <= area.top) yield `table ${name}: no body row`;
  if (columns.length !== area.right - area.left + 1)
    yield `table ${name}: ${columns.length} columns in ${areaAddress(area)}`;
}

function* columnProblems({ name, columns }: TableDescription): Generator<string> {
  const seen = new Set<string>();
  for (const column of columns) {
    const place = `table ${name}, column "${column.name}"`;
    if (column.name.trim() === "") yield `${place}: no name`;
    if (seen.has(column.name.toLowerCase())) yield `${place}: the name is used twice`;
    seen.add(column.name.toLowerCase());
    yield* textProblems(place, column.name, maxColumnNameLength);
    if (column.calculated !== null) yield* formulaProblems(place, column.calculated);
  }
}

function headAddress({ area }: TableDescription, index: number): string {
  return cellAddress(area.top, area.left + index);
}
