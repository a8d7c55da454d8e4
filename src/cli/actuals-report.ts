import { bookedLines, postedCents, type BookedLine } from "../actuals/booked-lines";
import type { StandingBookings } from "../actuals/describe-actuals";
import type { RenewedBookings } from "../actuals/renew-bookings";
import { cents, sumCents, type Cents } from "../domain/cents";
import { valueOf } from "../domain/entry";
import { formatEuro } from "../domain/format-euro";
import type { BudgetLineKey } from "../ledger/assign/assign-postings";
import type { Language } from "../texts/language";
import { actualsWords } from "./actuals-words";
import type { FileReport, FindingReport } from "./file-report";
import type { LedgerFileReport } from "./ledger-report";

/** What `--json` prints: the contract of the command line. Amounts in cents. */
export interface ActualsReport {
  readonly file: string;
  readonly out: string;
  readonly files: readonly LedgerFileReport[];
  readonly recognised: PostingSum;
  /** Debit positive, as recognised: assigned and unassigned make the whole. */
  readonly assigned: PostingSum;
  readonly unassigned: PostingSum;
  readonly lines: readonly LineReport[];
  /** Since the ledger was read into this workbook before. */
  readonly changes: { readonly added: number; readonly changed: number; readonly gone: number; readonly kept: number };
  /** Months of the school year of which nothing was read, as "2026-08". */
  readonly missingMonths: readonly string[];
  /** About the year end, as `check` has them. */
  readonly findings: readonly FindingReport[];
}

interface PostingSum {
  readonly count: number;
  readonly cents: number;
}

interface LineReport {
  readonly line: BudgetLineKey;
  readonly description: string;
  readonly plannedCents: number;
  /** What the year end says now; null where nobody filled in anything. */
  readonly actualCents: number | null;
  /** What it said before, where that was something else. */
  readonly previousCents: number | null;
  readonly postings: number;
}

export interface ActualsResult {
  readonly file: string;
  readonly out: string;
  readonly files: readonly LedgerFileReport[];
  readonly standing: StandingBookings;
  readonly renewed: RenewedBookings;
  readonly missingMonths: readonly string[];
  /** The workbook as it is now. */
  readonly now: { readonly actuals: ReadonlyMap<BudgetLineKey, Cents>; readonly report: FileReport };
}

export function actualsReport(result: ActualsResult): ActualsReport {
  const { file, out, files, standing, renewed, missingMonths, now } = result;
  const { lines, unassigned } = bookedLines(standing.checked.plan, renewed.bookings);
  const assigned = lines.flatMap(({ postings }) => postings);
  const { added, changed, gone, kept } = renewed.changes;
  return {
    file,
    out,
    files,
    recognised: sumOf([...assigned, ...unassigned]),
    assigned: sumOf(assigned),
    unassigned: sumOf(unassigned),
    lines: lines.map((line) => lineReport(line, result)),
    changes: { added: added.length, changed: changed.length, gone: gone.length, kept },
    missingMonths,
    findings: now.report.findings,
  };
}

const sumOf = (postings: BookedLine["postings"]): PostingSum => ({
  count: postings.length,
  cents: postedCents(postings),
});

function lineReport({ key, name, plannedCents, postings }: BookedLine, { standing, now }: ActualsResult): LineReport {
  const actual = now.actuals.get(key) ?? null;
  const previous = actualsIn(standing.checked).get(key) ?? null;
  return {
    line: key,
    description: name,
    plannedCents,
    actualCents: actual,
    previousCents: previous === actual ? null : previous,
    postings: postings.length,
  };
}

/** The actual amounts that a year end holds, by line. */
export function actualsIn({ evaluation }: StandingBookings["checked"]): ReadonlyMap<BudgetLineKey, Cents> {
  const of = (side: "income" | "expense", lines: NonNullable<typeof evaluation>["evaluation"]["income"]) =>
    lines.flatMap(({ id, actual }): [BudgetLineKey, Cents][] => {
      const amount = valueOf(actual);
      return amount === null ? [] : [[`${side}.${id}`, amount]];
    });
  if (evaluation === null) return new Map();
  const { income, expenses } = evaluation.evaluation;
  return new Map([...of("income", income), ...of("expense", expenses)]);
}

/** The same for people. */
export function actualsLines(report: ActualsReport, language: Language): readonly string[] {
  const text = actualsWords[language];
  const { recognised, unassigned, changes, missingMonths } = report;
  const isFirst = changes.changed + changes.gone + changes.kept === 0;
  return [
    text.recognised(recognised.count, euro(recognised.cents)),
    ...report.lines.filter(({ postings, actualCents }) => postings > 0 || actualCents !== null).flatMap(lineWords),
    unassigned.count === 0 ? text.allAssigned : text.unassigned(unassigned.count, euro(unassigned.cents)),
    ...(isFirst ? [] : [text.changes(changes.added, changes.changed, changes.gone, changes.kept)]),
    ...(missingMonths.length === 0 ? [] : [text.missing(missingMonths.join(", "))]),
    text.private,
  ];

  function lineWords({ description, plannedCents, actualCents, previousCents }: LineReport): readonly string[] {
    const actual = actualCents ?? 0;
    const said = text.line(description, euro(plannedCents), euro(actual), euro(plannedCents - actual));
    return previousCents === null ? [said] : [said, text.overwritten(euro(previousCents))];
  }
}

const euro = (amount: number): string => formatEuro(sumCents([cents(amount)]));
