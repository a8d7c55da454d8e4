import { strFromU8, strToU8 } from "fflate";
import { cellAddress } from "../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
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

/** Puts all rows, cells and texts into the parts, in place of the few that the library knew. */
export function fillSheets(parts: Parts, { sheets }: WorkbookDescription, styles: StyleBook): void {
  const strings = new SharedStrings();
  sheets.forEach((sheet, index) => {
    const part = parts[sheetPath(index)];
    if (part === undefined) throw new Error(`The package lacks ${sheetPath(index)}`);
    parts[sheetPath(index)] = filledSheet(strFromU8(part), sheet, styles, strings);
  });
  if (parts[stringsPath] !== undefined) parts[stringsPath] = strings.part();
  else if (!strings.isEmpty) throw new Error(`The package lacks ${stringsPath}`);
}

function filledSheet(xml: string, sheet: SheetDescription, styles: StyleBook, strings: SharedStrings): Uint8Array {
  const [before, after] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  if (before === undefined || after === undefined) throw new Error(`Sheet ${sheet.name} has no place for its cells`);
  return joined([
    strToU8(`${before.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${usedArea(sheet)}"/>`)}<sheetData>`),
    ...Array.from(sheetData(sheet, styleNumbers(xml, sheet, styles), strings), (text) => strToU8(text)),
    strToU8(`</sheetData>${after}`),
  ]);
}

/** The library's number of each style, as it stands at the first cell that has the style. */
export function styleNumbers(xml: string, sheet: SheetDescription, styles: StyleBook): StyleNumber {
  const byAddress = new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g), (match) => [match[1], Number(match[2])]),
  );
  const numbers = new Map<object, number>();
  for (const cell of sheet.cells) {
    const style = styles.find(cell);
    if (!numbers.has(style)) numbers.set(style, byAddress.get(cellAddress(cell.row, cell.column)) ?? 0);
  }
  return (cell) => numbers.get(styles.find(cell)) ?? 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}
