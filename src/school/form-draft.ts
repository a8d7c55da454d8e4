import { cellAddress, quoteSheet, type Area } from "../workbook/a1";
import type { CellContent, SheetDescription } from "../workbook/description";
import type { FormulaRange } from "../workbook/formula";
import { look, palette } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import type { CellValue } from "../workbook/snapshot";
import type { CellStyle } from "../workbook/style";
import type { KeyedSheet } from "./form-sheets";
import { shortText } from "./short-text";

/** Excel has room for 255 characters in all of it, and doubles every "&". */
const longestFooter = 80;

const keyColumnWidth = 9;
const marginWidth = 2;
const firstFormColumn = 2;

/**
 * A form sheet under construction: rows are added from top to bottom, each with its row key in the hidden first column;
 * cells are then addressed by row key and column key, as they will be read.
 */
export class FormDraft {
  readonly draft: SheetDraft;
  readonly sheet: KeyedSheet;
  private readonly rowByKey = new Map<string, number>();
  private readonly columnByKey: ReadonlyMap<string, number>;
  private nextRow = 1;

  constructor(sheet: KeyedSheet) {
    this.sheet = sheet;
    this.draft = new SheetDraft(sheet.name);
    this.columnByKey = new Map(sheet.columns.map((column, index) => [column.key, index + firstFormColumn]));
    this.draft.setColumns([keyColumnWidth, marginWidth, ...sheet.columns.map((column) => column.width)], [0]);
    this.draft.row(0, 15, true);
    this.draft.put(0, 0, sheet.marker, look.key);
    for (const [key, column] of this.columnByKey) this.draft.put(0, column, key, look.key);
  }

  /** Adds the next row and gives its zero-based number. Keys are unique in a sheet; spacers get one too. */
  addRow(key: string, height: number, hidden = false): number {
    if (this.rowByKey.has(key)) throw new Error(`${this.sheet.name} has two rows with key ${key}`);
    const row = this.nextRow++;
    this.rowByKey.set(key, row);
    this.draft.row(row, height, hidden);
    this.draft.put(row, 0, key, look.key);
    return row;
  }

  rowOf(key: string): number {
    const row = this.rowByKey.get(key);
    if (row === undefined) throw new Error(`${this.sheet.name} has no row ${key}`);
    return row;
  }

  columnOf(key: string): number {
    const column = this.columnByKey.get(key);
    if (column === undefined) throw new Error(`${this.sheet.name} has no column ${key}`);
    return column;
  }

  put(row: string, column: string, content: CellContent | null, style: CellStyle): void {
    this.draft.put(this.rowOf(row), this.columnOf(column), content, style);
  }

  /** One cell over several columns, and rows when `lastRow` is given. */
  putAcross(row: string, from: string, to: string, content: CellContent | null, style: CellStyle, lastRow = row): void {
    this.draft.putMerged(this.area(row, from, lastRow, to), content, style);
  }

  area(firstRow: string, from: string, lastRow: string, to: string): Area {
    return {
      top: this.rowOf(firstRow),
      left: this.columnOf(from),
      bottom: this.rowOf(lastRow),
      right: this.columnOf(to),
    };
  }

  get firstColumn(): string {
    return this.sheet.columns[0]?.key ?? "";
  }
  get lastColumn(): string {
    return this.sheet.columns.at(-1)?.key ?? "";
  }

  /** "G12": for formulas on this sheet. */
  address(row: string, column: string): string {
    return cellAddress(this.rowOf(row), this.columnOf(column));
  }

  /** "'Plan van aanpak'!E9": for formulas on other sheets. */
  addressElsewhere(row: string, column: string): string {
    return `${quoteSheet(this.sheet.name)}!${this.address(row, column)}`;
  }

  /** The cells of one column from one row to another, with what stands in them ("" for empty). */
  range(firstRow: string, lastRow: string, column: string, values: readonly CellValue[]): FormulaRange {
    return { text: `${this.address(firstRow, column)}:${this.address(lastRow, column)}`, values };
  }

  describe(options: {
    readonly frozenThrough: string;
    readonly footer: string;
    readonly breaksAfter?: readonly string[];
  }): SheetDescription {
    const area = { top: 1, left: 1, bottom: this.nextRow - 1, right: this.columnOf(this.lastColumn) };
    return this.draft.describe({
      visibility: "visible",
      tabColor: palette.accent,
      defaultRowHeight: 18,
      freeze: { rows: this.rowOf(options.frozenThrough) + 1, columns: 0 },
      protection: { formatRows: true, formatColumns: true },
      print: {
        orientation: "portrait",
        area,
        // So that a loose sheet of paper says whose it is, and of what.
        repeatRows: { first: this.rowOf("kop.titel"), last: this.rowOf("kop.ondertitel") },
        footer: { left: shortText(options.footer, longestFooter) },
        breaksAfter: (options.breaksAfter ?? []).map((key) => this.rowOf(key)),
      },
    });
  }
}
