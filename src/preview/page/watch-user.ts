import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/a1";
import type { OwnHand } from "../grid/own-hand";
import type { UniverGrid } from "../grid/univer-grid";
import type { WorkbookRecord } from "../model/workbook-record";
import { areaOfRange } from "../paint/univer-range";
import { followSheets } from "./follow-sheets";

interface Watched {
  readonly univer: FUniver;
  readonly univerWorkbook: FWorkbook;
  readonly grid: UniverGrid;
  readonly hand: OwnHand;
  readonly workbook: WorkbookRecord;
}

const sheetMutations = ["insert-sheet", "remove-sheet", "set-worksheet-name", "set-worksheet-order"].map(
  (name) => `sheet.mutation.${name}`,
);

/** Notes in the record what a person does in the grid; `onChange` comes after each change of cells, `onMove` after each selection. */
export function watchUser(
  { univer, univerWorkbook, grid, hand, workbook }: Watched,
  onChange: () => void,
  onMove: () => void,
): void {
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
    if (hand.isAtWork()) return;
    if (sheetMutations.includes(id)) followSheets(workbook, univerWorkbook);
    if (id !== "sheet.mutation.set-range-values" || options?.["fromFormula"] === true) return;
    const change = changedCells(params);
    const sheet = change === null ? undefined : workbook.sheets.find((each) => each.id === change.sheetId);
    if (change === null || sheet === undefined) return;
    grid.unsettle();
    workbook.changes.push({ sheet, area: change.area, by: "Unknown" });
    onChange();
  });
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (hand.isAtWork()) return;
    workbook.activeSheet = workbook.findSheet(activeSheet.getSheetId());
    onMove();
  });
  univer.addEvent(univer.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    const sheet = workbook.findSheet(worksheet.getSheetId());
    if (hand.isAtWork() || range === undefined || sheet === null) return;
    workbook.selection = { sheet, area: areaOfRange(range) };
    onMove();
  });
}

/** The cells whose content changed; a new look alone is no change. */
function changedCells(params: unknown): { readonly sheetId: string; readonly area: Area } | null {
  const { subUnitId, cellValue = {} } = params as {
    readonly subUnitId: string;
    readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
  };
  const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) =>
      hasContent(cell) ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    sheetId: subUnitId,
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  };
}

const hasContent = (cell: object | null): boolean => cell === null || ["v", "f", "p"].some((part) => part in cell);
