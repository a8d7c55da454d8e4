import type { SheetDescription, TableDescription, WorkbookDescription } from "../../workbook/description";
import { WorkbookError } from "../../workbook/workbook-error";
import { asideOf, halfAside, tidyUp } from "../aside";
import { askMarker, type BusyWith } from "../busy-marker";
import { askRules, type StandingRule } from "./standing-rules";
import { askTable, type StandingTable } from "./standing-table";

/** What stands in the workbook where a described sheet must come. */
export interface StandingSheet {
  readonly description: SheetDescription;
  /** Null when there is nothing yet. */
  readonly sheet: Excel.Worksheet | null;
  /** As it is called now. */
  readonly name: string;
  readonly isProtected: boolean;
  readonly tables: readonly StandingTable[];
  readonly rules: readonly StandingRule[];
  /** Charts of ours. */
  readonly charts: readonly string[];
  /** Whether cells of before a renewal that died half-way are kept aside. */
  readonly hasAside: boolean;
}

export interface StandingWorkbook {
  readonly sheets: readonly StandingSheet[];
  /** What a renewal that died half-way left to be finished; null without one. */
  readonly unfinished: Extract<BusyWith, { readonly kind: "replacing" }> | null;
  /** Sheets that it was adding: they are begun anew. */
  readonly remnants: readonly Excel.Worksheet[];
}

/**
 * Looks at the sheets that a description would renew, in one round trip. A sheet that was renamed is found by its table.
 * @throws WorkbookError `sheet-exists`, `workbook-protected`, and `interrupted` when `recover` has something to take away
 * first
 */
export async function lookAround(
  workbook: Excel.Workbook,
  { sheets }: Pick<WorkbookDescription, "sheets">,
): Promise<StandingWorkbook> {
  const marker = askMarker(workbook);
  const half = workbook.worksheets.getItemOrNullObject(halfAside).load("name");
  const answers = sheets.map((description) => askSheet(workbook, description));
  workbook.protection.load("protected");
  await workbook.context.sync();
  if (workbook.protection.protected) throw new WorkbookError("workbook-protected");
  const unfinished = marker();
  if (unfinished?.kind === "adding") throw new WorkbookError("interrupted", "an earlier attempt was not finished");
  if (unfinished?.kind === "tidying") {
    await tidyUp(workbook);
    return lookAround(workbook, { sheets });
  }
  const standing = answers.map((answer) => answer());
  const isHalf = ({ name }: StandingSheet): boolean => unfinished?.added.includes(name) === true;
  return {
    unfinished,
    sheets: standing.map((each) => (isHalf(each) ? asAbsent(each) : each)),
    remnants: [half, ...standing.filter(isHalf).map(({ sheet }) => sheet)].filter(
      (sheet): sheet is Excel.Worksheet => sheet !== null && !sheet.isNullObject,
    ),
  };
}

function asAbsent({ description, name }: StandingSheet): StandingSheet {
  const nothing = { isProtected: false, tables: [], rules: [], charts: [], hasAside: false };
  return { description, name, sheet: null, ...nothing };
}

function askSheet({ worksheets, tables }: Excel.Workbook, description: SheetDescription): () => StandingSheet {
  const named = askWorksheet(worksheets.getItemOrNullObject(description.name));
  const answers = description.tables.map((table: TableDescription) => {
    const found = tables.getItemOrNullObject(table.name).load("name");
    return { found, standing: askTable(found, table, description), on: askWorksheet(found.worksheet) };
  });
  const aside = worksheets.getItemOrNullObject(asideOf(description.name)).load("name");
  return () => {
    const standing = answers.filter(({ found }) => !found.isNullObject);
    const { sheet, rules, charts } = standing[0]?.on ?? named;
    if (!named.sheet.isNullObject && standing.length > 0 && named.sheet.name !== sheet.name)
      throw new WorkbookError("sheet-exists", description.name);
    const isThere = !sheet.isNullObject;
    const ourCharts = new Set(description.charts.map(({ name }) => name));
    return {
      description,
      sheet: isThere ? sheet : null,
      name: isThere ? sheet.name : description.name,
      isProtected: isThere && sheet.protection.protected,
      tables: standing.map((each) => each.standing()),
      rules: isThere ? rules() : [],
      charts: isThere ? charts.items.map(({ name }) => name).filter((name) => ourCharts.has(name)) : [],
      hasAside: !aside.isNullObject,
    };
  };
}

function askWorksheet(worksheet: Excel.Worksheet) {
  const sheet = worksheet.load("name");
  sheet.protection.load("protected");
  return { sheet, rules: askRules(sheet), charts: sheet.charts.load("items/name") };
}
