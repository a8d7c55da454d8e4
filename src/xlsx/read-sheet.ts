import { cellAddress, maxColumns, maxRows, parseArea, parseCell, type Area } from "../workbook/a1";
import type { CellValue } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { markArrayCells } from "./array-formulas";
import { parseShortNumber } from "./cell-number";
import { parseCellType, parseCellValue, type CellType } from "./cell-value";
import type { DraftCell } from "./draft-cell";
import { limits } from "./limits";
import { readRichText } from "./rich-text";
import type { SharedStrings } from "./shared-strings";
import { UsualCells } from "./usual-cells";
import type { XmlScanner } from "./xml-scanner";

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly date1904: boolean;
  readonly strings: SharedStrings;
  /** How many more filled cells may come; counted down. */
  cellsLeft: number;
}

/** What stands inside the element of a cell. */
interface CellContent {
  text: string | null;
  isFormula: boolean;
}

/** The filled cells of a worksheet part, in order. */
export function readSheet(xml: XmlScanner, context: SheetContext): DraftCell[] {
  if (!xml.enterRoot("worksheet")) xml.fail("no worksheet");
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("sheetData")) return new CellReader(xml, context).read();
    xml.skip();
  }
  return xml.fail("no sheet data");
}

class CellReader {
  private readonly cells: DraftCell[] = [];
  private readonly arrays: Area[] = [];
  /** Knows the place of the current cell. */
  private readonly usual: UsualCells;
  private lastPlace = -1;
  private inOrder = true;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: SheetContext,
  ) {
    this.usual = new UsualCells(xml.bytes);
  }

  read(): DraftCell[] {
    const { xml } = this;
    const depth = xml.enter();
    for (;;) {
      if (xml.depth > depth) this.readUsual();
      if (!xml.nextIn(depth)) break;
      if (xml.is("c")) this.readCell();
      else if (xml.is("row")) this.startRow(xml.attribute("r"));
      else xml.skip();
    }
    if (!this.inOrder) this.sort();
    if (this.arrays.length > 0) markArrayCells(this.cells, this.arrays);
    return this.cells;
  }

  private readUsual(): void {
    const { xml, usual } = this;
    usual.position = xml.position;
    while (usual.next()) {
      this.add(this.usualValue(), usual.hasFormula);
    }
    xml.position = usual.position;
  }

  private usualValue(): CellValue {
    const { type, digits, isPlain, valueStart, valueEnd } = this.usual;
    if (type === "str" && isPlain) return this.xml.part.textAt(valueStart, valueEnd);
    if (type === "s" && digits >= 0) return this.context.strings.text(digits);
    if (type === "n" && digits >= 0) return digits;
    const number = type === "n" ? parseShortNumber(this.xml.bytes, valueStart, valueEnd) : undefined;
    return number ?? this.valueOf(type, this.xml.textBetween(valueStart, valueEnd));
  }

  private readCell(): void {
    const { xml } = this;
    this.startCell(xml.attribute("r"));
    const name = xml.attribute("t") ?? "n";
    const type = parseCellType(name) ?? this.failOnType(name);
    const content: CellContent = { text: null, isFormula: false };
    const depth = xml.enter();
    while (xml.nextIn(depth)) this.readInside(type, content);
    this.add(this.valueOf(type, content.text ?? ""), content.isFormula);
  }

  /** Reads the current element inside a cell. Programs differ in what they make of two values, or of one of another type. */
  private readInside(type: CellType, content: CellContent): void {
    const { xml } = this;
    if (xml.is("v") || xml.is("is")) {
      const isFitting = xml.is("is") === (type === "inlineStr");
      if (content.text !== null || !isFitting) xml.fail(`a cell of type ${type} with other content`);
      content.text = type === "inlineStr" ? readRichText(xml) : xml.readText();
    } else if (xml.is("f")) {
      if (content.isFormula) xml.fail("a cell with two formulas");
      content.isFormula = true;
      this.readFormula();
    } else xml.skip();
  }

  /** A row that does not say where it stands follows the one before it. */
  private startRow(digits: string | null): void {
    const { usual } = this;
    usual.row = digits === null ? usual.row + 1 : parseRow(digits);
    usual.namedRow = digits === null ? -1 : usual.row;
    usual.column = -1;
    if (usual.row < 0 || usual.row >= maxRows) this.xml.fail("a row outside the sheet");
  }

  /** A cell that does not say where it stands follows the one before it. */
  private startCell(reference: string | null): void {
    const { usual } = this;
    const place = reference === null ? { row: usual.row, column: usual.column + 1 } : parseCell(reference);
    if (place === null || place.row < 0 || place.column >= maxColumns) {
      return this.xml.fail(`a cell outside the sheet: ${reference ?? ""}`);
    }
    if (usual.namedRow >= 0 && place.row !== usual.namedRow)
      this.xml.fail(`a cell outside its row: ${reference ?? ""}`);
    usual.row = place.row;
    usual.column = place.column;
  }

  private failOnType(type: string): never {
    return this.xml.fail(`a cell of type ${type}`);
  }

  private readFormula(): void {
    const { xml } = this;
    const type = xml.attribute("t");
    if (type === "array" || type === "dataTable") this.noteArray();
    xml.skip();
  }

  private noteArray(): void {
    const { xml } = this;
    const area = parseArea(xml.attribute("ref") ?? "");
    if (area === null || area.top !== this.usual.row || area.left !== this.usual.column) {
      return xml.fail("an array formula outside its area");
    }
    this.arrays.push(area);
    // Marking takes a step for each column, so wide arrays count as cells.
    this.context.cellsLeft -= area.right - area.left;
  }

  /** The value that a text stands for; "" when there is no text. */
  private valueOf(type: CellType, text: string): CellValue {
    if (text === "" || type === "inlineStr") return text;
    const value = parseCellValue(type, text, this.context.date1904);
    if (value === undefined) return this.xml.fail(`a cell of type ${type} with "${text.slice(0, 40)}"`);
    return type === "s" ? this.sharedString(value) : value;
  }

  private sharedString(number: CellValue): string {
    const isIndex = typeof number === "number" && Number.isInteger(number) && number >= 0;
    return isIndex ? this.context.strings.text(number) : this.xml.fail("a shared string without number");
  }

  /** Adds the current cell unless nothing stands in it. */
  private add(value: CellValue, isFormula: boolean): void {
    if (value === "" && !isFormula) return;
    const { context } = this;
    const { row, column } = this.usual;
    if (--context.cellsLeft < 0) throw new WorkbookError("too-many-cells");
    if (typeof value === "string" && value.length > limits.textLength) {
      throw new WorkbookError("too-large", `a text in ${cellAddress(row, column)}`);
    }
    const place = row * maxColumns + column;
    this.inOrder &&= place > this.lastPlace;
    this.lastPlace = place;
    this.cells.push({ row, column, value, isFormula });
  }

  private sort(): void {
    this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    this.arrays.sort((a, b) => a.top - b.top || a.left - b.left);
    const repeated = this.cells.some((cell, i) => {
      const next = this.cells[i + 1];
      return next !== undefined && next.row === cell.row && next.column === cell.column;
    });
    if (repeated) this.xml.fail("a cell that comes twice");
  }
}

/** The zero-based row of "5"; -1 for what is no row number. */
function parseRow(digits: string): number {
  return /^\d{1,7}$/.test(digits) ? Number(digits) - 1 : -1;
}
