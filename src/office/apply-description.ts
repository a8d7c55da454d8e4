import { assertDescription } from "../workbook/assert-description";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import { WorkbookError } from "../workbook/workbook-error";
import { excelFailure } from "./excel-failure";
import { RequestQueue } from "./request-queue";
import { writeCharts } from "./write-charts";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeConstants, writeFormulas } from "./write-content";
import { writeFormats } from "./write-formats";
import { writeNames, writeTables } from "./write-names-and-tables";
import { writeSizes } from "./write-sizes";
import { writeValidations } from "./write-validations";
import { closeSheet, writeView } from "./write-view";

/*
 * Requirement sets, the newest member of each kind (the manifest asks for ExcelApi 1.14):
 *   1.1  values, formulas, number formats, borders, fonts, names    1.7  hyperlinks, freezing, tab colour, chart series
 *   1.2  protection, locked, hidden rows and columns, merges        1.8  data validation, gridlines, overlap and axes of charts
 *   1.3  tables without bands and filter buttons                    1.9  several areas at once, indent and page layout,
 *   1.4  null objects, used range of values only                         page breaks, screen updating
 *   1.6  conditional formats, resting calculation
 */

/**
 * Adds the described sheets and their names to the open workbook, in two round trips as long as everything fits one request.
 * Nothing is left behind when Excel refuses something halfway.
 * @throws WorkbookError `sheet-exists`, `workbook-protected`, `excel-busy`, `excel-too-old`, `write-failed`, or `interrupted`
 * when what was added could not be taken away again.
 */
export async function applyDescription(context: Excel.RequestContext, description: WorkbookDescription): Promise<void> {
  assertDescription(description);
  try {
    await makeRoom(context.workbook, description);
  } catch (error) {
    throw excelFailure(error, "write-failed");
  }
  try {
    await addSheets(new RequestQueue(context), description);
  } catch (error) {
    await takeAway(context.workbook, description, error);
    throw excelFailure(error, "write-failed");
  }
}

/** Refuses a workbook that has one of the sheets; a name whose sheet was deleted long ago makes place for ours. */
async function makeRoom(workbook: Excel.Workbook, description: WorkbookDescription): Promise<void> {
  const { sheets, names } = presentParts(workbook, description);
  workbook.protection.load("protected");
  await workbook.context.sync();
  const sheet = sheets.find((each) => !each.isNullObject);
  if (sheet !== undefined) throw new WorkbookError("sheet-exists", sheet.name);
  if (workbook.protection.protected) throw new WorkbookError("workbook-protected");
  for (const name of names) if (!name.isNullObject) name.delete();
}

function presentParts({ worksheets, names }: Excel.Workbook, description: WorkbookDescription) {
  return {
    sheets: description.sheets.map(({ name }) => worksheets.getItemOrNullObject(name).load("name")),
    names: description.names.map(({ name }) => names.getItemOrNullObject(name).load("name")),
  };
}

/** All sheets stand before the first formula mentions one; tables and names do too. Protection comes last. */
async function addSheets(queue: RequestQueue, description: WorkbookDescription): Promise<void> {
  const { workbook } = queue.context;
  const added = description.sheets.map((sheet) => ({ ...sheet, target: workbook.worksheets.add(sheet.name) }));
  for (const { target, cells, tables } of added) {
    await writeConstants(queue, target, cells);
    writeTables(target, tables);
  }
  writeNames(workbook, description.names);
  for (const { target, cells } of added) await writeFormulas(queue, target, cells);
  for (const { target, ...sheet } of added) await dress(queue, target, sheet);
  workbook.worksheets.getItem(description.activeSheet).activate();
  for (const { target, ...sheet } of added) closeSheet(target, sheet);
  await queue.finish();
}

async function dress(queue: RequestQueue, target: Excel.Worksheet, sheet: SheetDescription): Promise<void> {
  await writeFormats(queue, target, sheet.cells);
  await writeSizes(queue, target, sheet);
  await queue.reserve(
    1_500 * (sheet.validations.length + sheet.conditionalFormats.length) + 8_000 * sheet.charts.length,
  );
  writeValidations(target, queue.context.workbook.worksheets, sheet.validations);
  writeConditionalFormats(target, sheet.conditionalFormats);
  writeCharts(target, queue.context.workbook.worksheets, sheet.charts);
  writeView(target, sheet);
}

/** Deletes whatever was added; `reason` is what stopped the adding. */
async function takeAway(workbook: Excel.Workbook, description: WorkbookDescription, reason: unknown): Promise<void> {
  try {
    const { sheets, names } = presentParts(workbook, description);
    await workbook.context.sync();
    for (const part of [...names, ...sheets]) if (!part.isNullObject) part.delete();
    await workbook.context.sync();
  } catch {
    throw new WorkbookError("interrupted", String(reason), reason);
  }
}
