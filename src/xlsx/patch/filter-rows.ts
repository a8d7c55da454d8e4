import type { CellContent } from "../../workbook/description";
import type { CellValue } from "../../workbook/snapshot";
import type { SharedStrings } from "../shared-strings";
import type { DescribedCells, NewGrid } from "./new-grid";
import type { TablePlacement } from "./sheet-placement";
import { formulaOf, styleOf, valueOf } from "./standing-cell";
import type { StyleMerger } from "./style-merger";
import { childOf, elementsIn, type XmlElement } from "./xml-element";

/** A filter on some values of a column. */
interface ValueFilter {
  readonly column: number;
  readonly shown: ReadonlySet<string>;
  readonly showsBlanks: boolean;
}

/** What a cell shows; null where that is not certain. */
type ShownText = (row: number, column: number) => string | null;

/**
 * Hides and shows the rows of a filtered table by the values that stand there now. Only filters that name the values are
 * known; a row that others may hide stays as it was.
 */
export function filterRows({ table, area }: TablePlacement, grid: NewGrid, shownText: ShownText): void {
  const columns = elementsIn(childOf(table.root, "autoFilter")?.inner ?? "").filter(({ inner }) => inner !== "");
  const filters = columns.map((column) => valueFilter(column, area.left));
  if (filters.length === 0) return;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const passes = filters.map((filter) => (filter === null ? null : passesFilter(filter, shownText(row, filter.column))));
    if (passes.includes(false)) grid.hide(row, true);
    else if (!passes.includes(null)) grid.hide(row, false);
  }
} // prettier-ignore

/** What the cells of a grid show: texts, and numbers without a format. */
export function shownTexts(
  grid: NewGrid,
  described: DescribedCells,
  strings: SharedStrings | null,
  styles: StyleMerger,
): ShownText {
  return (row, column) => {
    const cell = grid.rows.get(row)?.cells.get(column);
    if (cell === undefined) return "";
    const own = described.get(row)?.get(column);
    const isOpen = own === undefined && formulaOf(cell) !== null;
    const value = own === undefined ? valueOf(cell, strings) : contentValue(own.content);
    if (typeof value === "string") return isOpen ? null : value;
    const isPlain = typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e11;
    return isPlain && !isOpen && styles.isGeneral(styleOf(cell) ?? 0) ? String(value) : null;
  };
}

function contentValue(content: CellContent | null): CellValue {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  return "formula" in content ? content.value : content.runs.map(({ text }) => text).join("");
}

/** The filter of a column; null when it goes by anything else than texts. */
function valueFilter(column: XmlElement, left: number): ValueFilter | null {
  const [filters] = elementsIn(column.inner);
  const values = elementsIn(filters?.inner ?? "");
  if (filters?.name !== "filters" || values.some(({ name }) => name !== "filter")) return null;
  const blank = filters.attributes.get("blank");
  return {
    column: left + Number(column.attributes.get("colId") ?? 0),
    shown: new Set(values.map(({ attributes }) => folded(attributes.get("val") ?? ""))),
    showsBlanks: blank === "1" || blank === "true",
  };
}

function passesFilter({ shown, showsBlanks }: ValueFilter, text: string | null): boolean | null {
  if (text === null) return null;
  return text === "" ? showsBlanks : shown.has(folded(text));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
