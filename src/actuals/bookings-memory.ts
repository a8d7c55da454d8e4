import type { CalendarDate } from "../domain/calendar-date";
import { cents } from "../domain/cents";
import type { AssignmentRule, BudgetLineKey } from "../ledger/assign/assign-postings";
import type { Posting } from "../ledger/posting";
import { markKinds, type Mark, type MarkKind } from "../ledger/recognise/mark";
import type { GivenMapping } from "../ledger/table/column-mapping";
import type { SheetDescription } from "../workbook/description";
import { look } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { storable, type Booking, type Bookings, type KnownMapping } from "./bookings";

/** Very hidden: what the year end knows of the bookkeeping, for next time. */
const bookingsMemoryName = "_schoolbudget_boekingen";
const marker = "schoolbudget-boekingen";
const version = 1;

/** What a row holds: its first cell says. */
const kinds = {
  mark: "kenmerk",
  rule: "regel",
  single: "toewijzing",
  mapping: "kolommen",
  posting: "boeking",
} as const;

/** The fields of a posting, cell by cell. */
const fields = [
  "file", "company", "journal", "transaction", "line", "date", "account", "description", "costCentre", "product", "project",
  "amountCents", "document", "relation",
] as const satisfies readonly (keyof Posting)[]; // prettier-ignore

/** The sheet that remembers the bookings, in plain cells: nothing else survives saving everywhere. */
export function describeBookingsMemory({ mark, assignments, mappings, booked }: Bookings): SheetDescription {
  const draft = new SheetDraft(bookingsMemoryName);
  const rows: readonly (readonly (string | number)[])[] = [
    [marker, version],
    ...markKinds.flatMap((kind) => (mark[kind] ?? []).map((value) => [kinds.mark, kind, storable(value)])),
    ...assignments.rules.map(({ kind, value, line }) => [kinds.rule, kind, storable(value), line]),
    ...[...assignments.single].map(([key, line]) => [kinds.single, line, key]),
    ...mappings.map(({ head, mapping }) => [kinds.mapping, head, storable(JSON.stringify(mapping))]),
    ...booked.map(({ nr, posting }) => [kinds.posting, nr, ...fields.map((field) => posting[field] ?? "")]),
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== "") draft.put(row, column, value, look.key);
    });
  });
  return draft.describe({
    visibility: "veryHidden",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: null,
    protection: null,
    print: null,
  });
}

/**
 * What a workbook knows of its bookkeeping; null before the first ledger was read into it.
 * @throws WorkbookError `newer-format` when a newer version of this program wrote it, `damaged-part` when somebody changed it.
 */
export function readBookings({ sheets }: WorkbookSnapshot): Bookings | null {
  const sheet = sheets.find(({ name }) => name === bookingsMemoryName);
  if (sheet === undefined) return null;
  const [first, ...rows] = textRows(sheet);
  if (first?.[0] !== marker) return null;
  if (Number(first[1]) > version) throw new WorkbookError("newer-format", `bookings ${first[1]}`);
  const ofKind = (kind: string) => rows.filter((row) => row[0] === kind).map((row) => row.slice(1));
  return {
    mark: readMark(ofKind(kinds.mark)),
    assignments: {
      rules: ofKind(kinds.rule).map(readRule),
      single: new Map(ofKind(kinds.single).map(([line = "", key = ""]) => [key, line as BudgetLineKey])),
    },
    mappings: ofKind(kinds.mapping).map(readMapping),
    booked: ofKind(kinds.posting).map(readBooking),
  };
}

function readMark(rows: readonly (readonly string[])[]): Mark {
  const mark: Partial<Record<MarkKind, readonly string[]>> = {};
  for (const kind of markKinds) {
    const values = rows.flatMap(([each, value = ""]) => (each === kind ? [value] : []));
    if (values.length > 0) mark[kind] = values;
  }
  return mark;
}

function readRule([kind, value = "", line = ""]: readonly string[]): AssignmentRule {
  return { kind: kind === "text" ? "text" : "account", value, line: line as BudgetLineKey };
}

function readMapping([head = "", json = ""]: readonly string[]): KnownMapping {
  try {
    return { head, mapping: JSON.parse(json) as GivenMapping };
  } catch (error) {
    throw new WorkbookError("damaged-part", bookingsMemoryName, error);
  }
}

function readBooking([nr, ...values]: readonly string[]): Booking {
  const text = (field: (typeof fields)[number]) => values[fields.indexOf(field)] ?? "";
  const amount = Number(text("amountCents"));
  if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(Number(nr)))
    throw new WorkbookError("damaged-part", bookingsMemoryName);
  const texts = Object.fromEntries(fields.map((field) => [field, text(field)])) as Record<
    (typeof fields)[number],
    string
  >;
  const date = text("date") === "" ? null : (text("date") as CalendarDate);
  return { nr: Number(nr), posting: { ...texts, date, amountCents: cents(amount) } };
}

/** The cells of each row as texts, an empty cell as "". */
function textRows({ cells }: SheetSnapshot): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    const texts = rows.get(row) ?? [];
    while (texts.length < column) texts.push("");
    texts[column] = typeof value === "object" ? value.error : String(value);
    rows.set(row, texts);
  }
  return [...rows.values()];
}
