import { isBrin } from "../../domain/brin";
import type { Participation } from "../../domain/plan";
import type { PaneTexts } from "../../texts/pane-texts";

/** What is in the form now, filled in or not. */
export interface NewPlanFields {
  readonly programme: string;
  readonly participation: Participation;
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
}

/** The fields that can be wrong. */
export type CheckedField = "brin" | "school" | "board" | "werkgebied";

/** What is wrong with each field, in words and in reading order; nothing for a form that is complete. */
export function formMistakes(fields: NewPlanFields, { form }: PaneTexts): ReadonlyMap<CheckedField, string> {
  const mistakes = new Map<CheckedField, string>();
  if (!isBrin(fields.brin)) mistakes.set("brin", form.brinShape);
  for (const field of ["school", "board", "werkgebied"] as const) {
    if (fields[field].trim() === "") mistakes.set(field, form.missing[field]);
  }
  return mistakes;
}
