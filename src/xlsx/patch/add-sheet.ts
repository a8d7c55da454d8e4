import { strToU8 } from "fflate";
import type { SheetDescription } from "../../workbook/description";
import { sheetData } from "../write-sheet-data";
import { sheetPath } from "../write-sheet-parts";
import { inlineTexts } from "../write-shared-strings";
import { addCharts, addTables } from "./graft-parts";
import { describedRow } from "./new-grid";
import { OwnCells } from "./own-cell";
import { readGrid, rowOf, usedRange, writeGrid, type SheetGrid } from "./sheet-grid";
import { translated } from "./patch-conditional-formats";
import { elementsIn, makeElement, partText, withAttributes, withChildren, type XmlElement } from "./xml-element";
import type { WorkbookPatch } from "./workbook-patch";
import { relationshipId, WorksheetDraft } from "./worksheet-draft";

/** Adds a described sheet that does not stand yet; gives the name of its part. */
export function addSheet(workbook: WorkbookPatch, index: number, described: SheetDescription): string {
  const { draft, fresh } = workbook;
  const freshPart = sheetPath(index);
  const part = draft.add("xl/worksheets/sheet", new Uint8Array(), fresh.typeOf(freshPart));
  const sheet = filledSheet(workbook, index, described);
  // What names parts is made anew in this package.
  for (const name of ["tableParts", "drawing"]) sheet.replace(name, []);
  const targets = new Map(fresh.relationships(freshPart).map(({ id, target }) => [id, target]));
  const links = sheet.inside("hyperlinks").map((link) => {
    const target = targets.get(relationshipId(link) ?? "");
    return target === undefined ? link : withAttributes(link, { "r:id": draft.relationships(part).take("hyperlink", target, true) });
  });
  sheet.replaceList("hyperlinks", links, null);
  addCharts(workbook, sheet, { part, freshPart });
  addTables(workbook, sheet, { part, freshPart });
  draft.setContent(part, strToU8(partText(sheet.finish())));
  return part;
} // prettier-ignore

/** Whether a sheet can take the place of the standing one as a whole: it only holds what nobody works with. */
export function isPlain({ visibility, tables, charts, cells }: SheetDescription): boolean {
  const hasLinks = cells.some(({ hyperlink }) => hyperlink !== undefined);
  return visibility === "veryHidden" && tables.length === 0 && charts.length === 0 && !hasLinks;
}

/** Gives a plain sheet that stands the cells that are described, and no others. */
export function replaceSheet(workbook: WorkbookPatch, index: number, described: SheetDescription, part: string): void {
  const { draft, fresh, styles, strings } = workbook;
  const sheet = new WorksheetDraft(draft.root(part, "worksheet"), part);
  const standing = readGrid(sheet.all("sheetData")[0]?.inner ?? "", part);
  const own = new OwnCells(styles, fresh.styleNumber(index), strings);
  const grid: SheetGrid = new Map();
  for (const cell of described.cells) {
    const { row, column } = cell;
    const made = own.dressed(cell, standing.get(row)?.cells.get(column));
    if (made !== null) rowOf(grid, row).cells.set(column, made);
  }
  for (const row of described.rows) rowOf(grid, row.row).attributes = describedRow(row);
  sheet.replace("sheetData", [makeElement("sheetData", [], writeGrid(grid, standing))]);
  // A sheet with a large table may not say its size, which nobody knew when it was written.
  if (sheet.all("dimension").length > 0)
    sheet.replace("dimension", [makeElement("dimension", [["ref", usedRange(grid)]])]);
  draft.setRoot(part, sheet.finish());
}

/** The new sheet with its cells, in styles of the standing workbook. */
function filledSheet({ fresh, styles }: WorkbookPatch, index: number, described: SheetDescription): WorksheetDraft {
  const part = sheetPath(index);
  const sheet = new WorksheetDraft(fresh.root(part, "worksheet"), part);
  const numberOf = fresh.styleNumber(index);
  const rows = sheetData(described, (cell) => styles.cellStyle(numberOf(cell)), inlineTexts);
  sheet.replace("sheetData", [makeElement("sheetData", [], [...rows].join(""))]);
  sheet.replace("dimension", [makeElement("dimension", [["ref", fresh.usedArea(index)]])]);
  sheet.changeAll("sheetViews", (views) => withChildren(views, elementsIn(views.inner).map(notSelected)));
  sheet.changeAll("conditionalFormatting", (format) =>
    withChildren(
      format,
      elementsIn(format.inner).map((rule) => translated(rule, styles)),
    ),
  );
  return sheet;
}

function notSelected(view: XmlElement): XmlElement {
  return withAttributes(view, { tabSelected: null });
}
