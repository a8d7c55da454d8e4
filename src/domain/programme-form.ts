import type { SchoolYear } from "./school-year";

/**
 * Parts of the form that a regeling may leave out. Who it is, the begroting and the ondertekening are always there;
 * uitgangspunten, thema's, aantallen and voorwaarden are there when the regeling lists any.
 */
export const formParts = [
  "boardNumber", "contact", "email", "adviser", "joint", "leernetwerk", "reason", "goals", "partnerNames",
] as const; // prettier-ignore
export type FormPart = (typeof formParts)[number];

/** A part's title and the sentence below it. */
export interface PartWords {
  readonly title: string;
  readonly help: string;
}

/** The three columns of the table of goals: a word and its question. */
export interface GoalWords extends PartWords {
  readonly goal: PartWords;
  readonly approach: PartWords;
  readonly result: PartWords;
}

/** The form in the regeling's own words. Of a part that is not asked the words are not used. */
export interface ProgrammeWords {
  /** What is handed in: "Plan van aanpak". */
  readonly form: string;
  /** In the texts, `{schooljaar}` stands for the school year. */
  readonly reason: PartWords;
  readonly principles: PartWords;
  readonly themes: PartWords;
  readonly goals: GoalWords;
  readonly counts: PartWords;
  /** Below the table of counts; "" for nothing. */
  readonly countsNote: string;
  readonly partnerNames: string;
  readonly income: PartWords;
  readonly expenses: PartWords;
  readonly conditions: PartWords;
  /** "Deelname leernetwerk inclusie". */
  readonly leernetwerk: string;
  /** "Naam directeur". */
  readonly director: string;
}

/** Whether the form of this regeling has the part. */
export function asks({ parts }: { readonly parts: readonly FormPart[] }, part: FormPart): boolean {
  return parts.includes(part);
}

/** A text of the form with the school year filled in. */
export function inWords({ schoolYear }: { readonly schoolYear: SchoolYear }, text: string): string {
  return text.replaceAll("{schooljaar}", schoolYear);
}
