import { areaAddress, maxColumns, maxRows } from "./a1";
import { areasProblems, overlappingPairs } from "./assert-area";
import { colorProblems } from "./assert-style";
import type { SheetDescription } from "./description";

const maxRowHeight = 409;
const maxColumnWidth = 255;

/** Problems of a sheet's rows, columns, merged cells, frozen panes and tab. */
export function* layoutProblems(sheet: SheetDescription): Generator<string> {
  yield* columnProblems(sheet);
  yield* rowProblems(sheet);
  yield* mergeProblems(sheet);
  yield* freezeProblems(sheet);
  yield* colorProblems("tab", sheet.tabColor);
}

function* columnProblems({ columns }: SheetDescription): Generator<string> {
  for (const { column, width } of columns) {
    if (!isIndex(column, maxColumns)) yield `column ${column} is outside the sheet`;
    if (!(width > 0 && width <= maxColumnWidth)) yield `column ${column}: width ${width}`;
  }
  yield* repeated("column", columns.map(({ column }) => column)); // prettier-ignore
}

function* rowProblems({ rows, defaultRowHeight }: SheetDescription): Generator<string> {
  if (!isHeight(defaultRowHeight)) yield `default row height ${defaultRowHeight}`;
  for (const { row, height } of rows) {
    if (!isIndex(row, maxRows)) yield `row ${row} is outside the sheet`;
    if (!isHeight(height)) yield `row ${row}: height ${height}`;
  }
  yield* repeated("row", rows.map(({ row }) => row)); // prettier-ignore
}

function* mergeProblems(sheet: SheetDescription): Generator<string> {
  const { merges } = sheet;
  if (merges.length === 0) return;
  yield* areasProblems("merge", merges);
  for (const merge of merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) yield `merge ${areaAddress(merge)}: a single cell`;
  }
  for (const [one, other] of overlappingPairs(merges)) {
    yield `merges ${areaAddress(one)} and ${areaAddress(other)} overlap`;
  }
  const filled = new Set(
    sheet.cells
      .filter(({ content }) => content !== null && content !== "")
      .map(({ row, column }) => row * maxColumns + column),
  );
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const isFirst = row === merge.top && column === merge.left;
        if (!isFirst && filled.has(row * maxColumns + column))
          yield `merge ${areaAddress(merge)} hides the content of another cell`;
      }
    }
  }
}

function* freezeProblems({ freeze }: SheetDescription): Generator<string> {
  if (freeze === null) return;
  const { rows, columns } = freeze;
  if (!isIndex(rows, maxRows) || !isIndex(columns, maxColumns)) yield `freeze of ${rows} rows and ${columns} columns`;
  if (rows === 0 && columns === 0) yield "freeze of nothing";
}

function isHeight(height: number): boolean {
  return height > 0 && height <= maxRowHeight;
}

function isIndex(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

function* repeated(kind: string, indexes: readonly number[]): Generator<string> {
  const seen = new Set<number>();
  for (const index of indexes) {
    if (seen.has(index)) yield `${kind} ${index}: described twice`;
    seen.add(index);
  }
}
