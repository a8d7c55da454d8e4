import { decimalSignOf, type DecimalSign } from "../amount-text";
import { DayReader } from "../day-reader";
import { givenColumns, type ColumnMapping, type GivenMapping } from "./column-mapping";
import type { LedgerField } from "./ledger-fields";
import { recogniseHeadings, type RecognisedHeadings } from "./recognise-headings";
import { sideOf } from "./row-amount";
import { cellText, type TableCell } from "./table-row";

/**
 * Why a field's column is not certain. `missing`: no heading says it; `several`: more than one does; `number-style`: whether
 * "1.234" is a thousand or a bit more than one, no amount of the whole column tells.
 */
export interface ColumnDoubt {
  readonly field: LedgerField;
  readonly reason: "missing" | "several" | "number-style";
  /** Columns (from 0) to choose from, the likeliest first. */
  readonly candidates: readonly number[];
}

export interface Recognition {
  readonly mapping: ColumnMapping;
  readonly certain: boolean;
  readonly unsure: readonly ColumnDoubt[];
}

/** How many rows are enough to see what kind of things a column holds. */
const sampleSize = 200;

/** A style that fewer than this share of the amounts have, is a slip in those amounts. */
const slips = 0.05;

interface ColumnContent {
  filled: number;
  days: number;
  amounts: number;
}

/** Looks at all rows of a table, to be certain of what its columns hold. */
export class ColumnSurvey {
  private readonly headings: RecognisedHeadings;
  private readonly contents: ColumnContent[] = [];
  private readonly days = new DayReader();
  private readonly styles = { ",": 0, ".": 0, ambiguous: 0 };
  private readonly dayOrder = { dayFirst: 0, monthFirst: 0 };
  private readonly signs = { negativeCredit: 0, otherwise: 0 };
  private rows = 0;

  /** `given` says what it says; the headings say the rest. */
  constructor(
    head: readonly TableCell[],
    private readonly given: GivenMapping | null = null,
  ) {
    this.headings = withGiven(recogniseHeadings(head), given === null ? null : givenColumns(given, head));
  }

  observe(cells: readonly TableCell[]): void {
    const { columns } = this.headings;
    if (this.rows++ < sampleSize) this.sample(cells);
    for (const field of ["amount", "debit", "credit"] as const) {
      const cell = columns[field] === undefined ? null : cells[columns[field]];
      if (typeof cell === "string") this.seeAmount(cell);
    }
    if (columns.date !== undefined) this.seeDay(cellText(cells[columns.date]));
    if (columns.side !== undefined && columns.amount !== undefined)
      this.seeSign(cellText(cells[columns.side]), cellText(cells[columns.amount]));
  }

  result(): Recognition {
    const { columns, doubts } = this.headings;
    const decimal = this.given?.decimal ?? this.decimal();
    const unsure: ColumnDoubt[] = doubts.map(({ field, candidates }) => ({ field, reason: "several", candidates }));
    const isDoubted = (field: LedgerField) => doubts.some((doubt) => doubt.field === field);
    if (columns.date === undefined && !isDoubted("date")) unsure.push(this.missing("date", "days"));
    if (!hasAmount(columns) && !isDoubted("amount")) unsure.push(this.missing("amount", "amounts"));
    if (decimal === null && hasAmount(columns))
      unsure.push({ field: columns.amount === undefined ? "debit" : "amount", reason: "number-style", candidates: [] });
    const mapping = {
      columns,
      decimal: decimal ?? ",",
      monthFirst: this.dayOrder.monthFirst > 0 && this.dayOrder.dayFirst === 0,
      signed: this.signs.negativeCredit > 0 && this.signs.otherwise === 0,
    };
    return { mapping, certain: unsure.length === 0, unsure };
  }

  private sample(cells: readonly TableCell[]): void {
    cells.forEach((cell, column) => {
      const content = (this.contents[column] ??= { filled: 0, days: 0, amounts: 0 });
      const text = cellText(cell);
      if (text === "") return;
      content.filled++;
      if (this.days.day(text) !== null) content.days++;
      if (typeof cell === "number" || decimalSignOf(text) !== null) content.amounts++;
    });
  }

  private seeAmount(text: string): void {
    const style = decimalSignOf(text);
    if (style !== null && style !== "whole") this.styles[style]++;
  }

  private seeDay(text: string): void {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(text) ?? [];
    if (Number(first) > 12) this.dayOrder.dayFirst++;
    if (Number(second) > 12) this.dayOrder.monthFirst++;
  }

  private seeSign(side: string, amount: string): void {
    // A dash behind the comma stands for no cents: "25.000,-".
    const isNegative = /[-\u2212(]/.test(amount.replace(/[,.] ?[-=]{1,2}$/, ""));
    if (!/[1-9]/.test(amount)) return;
    if (sideOf(side) === "C" && isNegative) this.signs.negativeCredit++;
    else if (sideOf(side) === "C" || isNegative) this.signs.otherwise++;
  }

  /** Null when the column as a whole does not tell. */
  private decimal(): DecimalSign | null {
    const { ",": commas, ".": points, ambiguous } = this.styles;
    const [sign, fewer] = commas >= points ? ([",", points] as const) : ([".", commas] as const);
    if (commas + points === 0) return ambiguous === 0 ? "," : null;
    return fewer <= slips * (commas + points) ? sign : null;
  }

  private missing(field: LedgerField, kind: "days" | "amounts"): ColumnDoubt {
    const taken = new Set(Object.values(this.headings.columns));
    const candidates = this.contents
      .map((content, column) => ({ column, share: content.filled === 0 ? 0 : content[kind] / content.filled }))
      .filter(({ column, share }) => share > 0.8 && !taken.has(column))
      .sort((one, other) => other.share - one.share);
    return { field, reason: "missing", candidates: candidates.map(({ column }) => column) };
  }
}

/** What each column of a table holds, by its headings and all its rows. */
export function recogniseColumns(
  head: readonly TableCell[],
  rows: Iterable<readonly TableCell[]>,
  given: GivenMapping | null = null,
): Recognition {
  const survey = new ColumnSurvey(head, given);
  for (const row of rows) survey.observe(row);
  return survey.result();
}

function hasAmount(columns: ColumnMapping["columns"]): boolean {
  return columns.amount !== undefined || columns.debit !== undefined || columns.credit !== undefined;
}

/** A column that a person gave to one field is no other field's; amounts are given as a whole. */
function withGiven(found: RecognisedHeadings, given: ColumnMapping["columns"] | null): RecognisedHeadings {
  if (given === null) return found;
  const givesAmount = hasAmount(given);
  const taken = new Set(Object.values(given));
  const isFree = (field: string, column: number) =>
    !taken.has(column) && !(givesAmount && ["amount", "debit", "credit"].includes(field));
  const rest = Object.entries(found.columns).filter(([field, column]) => isFree(field, column));
  const doubts = found.doubts.filter(({ field }) => given[field] === undefined && !(givesAmount && field === "amount"));
  return { columns: { ...Object.fromEntries(rest), ...given }, doubts };
}
