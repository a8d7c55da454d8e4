import { columnName, type Area } from "../../workbook/a1";
import type { WorkbookDescription } from "../../workbook/description";
import { asideOf, bringBack } from "../aside";
import { lowerMarker, markDone } from "../busy-marker";
import { clearSheet } from "../clear-sheet";
import { deleteSheet } from "../remove-parts";
import { RequestQueue } from "../request-queue";
import { typeCells, type TypedCell } from "../typed-cells";
import { writeInputs } from "../write-content";
import { writeSheets, type SheetTarget } from "../write-sheets";
import { endTable, moveRows, type ColumnFormulas } from "./move-rows";
import { fillFormulas } from "./own-formulas";
import { tablesIn, worthAside, type SheetRenewal, type TableRenewal } from "./renewal";
import { deleteOurs } from "./standing-rules";
import { putBack } from "./table-state";
import { writeRows } from "./write-rows";
import { writeRules } from "./write-rules";

interface Begun {
  readonly renewals: readonly SheetRenewal[];
  readonly formulas: ReadonlyMap<TableRenewal, readonly ColumnFormulas[]>;
  readonly typed: readonly TypedCell[];
}

/** Does what was planned, and takes away what was kept aside and the marker in the last request. */
export async function renewSheets(
  workbook: Excel.Workbook,
  description: WorkbookDescription,
  { renewals, formulas, typed }: Begun,
): Promise<void> {
  const checks = tablesIn(renewals).map((table) => moveRows(table, formulas.get(table) ?? []));
  for (const { standing } of renewals) if (standing.sheet !== null) standing.sheet.name = standing.description.name;
  await clearDashboards(workbook, renewals);
  for (const check of checks) check();
  const queue = new RequestQueue(workbook.context);
  const targets = renewals.flatMap((renewal) => targetOf(workbook, renewal));
  for (const renewal of renewals) await renewInPlace(queue, renewal, formulas);
  await writeSheets(queue, targets, description);
  typeCells(workbook, typed);
  finish(workbook, renewals);
  await queue.finish();
}

/** Sheets with charts of ours may have some of the controller's as well, which stay over the emptied cells. */
async function clearDashboards(workbook: Excel.Workbook, renewals: readonly SheetRenewal[]): Promise<void> {
  const dashboards = renewals.filter(
    ({ kind, standing }) => kind === "rewrite" && standing.description.charts.length > 0,
  );
  for (const { standing } of dashboards) await clearSheet(workbook, standing.description.name);
  if (dashboards.length === 0) await workbook.context.sync();
}

/** The sheets that are written whole, emptied where they were not empty. */
function targetOf({ worksheets }: Excel.Workbook, renewal: SheetRenewal): SheetTarget[] {
  const { kind, standing } = renewal;
  const { description, sheet } = standing;
  if (kind === "rewrite" && sheet !== null) emptySheet(sheet, renewal);
  if (kind === "write" || kind === "rewrite")
    return [{ description, target: sheet ?? worksheets.add(description.name) }];
  return [];
}

function emptySheet(sheet: Excel.Worksheet, { standing }: SheetRenewal): void {
  const { charts, description, rules } = standing;
  for (const name of charts) sheet.charts.getItem(name).delete();
  const cells = sheet.getRange(`A:${columnName(lastColumn(description.cells))}`);
  cells.unmerge();
  if (description.charts.length === 0) {
    cells.clear();
    cells.dataValidation.clear();
  }
  sheet.horizontalPageBreaks.removePageBreaks();
  deleteOurs(rules, description.conditionalFormats);
}

async function renewInPlace(queue: RequestQueue, renewal: SheetRenewal, formulas: Begun["formulas"]): Promise<void> {
  const { sheet, description, rules } = renewal.standing;
  if (renewal.kind === "cells" && sheet !== null) await writeInputs(queue, sheet, renewal.changes);
  if (renewal.kind !== "tables") return;
  for (const table of renewal.tables) {
    await writeRows(queue, table, description);
    fillFormulas(table, formulas.get(table) ?? []);
    endTable(table);
    writeRules(queue.context.workbook, table, description, rules);
    putBack(table.standing.table, table.state);
  }
}

function finish(workbook: Excel.Workbook, renewals: readonly SheetRenewal[]): void {
  for (const renewal of renewals) {
    const { sheet, description } = renewal.standing;
    const foreign = foreignIn(renewal);
    if (sheet !== null && foreign.length > 0) bringBack(workbook, sheet, description.name, foreign);
  }
  markDone(workbook);
  for (const renewal of renewals) {
    const { sheet, description, hasAside } = renewal.standing;
    if (sheet === null) continue;
    if (hasAside || worthAside(renewal).length > 0) deleteSheet(workbook.worksheets.getItem(asideOf(description.name)));
  }
  lowerMarker(workbook);
}

function foreignIn(renewal: SheetRenewal): readonly Area[] {
  return renewal.kind === "rewrite" ? renewal.foreign : [];
}

const lastColumn = (cells: readonly { readonly column: number }[]): number =>
  cells.reduce((most, { column }) => Math.max(most, column), 0);
