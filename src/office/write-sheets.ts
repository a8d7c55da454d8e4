import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import type { RequestQueue } from "./request-queue";
import { writeCharts } from "./write-charts";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeConstants, writeFormulas } from "./write-content";
import { writeFormats } from "./write-formats";
import { writeNames, writeTables } from "./write-names-and-tables";
import { writeSizes } from "./write-sizes";
import { writeValidations } from "./write-validations";
import { closeSheet, writeView } from "./write-view";

/** A described sheet and the empty, open sheet of the workbook that becomes it. */
export interface SheetTarget {
  readonly description: SheetDescription;
  readonly target: Excel.Worksheet;
}

/** Queues everything that the sheets hold. All stand before the first formula mentions one; protection comes last. */
export async function writeSheets(
  queue: RequestQueue,
  sheets: readonly SheetTarget[],
  { names, activeSheet }: WorkbookDescription,
): Promise<void> {
  const { workbook } = queue.context;
  for (const { target, description } of sheets) {
    await writeConstants(queue, target, description.cells);
    writeTables(target, description.tables);
  }
  writeNames(workbook, names);
  for (const { target, description } of sheets) await writeFormulas(queue, target, description.cells);
  for (const { target, description } of sheets) await dress(queue, target, description);
  workbook.worksheets.getItem(activeSheet).activate();
  for (const { target, description } of sheets) closeSheet(target, description);
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
