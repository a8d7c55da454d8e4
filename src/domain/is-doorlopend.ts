import { valueOf } from "./entry";
import type { Plan } from "./plan";

/**
 * Whether the plan is of a doorlopende school, which sets goals only (R29). A plan that does not say so is judged as
 * that of a new school, of which the form asks everything.
 */
export function isDoorlopend(plan: Plan): boolean {
  return valueOf(plan.header.participation) === "doorlopend";
}
