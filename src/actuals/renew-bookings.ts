import { carryAssignments, comparePostings, type PostingChanges } from "../ledger/assign/compare-postings";
import type { Posting } from "../ledger/posting";
import { postingKeys, type PostingKey } from "../ledger/posting-key";
import type { LedgerFile } from "../ledger/ledger-file";
import { isWithin, type Period } from "../ledger/period";
import { recogniser, type Mark } from "../ledger/recognise/mark";
import { WorkbookError } from "../workbook/workbook-error";
import { storable, type Booking, type Bookings } from "./bookings";

/** One sheet and one list must stay readable for a person; a school's own spending is a few hundred postings. */
export const mostPostings = 20_000;

/** The bookings after a newer reading, and what moved since the one before. */
export interface RenewedBookings {
  readonly bookings: Bookings;
  readonly changes: PostingChanges;
}

/** What was read now: the postings by this mark, from exports that cover these days. */
export interface LedgerReading {
  readonly mark: Mark;
  readonly period: Period;
  readonly postings: readonly Posting[];
  readonly files: readonly Pick<LedgerFile, "days">[];
}

/**
 * Takes in a reading. What it does not cover stays: bookings in months of which no export was given now. Decisions stay too:
 * a posting that changed keeps its line and its number, and one that is gone gets its line back when it returns.
 * @throws WorkbookError `too-many-postings`.
 */
export function renewBookings(before: Bookings, reading: LedgerReading): RenewedBookings {
  const kept = notCovered(before, reading);
  if (kept.length + reading.postings.length > mostPostings)
    throw new WorkbookError("too-many-postings", String(reading.postings.length));
  const after = [...kept, ...reading.postings.map(storablePosting)].sort(byDate);
  const earlier = before.booked.map(({ posting }) => posting);
  const changes = comparePostings(earlier, after);
  return {
    bookings: {
      ...before,
      mark: reading.mark,
      assignments: carryAssignments(before.assignments, changes),
      booked: numbered(after, before.booked, changes),
    },
    changes,
  };
}

/** Earlier postings of the same mark in months that no export of now has. */
function notCovered({ booked }: Bookings, { mark, period, files }: LedgerReading): readonly Posting[] {
  const isRecognised = recogniser(mark);
  const spans = files.flatMap(({ days }) => (days === null ? [] : [days]));
  const isCovered = (month: string) =>
    spans.some(({ first, last }) => first.slice(0, 7) <= month && month <= last.slice(0, 7));
  return booked
    .map(({ posting }) => posting)
    .filter((posting) => posting.date !== null && !isCovered(posting.date.slice(0, 7)))
    .filter((posting) => isWithin(posting, period) && isRecognised(posting));
}

/** Of a posting as a file has it: the same, with texts that a cell can hold. */
function storablePosting(posting: Posting): Posting {
  const { company, journal, transaction, line, account, description, costCentre, product, project } = posting;
  return {
    ...posting,
    file: storable(posting.file),
    company: storable(company),
    journal: storable(journal),
    transaction: storable(transaction),
    line: storable(line),
    account: storable(account),
    description: storable(description),
    costCentre: storable(costCentre),
    product: storable(product),
    project: storable(project),
    document: storable(posting.document),
    relation: storable(posting.relation),
  };
}

const dayOf = ({ date }: Posting): string => date ?? "9999";

function byDate(one: Posting, other: Posting): number {
  return dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0;
}

function numbered(
  postings: readonly Posting[],
  before: readonly Booking[],
  { changed }: PostingChanges,
): readonly Booking[] {
  const known = new Map<PostingKey, number>();
  const oldKeys = postingKeys(before.map(({ posting }) => posting));
  before.forEach(({ nr }, index) => known.set(oldKeys[index] ?? "", nr));
  const former = new Map(changed.map((pair) => [pair.after.key, pair.before.key]));
  let last = Math.max(0, ...known.values());
  const keys = postingKeys(postings);
  return postings.map((posting, index) => {
    const key = keys[index] ?? "";
    return { nr: known.get(former.get(key) ?? key) ?? ++last, posting };
  });
}
