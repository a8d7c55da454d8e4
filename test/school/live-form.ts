import type { Area } from "../../src/workbook/a1";
import type {
  ConditionalFormatDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/workbook/description";
import type { CellValue } from "../../src/workbook/snapshot";
import { evaluateFormula, type Value } from "../workbook/evaluate-formula";

/** A cell of a form by its keys. */
export type Place = readonly [sheet: string, row: string, column: string];

/** A workbook in which people type: every formula follows, as in Excel. */
export class LiveForm {
  private readonly sheets: ReadonlyMap<string, LiveSheet>;
  private known = new Map<string, CellValue>();

  constructor(description: WorkbookDescription) {
    this.sheets = new Map(description.sheets.map((sheet) => [sheet.name, new LiveSheet(sheet)]));
  }

  /** Types in a cell; null empties it. */
  type([sheet, row, column]: Place, value: string | number | null): void {
    const { row: at, column: across } = this.sheet(sheet).place(row, column);
    this.sheet(sheet).typed(at, across, value);
    this.known = new Map();
  }

  /** Types whatever was typed in another form of the same programme, in the cells of the same keys. */
  typeAll(other: WorkbookDescription): void {
    for (const description of other.sheets) {
      const [from, to] = [new LiveSheet(description), this.sheet(description.name)];
      for (const { row, column, content } of description.cells) {
        if (typeof content === "object" && content !== null) continue;
        const place = to.placeOf(from.keyOfRow(row), from.keyOfColumn(column));
        if (place !== null) to.typed(place.row, place.column, content);
      }
    }
    this.known = new Map();
  }

  /** What a cell shows; "" for an empty one. */
  shows([sheet, row, column]: Place): CellValue {
    const place = this.sheet(sheet).place(row, column);
    return this.valueAt(sheet, place.row, place.column) ?? "";
  }

  /** Every formula with the value it has now, and the one that was stored with it, as "Begroting verschil bedrag". */
  formulas(): readonly { readonly place: string; readonly now: CellValue; readonly stored: CellValue }[] {
    return [...this.sheets].flatMap(([name, sheet]) =>
      sheet.formulas().map(({ row, column, stored }) => ({
        place: `${name} ${sheet.keyOfRow(row) ?? row} ${sheet.keyOfColumn(column) ?? column}`,
        now: this.valueAt(name, row, column) ?? "",
        stored,
      })),
    );
  }

  /** The style that conditional formats give to a cell now, the first on top. */
  colours([sheet, row, column]: Place): Readonly<Record<string, unknown>> {
    const place = this.sheet(sheet).place(row, column);
    const holds = (format: ConditionalFormatDescription, area: Area) =>
      format.kind === "formula" &&
      inside(area, place) &&
      this.evaluate(moved(format.formula, place.row - area.top, place.column - area.left), sheet) === true;
    const styles = this.sheet(sheet).description.conditionalFormats.flatMap((format) =>
      format.kind === "formula" && format.areas.some((area) => holds(format, area)) ? [format.style] : [],
    );
    return Object.assign({}, ...styles.toReversed()) as Readonly<Record<string, unknown>>;
  }

  private evaluate(formula: string, sheet: string): CellValue {
    return evaluateFormula(formula, sheet, (name, row, column) => this.operand(name, row, column));
  }

  private operand(sheet: string, row: number, column: number): Value {
    const value = this.valueAt(sheet, row, column);
    if (typeof value === "object" && value !== null) throw new Error(`${sheet} ${row} ${column} shows ${value.error}`);
    return value;
  }

  private valueAt(name: string, row: number, column: number): CellValue | null {
    const content = this.sheet(name).contentAt(row, column);
    if (content === null || typeof content !== "object") return content;
    if ("runs" in content) return content.runs.map((run) => run.text).join("");
    const place = `${name} ${row} ${column}`;
    const known = this.known.get(place) ?? this.evaluate(content.formula, name);
    this.known.set(place, known);
    return known;
  }

  private sheet(name: string): LiveSheet {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
    return sheet;
  }
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}
type Content = SheetDescription["cells"][number]["content"];

class LiveSheet {
  private readonly contents: Map<string, { readonly row: number; readonly column: number; readonly content: Content }>;
  private readonly rows: ReadonlyMap<Content, number>;
  private readonly columns: ReadonlyMap<Content, number>;

  constructor(readonly description: SheetDescription) {
    const { cells } = description;
    this.contents = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    this.rows = new Map(cells.filter(({ column }) => column === 0).map(({ row, content }) => [content, row]));
    this.columns = new Map(cells.filter(({ row }) => row === 0).map(({ column, content }) => [content, column]));
  }

  place(row: string, column: string): CellPlace {
    const place = this.placeOf(row, column);
    if (place === null) throw new Error(`${this.description.name} has no ${row}, ${column}`);
    return place;
  }

  placeOf(row: string | undefined, column: string | undefined): CellPlace | null {
    const [at, across] = [this.rows.get(row ?? ""), this.columns.get(column ?? "")];
    return at === undefined || across === undefined ? null : { row: at, column: across };
  }

  keyOfRow(row: number): string | undefined {
    return keyOf(this.rows, row);
  }
  keyOfColumn(column: number): string | undefined {
    return keyOf(this.columns, column);
  }

  contentAt(row: number, column: number): Content {
    return this.contents.get(`${row} ${column}`)?.content ?? null;
  }

  typed(row: number, column: number, content: Content): void {
    this.contents.set(`${row} ${column}`, { row, column, content });
  }

  formulas() {
    return [...this.contents.values()].flatMap(({ row, column, content }) =>
      typeof content === "object" && content !== null && "formula" in content
        ? [{ row, column, stored: content.value }]
        : [],
    );
  }
}

const keyOf = (lines: ReadonlyMap<Content, number>, wanted: number): string | undefined => {
  const key = [...lines].find(([, line]) => line === wanted)?.[0];
  return typeof key === "string" ? key : undefined;
};

function inside(area: Area, { row, column }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The formula of a conditional format for another cell than the first of its area; only rows move in ours. */
function moved(formula: string, rows: number, columns: number): string {
  if (columns === 0) return formula.replaceAll(/(\$?[A-Z]+)(\d+)(?![\w(])/g, (_, column: string, row: string) => `${column}${Number(row) + rows}`); // prettier-ignore
  return moved(formula, rows, 0).replaceAll(/(?<![$\w])([A-Z]+)(\d+)/g, () => {
    throw new Error("no conditional format of ours is about several columns");
  });
}
