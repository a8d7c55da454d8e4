import { cellAddress, type Area } from "../../workbook/a1";
import type { SheetDescription, TableDescription, WorkbookDescription } from "../../workbook/description";
import { foreignCells } from "../../workbook/foreign-cells";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { listMarks } from "../schools/schools-mark";
import { settingsSheetName } from "../settings/region-settings";
import { findTable, type FoundTable, type TableMark } from "./read-table";
import { tableMarks } from "./table-marks";

/** A cell that somebody typed where one of ours must come. */
export interface CellInTheWay {
  readonly sheet: string;
  /** "C5". */
  readonly cell: string;
}

/**
 * The cells for which a refresh must stop: everything else that is not ours stays where it is. Under a table and beside it
 * there must be room for what it grows; on the dashboard nothing may be typed where a cell of ours comes.
 */
export function cellsInTheWay(existing: WorkbookSnapshot, ours: WorkbookDescription): readonly CellInTheWay[] {
  return ours.sheets.flatMap((described) => {
    const called = existing.sheets.find(({ name }) => name === described.name);
    const texts = called === undefined ? [] : [{ sheet: called, cells: inTheWayOfTexts(existing, called, described) }];
    return [...described.tables.map((table) => inTheWayOfTable(existing, called, table)), ...texts].flatMap(
      ({ sheet, cells }) =>
        cells.map(({ row, column }) => ({ sheet: sheet?.name ?? described.name, cell: cellAddress(row, column) })),
    );
  });
}

interface Found {
  readonly sheet: SheetSnapshot | undefined;
  readonly cells: readonly SnapshotCell[];
}

/** Below the table and beside it; where the table is gone, wherever it must come. */
function inTheWayOfTable(
  { sheets }: WorkbookSnapshot,
  called: SheetSnapshot | undefined,
  table: TableDescription,
): Found {
  const found = standingTable(sheets, table);
  if (found === null) return { sheet: called, cells: filledIn(called, (cell) => isIn(table.area, cell)) };
  const below = found.head + 1 + occupied(found, table);
  const bottom = found.head + table.area.bottom - table.area.top;
  const right = found.right + missingColumns(found, table);
  const room = { top: found.head, left: found.left, bottom: Math.max(bottom, below - 1), right };
  const cells = filledIn(found.sheet, (cell) => isIn(room, cell) && (cell.row >= below || cell.column > found.right));
  return { sheet: found.sheet, cells };
}

function filledIn(
  sheet: SheetSnapshot | undefined,
  isWanted: (cell: SnapshotCell) => boolean,
): readonly SnapshotCell[] {
  return (sheet?.cells ?? []).filter((cell) => (cell.isFormula || cell.value !== "") && isWanted(cell));
}

function isIn({ top, left, bottom, right }: Area, { row, column }: SnapshotCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function standingTable(sheets: readonly SheetSnapshot[], { name, columns }: TableDescription): FoundTable | null {
  const known = [...Object.values<TableMark>(tableMarks), ...Object.values(listMarks)].find(
    (mark) => mark.name === name,
  );
  return findTable(sheets, known ?? { name, columns: columns.slice(0, 2).map((column) => column.name) });
}

/** How many body rows the table takes now. */
function occupied({ rows }: FoundTable, { continues = [] }: TableDescription): number {
  return continues.reduce<number>((most, place) => Math.max(most, (place ?? -1) + 1), (rows.at(-1)?.place ?? 0) + 1);
}

/** Columns of ours that someone took away come back on the right. */
function missingColumns({ sheet, head }: FoundTable, { columns }: TableDescription): number {
  const names = new Set(sheet.cells.filter(({ row }) => row === head).map(({ value }) => value));
  return columns.filter(({ name }) => !names.has(name)).length;
}

/** Beside tables our own few texts stay as they are, and the settings are read back wherever they stand in our columns. */
function inTheWayOfTexts(
  existing: WorkbookSnapshot,
  sheet: SheetSnapshot,
  described: SheetDescription,
): readonly SnapshotCell[] {
  const { name, visibility, tables, cells, merges } = described;
  if (name === settingsSheetName || visibility === "veryHidden" || tables.length > 0) return [];
  const ours = new Set(cells.flatMap(({ row, column, content }) => (content === null ? [] : [`${row} ${column}`])));
  return foreignCells(existing, sheet, described).filter(
    (cell) => ours.has(`${cell.row} ${cell.column}`) || merges.some((merge) => isIn(merge, cell)),
  );
}
