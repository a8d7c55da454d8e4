import { areaAddress, cellAddress, type Area } from "../../workbook/a1";
import type { CellContent } from "../../workbook/description";
import { asContent, type Formula, type FormulaRange } from "../../workbook/formula";
import { look, numberFormats, palette, restyle } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import type { CellStyle } from "../../workbook/style";
import { grid } from "./layout";

export const dashboardName = "Dashboard";

/** "$C$5" for row 4, column 2. */
export function fixedAddress(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** Some cells below each other as a range for formulas. */
export function columnRange(area: Area, values: FormulaRange["values"]): FormulaRange {
  return { text: areaAddress(area), values };
}

/** A cell of a block of figures, by its number format. */
export function figureStyle(numberFormat: string): CellStyle {
  return remembered(figureStyles, numberFormat, () =>
    restyle(look.cell, { numberFormat, horizontal: "right", indent: 0 }),
  );
}
const figureStyles = new Map<string, CellStyle>();

export function totalStyle(numberFormat: string): CellStyle {
  return remembered(totalStyles, numberFormat, () =>
    restyle(totalName, { numberFormat, horizontal: "right", indent: 0 }),
  );
}
const totalStyles = new Map<string, CellStyle>();
export const totalName = restyle(look.total, { font: { size: 10 } });

function remembered(styles: Map<string, CellStyle>, key: string, make: () => CellStyle): CellStyle {
  const style = styles.get(key) ?? make();
  styles.set(key, style);
  return style;
}

export const head = look.tableHead;
export const headRight = restyle(head, { horizontal: "right", numberFormat: numberFormats.rightHead, indent: 0 });
export const headCenter = restyle(head, { horizontal: "center", indent: 0 });
export const groupHead = restyle(look.tableHead, {
  font: { color: palette.accent },
  fill: palette.tint,
  horizontal: "center",
  indent: 0,
});

const unitStyle = restyle(look.help, { wrap: false });

/** The statement above a chart or a table, with a quiet line of explanation below it. */
export function putStatement(
  draft: SheetDraft,
  place: { readonly row: number; readonly left: number; readonly right: number; readonly height: number },
  statement: Formula<string>,
  unit: CellContent,
): void {
  const { row, left, right, height } = place;
  draft.putMerged({ top: row, left, bottom: row, right }, asContent(statement), look.statement);
  draft.row(row, height);
  draft.put(row + 1, left, unit, unitStyle);
  draft.row(row + 1, 16);
}

/** The title of a part of the dashboard. */
export function putSection(draft: SheetDraft, row: number, title: string, column = grid.first): void {
  draft.put(row, column, title, look.section);
  draft.row(row, 28);
}

/** The columns over which a label is merged. */
export type LabelPlace = { readonly label: number; readonly labelEnd: number };

/** A label that needs more than one column. */
export function putWide(draft: SheetDraft, row: number, place: LabelPlace, text: string, style: CellStyle): void {
  draft.putMerged({ top: row, left: place.label, bottom: row, right: place.labelEnd }, text, style);
}
