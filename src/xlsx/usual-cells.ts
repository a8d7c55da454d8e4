import { maxColumns, maxRows } from "../workbook/a1";
import type { CellType } from "./cell-value";
import { needsCare } from "./plain-bytes";
import { word } from "./word";

const quote = 34;
const slash = 47;
const zero = 48;
const nine = 57;
const less = 60;
const greater = 62;
const letterA = 65;
const letterZ = 90;

/** What is no whole number of words is compared in words that overlap. */
const cellStart = word("<c r");
const placeStart = word(' r="');
const styleStart = word(' s="');
const typeStart = word(' t="');
const typeLength = 4;
const textType = word('str"');
const formulaStart = word("><f>");
const formulaEnd = word("</f>");
const valueStart = word("><v>");
const valueAfterFormula = word("f><v");
const valueEnd = word("</v>");
const cellEnd = word("</c>");
const rowEnd = word("</ro");
const rowEndEnd = word("row>");
const rowStart = word("<row");
/** No usual tag is longer; what stands nearer to the end of a part is left to the scanner. */
const longestTag = 64;
/** So many digits always are an exact number. */
const mostDigits = 15;
const unusual = -1;

/**
 * Reads rows and cells in the one form that nearly all writers give them, byte by byte and several times as fast as tag by
 * tag. At anything else it stops just before, and leaves that to the scanner. What is called `after…` takes the place where
 * something should stand and gives the place after it, or `unusual`.
 */
