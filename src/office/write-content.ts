import { areaAddress, cellAddress } from "../workbook/a1";
import type { CellContent, CellDescription, SheetDescription } from "../workbook/description";
import { inputBlocks, type Input, type PlacedInput } from "./input-blocks";
import type { RequestQueue } from "./request-queue";
import { asTypedText } from "./typed-text";

/** Writes everything but formulas, hyperlinks first: Excel puts the address of a new hyperlink in its cell. */
export async function writeConstants(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: SheetDescription["cells"],
): Promise<void> {
  for (const cell of cells) await writeHyperlink(queue, sheet, cell);
  await writeInputs(queue, sheet, placed(cells, constantInput));
}

/** Types values in cells, many at a time; what lies between them is left alone. */
export async function writeInputs(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  inputs: readonly PlacedInput[],
): Promise<void> {
  for (const block of inputBlocks(inputs)) {
    await queue.reserve(block.bytes);
    sheet.getRange(areaAddress(block.area)).values = mutable(block.rows);
  }
}

/** Writes the formulas; the sheets, tables and names that they mention stand already. */
export async function writeFormulas(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: SheetDescription["cells"],
): Promise<void> {
  for (const block of inputBlocks(placed(cells, formulaInput))) {
    await queue.reserve(block.bytes);
    sheet.getRange(areaAddress(block.area)).formulas = mutable(block.rows);
  }
}

/** Makes a link of a cell that has one; its text comes after. */
export async function writeHyperlink(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cell: CellDescription,
): Promise<void> {
  if (cell.hyperlink === undefined) return;
  const { target, tooltip } = cell.hyperlink;
  await queue.reserve(900);
  sheet.getRange(cellAddress(cell.row, cell.column)).hyperlink = target.startsWith("#")
    ? { documentReference: target.slice(1), screenTip: tooltip }
    : { address: target, screenTip: tooltip };
}

function placed(cells: SheetDescription["cells"], toInput: (content: CellContent) => Input): PlacedInput[] {
  return cells.flatMap(({ row, column, content }) => {
    const input = content === null ? null : toInput(content);
    return input === null ? [] : [{ row, column, input }];
  });
}

function constantInput(content: CellContent): Input {
  if (typeof content === "string") return asTypedText(content);
  if (typeof content !== "object") return content;
  return "runs" in content ? asTypedText(content.runs.map((run) => run.text).join("")) : null;
}

function formulaInput(content: CellContent): Input {
  return typeof content === "object" && "formula" in content ? `=${content.formula}` : null;
}

const mutable = (rows: readonly (readonly Input[])[]): Input[][] => rows.map((row) => [...row]);
