import type { CheckedField } from "./new-plan-form";
import type { NewPlan } from "./use-new-plan";

interface Validation {
  readonly validationState?: "error";
  readonly validationMessage?: string;
}

/** What is wrong with a field, as Fluent's Field shows it. */
export function validationOf({ mistakeOf }: NewPlan, field: CheckedField): Validation {
  const mistake = mistakeOf(field);
  return mistake === null ? {} : { validationState: "error", validationMessage: mistake };
}
