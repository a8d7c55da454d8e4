import type { CellContent, SheetDescription } from "../../workbook/description";
import type { PlacedInput } from "../input-blocks";
import { addressLists, rectanglesOf } from "../rectangles";
import type { RequestQueue } from "../request-queue";
import { writeFormulas, writeHyperlink, writeInputs } from "../write-content";
import { writeFormats } from "../write-formats";
import { writeHeights } from "../write-sizes";
import { cellKey, plainContent, saysAlready } from "./cell-values";
import { placeBody, type PlacedCell } from "./place-body";
import { addedRows, orderColumn, sheetRow, type TablePlan } from "./plan-table";
import type { TableRenewal } from "./renewal";
import { typed } from "./sheet-changes";

/**
 * Makes the rows of a table say what is described, once they stand in their places: cells that say so already are left
 * alone, with their look; new rows get ours.
 */
export async function writeRows(queue: RequestQueue, renewal: TableRenewal, sheet: SheetDescription): Promise<void> {
  const { plan, standing } = renewal;
  const target = standing.sheet;
  const body = placeBody(plan, sheet);
  const changed = body.filter((cell) => isChanged(renewal, cell));
  await writeLinks(queue, target, changed, plan);
  await writeInputs(queue, target, changed.filter((cell) => !isFormula(cell.content)).map(inputOf));
  await writeFormulas(queue, target, changed);
  const added = new Set(addedRows(plan));
  await writeFormats(
    queue,
    target,
    body.filter(({ bodyRow }) => added.has(bodyRow)),
  );
  await writeHeights(queue, target, heightsOf(sheet, plan));
}

function isChanged({ plan, values, holdsOrder }: TableRenewal, { bodyRow, row, column, content }: PlacedCell): boolean {
  const from = plan.continues[bodyRow] ?? null;
  if (holdsOrder && column === orderColumn(plan).column) return true;
  if (from === null) return plainContent(content) !== "" || isFormula(content);
  return !saysAlready(values.get(cellKey(row - bodyRow + from, column)), content);
}

function isFormula(content: CellContent | null): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

const inputOf = ({ row, column, content }: PlacedCell): PlacedInput => ({
  row,
  column,
  input: typed(plainContent(content)),
});

/** Links first: Excel puts the address of a new link in its cell. An old link must not stay on a new name. */
async function writeLinks(
  queue: RequestQueue,
  target: Excel.Worksheet,
  changed: readonly PlacedCell[],
  { continues }: TablePlan,
): Promise<void> {
  const stale = changed.filter(({ hyperlink, bodyRow }) => hyperlink === undefined && continues[bodyRow] !== null);
  for (const address of addressLists(rectanglesOf(stale))) {
    await queue.reserve(400);
    target.getRanges(address).clear("Hyperlinks");
  }
  for (const cell of changed) await writeHyperlink(queue, target, cell);
}

/** Heights belong to rows of the sheet: they are set anew where rows came or moved. */
function heightsOf({ rows }: SheetDescription, plan: TablePlan): SheetDescription["rows"] {
  const { area } = plan.description;
  return rows.flatMap(({ row, ...size }) => {
    const bodyRow = row - area.top - 1;
    const isNew = plan.moves !== null || (plan.continues[bodyRow] ?? null) === null;
    return row > area.top && row <= area.bottom && isNew ? [{ ...size, row: sheetRow(plan, bodyRow) }] : [];
  });
}
