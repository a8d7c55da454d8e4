import { strFromU8 } from "fflate";
import { cellAddress } from "../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import { eachCell } from "../workbook/each-cell";
import { encodedPieces } from "./encoded-pieces";
import { sheetData, type StyleNumber, usedArea } from "./write-sheet-data";
import { SharedStrings } from "./write-shared-strings";
import type { StyleBook } from "./write-styles";

/** The files inside an .xlsx, by path. */
export type Parts = Record<string, Uint8Array>;

const stringsPath = "xl/sharedStrings.xml";

/** Where the library puts a sheet. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/**
 * The parts with all rows, cells and texts in place of the few that the library knew, each in pieces. Each must be taken
 * in full before the next, because the texts come last.
 */
export function* filledParts(
  parts: Parts,
  { sheets }: WorkbookDescription,
  styles: StyleBook,
): Generator<readonly [path: string, content: Iterable<Uint8Array>]> {
  const strings = new SharedStrings();
  const { [stringsPath]: knownStrings, ...others } = parts;
  const described = new Map(sheets.map((sheet, index) => [sheetPath(index), sheet]));
  for (const [path, part] of Object.entries(others)) {
    const sheet = described.get(path);
    described.delete(path);
    yield [path, sheet === undefined ? [part] : filledSheet(strFromU8(part), sheet, styles, strings)];
  }
  for (const path of described.keys()) throw new Error(`The package lacks ${path}`);
  if (knownStrings !== undefined) yield [stringsPath, encodedPieces(strings.part())];
  else if (!strings.isEmpty) throw new Error(`The package lacks ${stringsPath}`);
}

function filledSheet(
  xml: string,
  sheet: SheetDescription,
  styles: StyleBook,
  strings: SharedStrings,
): Iterable<Uint8Array> {
  const [before, after] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  if (before === undefined || after === undefined) throw new Error(`Sheet ${sheet.name} has no place for its cells`);
  const start = before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${usedArea(sheet)}"/>`);
  return encodedPieces(
    around(`${start}<sheetData>`, sheetData(sheet, styleNumbers(xml, sheet, styles), strings), after),
  );
}

function* around(start: string, rows: Iterable<string>, after: string): Generator<string> {
  yield start;
  yield* rows;
  yield `</sheetData>${after}`;
}

/** The library's number of each style, as it stands at the first cell that has the style. */
export function styleNumbers(xml: string, sheet: SheetDescription, styles: StyleBook): StyleNumber {
  const byAddress = new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g), (match) => [match[1], Number(match[2])]),
  );
  const numbers = new Map<object, number>();
  for (const cell of eachCell(sheet)) {
    const style = styles.find(cell);
    if (!numbers.has(style)) numbers.set(style, byAddress.get(cellAddress(cell.row, cell.column)) ?? 0);
  }
  return (cell) => numbers.get(styles.find(cell)) ?? 0;
}
