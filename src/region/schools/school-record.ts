import { isCodeOf, normalizeCode, type Applicant } from "../../domain/applicant";

/** A cell of the controller's list. */
export type RecordField = "brin" | "school" | "board" | "werkgebied" | "email" | "kind" | "participation" | "remark";

/** Columns of the table Scholen that are the controller's, by what they hold. */
export const schoolColumns = {
  brin: "BRIN",
  school: "School",
  board: "Schoolbestuur",
  werkgebied: "Werkgebied",
  email: "E-mail",
  kind: "Schoolsoort",
  participation: "Deelname",
  remark: "Opmerking",
} as const satisfies Readonly<Record<RecordField, string>>;

/** Those of the table Schoolbesturen, in a region where boards hand in plans. */
const boardColumns = {
  brin: "Bestuursnummer",
  school: "Schoolbestuur",
  werkgebied: "Werkgebied",
  email: "E-mail",
  participation: "Deelname",
  remark: "Opmerking",
} as const satisfies Readonly<Partial<Record<RecordField, string>>>;

/** What the controller's list calls its cells; a list of boards lacks some. */
export const recordColumns: Readonly<Record<Applicant, Readonly<Partial<Record<RecordField, string>>>>> = {
  school: schoolColumns,
  board: boardColumns,
};

/** Kinds of schools; schoolbudget inclusie is for BAO, the regular ones (R27). */
export const schoolKinds = { regular: "BAO", specialBasic: "SBO", special: "SO" } as const;

/** Whether a school takes part, as the controller sets it; an empty cell means that it did not apply. */
export const participations = {
  applied: "Aangemeld",
  continuing: "Doorlopend",
  awarded: "Toegekend",
  none: "Doet niet mee",
} as const;

/** One row of the controller's own list of schools. Texts are as typed; "" is an empty cell. */
export interface SchoolRecord {
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
  readonly email: string;
  readonly kind: string;
  readonly participation: string;
  /** A number stays a number. */
  readonly remark: string | number | boolean;
  /** `plan`: we added the row, because the school sent a plan; the controller did not list it. */
  readonly origin: "list" | "plan";
  /** The body row of the table in which it stands, from 0; null for a new one. */
  readonly place: number | null;
}

/** The BRIN with location or, of a board, its bestuursnummer, by which a row is found; null where neither can be read. */
export function brinOf({ brin }: Pick<SchoolRecord, "brin">): string | null {
  return codeIn(brin);
}

/** The code of a school or of a board in a text, in its comparable form: no text is both. */
export function codeIn(text: string): string | null {
  const applicant = (["school", "board"] as const).find((each) => isCodeOf(each, text));
  return applicant === undefined ? null : normalizeCode(applicant, text);
}

/** Whether a plan of this school is expected: nobody who did not apply is missing. */
export function isExpected(record: Pick<SchoolRecord, "participation">): boolean {
  const { applied, continuing, awarded } = participations;
  return [applied, continuing, awarded].some((each) => participates(record, each));
}

/** Whether Deelname says this, in whatever capitals. */
export function participates(
  { participation }: Pick<SchoolRecord, "participation">,
  as: (typeof participations)[keyof typeof participations],
): boolean {
  return participation.trim().toLowerCase() === as.toLowerCase();
}

/** Whether it is no regular school, as far as the list says. */
export function isSpecial({ kind }: Pick<SchoolRecord, "kind">): boolean {
  const { specialBasic, special } = schoolKinds;
  return [specialBasic, special].some((each) => kind.trim().toUpperCase() === each);
}
