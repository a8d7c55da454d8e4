import type { Finding, FindingCode } from "./finding";
import type { Plan } from "./plan";
import { planPositions } from "./plan-positions";
import { formRules } from "./rules/form-rules";
import type { Rule, RuleContext } from "./rules/rule";

/** Everything the rules of the form have to say about a plan, in the order of the form. Nothing for a complete plan. */
export function checkPlan(plan: Plan, context: RuleContext): readonly Finding[] {
  return inFormOrder(plan, findingsBy(formRules, plan, context));
}

/**
 * What a plan's findings become when some rules look at it with other eyes: another list, another deadline. Findings of
 * other rules, and those that are not about the form's fields, stay as they are.
 */
export function recheckPlan(
  plan: Plan,
  findings: readonly Finding[],
  context: RuleContext,
  codes: ReadonlySet<FindingCode>,
): readonly Finding[] {
  const before = findings.filter(({ code }) => codes.has(code));
  const anew = inFormOrder(
    plan,
    findingsBy(
      formRules.filter(({ code }) => codes.has(code)),
      plan,
      context,
    ),
  );
  if (JSON.stringify(before) === JSON.stringify(anew)) return findings;
  const others = findings.filter(({ code }) => !codes.has(code));
  const isOfForm = ({ code }: Finding) => ruleOrder.has(code);
  return [...others.filter((each) => !isOfForm(each)), ...inFormOrder(plan, [...others.filter(isOfForm), ...anew])];
}

const ruleOrder = new Map<FindingCode, number>(formRules.map(({ code }, index) => [code, index]));

function findingsBy(rules: readonly Rule[], plan: Plan, context: RuleContext): Finding[] {
  return rules.flatMap(({ code, check }) => check(plan, context).map((observation) => ({ code, ...observation })));
}

/** By place on the form; about one place the first of the rules speaks first. */
function inFormOrder(plan: Plan, findings: Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const order = new Map<Finding["at"], number>(planPositions(plan).map((position, index) => [position, index]));
  const rank = ({ at }: Finding): number => order.get(at) ?? order.size;
  const rule = ({ code }: Finding): number => ruleOrder.get(code) ?? ruleOrder.size;
  return findings.sort((one, other) => rank(one) - rank(other) || rule(one) - rule(other));
}
