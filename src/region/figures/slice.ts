import type { Formula } from "../../workbook/formula";
import { tableColumn } from "../tables/structured-reference";
import type { Figure } from "./figure";
import type { PlainRow } from "./plain-rows";

/**
 * Some rows of a table, chosen by conditions, that can be counted and summed as a formula with its value.
 * Conditions compare inside SUMPRODUCT: in SUMIFS a name such as ">5" or "*" would act as an operator or a wildcard.
 */
export class Slice {
  private constructor(
    private readonly table: string,
    private readonly rows: readonly PlainRow[],
    private readonly factors: readonly string[],
    /** The column that these rows were chosen by last; null for the whole table. */
    private readonly chosenBy: string | null,
  ) {}

  static of(table: string, rows: readonly PlainRow[]): Slice {
    return new Slice(table, rows, [], null);
  }

  /** Rows that have a 1 in this column, where others have 0. */
  marked(column: string): Slice {
    const rows = this.rows.filter((row) => row[column] === 1);
    return this.narrowed(rows, column, tableColumn(this.table, column));
  }

  /** Rows with this text in the column; Excel makes no difference between capitals and small letters. */
  where(column: string, text: Formula<string>): Slice {
    const wanted = text.value.toLowerCase();
    const rows = this.rows.filter((row) => textIn(row, column) === wanted);
    return this.narrowed(rows, column, `--(${tableColumn(this.table, column)}=${text.text})`);
  }

  /** `where` for many texts at once, going through the rows once. */
  split(column: string, texts: readonly Formula<string>[]): readonly Slice[] {
    const groups = new Map<string, PlainRow[]>();
    for (const row of this.rows) {
      const group = groups.get(textIn(row, column));
      if (group === undefined) groups.set(textIn(row, column), [row]);
      else group.push(row);
    }
    return texts.map((text) => {
      const rows = groups.get(text.value.toLowerCase()) ?? [];
      return this.narrowed(rows, column, `--(${tableColumn(this.table, column)}=${text.text})`);
    });
  }

  /** Rows with a number in the column. */
  withNumber(column: string): Slice {
    const rows = this.rows.filter((row) => typeof row[column] === "number");
    return this.narrowed(rows, column, `--ISNUMBER(${tableColumn(this.table, column)})`);
  }

  /** Rows with a number above 0 in the column. */
  above(column: string): Slice {
    const rows = this.rows.filter((row) => typeof row[column] === "number" && row[column] > 0);
    const cells = tableColumn(this.table, column);
    return this.narrowed(rows, column, `ISNUMBER(${cells})*(${cells}>0)`);
  }

  /** Rows with something in the column. */
  filled(column: string): Slice {
    const rows = this.rows.filter((row) => textIn(row, column) !== "");
    return this.narrowed(rows, column, `--(${tableColumn(this.table, column)}<>"")`);
  }

  count(): Figure {
    const { table, rows, chosenBy } = this;
    return {
      text: `SUMPRODUCT(${this.factors.join(",")})`,
      value: rows.length,
      making: { how: "count", table, rows, column: chosenBy, isMoney: false },
    };
  }

  /** The sum of whole numbers. */
  sum(column: string): Figure {
    return this.added(column, `SUMPRODUCT(${this.product(column)})`, false);
  }

  /** The sum of amounts in euros, exact to the cent; sums of such numbers would otherwise carry a rounding error. */
  sumEuros(column: string): Figure {
    return this.added(column, `ROUND(SUMPRODUCT(${this.product(column)}),2)`, true);
  }

  /**
   * The largest number in a column of the whole table; 0 for none.
   * @throws RangeError for a slice with conditions, because MAX has none.
   */
  max(column: string): Formula<number> {
    if (this.factors.length > 0) throw new RangeError("only the whole table has a largest number");
    const value = this.rows.reduce((most, row) => Math.max(most, Number(row[column] ?? 0)), 0);
    return { text: `MAX(${tableColumn(this.table, column)})`, value };
  }

  private narrowed(rows: readonly PlainRow[], column: string, factor: string): Slice {
    return new Slice(this.table, rows, [...this.factors, factor], column);
  }

  private added(column: string, text: string, isMoney: boolean): Figure {
    const { table, rows } = this;
    return { text, value: this.total(column), making: { how: "sum", table, rows, column, isMoney } };
  }

  private product(column: string): string {
    return [...this.factors, tableColumn(this.table, column)].join(",");
  }

  private total(column: string): number {
    const hundredths = this.rows.reduce((sum, row) => {
      const value = row[column];
      return sum + (typeof value === "number" ? Math.round(value * 100) : 0);
    }, 0);
    return hundredths / 100;
  }
}

/** As Excel compares: without regard to case; an empty cell equals the empty text. */
function textIn(row: PlainRow, column: string): string {
  return String(row[column] ?? "").toLowerCase();
}
