import type { CalendarDate } from "../domain/calendar-date";
import { cents } from "../domain/cents";
import { WorkbookError } from "../workbook/workbook-error";
import type { LedgerFile } from "./ledger-file";
import { isWithin } from "./period";
import type { Posting } from "./posting";
import type { ReadOptions } from "./read-options";
import { recogniser } from "./recognise/mark";
import { MarkTallying, type CodeKind } from "./recognise/mark-tally";
import { TextPool } from "./text-pool";

/** What reading one file added up to. */
export type Collected = Pick<
  LedgerFile,
  "lines" | "debitCents" | "creditCents" | "days" | "months" | "tally" | "postings"
> & {
  /** Recognised postings that lie outside the period, and lines of the file without a date. */
  readonly outside: number;
  readonly undated: number;
};

/** Takes in the lines of one file, one by one: counts all of them, keeps only what was asked for. */
export class PostingCollector {
  private readonly isRecognised: (posting: Posting) => boolean;
  private readonly keep: (posting: Posting) => void;
  private readonly texts = new TextPool();
  private readonly tallying = new MarkTallying();
  private readonly months = new Set<string>();
  private readonly postings: Posting[] = [];
  private lines = 0;
  private debit = 0;
  private credit = 0;
  private turnover = 0;
  private first: CalendarDate | null = null;
  private last: CalendarDate | null = null;
  private outside = 0;
  private undated = 0;

  constructor(private readonly options: Pick<ReadOptions, "mark" | "period" | "onPosting">) {
    this.isRecognised = recogniser(options.mark);
    this.keep = options.onPosting ?? ((posting) => void this.postings.push(posting));
  }

  /** `debit` and `credit` as the export writes them, in cents; the posting's amount is their difference. */
  add(posting: Posting, debit: number, credit: number): void {
    this.lines++;
    this.debit += debit;
    this.credit += credit;
    this.turnover += Math.abs(debit) + Math.abs(credit);
    if (!Number.isSafeInteger(this.turnover)) throw new WorkbookError("damaged-ledger", "amounts beyond counting");
    if (posting.date === null) this.undated++;
    else this.addDay(posting.date);
    this.sortOut(posting);
  }

  /** A line whose amount cannot be read: there, but in no sum. */
  countLost(): void {
    this.lines++;
  }

  name(kind: CodeKind, value: string, name: string): void {
    this.tallying.name(kind, value, name);
  }

  result(): Collected {
    const { first, last } = this;
    return {
      lines: this.lines,
      debitCents: cents(this.debit),
      creditCents: cents(this.credit),
      days: first === null || last === null ? null : { first, last },
      months: this.months,
      tally: this.tallying.result(),
      postings: this.postings,
      outside: this.outside,
      undated: this.undated,
    };
  }

  private addDay(date: CalendarDate): void {
    if (this.first === null || date < this.first) this.first = date;
    if (this.last === null || date > this.last) this.last = date;
    this.months.add(date.slice(0, 7));
  }

  private sortOut(posting: Posting): void {
    const within = isWithin(posting, this.options.period);
    if (within) this.tallying.add(posting);
    if (!this.isRecognised(posting)) return;
    if (!within) this.outside++;
    else this.keep(this.texts.ownPosting(posting));
  }
}
