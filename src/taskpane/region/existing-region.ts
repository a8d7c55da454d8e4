import { foreignCells } from "../../region/kept/foreign-cells";
import { foreignContent, type ExistingContent } from "../../region/kept/foreign-content";
import { plainValue } from "../../region/kept/read-table";
import { openRegion, type OpenRegion } from "../../region/open-region";
import { cellAddress } from "../../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";

/** The regional overview in the open workbook; null when there is none. */
export function openIn(snapshot: WorkbookSnapshot): OpenRegion | null {
  try {
    return openRegion(snapshot);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "not-our-region") return null;
    throw error;
  }
}

/**
 * Columns and cells of the controller's own on our sheets would be lost by writing ours over them; sheets of their own
 * stay as they are.
 * @throws WorkbookError `foreign-content`, naming what was found.
 */
export function refuseForeignContent(snapshot: WorkbookSnapshot, ours: WorkbookDescription): void {
  const own = new Map(ours.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.flatMap((sheet) => contentOf(sheet, own.get(sheet.name)));
  const content: ExistingContent = { sheets, hasMacros: false, hasExternalLinks: false };
  const found = [...foreignContent(content, ours), ...foreignCells(snapshot, content, ours)];
  if (found.length === 0) return;
  throw new WorkbookError(
    "foreign-content",
    found
      .slice(0, 5)
      .map(({ kind, sheet, name }) => `${kind} ${sheet} ${name}`)
      .join("; "),
  );
}

function contentOf(sheet: SheetSnapshot, own: SheetDescription | undefined): ExistingContent["sheets"] {
  if (own === undefined) return [];
  const tables = own.tables.flatMap(({ name, columns }) =>
    tableOn(
      sheet,
      name,
      columns.map((column) => column.name),
    ),
  );
  return [{ name: sheet.name, tables, charts: [], pictures: 0, shapes: 0, hasPivots: false, hasComments: false }];
}

/** A table as its cells show it: head cells side by side, and whatever stands below the first of them. */
function tableOn(
  { cells }: SheetSnapshot,
  name: string,
  columns: readonly string[],
): ExistingContent["sheets"][number]["tables"] {
  const first = cells.find(({ value }) => value === columns[0]);
  if (first === undefined) return [];
  const head = besides(cells, first);
  const bottom = cells.reduce((lowest, { row }) => Math.max(lowest, row), first.row);
  const ref = `${cellAddress(first.row, first.column)}:${cellAddress(bottom, first.column + head.length - 1)}`;
  return [{ name, ref, columns: head }];
}

function besides(cells: readonly SnapshotCell[], first: SnapshotCell): readonly string[] {
  const inRow = new Map(
    cells.filter(({ row }) => row === first.row).map(({ column, value }) => [column, String(plainValue(value))]),
  );
  const names: string[] = [];
  for (let name = inRow.get(first.column); name !== undefined; name = inRow.get(first.column + names.length))
    names.push(name);
  return names;
}
