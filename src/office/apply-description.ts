import { assertDescription } from "../workbook/assert-description";
import type { WorkbookDescription } from "../workbook/description";
import { WorkbookError } from "../workbook/workbook-error";
import { busySheet, lowerMarker, raiseMarker } from "./busy-marker";
import { excelFailure } from "./excel-failure";
import { deleteSheet, removeParts, type Parts } from "./remove-parts";
import { RequestQueue } from "./request-queue";
import { askCells, typeCells, type CellInput, type TypedCell } from "./typed-cells";
import { writeSheets } from "./write-sheets";

/**
 * Adds the described sheets and their names to the open workbook, in two round trips as long as everything fits one request;
 * `inputs` are typed on sheets that stand already.
 * Nothing is left behind when Excel refuses something halfway; when the pane itself dies, `recover` finds the marker.
 * @throws WorkbookError `sheet-exists`, `workbook-protected`, `excel-busy`, `excel-too-old`, `excel-failed`, or `interrupted`
 * when something half-way added is still there: `recover` takes it away.
 */
export async function applyDescription(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  inputs: readonly CellInput[] = [],
): Promise<void> {
  assertDescription(description);
  const { workbook } = context;
  const parts = partsOf(description, await lookAndMakeRoom(workbook, description, inputs));
  try {
    await addSheets(workbook, parts, description);
  } catch (error) {
    await takeAway(workbook, parts, error);
    throw excelFailure(error);
  }
}

const partsOf = ({ sheets, names }: WorkbookDescription, typed: readonly TypedCell[]): Parts => ({
  sheets: sheets.map(({ name }) => name),
  names: names.map(({ name }) => name),
  typed,
});

/** Gives what stands in the cells of the inputs. */
async function lookAndMakeRoom(
  workbook: Excel.Workbook,
  description: WorkbookDescription,
  inputs: readonly CellInput[],
): Promise<readonly TypedCell[]> {
  try {
    const standing = askCells(workbook, inputs);
    await makeRoom(workbook, description);
    return standing();
  } catch (error) {
    throw excelFailure(error);
  }
}

/**
 * Refuses a workbook that has one of the sheets. What is left of sheets that people deleted long ago makes place for ours:
 * names, and the very hidden sheet, which nobody can see or delete.
 */
async function makeRoom(workbook: Excel.Workbook, description: WorkbookDescription): Promise<void> {
  const { worksheets, names, protection, context } = workbook;
  const marker = worksheets.getItemOrNullObject(busySheet).load("name");
  const present = description.sheets.map(({ name, visibility }) => ({
    sheet: worksheets.getItemOrNullObject(name).load("name"),
    isRemnant: visibility === "veryHidden",
  }));
  const taken = description.names.map(({ name }) => names.getItemOrNullObject(name).load("name"));
  protection.load("protected");
  await context.sync();
  if (!marker.isNullObject) throw new WorkbookError("interrupted", "an earlier attempt was not finished");
  const ours = present.find(({ sheet, isRemnant }) => !sheet.isNullObject && !isRemnant);
  if (ours !== undefined) throw new WorkbookError("sheet-exists", ours.sheet.name);
  if (protection.protected) throw new WorkbookError("workbook-protected");
  for (const name of taken) if (!name.isNullObject) name.delete();
  for (const { sheet } of present) if (!sheet.isNullObject) deleteSheet(sheet);
}

async function addSheets(workbook: Excel.Workbook, parts: Parts, description: WorkbookDescription): Promise<void> {
  const queue = new RequestQueue(workbook.context);
  raiseMarker(workbook, { kind: "adding", parts });
  const sheets = description.sheets.map((sheet) => ({
    description: sheet,
    target: workbook.worksheets.add(sheet.name),
  }));
  await writeSheets(queue, sheets, description);
  typeCells(workbook, parts.typed);
  lowerMarker(workbook);
  await queue.finish();
}

/** Deletes whatever was added; `reason` is what stopped the adding. */
async function takeAway(workbook: Excel.Workbook, { sheets, ...others }: Parts, reason: unknown): Promise<void> {
  try {
    await removeParts(workbook, { ...others, sheets: [...sheets, busySheet] });
  } catch {
    throw new WorkbookError("interrupted", String(reason), reason);
  }
}
