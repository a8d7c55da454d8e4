import type { CellContent } from "../../workbook/description";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

/** What a sheet holds, by cell. */
export type CellValues = ReadonlyMap<string, CellValue>;

export function cellValues(sheet: SheetSnapshot | undefined): CellValues {
  return new Map((sheet?.cells ?? []).map(({ row, column, value }) => [cellKey(row, column), value]));
}

export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Whether a cell shows already what is described; a formula is never taken for the same. */
export function saysAlready(standing: CellValue | undefined, content: CellContent | null): boolean {
  if (typeof content === "object" && content !== null && "formula" in content) return false;
  return shownValue(standing) === plainContent(content);
}

/** What a cell shows; "" for an empty one. */
export function shownValue(value: CellValue | undefined): string | number | boolean {
  return typeof value === "object" ? value.error : (value ?? "");
}

/** The text, number or boolean of a cell without a formula; "" for an empty one. */
export function plainContent(content: CellContent | null): string | number | boolean {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  return "runs" in content ? content.runs.map(({ text }) => text).join("") : "";
}
