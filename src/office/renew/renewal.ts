import type { Area } from "../../workbook/a1";
import { foreignCells } from "../../workbook/foreign-cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import type { PlacedInput } from "../input-blocks";
import { rectanglesOf } from "../rectangles";
import { cellKey, cellValues, shownValue, type CellValues } from "./cell-values";
import type { StandingSheet, StandingWorkbook } from "./look-around";
import { hasOrder, withoutOrder } from "./order-key";
import { orderColumn, planTable, sheetRow, type TablePlan } from "./plan-table";
import { sheetChanges } from "./sheet-changes";
import { isSet, type TableState } from "./table-state";
import { findLostTable } from "./lost-table";
import { lostTable, type StandingTable } from "./standing-table";

/** How a described sheet comes about. */
export type SheetRenewal =
  /** Written whole, on a sheet that is there or not. */
  | { readonly kind: "write"; readonly standing: StandingSheet }
  /** Emptied and written whole; what is not ours on it is brought back. */
  | { readonly kind: "rewrite"; readonly standing: StandingSheet; readonly foreign: readonly Area[] }
  /** Some cells are typed again. */
  | { readonly kind: "cells"; readonly standing: StandingSheet; readonly changes: readonly PlacedInput[] }
  | { readonly kind: "tables"; readonly standing: StandingSheet; readonly tables: readonly TableRenewal[] };

export interface TableRenewal {
  readonly standing: StandingTable;
  readonly plan: TablePlan;
  /** What is put back on it when it is done. */
  readonly state: TableState;
  /** What stood on its sheet when the description was made. */
  readonly values: CellValues;
  /** Whether the column that tells rows apart holds their order still, or will. */
  readonly holdsOrder: boolean;
}

/**
 * What is to be done to each sheet. `seen` is the workbook that the description was made of.
 * @throws WorkbookError `excel-busy` when somebody sorted or typed in the meantime: nothing was touched then
 */
export function planRenewal({ sheets, unfinished }: StandingWorkbook, seen: WorkbookSnapshot): readonly SheetRenewal[] {
  return sheets.map((standing): SheetRenewal => {
    const { description, sheet, name } = standing;
    const before = seen.sheets.find((each) => each.name === name);
    if (sheet === null) return { kind: "write", standing };
    if (description.tables.length > 0) {
      const found = [...standing.tables, ...lostTables(standing, before)];
      const tables = found.map((table) => renewTable(table, before, unfinished?.tables ?? []));
      return tables.length > 0 ? { kind: "tables", standing, tables } : { kind: "write", standing };
    }
    if (description.charts.length > 0)
      return { kind: "rewrite", standing, foreign: foreignAreas(standing, seen, before) };
    return renewCells(standing, before);
  });
}

/**
 * What must be kept aside before a sheet is renewed: areas with all that is in them, the values of all cells, or nothing. A
 * dashboard is formulas: only what is not ours on it is kept. Of tables nothing is emptied that somebody could miss.
 */
export function worthAside(renewal: SheetRenewal): "values" | readonly Area[] {
  if (renewal.kind === "cells") return renewal.changes.length > 0 ? "values" : [];
  if (renewal.kind !== "rewrite") return [];
  return renewal.standing.description.charts.length > 0 ? renewal.foreign : "values";
}

/** Every table that is renewed in place. */
export function tablesIn(renewals: readonly SheetRenewal[]): readonly TableRenewal[] {
  return renewals.flatMap((each) => (each.kind === "tables" ? each.tables : []));
}

function lostTables({ sheet, description, tables }: StandingSheet, before: SheetSnapshot | undefined) {
  const found = new Set(tables.map((table) => table.description));
  return description.tables.flatMap((table) => {
    if (sheet === null || before === undefined || found.has(table)) return [];
    const place = findLostTable(before, table);
    return place === null ? [] : [lostTable(sheet, table, place)];
  });
}

function renewTable(
  standing: StandingTable,
  before: SheetSnapshot | undefined,
  unfinished: readonly TableState[],
): TableRenewal {
  const plan = planTable(standing.description, standing);
  const values = cellValues(before);
  demandSeen(standing, plan, values);
  const earlier = unfinished.find(({ table }) => table === standing.state.table);
  const holdsOrder = plan.moves !== null || standing.marks?.some((mark) => hasOrder(String(mark))) === true;
  return {
    standing,
    plan,
    values,
    holdsOrder,
    state: isSet(standing.state) ? standing.state : (earlier ?? standing.state),
  };
}

/** The rows must still stand as they were read: else somebody's notes would come to stand beside another school. */
function demandSeen({ marks, rows }: StandingTable, plan: TablePlan, values: CellValues): void {
  const { column } = orderColumn(plan);
  const seen = Array.from({ length: rows }, (_, row) => shownValue(values.get(cellKey(sheetRow(plan, row), column))));
  if (marks === null || seen.every((mark, row) => String(mark) === withoutOrder(String(marks[row])))) return;
  throw new WorkbookError("excel-busy", `the rows of ${plan.description.name} changed meanwhile`);
}

/** Where one of our cells must come it would have been refused before. */
function foreignAreas(
  { description }: StandingSheet,
  seen: WorkbookSnapshot,
  before: SheetSnapshot | undefined,
): readonly Area[] {
  const ours = new Set(
    description.cells.flatMap(({ row, column, content }) => (content === null ? [] : [cellKey(row, column)])),
  );
  const foreign = before === undefined ? [] : foreignCells(seen, before, description);
  return rectanglesOf(foreign.filter(({ row, column }) => !ours.has(cellKey(row, column))));
}

/**
 * A sheet that people see is written whole when anything differs, so that its look fits; of others the cells alone. What is
 * known of a sheet that is half rewritten says nothing of how it stands now.
 */
function renewCells(standing: StandingSheet, before: SheetSnapshot | undefined): SheetRenewal {
  const changes = sheetChanges(standing.description, before);
  const isWhole = standing.hasAside || (changes.length > 0 && standing.description.visibility === "visible");
  return isWhole ? { kind: "rewrite", standing, foreign: [] } : { kind: "cells", standing, changes };
}
