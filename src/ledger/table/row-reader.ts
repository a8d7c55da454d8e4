import { fromDayNumber, type CalendarDate } from "../../domain/calendar-date";
import { cents } from "../../domain/cents";
import { DayReader } from "../day-reader";
import type { Posting } from "../posting";
import type { ColumnMapping } from "./column-mapping";
import type { LedgerField } from "./ledger-fields";
import { rowAmount } from "./row-amount";
import { cellText, isBlank, type TableCell, type TableRow } from "./table-row";

/**
 * What a row turns out to be. `none`: a blank row, a heading, a line of text; `total`: a total or balance of other rows, with
 * its label; `lost`: it has an amount that cannot be counted, because amount or date cannot be read.
 */
export type ReadRow =
  | { readonly kind: "posting"; readonly posting: Posting; readonly debit: number; readonly credit: number }
  | { readonly kind: "total"; readonly label: string; readonly debit: number; readonly credit: number }
  | { readonly kind: "lost"; readonly reason: "unreadable-amounts" | "amounts-without-date"; readonly text: string }
  | { readonly kind: "none" };

const none: ReadRow = { kind: "none" };
const totalWords =
  /^(?:sub|eind|generaal |grand )?-?tota(?:al|len|ls?)\b|^(?:eind|begin|openings)?-?saldo(?: per\b.*)?$|^transport\b/i;
const balanceWords = /^(?:begin|openings|eind)-?(?:saldo|balans)$/i;

/** Days between 1 January 1970 and the day 0 of Excel, in its two ways of counting. */
const dayZero = { since1900: -25_569, since1904: -24_107 };
const lastExcelDay = 2_958_465;

/** Makes postings of the rows of a table. */
export class RowReader {
  private readonly days: DayReader;

  constructor(
    private readonly file: string,
    private readonly mapping: ColumnMapping,
    private readonly date1904: boolean,
  ) {
    this.days = new DayReader(mapping.monthFirst);
  }

  read(row: TableRow): ReadRow {
    if (isBlank(row)) return none;
    const { cells } = row;
    const amount = rowAmount(cells, this.mapping);
    const date = this.date(cells);
    const label = cells.map(cellText).find((text) => totalWords.test(text));
    if (amount === "lost") return date === null ? none : this.lost(cells, "unreadable-amounts");
    if (date === null) {
      if (amount === null || (amount.debit === 0 && amount.credit === 0 && label === undefined)) return none;
      return label === undefined && this.saysMore(cells)
        ? this.lost(cells, "amounts-without-date")
        : { kind: "total", label: label ?? "", ...amount };
    }
    if (this.isBalance(cells)) return none;
    const { debit, credit } = amount ?? { debit: 0, credit: 0 };
    return { kind: "posting", posting: this.posting(cells, date, debit - credit), debit, credit };
  }

  private text(cells: readonly TableCell[], field: LedgerField): string {
    const column = this.mapping.columns[field];
    return column === undefined ? "" : cellText(cells[column]);
  }

  private date(cells: readonly TableCell[]): CalendarDate | null {
    const cell = this.mapping.columns.date === undefined ? null : cells[this.mapping.columns.date];
    if (typeof cell !== "number" || cell > lastExcelDay) return this.days.day(cellText(cell));
    const day = Math.floor(cell);
    return day < 1 ? null : fromDayNumber(day + (this.date1904 ? dayZero.since1904 : dayZero.since1900));
  }

  private posting(cells: readonly TableCell[], date: CalendarDate, amount: number): Posting {
    return {
      file: this.file,
      company: this.text(cells, "company"),
      journal: this.text(cells, "journal"),
      transaction: this.text(cells, "transaction"),
      line: this.text(cells, "line"),
      date,
      account: this.text(cells, "account"),
      description: this.text(cells, "description"),
      costCentre: this.text(cells, "costCentre"),
      product: this.text(cells, "product"),
      project: this.text(cells, "project"),
      amountCents: cents(amount),
      document: this.text(cells, "document"),
      relation: this.text(cells, "relation"),
    };
  }

  /** A balance carried over is dated like a posting, but nobody booked it. */
  private isBalance(cells: readonly TableCell[]): boolean {
    return (
      balanceWords.test(this.text(cells, "description")) &&
      this.text(cells, "transaction") === "" &&
      this.text(cells, "document") === ""
    );
  }

  /** Whether a row without date says anything beside its amounts: then it is no bare total. */
  private saysMore(cells: readonly TableCell[]): boolean {
    const { amount, debit, credit, side } = this.mapping.columns;
    return cells.some((cell, column) => ![amount, debit, credit, side].includes(column) && cellText(cell) !== "");
  }

  private lost(cells: readonly TableCell[], reason: "unreadable-amounts" | "amounts-without-date"): ReadRow {
    const { amount, debit, credit } = this.mapping.columns;
    const texts = [amount, debit, credit].map((column) => (column === undefined ? "" : cellText(cells[column])));
    return { kind: "lost", reason, text: texts.filter((text) => text !== "").join(" ") };
  }
}