export class UsualCells {
  position = 0;
  /** Zero-based place of the cell that was read last; in a new row the column is -1. */
  row = -1;
  column = -1;
  /** The row that the tag of the row names; -1 where it names none. */
  namedRow = -1;
  type: CellType = "n";
  hasFormula = false;
  /** Where its value starts and ends. */
  valueStart = 0;
  valueEnd = 0;
  /** The value when it is just digits, otherwise -1. */
  digits = -1;
  /** Whether the value reads just as its bytes stand. */
  isPlain = true;

  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  /** Up to here whole tags can be looked at, a word at a time. */
  private readonly last: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.last = bytes.length - longestTag;
  }

  /** Moves past the next cell with a value or formula; false when something unusual comes before it. */
  next(): boolean {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      this.position = at;
      const tagEnd = this.afterAttributes(at);
      if (tagEnd === unusual) {
        at = this.afterRowStart(at);
        if (at === unusual) return false;
      } else if (bytes[tagEnd] === greater) {
        at = this.afterContent(tagEnd);
        if (at === unusual) return false;
        this.position = at;
        if (this.valueStart < this.valueEnd || this.hasFormula) return true;
      } else {
        if (bytes[tagEnd] !== slash || bytes[tagEnd + 1] !== greater) return false;
        at = tagEnd + 2;
      }
    }
  }

  /** `<c r="B12" s="4" t="s"`: the tag of a cell, apart from its end. */
  private afterAttributes(start: number): number {
    const { bytes, view, last } = this;
    if (start > last || view.getInt32(start, true) !== cellStart || view.getInt32(start + 2, true) !== placeStart) {
      return unusual;
    }
    let at = start + 6;
    let code = bytes[at] as number;
    let column = 0;
    for (; code >= letterA && code <= letterZ; code = bytes[++at] as number) column = column * 26 + code - letterA + 1;
    let row = 0;
    for (; code >= zero && code <= nine; code = bytes[++at] as number) row = row * 10 + code - zero;
    if (code !== quote || row !== this.namedRow + 1 || column < 1 || column > maxColumns || at >= last) return unusual;
    this.row = row - 1;
    this.column = column - 1;
    at += 1;
    if (view.getInt32(at, true) === styleStart) at = this.afterDigits(at + 4);
    return this.afterType(at);
  }

  /** Digits and the quote after them. */
  private afterDigits(start: number): number {
    const { bytes } = this;
    let at = start;
    let code = bytes[at] as number;
    while (code >= zero && code <= nine) code = bytes[++at] as number;
    return code === quote && at < this.last ? at + 1 : unusual;
  }

  private afterType(start: number): number {
    this.type = "n";
    if (start === unusual || this.view.getInt32(start, true) !== typeStart) return start;
    const at = start + typeLength;
    const isLetter = this.bytes[at + 1] === quote;
    const type = isLetter ? letterType(this.bytes[at] as number) : "str";
    if (type === undefined || (!isLetter && this.view.getInt32(at, true) !== textType)) return unusual;
    this.type = type;
    return at + (isLetter ? 2 : 4);
  }

  /** A formula, a value or both, and the end of the cell, from the last character of its tag. */
  private afterContent(start: number): number {
    const { bytes, view, last } = this;
    this.hasFormula = view.getInt32(start, true) === formulaStart;
    let at = this.hasFormula ? this.afterFormula(start + 4) : start;
    if (at === unusual || view.getInt32(at, true) !== valueStart) return unusual;
    at += 4;
    this.valueStart = at;
    let digits = 0;
    let care = 0;
    let code = bytes[at] as number;
    for (; code >= zero && code <= nine; code = bytes[++at] as number) digits = digits * 10 + code - zero;
    const isNumber = code === less && at > this.valueStart && at - this.valueStart <= mostDigits;
    for (; code !== less && at < last; code = bytes[++at] as number) care |= needsCare[code] as number;
    this.digits = isNumber ? digits : -1;
    this.isPlain = care === 0;
    this.valueEnd = at;
    const isEnd = at <= last && view.getInt32(at, true) === valueEnd && view.getInt32(at + 4, true) === cellEnd;
    return isEnd ? at + 8 : unusual;
  }

  /** Passes a formula, up to the last character of its end tag. */
  private afterFormula(start: number): number {
    const { bytes, view, last } = this;
    let end = start;
    // Formulas are long, so they are passed four bytes at a time.
    while (end <= last && !hasLess(view.getInt32(end, true))) end += 4;
    while (end <= last && bytes[end] !== less) end += 1;
    const isEnd =
      end <= last && view.getInt32(end, true) === formulaEnd && view.getInt32(end + 2, true) === valueAfterFormula;
    return isEnd ? end + 3 : unusual;
  }

  /** Passes the end of a row, any rows without cells, and the start of the next row with cells. */
  private afterRowStart(start: number): number {
    const { bytes, view, last } = this;
    if (start > last || view.getInt32(start, true) !== rowEnd || view.getInt32(start + 2, true) !== rowEndEnd) {
      return unusual;
    }
    let at = start + 6;
    while (at <= last && view.getInt32(at, true) === rowStart && view.getInt32(at + 4, true) === placeStart) {
      at = this.afterRowTag(at + 8);
      if (at === unusual) return unusual;
      if (bytes[at - 2] !== slash) return at;
    }
    return unusual;
  }

  private afterRowTag(start: number): number {
    const { bytes } = this;
    let at = start;
    let row = 0;
    let code = bytes[at] as number;
    for (; code >= zero && code <= nine; code = bytes[++at] as number) row = row * 10 + code - zero;
    if (code !== quote || row < 1 || row > maxRows) return unusual;
    while (code !== greater && code !== less && at < bytes.length) code = bytes[++at] as number;
    if (code !== greater) return unusual;
    this.row = row - 1;
    this.namedRow = row - 1;
    this.column = -1;
    return at + 1;
  }
}

/** Whether one of the four bytes of a word is "<": less that, only such a byte is zero, and borrows from its highest bit. */
function hasLess(four: number): boolean {
  const rest = four ^ 0x3c3c3c3c;
  return ((rest - 0x01010101) & ~rest & 0x80808080) !== 0;
}

function letterType(letter: number): CellType | undefined {
  switch (letter) {
    case 115:
      return "s";
    case 110:
      return "n";
    case 98:
      return "b";
    case 101:
      return "e";
    default:
      return undefined;
  }
}
