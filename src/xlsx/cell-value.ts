import type { CellValue } from "../workbook/snapshot";
import { parseNumber } from "./cell-number";
import { serialOfIsoDate } from "./iso-date";
import { unescapeSpreadsheet } from "./xml-text";

/** The type attribute of a cell. */
export type CellType = "s" | "n" | "str" | "b" | "e" | "inlineStr" | "d";

/** The cell type of that name; undefined for others. */
export function parseCellType(name: string): CellType | undefined {
  switch (name) {
    case "s":
    case "n":
    case "str":
    case "b":
    case "e":
    case "inlineStr":
    case "d":
      return name;
    default:
      return undefined;
  }
}

/**
 * The value of a cell by its type and the text of its `<v>`, for a shared string its number; undefined when type and text
 * do not go together.
 */
export function parseCellValue(
  type: Exclude<CellType, "inlineStr">,
  text: string,
  date1904: boolean,
): CellValue | undefined {
  switch (type) {
    case "s":
    case "n":
      return parseNumber(text.trim());
    case "str":
      return unescapeSpreadsheet(text);
    case "b":
      return parseBoolean(text.trim());
    case "e":
      return text.trim().startsWith("#") ? { error: text.trim() } : undefined;
    case "d":
      return serialOfIsoDate(text.trim(), date1904) ?? undefined;
  }
}

function parseBoolean(text: string): boolean | undefined {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}
