import type { Assignments } from "../ledger/assign/assign-postings";
import type { Posting } from "../ledger/posting";
import type { Mark } from "../ledger/recognise/mark";
import type { GivenMapping } from "../ledger/table/column-mapping";
import { visibleText } from "../workbook/visible-text";

/** A recognised posting with the number by which people know it on the sheet; it keeps that number in newer exports. */
export interface Booking {
  readonly nr: number;
  readonly posting: Posting;
}

/** What a person said about the columns of exports with this head. */
export interface KnownMapping {
  readonly head: string;
  readonly mapping: GivenMapping;
}

/** What a school's workbook knows of its bookkeeping: the recognised postings alone, and what finance decided about them. */
export interface Bookings {
  readonly mark: Mark;
  readonly assignments: Assignments;
  readonly mappings: readonly KnownMapping[];
  /** By booking date. */
  readonly booked: readonly Booking[];
}

/** Of a workbook into which no ledger was read yet. */
export const noBookings: Bookings = {
  mark: {},
  assignments: { single: new Map(), rules: [] },
  mappings: [],
  booked: [],
};

/** What is known of the columns of exports with this head; null for nothing. */
export function mappingFor({ mappings }: Pick<Bookings, "mappings">, head: readonly string[]): GivenMapping | null {
  return mappings.find((known) => known.head === headOf(head))?.mapping ?? null;
}

/** The mappings with one for exports with this head. */
export function withKnownMapping(
  mappings: readonly KnownMapping[],
  head: readonly string[],
  mapping: GivenMapping,
): readonly KnownMapping[] {
  const known = headOf(head);
  return [...mappings.filter((each) => each.head !== known), { head: known, mapping }];
}

/** By which exports with the same columns are known again. */
export function headOf(head: readonly string[]): string {
  return storable(head.join("|"));
}

/** A text as a cell holds it, so that what is read back is the same. */
export function storable(text: string): string {
  const clean = visibleText(text.replace(/[\t\n\r]+/g, " "));
  return clean.length <= longestText ? clean : clean.slice(0, longestText).replace(/\p{Cs}$/u, "");
}

/** A key made of all texts of a posting must fit in a cell too. */
const longestText = 1_000;
