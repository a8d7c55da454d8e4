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

/** The fields that can be wrong, in reading order. */
export type CheckedField = "brin" | "school" | "board" | "werkgebied";
const checkedFields: readonly CheckedField[] = ["brin", "school", "board", "werkgebied"];

/** What is wrong with each field, in words; nothing for a form that is complete. */
export function formMistakes(fields: NewPlanFields, { form }: PaneTexts): ReadonlyMap<CheckedField, string> {
  const mistakes = new Map<CheckedField, string>();
  for (const field of checkedFields) {
    if (field === "brin" ? !isBrin(fields.brin) : fields[field].trim() === "") {
      mistakes.set(field, field === "brin" ? form.brinShape : form.missing(form[field]));
    }
  }
  return mistakes;
}
