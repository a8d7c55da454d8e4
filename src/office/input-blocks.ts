import type { Area } from "../workbook/a1";
import type { Position } from "./rectangles";

/** What is typed in a cell; null leaves the cell as it is. */
export type Input = string | number | boolean | null;
export interface PlacedInput extends Position {
  readonly input: Input;
}

export interface InputBlock {
  readonly area: Area;
  readonly rows: readonly (readonly Input[])[];
  /** Length as JSON in a request. */
  readonly bytes: number;
}

const bytesPerBlock = 300_000;

/** The smallest rectangle around the inputs, cut between rows into blocks that fit a request; gaps are null. */
export function inputBlocks(inputs: readonly PlacedInput[]): InputBlock[] {
  const blocks: InputBlock[] = [];
  const bounds = boundsOf(inputs);
  let rows: Input[][] = [];
  let bytes = 0;
  const close = (bottom: number): void => {
    if (rows.length > 0) blocks.push({ area: { ...bounds, top: bottom - rows.length + 1, bottom }, rows, bytes });
    [rows, bytes] = [[], 0];
  };
  for (const [index, row] of rowsWithin(bounds, inputs).entries()) {
    const length = bytesOf(JSON.stringify(row));
    if (bytes + length > bytesPerBlock) close(bounds.top + index - 1);
    rows.push(row);
    bytes += length;
  }
  close(bounds.bottom);
  return blocks;
}

/** In UTF-8, rather too many than too few: every character beyond ASCII counts for three. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0);
}

function boundsOf(positions: readonly Position[]): Area {
  const rows = positions.map((each) => each.row);
  const columns = positions.map((each) => each.column);
  return {
    top: least(rows),
    left: least(columns),
    bottom: -least(rows.map(negative)),
    right: -least(columns.map(negative)),
  };
}

const negative = (value: number): number => -value;
/** Not Math.min(...values): a whole region is more values than a call takes arguments. */
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);

function rowsWithin(bounds: Area, inputs: readonly PlacedInput[]): Input[][] {
  if (inputs.length === 0) return [];
  const width = bounds.right - bounds.left + 1;
  const rows = Array.from({ length: bounds.bottom - bounds.top + 1 }, () => new Array<Input>(width).fill(null));
  for (const { row, column, input } of inputs) {
    const cells = rows[row - bounds.top];
    if (cells !== undefined) cells[column - bounds.left] = input;
  }
  return rows;
}
