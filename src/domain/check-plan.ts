import type { Finding } from "./finding";
import type { Plan } from "./plan";
import { planPositions } from "./plan-positions";
import { formRules } from "./rules/form-rules";
import type { RuleContext } from "./rules/rule";

/** Everything the rules of the form have to say about a plan, in the order of the form. Nothing for a complete plan. */
export function checkPlan(plan: Plan, context: RuleContext): readonly Finding[] {
  const findings = formRules.flatMap(({ code, check }) =>
    check(plan, context).map((observation) => ({ code, ...observation })),
  );
  if (findings.length < 2) return findings;
  const order = new Map<Finding["at"], number>(planPositions(plan).map((position, index) => [position, index]));
  const rank = ({ at }: Finding): number => order.get(at) ?? order.size;
  return findings.sort((one, other) => rank(one) - rank(other));
}
