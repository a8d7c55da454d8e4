import { maxColumns, maxRows } from "../workbook/a1";
import { word } from "./byte-words";
import type { CellType } from "./cell-value";
import { needsCare } from "./plain-bytes";
import type { XmlPart } from "./xml-part";

const quote = 34;
const slash = 47;
const zero = 48;
const nine = 57;
const less = 60;
const greater = 62;

/** What is no whole number of words is compared in words that overlap. */
const cellStart = [word("<c r"), word(' r="')] as const;
const styleStart = word(' s="');
const typeStart = word(' t="');
const textType = word('str"');
const formulaStart = word("><f>");
const formulaEnd = word("</f>");
const valueStart = word("><v>");
const valueAfterFormula = word("f><v");
const valueEnd = [word("</v>"), word("</c>")] as const;
const rowEnd = [word("</ro"), word("row>")] as const;
const rowStart = [word("<row"), word(' r="')] as const;
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
  type: CellType = "n";
  hasFormula = false;
  /** Where its value starts and ends; nothing lies between for a cell with only a style. */
  valueStart = 0;
  valueEnd = 0;
  /** The value when it is just digits, otherwise -1. */
  digits = -1;
  /** Whether the value reads just as its bytes stand. */
  isPlain = true;

  private readonly part: XmlPart;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly lastWord: number;

  constructor(part: XmlPart) {
    this.part = part;
    this.bytes = part.bytes;
    this.view = new DataView(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length);
    this.lastWord = part.bytes.length - 4;
  }

  /** Moves past the next cell with a value or formula; false when something unusual comes before it. */
  next(): boolean {
    for (;;) {
      const start = this.position;
      const end = this.afterCell(start);
      if (end === unusual) {
        const next = this.afterRowStart(start);
        if (next === unusual) return false;
        this.position = next;
      } else {
        this.position = end;
        if (this.valueStart < this.valueEnd || this.hasFormula) return true;
      }
    }
  }

  private wordAt(at: number): number {
    return at >>> 0 <= this.lastWord ? this.view.getInt32(at, true) : 0;
  }

  private afterCell(start: number): number {
    const { bytes } = this;
    if (this.wordAt(start) !== cellStart[0] || this.wordAt(start + 2) !== cellStart[1]) return unusual;
    let at = this.afterReference(start + 6);
    if (at === unusual) return unusual;
    if (this.wordAt(at) === styleStart) at = this.afterDigits(at + 4);
    this.type = "n";
    if (this.wordAt(at) === typeStart) at = this.afterType(at + 4);
    if (bytes[at] === greater) return this.afterContent(at);
    this.valueStart = this.valueEnd;
    this.hasFormula = false;
    return bytes[at] === slash && bytes[at + 1] === greater ? at + 2 : unusual;
  }

  private afterReference(start: number): number {
    const { bytes } = this;
    let at = start;
    let column = 0;
    let code = bytes[at] as number;
    for (; code >= 65 && code <= 90; code = bytes[++at] as number) column = column * 26 + code - 64;
    let row = 0;
    for (; code >= zero && code <= nine; code = bytes[++at] as number) row = row * 10 + code - zero;
    if (code !== quote || column < 1 || column > maxColumns || row < 1 || row > maxRows) return unusual;
    this.row = row - 1;
    this.column = column - 1;
    return at + 1;
  }

  /** Digits and the quote after them. */
  private afterDigits(start: number): number {
    const { bytes } = this;
    let at = start;
    for (let code = bytes[at] as number; code >= zero && code <= nine;) code = bytes[++at] as number;
    return bytes[at] === quote ? at + 1 : unusual;
  }

  private afterType(start: number): number {
    const isLetter = this.bytes[start + 1] === quote;
    const type = isLetter ? letterType(this.bytes[start] as number) : "str";
    if (type === undefined || (!isLetter && this.wordAt(start) !== textType)) return unusual;
    this.type = type;
    return start + (isLetter ? 2 : 4);
  }

  /** A formula, a value or both, and the end of the cell, from the last character of its tag. */
  private afterContent(start: number): number {
    let at = start;
    this.hasFormula = this.wordAt(at) === formulaStart;
    if (this.hasFormula) {
      // Formulas are long: this is where a search by the machine beats one by the byte.
      const end = this.part.nextTag(at + 4);
      if (this.wordAt(end) !== formulaEnd || this.wordAt(end + 2) !== valueAfterFormula) return unusual;
      at = end + 3;
    }
    if (this.wordAt(at) !== valueStart) return unusual;
    at = this.afterValue(at + 4);
    return this.wordAt(at) === valueEnd[0] && this.wordAt(at + 4) === valueEnd[1] ? at + 8 : unusual;
  }

  private afterValue(start: number): number {
    const { bytes } = this;
    let at = start;
    let digits = 0;
    let code = bytes[at] as number;
    for (; code >= zero && code <= nine; code = bytes[++at] as number) digits = digits * 10 + code - zero;
    this.digits = code === less && at > start && at - start <= mostDigits ? digits : -1;
    let care = 0;
    for (; code !== less && at < bytes.length; code = bytes[++at] as number) care |= needsCare[code] as number;
    this.isPlain = care === 0;
    this.valueStart = start;
    this.valueEnd = at;
    return at;
  }

  /** Passes the end of a row, any rows without cells, and the start of the next row with cells. */
  private afterRowStart(start: number): number {
    const { bytes } = this;
    if (this.wordAt(start) !== rowEnd[0] || this.wordAt(start + 2) !== rowEnd[1]) return unusual;
    let at = start + 6;
    while (this.wordAt(at) === rowStart[0] && this.wordAt(at + 4) === rowStart[1]) {
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
    this.column = -1;
    return at + 1;
  }
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
