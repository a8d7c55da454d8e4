import { areaAddress, parseCell } from "../../workbook/a1";
import { typeAsUser } from "../model/type-as-user";
import type { Host } from "../protocol/host";
import type { PaneFrame } from "./pane-frame";
import type { PlayedExcel } from "./played-excel";

/** What browser tests ask of the page, as `window.preview`. */
export interface PreviewApi {
  /** Resolves when the workbook of the start stands. */
  readonly ready: Promise<void>;
  /** Requests of the pane until now, without what the library sends to let go of references. */
  roundTrips(): number;
  requests(): { readonly bytes: number; readonly answerBytes: number }[];
  /** Milliseconds before each answer. */
  slow(milliseconds: number): void;
  /** The first request that comes to this action, counted from 0, fails at it. */
  failAt(action: number, code?: Parameters<Host["failAt"]>[1]): void;
  /** While a cell is being edited Excel refuses everything. */
  editCell(isEditing: boolean): void;
  /** Types in a cell as a person does; a locked cell refuses. Resolves when the pane was told. */
  type(sheet: string, cell: string, typed: string): Promise<void>;
  /** Goes to a cell; what is then typed on the keyboard comes in it. */
  select(sheet: string, cell: string): Promise<void>;
  cell(sheet: string, cell: string): { readonly value: string | number | boolean; readonly formula: string | null };
  sheets(): { readonly name: string; readonly visibility: string; readonly isProtected: boolean }[];
  isRowHidden(sheet: string, cell: string): boolean;
  charts(sheet: string): string[];
  selection(): { readonly sheet: string; readonly address: string } | null;
  activeSheet(): string | null;
  /** Files that the pane opened as workbooks of their own, in base64. */
  openedFiles(): readonly string[];
  closePane(): void;
  openPane(): void;
}

declare global {
  interface Window {
    preview: PreviewApi;
  }
}

/** What tests ask, answered by the parts of the page. */
export function previewApi(excel: PlayedExcel, pane: PaneFrame, ready: Promise<void>): PreviewApi {
  const { workbook, host } = excel;
  const at = (sheetName: string, cell: string) => {
    const position = parseCell(cell);
    if (position === null) throw new Error(`${cell} is no cell`);
    return { sheet: workbook.sheet(sheetName), ...position };
  };
  return {
    ready,
    closePane: () => pane.close(),
    openPane: () => pane.open(),
    roundTrips: () => host.requests().length,
    requests: () => host.requests().map(({ bytes, answerBytes }) => ({ bytes, answerBytes })),
    slow: (milliseconds) => void (host.delay = milliseconds),
    failAt: (action, code) => host.failAt(action, code),
    editCell: (isEditing) => void (host.isEditingCell = isEditing),
    type: async (sheet, cell, typed) => {
      typeAsUser(workbook, sheet, cell, typed);
      await excel.update();
    },
    select: async (sheetName, cell) => {
      const { sheet, row, column } = at(sheetName, cell);
      workbook.activeSheet = sheet;
      workbook.selection = { sheet, area: { top: row, left: column, bottom: row, right: column } };
      await excel.update();
      excel.focusSheet();
    },
    cell: (sheetName, cell) => {
      const { sheet, row, column } = at(sheetName, cell);
      const [[read] = []] = workbook.grid.read(sheet.id, { top: row, left: column, bottom: row, right: column });
      return read ?? { value: "", formula: null };
    },
    sheets: () =>
      workbook.sheets.map(({ name, settings, protection }) => ({
        name,
        visibility: String(settings.get("visibility")),
        isProtected: protection !== null,
      })),
    isRowHidden: (sheetName, cell) => {
      const { sheet, row, column } = at(sheetName, cell);
      return sheet.formats.get(row, column, "rowHidden") === true;
    },
    charts: (sheet) => workbook.sheet(sheet).charts.map(({ settings }) => String(settings.get("name"))),
    selection: () =>
      workbook.selection === null
        ? null
        : { sheet: workbook.selection.sheet.name, address: areaAddress(workbook.selection.area) },
    activeSheet: () => workbook.activeSheet?.name ?? null,
    openedFiles: () => workbook.openedFiles,
  };
}
