import type { CellValue } from "../../workbook/snapshot";
import { parseCellType, parseCellValue } from "../cell-value";
import type { SharedStrings } from "../shared-strings";
import { escapeXml } from "../write-xml";
import { unescapeSpreadsheet, unescapeXml } from "../xml-text";
import { copyFormula } from "../../workbook/formula-text";
import type { SheetGrid } from "./sheet-grid";
import {
  attributeOf,
  childOf,
  elementsIn,
  sourceOf,
  withAttributes,
  withChildren,
  withInner,
  type XmlElement,
} from "./xml-element";

/** The number of a cell's style; null when it has none of its own. */
export function styleOf(cell: XmlElement | undefined): number | null {
  const style = cell === undefined ? undefined : attributeOf(cell, "s");
  return style === undefined ? null : Number(style);
}

/** Whether a cell only has a format. */
export function isBlank(cell: XmlElement): boolean {
  return cell.inner === "";
}

/** The formula of a cell, without "="; null for a plain value. */
export function formulaOf(cell: XmlElement): string | null {
  const formula = cell.source.includes("<f") ? childOf(cell, "f") : undefined;
  return formula === undefined ? null : plainText(formula);
}

/** What stands in a cell, with the last result of a formula; "" for nothing. */
export function valueOf(cell: XmlElement, strings: SharedStrings | null): CellValue {
  const type = parseCellType(attributeOf(cell, "t") ?? "n") ?? "n";
  if (type === "inlineStr") return inlineText(cell);
  const text = storedValue(cell.inner);
  if (text === "") return "";
  const parsed = parseCellValue(type, text, false) ?? text;
  return type === "s" && typeof parsed === "number" ? (strings?.text(parsed) ?? "") : parsed;
}

function storedValue(inner: string): string {
  const isBare = inner.startsWith("<v>") && inner.indexOf("<", 3) === inner.length - 4 && !inner.includes("&");
  if (isBare) return inner.slice(3, -4);
  const value = elementsIn(inner).find(({ name }) => name === "v");
  return value === undefined ? "" : plainText(value);
}

/** The cell with its formula as it reads so many rows further down, as copying does. */
export function carriedDown(cell: XmlElement, rows: number): XmlElement {
  return rows === 0 ? cell : withFormula(cell, (formula) => copyFormula(formula, rows));
}

/** The cell with another formula; a cell without one stays. */
export function withFormula(cell: XmlElement, change: (formula: string) => string): XmlElement {
  if (!cell.source.includes("<f")) return cell;
  const children = elementsIn(cell.inner);
  const formula = children.find(({ name }) => name === "f");
  const before = formula === undefined ? "" : plainText(formula);
  const after = change(before);
  if (formula === undefined || after === before) return cell;
  const changed = withInner(formula, escapeXml(after));
  return withChildren(cell, children.map((child) => (child === formula ? changed : child))); // prettier-ignore
}

/** Gives every cell its own formula: shared ones would lose theirs when the first cell goes elsewhere. */
export function unshareFormulas(grid: SheetGrid): void {
  const masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [row, { cells }] of grid) {
    for (const [column, cell] of cells) {
      if (!cell.source.includes("shared")) continue;
      const shared = childOf(cell, "f");
      if (shared?.attributes.get("t") !== "shared") continue;
      const group = shared.attributes.get("si") ?? "";
      const own = plainText(shared);
      if (own !== "") masters.set(group, { formula: own, row, column });
      const master = masters.get(group);
      if (master === undefined) continue;
      const formula = own === "" ? copyFormula(master.formula, row - master.row, column - master.column) : own;
      cells.set(column, withOwnFormula(cell, shared, formula));
    }
  }
}

function withOwnFormula(cell: XmlElement, shared: XmlElement, formula: string): XmlElement {
  const own = withAttributes(withInner(shared, escapeXml(formula)), { t: null, si: null, ref: null });
  return withInner(cell, sourceOf(elementsIn(cell.inner).map((child) => (child.name === "f" ? own : child))));
}

function inlineText(cell: XmlElement): string {
  const inline = childOf(cell, "is");
  const pieces = elementsIn(inline?.inner ?? "").flatMap((piece) => (piece.name === "r" ? elementsIn(piece.inner) : [piece])); // prettier-ignore
  return pieces
    .filter(({ name }) => name === "t")
    .map((piece) => unescapeSpreadsheet(plainText(piece)))
    .join("");
}

/** The text of an element that holds no others. */
export function plainText({ inner }: XmlElement): string {
  const text = inner.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, raw: string) => escapeXml(raw)).replace(/<[^]*?>/g, "");
  return unescapeXml(text) ?? text;
}
