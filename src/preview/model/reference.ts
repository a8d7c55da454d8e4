import { areaAddress, maxColumns, maxRows, parseArea, parseCell, quoteSheet, type Area } from "../../workbook/a1";
import { HostError } from "../protocol/host-object";

const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** The area of "B2:C5", "3:5" (rows), "C:F" (columns) or nothing (the whole sheet). */
export function areaOf(reference: unknown): Area {
  if (reference === undefined || reference === null) return wholeSheet;
  const text = typeof reference === "string" ? reference : typeof reference;
  const area = parseArea(text) ?? rowsArea(text) ?? columnsArea(text);
  if (area === null) throw new HostError("InvalidArgument", `${text} is no reference`);
  return area;
}

function rowsArea(text: string): Area | null {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(text);
  return match === null ? null : { ...wholeSheet, top: Number(match[1]) - 1, bottom: Number(match[2]) - 1 };
}

function columnsArea(text: string): Area | null {
  const match = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(text);
  const left = parseCell(`${match?.[1]}1`);
  const right = parseCell(`${match?.[2]}1`);
  return match === null || left === null || right === null
    ? null
    : { ...wholeSheet, left: left.column, right: right.column };
}

/** "'Plan van aanpak'!$B$2:$C$5". */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
