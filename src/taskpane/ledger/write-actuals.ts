import { bookedLines, lineActuals } from "../../actuals/booked-lines";
import { noBookings, type Bookings } from "../../actuals/bookings";
import { readBookings } from "../../actuals/bookings-memory";
import { bookingsName } from "../../actuals/bookings-sheet";
import { describeActuals, describeBookings, type StandingBookings } from "../../actuals/describe-actuals";
import { blankEvaluation } from "../../domain/evaluation";
import { checkWorkbook } from "../../school/check-workbook";
import { describeEvaluation } from "../../school/evaluation/describe-evaluation";
import type { WorkbookDescription } from "../../workbook/description";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { sha256 } from "../sha256";

/** What the year end asks of the open workbook. */
export interface LedgerWorkbook {
  /** Every sheet, formulas too. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Adds the described sheets or renews them, and types the inputs on others: all of it or nothing. `seen` is the workbook
   * that the description was made of.
   */
  put(description: WorkbookDescription, seen: WorkbookSnapshot, inputs?: readonly AmountInput[]): Promise<void>;
}
interface AmountInput {
  readonly sheet: string;
  readonly cell: string;
  /** In euros. */
  readonly value: number;
}

/**
 * The open workbook with its plan and what it knows of the bookkeeping.
 * @throws WorkbookError `not-a-plan`, or what `readBookings` says.
 */
export function standingIn(snapshot: WorkbookSnapshot): StandingBookings {
  const checked = checkWorkbook(snapshot, { sha256, today: null });
  return { checked, snapshot, before: readBookings(snapshot) ?? noBookings };
}

/**
 * Puts the actual amounts in the year end and the postings beside it, in the workbook as it is at this moment. A year end that
 * stands keeps everything else. Gives the names of lines for which it has no row.
 */
export async function writeActuals(
  workbook: LedgerWorkbook,
  bookings: Bookings,
  savedAt: string,
): Promise<readonly string[]> {
  const standing = await withYearEnd(workbook, savedAt);
  const { checked, snapshot } = standing;
  if (checked.evaluation === null) {
    await workbook.put(describeActuals(standing, bookings, savedAt), snapshot);
    return [];
  }
  const { cells, without } = amountCells(standing, bookings);
  await workbook.put(bookingsAlone(standing, bookings, savedAt), snapshot, cells);
  return without;
}

/** Where somebody deleted the year end it comes back first; the postings that stand are renewed after that. */
async function withYearEnd(workbook: LedgerWorkbook, savedAt: string): Promise<StandingBookings> {
  const standing = standingIn(await workbook.read());
  const { checked, snapshot } = standing;
  if (checked.evaluation !== null || !snapshot.sheets.some(({ name }) => name === bookingsName)) return standing;
  await workbook.put(describeEvaluation(checked, blankEvaluation(checked.programme), savedAt), snapshot);
  return standingIn(await workbook.read());
}

/** Makes the postings say again what they did, when the pane died while it wrote others; the amounts are back already. */
export async function restoreBookings(workbook: LedgerWorkbook, savedAt: string): Promise<void> {
  const standing = standingIn(await workbook.read());
  await workbook.put(bookingsAlone(standing, standing.before, savedAt), standing.snapshot);
}

function bookingsAlone(standing: StandingBookings, bookings: Bookings, savedAt: string): WorkbookDescription {
  const { properties } = describeActuals(standing, bookings, savedAt);
  return { properties, sheets: describeBookings(standing, bookings), names: [], activeSheet: bookingsName };
}

function amountCells({ checked, before }: StandingBookings, after: Bookings) {
  const names = new Map(bookedLines(checked.plan, after).lines.map(({ key, name }) => [key, name]));
  const places = lineActuals(checked.plan, before, after).map(({ side, line, actualCents }) => {
    const { sheet, cell } = checked.locate(`evaluation.${side}.${line}.actual`);
    return { sheet, cell, value: actualCents / 100, name: names.get(`${side}.${line}`) ?? line };
  });
  return {
    cells: places.flatMap(({ sheet, cell, value }) => (cell === null ? [] : [{ sheet, cell, value }])),
    without: places.flatMap(({ cell, name }) => (cell === null ? [name] : [])),
  };
}
