import { maxColumns, maxRows } from "../workbook/a1";
import type { CellType } from "./cell-value";

const quote = 34;
const slash = 47;
const less = 60;
const greater = 62;

const codes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const cellStart = codes('<c r="');
const styleStart = codes(' s="');
const typeStart = codes(' t="');
const formulaStart = codes("<f>");
const formulaEnd = codes("</f>");
const valueTag = codes("<v>");
const cellEnd = codes("</v></c>");
const rowEnd = codes("</row>");
const rowStart = codes('<row r="');
const usualTypes = (["s", "str", "n", "b", "e"] as const).map((type) => ({ type, ending: codes(`${type}"`) }));

/**
 * Reads rows and cells in the one form that nearly all writers give them, byte by byte and several times as fast as tag by
 * tag. At anything else it stops just before, and leaves that to the scanner.
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

  constructor(private readonly bytes: Uint8Array) {}

  /** Moves past the next cell with a value or formula; false when something unusual comes before it. */
  next(): boolean {
    do {
      const start = this.position;
      if (this.readCell()) continue;
      this.position = start;
      if (!this.changeRow()) return false;
    } while (this.valueStart === this.valueEnd && !this.hasFormula);
    return true;
  }

  private readCell(): boolean {
    this.valueStart = this.valueEnd;
    this.hasFormula = false;
    if (!this.pass(cellStart) || !this.readReference()) return false;
    if (this.pass(styleStart) && this.readNumber() < 0) return false;
    if (!this.readType()) return false;
    const code = this.bytes[this.position];
    this.position += 1;
    if (code === slash) return this.bytes[this.position++] === greater;
    return code === greater && this.readContent();
  }

  private readReference(): boolean {
    const { bytes } = this;
    let column = 0;
    let at = this.position;
    for (let code = bytes[at] as number; code >= 65 && code <= 90; code = bytes[++at] as number) {
      column = column * 26 + code - 64;
    }
    this.position = at;
    const row = this.readNumber();
    if (column < 1 || column > maxColumns || row < 1 || row > maxRows) return false;
    this.row = row - 1;
    this.column = column - 1;
    return true;
  }

  /** Digits and the quote after them; -1 when there is anything else. */
  private readNumber(): number {
    const { bytes } = this;
    let number = 0;
    let at = this.position;
    for (let code = bytes[at] as number; code >= 48 && code <= 57; code = bytes[++at] as number) {
      number = number * 10 + code - 48;
    }
    this.position = at + 1;
    return bytes[at] === quote ? number : -1;
  }

  private readType(): boolean {
    this.type = "n";
    if (!this.pass(typeStart)) return true;
    for (const { ending, type } of usualTypes) {
      if (this.pass(ending)) {
        this.type = type;
        return true;
      }
    }
    return false;
  }

  private readContent(): boolean {
    this.hasFormula = this.pass(formulaStart);
    if (this.hasFormula && !this.passFormula()) return false;
    if (!this.pass(valueTag)) return false;
    this.valueStart = this.position;
    if (!this.passValue()) return false;
    this.valueEnd = this.position - cellEnd.length;
    return true;
  }

  /** Passes the end of a row, any rows without cells, and the start of the next row with cells. */
  private changeRow(): boolean {
    const start = this.position;
    if (this.pass(rowEnd)) {
      while (this.pass(rowStart)) {
        const row = this.readNumber();
        if (row < 1 || row > maxRows || !this.passTag()) break;
        this.row = row - 1;
        this.column = -1;
        if (this.bytes[this.position - 2] !== slash) return true;
      }
    }
    this.position = start;
    return false;
  }

  private passTag(): boolean {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length && bytes[at] !== greater && bytes[at] !== less) at += 1;
    this.position = at + 1;
    return bytes[at] === greater;
  }

  private pass(expected: Uint8Array): boolean {
    const { bytes, position } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[position + i] !== expected[i]) return false;
    this.position = position + expected.length;
    return true;
  }

  private passFormula(): boolean {
    // Formulas are long: this is where a search by the machine beats one by the byte.
    const end = this.bytes.indexOf(less, this.position);
    if (end >= 0) this.position = end;
    return this.pass(formulaEnd);
  }

  private passValue(): boolean {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length && bytes[at] !== less) at += 1;
    this.position = at;
    return this.pass(cellEnd);
  }
}
