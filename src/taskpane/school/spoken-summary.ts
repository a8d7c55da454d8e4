import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { balanceSentence } from "./money";
import { schoolView } from "./school-view";

/** What a screen reader says after a burst of changes: the headline, then the balance. */
export function spokenSummary(checked: CheckedPlan, language: Language): string {
  const { headline, money } = schoolView(checked, language);
  return [headline, balanceSentence(money, language)].filter((part) => part !== "").join(". ");
}
