import { bookedLines, lineActuals } from "../../actuals/booked-lines";
import { noBookings, type Bookings } from "../../actuals/bookings";
import { readBookings } from "../../actuals/bookings-memory";
import { bookingsName } from "../../actuals/bookings-sheet";
import { describeActuals, describeBookings, type StandingBookings } from "../../actuals/describe-actuals";
import { checkWorkbook } from "../../school/check-workbook";
import type { WorkbookDescription } from "../../workbook/description";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { sha256 } from "../sha256";

/** What the year end asks of the open workbook. */
export interface LedgerWorkbook {
  /** Every sheet, formulas too. */
  read(): Promise<WorkbookSnapshot>;
  /** Adds the described sheets or renews them; `seen` is the workbook that the description was made of. */
  put(description: WorkbookDescription, seen: WorkbookSnapshot): Promise<void>;
  setCells(cells: readonly { readonly sheet: string; readonly cell: string; readonly value: number }[]): Promise<void>;
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
  const standing = standingIn(await workbook.read());
  const { checked, snapshot } = standing;
  const description = describeActuals(standing, bookings, savedAt);
  if (checked.evaluation === null) {
    await workbook.put(description, snapshot);
    return [];
  }
  const { cells, without } = amountCells(standing, bookings);
  await workbook.setCells(cells);
  const sheets = describeBookings(standing, bookings);
  await workbook.put({ ...description, sheets, names: [], activeSheet: bookingsName }, snapshot);
  return without;
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
