import type { Area } from "./a1";
import type {
  CellContent, CellDescription, ChartDescription, ColumnDescription, ConditionalFormatDescription, Hyperlink, RowDescription,
  SheetDescription, SplitCells, TableBody, TableDescription, ValidationDescription,
} from "./description"; // prettier-ignore
import { maxColumns } from "./a1";
import type { CellStyle } from "./style";

type SheetSettings = Pick<
  SheetDescription,
  "visibility" | "tabColor" | "defaultRowHeight" | "freeze" | "protection" | "print"
>;

/** Collects a sheet piece by piece; `describe()` gives the plain data. Rows and columns are zero-based. */
export class SheetDraft {
  readonly name: string;
  private readonly cells = new Map<number, CellDescription>();
  private body: TableBody | null = null;
  private readonly rows = new Map<number, RowDescription>();
  private readonly columns: ColumnDescription[] = [];
  private readonly merges: Area[] = [];
  private readonly tables: TableDescription[] = [];
  private readonly validations: ValidationDescription[] = [];
  private readonly conditionalFormats: ConditionalFormatDescription[] = [];
  private readonly charts: ChartDescription[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Sets a cell; a later call for the same cell replaces it. */
  put(row: number, column: number, content: CellContent | null, style: CellStyle, hyperlink?: Hyperlink): void {
    const cell = { row, column, content, style };
    this.cells.set(row * maxColumns + column, hyperlink === undefined ? cell : { ...cell, hyperlink });
  }

  /** The cells of a table so large that they are made anew each time, instead of kept. No other call may touch them. */
  putBody(body: TableBody): void {
    this.body = body;
  }

  /** Merges an area and gives each of its cells the style, so that borders close all around. */
  putMerged(area: Area, content: CellContent | null, style: CellStyle): void {
    this.fill(area, style);
    this.put(area.top, area.left, content, style);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** Gives cells that hold nothing yet a style. */
  fill(area: Area, style: CellStyle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!this.cells.has(row * maxColumns + column)) this.put(row, column, null, style);
      }
    }
  }

  row(row: number, height: number, hidden = false): void {
    this.rows.set(row, { row, height, hidden });
  }

  /** Widths in characters, from column A on. */
  setColumns(widths: readonly number[], hidden: readonly number[] = []): void {
    widths.forEach((width, column) => this.columns.push({ column, width, hidden: hidden.includes(column) }));
  }

  addTable(table: TableDescription): void {
    this.tables.push(table);
  }
  addValidation(validation: ValidationDescription): void {
    this.validations.push(validation);
  }
  addConditionalFormat(format: ConditionalFormatDescription): void {
    this.conditionalFormats.push(format);
  }
  addChart(chart: ChartDescription): void {
    this.charts.push(chart);
  }

  describe(settings: SheetSettings): SheetDescription {
    const { body } = this;
    const cells = [...this.cells.values()];
    const sheet = {
      name: this.name,
      ...settings,
      columns: this.columns,
      rows: [...this.rows.values()],
      merges: this.merges,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
    };
    if (body === null) return { ...sheet, cells };
    const described: SheetDescription = {
      ...sheet,
      get cells() {
        return [...cells, ...Array.from(body.rows(), (row) => row.cells).flat()];
      },
    };
    // Not enumerable: a copy of the sheet has its cells made, and may get others.
    return Object.defineProperty(described, "split", { value: { ...body, apart: cells } satisfies SplitCells });
  }
}
