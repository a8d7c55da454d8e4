import { parse } from "papaparse";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { plainValue, rowsOf } from "../kept/read-table";

/** One line of a list: its cells as texts, and where it stands in the file, from 1. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Nothing in a file says which one it is, so each is tried. */
const separators = [";", ",", "\t"] as const;

/** The lines of a text with separators, as each separator gives them. */
export function linesOfText(text: string): readonly (readonly ListLine[])[] {
  return separators.map((separator) => numbered(rowsIn(text, separator)));
}

/** The lines of a sheet. */
export function linesOfSheet(sheet: SheetSnapshot): readonly ListLine[] {
  return [...rowsOf(sheet)].map(([row, found]) => {
    const cells: string[] = [];
    for (const { column, value } of found) {
      while (cells.length < column) cells.push("");
      cells[column] = String(plainValue(value));
    }
    return { line: row + 1, cells };
  });
}

function rowsIn(text: string, separator: string): readonly (readonly string[])[] {
  const { data, errors } = parse<string[]>(text, { delimiter: separator });
  // A quote that is never closed would swallow the rest of the list; it is then a sign like any other.
  if (!errors.some(({ code }) => code === "MissingQuotes")) return data;
  return parse<string[]>(text, { delimiter: separator, quoteChar: "\0" }).data;
}

/** A cell in quotes may hold line ends of its own. */
function numbered(rows: readonly (readonly string[])[]): readonly ListLine[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\r\n|[\r\n]/g)?.length ?? 0), 0);
    return { line, cells };
  });
}
