import { isCodeOf } from "../../domain/applicant";
import type { Participation } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { PaneTexts } from "../../texts/pane-texts";

/** What is in the form now, filled in or not. */
export interface NewPlanFields {
  readonly participation: Participation;
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
}

/** The fields that can be wrong. */
export type CheckedField = "brin" | "school" | "board" | "werkgebied";

/** The fields that a programme asks, in reading order. */
export function askedFields({ applicant, werkgebieden }: Programme): readonly CheckedField[] {
  const fields: readonly CheckedField[] = applicant === "board" ? ["brin", "school"] : ["brin", "school", "board"];
  return werkgebieden.names.length === 0 ? fields : [...fields, "werkgebied"];
}

/** What is wrong with each field, in words and in reading order; nothing for a form that is complete. */
export function formMistakes(
  fields: NewPlanFields,
  programme: Programme,
  { form }: PaneTexts,
): ReadonlyMap<CheckedField, string> {
  const { applicant } = programme;
  const mistakes = new Map<CheckedField, string>();
  for (const field of askedFields(programme)) {
    if (field === "brin") {
      if (!isCodeOf(applicant, fields.brin)) mistakes.set("brin", form.codeShape[applicant]);
    } else if (fields[field].trim() === "") mistakes.set(field, form.missing[applicant][field]);
  }
  return mistakes;
}
