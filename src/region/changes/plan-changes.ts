import type { PlanPosition } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import { planFields } from "./plan-fields";

/** One field that a newer version of a plan fills in differently; "" stands for empty. */
export interface PlanChange {
  readonly at: PlanPosition;
  readonly was: string;
  readonly is: string;
  /** The newer version has no such field: a row of a table that is no longer used. */
  readonly isGone: boolean;
}

/** What changed between two versions of a plan, field by field, in the order of the form; rows that went come last. */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const old = new Map(planFields(before));
  const changed = planFields(after).flatMap(([at, is]): PlanChange[] => {
    const was = old.get(at) ?? "";
    old.delete(at);
    return was === is ? [] : [{ at, was, is, isGone: false }];
  });
  const gone = [...old].filter(([, was]) => was !== "");
  return [...changed, ...gone.map(([at, was]): PlanChange => ({ at, was, is: "", isGone: true }))];
}
