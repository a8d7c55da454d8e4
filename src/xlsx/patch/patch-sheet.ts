import type { SheetDescription } from "../../workbook/description";
import { sheetPath } from "../write-sheet-parts";
import { filterRows, shownTexts } from "./filter-rows";
import { addCharts, addTables } from "./graft-parts";
import { makeRoom, roomFor } from "./make-room";
import { moveList, moveSheet, type MoveArea, type SheetMove } from "./move-areas";
import { moveComments } from "./move-comments";
import { OwnCells } from "./own-cell";
import type { RecordedCells } from "./own-content";
import { patchConditionalFormats } from "./patch-conditional-formats";
import { patchExtensions } from "./patch-extensions";
import { patchGrid, type GridPatch, type PatchedGrid } from "./patch-grid";
import { patchHyperlinks } from "./patch-hyperlinks";
import { patchMerges } from "./patch-merges";
import { patchTablePart } from "./patch-table-part";
import { patchValidations } from "./patch-validations";
import { readGrid, usedRange, writeGrid, type SheetGrid } from "./sheet-grid";
import { refuseReferences } from "./refuse-references";
import type { SheetTarget } from "./sheet-places";
import { unshareFormulas, withFormula } from "./standing-cell";
import type { StandingSheet } from "./standing-workbook";
import type { WorkbookPatch } from "./workbook-patch";
import { WorksheetDraft } from "./worksheet-draft";
import { elementsIn, makeElement, withAttributes, withChildren, type XmlElement } from "./xml-element";

/** A described sheet that stands already. */
export interface SheetPatch {
  /** Its place in the description. */
  readonly index: number;
  readonly target: SheetTarget;
  /** With everything where it goes. */
  readonly described: SheetDescription;
  readonly standing: StandingSheet;
  /** The last row of what we described before. */
  readonly lastRow: number;
  /** What the file says that we wrote beside the tables. */
  readonly recorded: RecordedCells;
}

/** Renews what is ours on a sheet that stands; says where the rest went. Throws "foreign-content" when that would cost somebody else something. */
export function patchSheet(workbook: WorkbookPatch, patch: SheetPatch): SheetMove {
  const { draft, fresh } = workbook;
  const { part } = patch.standing;
  const sheet = new WorksheetDraft(draft.root(part, "worksheet"), part);
  const freshPart = sheetPath(patch.index);
  const freshSheet = new WorksheetDraft(fresh.root(freshPart, "worksheet"), freshPart);
  const cells = gridPatch(workbook, patch, sheet);
  const moved = moveCells(workbook, patch, cells.standing);
  const { area: move } = moved;
  const patched = patchCells(workbook, cells, sheet);
  patchMerges(sheet, cells, patched, move);
  const rules = { sheet, fresh: freshSheet, move, tables: cells.placement.tables.map(({ standing }) => standing.area) };
  patchValidations(rules, patchExtensions(rules, patchConditionalFormats(rules, workbook.styles)));
  const links = draft.relationships(part);
  patchHyperlinks({ sheet, fresh: freshSheet, freshLinks: fresh.relationships(freshPart), links, move }, cells, patched.isOurs); // prettier-ignore
  for (const list of ["ignoredErrors", "protectedRanges"]) sheet.changeAll(list, (each) => movedLists(each, move));
  renewBreaks(sheet, freshSheet);
  addTables(workbook, sheet, { part, freshPart });
  addCharts(workbook, sheet, { part, freshPart });
  patchTables(workbook, patch.target, move);
  moveComments(draft, patch.standing, move);
  draft.setRoot(part, sheet.finish());
  return moved;
}

function gridPatch({ fresh, styles, strings }: WorkbookPatch, patch: SheetPatch, sheet: WorksheetDraft): GridPatch {
  const { standing, target, described, index, lastRow, recorded } = patch;
  const grid = readGrid(sheet.all("sheetData")[0]?.inner ?? "", standing.part);
  unshareFormulas(grid);
  const own = new OwnCells(styles, fresh.styleNumber(index), strings);
  return {
    described,
    name: standing.name,
    placement: target.placement,
    standing: grid,
    strings,
    own,
    lastRow,
    recorded,
  };
}

/** Makes room below a table that grows, and lets the formulas that stand follow. */
function moveCells({ draft }: WorkbookPatch, { standing, target }: SheetPatch, grid: SheetGrid): SheetMove {
  const { tables } = target.placement;
  const [table] = tables;
  const room = table === undefined || tables.length > 1 ? null : roomFor(table, grid);
  const move = moveSheet(standing.name, tables, room);
  for (const { cells } of grid.values()) {
    for (const [column, cell] of cells)
      cells.set(
        column,
        withFormula(cell, (formula) => move.formula(formula, null)),
      );
  }
  if (room === null) return move;
  refuseReferences(draft, standing, room);
  makeRoom(grid, room);
  return move;
}

function patchCells({ styles, strings }: WorkbookPatch, cells: GridPatch, sheet: WorksheetDraft): PatchedGrid {
  const patched = patchGrid(cells);
  const shown = shownTexts(patched.grid, patched.index, strings, styles);
  for (const table of cells.placement.tables) filterRows(table, patched.grid, shown);
  sheet.replace("sheetData", [makeElement("sheetData", [], writeGrid(patched.grid.rows, cells.standing))]);
  sheet.replace("dimension", [makeElement("dimension", [["ref", usedRange(patched.grid.rows)]])]);
  return patched;
}

/** Other lists of areas on a sheet: what Excel need not warn of, and what may be changed under protection. */
function movedLists(element: XmlElement, move: MoveArea): XmlElement {
  const items = elementsIn(element.inner).map((item) =>
    withAttributes(item, { sqref: moveList(item.attributes.get("sqref") ?? "", move) || null }),
  );
  return withChildren(element, items);
}

/** Page breaks as described, where there are as many as we would set: others are the controller's. */
function renewBreaks(sheet: WorksheetDraft, fresh: WorksheetDraft): void {
  const ours = fresh.inside("rowBreaks");
  if (ours.length > 0 && sheet.inside("rowBreaks").length === ours.length) sheet.replaceList("rowBreaks", ours);
}

function patchTables({ draft, places }: WorkbookPatch, { described, placement }: SheetTarget, move: MoveArea): void {
  for (const table of placement.tables) {
    const { part } = table.table;
    const root = patchTablePart(table, move, (index) => {
      const formula = table.described.columns[index]?.calculated ?? null;
      return formula === null ? null : places.formula(described.name, formula);
    });
    draft.setRoot(part, root);
  }
}
