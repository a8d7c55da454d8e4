import { cellAddress, maxRows, parseArea, type Area } from "../../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { settingsSheetName } from "../settings/region-settings";
import { findingsTable } from "../tables/findings-table";
import { submissionsTable } from "../tables/submissions-name";
import type { ExistingContent, ForeignPart } from "./foreign-content";

/**
 * What someone typed on our sheets beside the tables: a remark next to a chart, a sum below a table. Our own texts and
 * the names of schools and boards are known; whatever else stands there would be lost by writing ours over it.
 */
export function foreignCells(
  existing: WorkbookSnapshot,
  content: ExistingContent,
  ours: WorkbookDescription,
): readonly ForeignPart[] {
  const namesInTables = textsOf(existing.sheets.find(({ name }) => name === submissionsTable));
  return existing.sheets.flatMap((sheet) => {
    const own = ours.sheets.find(({ name }) => name === sheet.name);
    // Nobody types on a sheet that nobody sees.
    if (own === undefined || own.visibility === "veryHidden") return [];
    const tables = (content.sheets.find(({ name }) => name === sheet.name)?.tables ?? []).flatMap(readArea);
    const known = new Set([...namesInTables, ...ownTexts(own)]);
    const isForeign =
      sheet.name === settingsSheetName
        ? isBeside(own)
        : (cell: SnapshotCell) => typeof cell.value === "object" || !known.has(String(cell.value));
    return sheet.cells
      .filter(
        (cell) => !cell.isFormula && cell.value !== "" && !tables.some((area) => isIn(area, cell)) && isForeign(cell),
      )
      .map(({ row, column }): ForeignPart => ({ kind: "cell", sheet: sheet.name, name: cellAddress(row, column) }));
  });
}

/** Rows that the controller adds below these tables are kept, also where the table did not grow along. */
const growing: readonly string[] = [submissionsTable, findingsTable];

function readArea({ name, ref }: { readonly name: string; readonly ref: string }): readonly Area[] {
  const area = parseArea(ref);
  if (area === null) return [];
  return [growing.includes(name) ? { ...area, bottom: maxRows } : area];
}

function textsOf(sheet: SheetSnapshot | undefined): readonly string[] {
  return (sheet?.cells ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

function ownTexts({ cells }: SheetDescription): readonly string[] {
  return cells.flatMap(({ content }) => (content === null || typeof content === "object" ? [] : [String(content)]));
}

/** The settings are read back wherever they stand in our columns; only what stands beside those columns is not. */
function isBeside({ cells }: SheetDescription): (cell: SnapshotCell) => boolean {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return ({ column }) => column > last;
}

function isIn(area: Area, { row, column }: SnapshotCell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
