import type { CalendarDate } from "../../domain/calendar-date";
import type { Notes } from "../kept/kept-region";
import type { KnownSubmission } from "../survey/known-submission";
import type { Applicant } from "../../domain/applicant";
import { recordColumns, type RecordField, type SchoolRecord } from "./school-record";

/** Our columns of the table Scholen. */
export const ourSchoolColumns = { origin: "Herkomst", standing: "Stand", submittedAt: "Ingediend op" } as const;

export const origins: Readonly<Record<SchoolRecord["origin"], string>> = { list: "Lijst", plan: "Uit een plan" };

/** Where the controller stands with a school: with errors comes before late. */
export type SchoolStanding = "in" | "errors" | "late" | "nothing" | "notExpected";

export const schoolStandings: Readonly<Record<SchoolStanding, string>> = {
  in: "Binnen",
  errors: "Met fouten",
  late: "Te laat",
  nothing: "Nog niets",
  notExpected: "–",
};

/** One row of Scholen: the controller's own cells, and what the submissions say about them. */
export interface SchoolRow {
  readonly record: SchoolRecord;
  /** The plan of this school that counts. */
  readonly submission: KnownSubmission | null;
  readonly standing: SchoolStanding;
  /** The day on which its first version was handed in or, without a stamp, saved: a later correction makes no plan late. */
  readonly receivedOn: CalendarDate | null;
  /** ISO 8601. */
  readonly submittedAt: string | null;
  /** The controller's cells by column name, as they are written back. */
  readonly notes: Notes;
}

/** The controller's cells of a row by column name; empty ones are left out. */
export function cellsOf(record: SchoolRecord, applicant: Applicant): Notes {
  const cells = Object.entries(recordColumns[applicant]).map(([field, name]) => {
    return [name, record[field as RecordField]] as const;
  });
  return Object.fromEntries(cells.filter(([, value]) => value !== ""));
}
