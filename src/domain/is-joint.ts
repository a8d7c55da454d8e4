import { parsePartners } from "./brin";
import type { Plan } from "./plan";

/** Whether the plan is a joint application (gezamenlijke aanvraag): at least one partner is named. */
export function isJoint(plan: Plan): boolean {
  return parsePartners(plan.header.partners).length > 0;
}
