import type { SheetDescription, TableDescription, WorkbookDescription } from "../workbook/description";
import { WorkbookError } from "../workbook/workbook-error";
import { asideOf } from "./aside";
import { busySheet } from "./busy-marker";

/** What stands in the workbook where a described sheet must come. */
export interface StandingSheet {
  readonly description: SheetDescription;
  /** Null when there is nothing yet. */
  readonly sheet: Excel.Worksheet | null;
  readonly isProtected: boolean;
  /** Tables that can be renewed as they stand, so that what the controller built on them stays. */
  readonly keptTables: readonly TableDescription[];
  /** Tables with other columns, or elsewhere on the sheet. */
  readonly oldTables: readonly TableDescription[];
  /** Charts of ours. */
  readonly charts: readonly string[];
  /** The values of before a renewal that died half-way. */
  readonly aside: Excel.Worksheet | null;
}

/**
 * Looks at the sheets that a description would renew, in one round trip. A sheet that was renamed is found by its table.
 * @throws WorkbookError `foreign-content` for a column that is not ours, `sheet-exists`, `workbook-protected`, and
 * `interrupted` when `recover` has something to take away first
 */
export async function standingSheets(
  { worksheets, tables, protection, context }: Excel.Workbook,
  { sheets }: WorkbookDescription,
): Promise<StandingSheet[]> {
  const marker = worksheets.getItemOrNullObject(busySheet).load("name");
  const requests = sheets.map((description) => ({
    description,
    named: ask(worksheets.getItemOrNullObject(description.name)),
    tables: description.tables.map((table) => askTable(table, tables.getItemOrNullObject(table.name))),
    aside: worksheets.getItemOrNullObject(asideOf(description.name)).load("name"),
  }));
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("workbook-protected");
  if (!marker.isNullObject && requests.every(({ aside }) => aside.isNullObject))
    throw new WorkbookError("interrupted", "an earlier attempt was not finished");
  return requests.map(toStanding);
}

type SheetRequest = ReturnType<typeof ask>;
type TableRequest = ReturnType<typeof askTable>;

function ask(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load("name"),
    protection: sheet.protection.load("protected"),
    charts: sheet.charts.load("items/name"),
  };
}

function askTable(description: TableDescription, table: Excel.Table) {
  return {
    description,
    table: table.load("name"),
    head: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
    on: ask(table.worksheet),
  };
}

function toStanding(request: {
  readonly description: SheetDescription;
  readonly named: SheetRequest;
  readonly tables: readonly TableRequest[];
  readonly aside: Excel.Worksheet;
}): StandingSheet {
  const { description, named } = request;
  const tables = request.tables.filter(({ table }) => !table.isNullObject);
  for (const table of tables) refuseForeignColumns(table);
  const found = tables[0]?.on ?? named;
  if (!named.sheet.isNullObject && !found.sheet.isNullObject && named.sheet.name !== found.sheet.name)
    throw new WorkbookError("sheet-exists", description.name);
  const isThere = !found.sheet.isNullObject;
  const ourCharts = new Set(description.charts.map(({ name }) => name));
  return {
    description,
    sheet: isThere ? found.sheet : null,
    isProtected: isThere && found.protection.protected,
    keptTables: tables.filter(standsAsDescribed).map((each) => each.description),
    oldTables: tables.filter((each) => !standsAsDescribed(each)).map((each) => each.description),
    charts: isThere ? found.charts.items.map(({ name }) => name).filter((name) => ourCharts.has(name)) : [],
    aside: request.aside.isNullObject ? null : request.aside,
  };
}

const headOf = ({ head }: TableRequest): string[] => (head.values[0] ?? []).map(String);

function refuseForeignColumns(request: TableRequest): void {
  const ours = new Set(request.description.columns.map(({ name }) => name));
  const foreign = headOf(request).find((name) => !ours.has(name));
  if (foreign !== undefined) throw new WorkbookError("foreign-content", foreign);
}

/** The same head in the same cells: Excel can't move the head of a table, and renames columns that change places. */
function standsAsDescribed(request: TableRequest): boolean {
  const { area, columns } = request.description;
  const { rowIndex, columnIndex } = request.head;
  const names = JSON.stringify(columns.map(({ name }) => name));
  return rowIndex === area.top && columnIndex === area.left && JSON.stringify(headOf(request)) === names;
}
