import { blankPlan } from "../../domain/blank-plan";
import type { CalendarDate } from "../../domain/calendar-date";
import { checkEvaluation, evaluationRules } from "../../domain/check-evaluation";
import { recheckPlan } from "../../domain/check-plan";
import { valueOf } from "../../domain/entry";
import { blankEvaluation } from "../../domain/evaluation";
import type { FindingCode } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { formRules } from "../../domain/rules/form-rules";
import { flatten, programmePrefix } from "../../school/programme-cells";
import { programmeFromCells } from "../../school/programme-from-cells";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";

const formCodes: ReadonlySet<FindingCode> = new Set(formRules.map(({ code }) => code));
const yearEndCodes: ReadonlySet<FindingCode> = new Set(evaluationRules.map(({ code }) => code));

/** A programme as another version remembered it, with the parts that it did not have yet; null when it can't be read. */
export function programmeOfNow(remembered: Programme): Programme | null {
  return programmeFromCells(new Map(flatten(remembered, programmePrefix)));
}

/**
 * A plan as another version remembered it, as this one would have read it: what that version did not ask is empty, and the rules
 * of now look at it, because the sentences of now are made for what they say.
 */
export function planOfNow(checked: CheckedPlan): CheckedPlan {
  const { programme, savedAt } = checked;
  const plan = completed(checked.plan, programme);
  const today = savedAt === null ? null : (savedAt.slice(0, 10) as CalendarDate);
  return {
    ...checked,
    plan,
    findings: recheckPlan(plan, checked.findings, { programme, today }, formCodes),
    evaluation: checked.evaluation === null ? null : yearEndOfNow(checked.evaluation, plan, programme),
  };
}

function completed(plan: Plan, programme: Programme): Plan {
  const blank = blankPlan(programme, valueOf(plan.header.participation) ?? "nieuw");
  return { ...blank, ...plan, header: { ...blank.header, ...plan.header } };
}

function yearEndOfNow(checked: CheckedEvaluation, plan: Plan, programme: Programme): CheckedEvaluation {
  const evaluation = { ...blankEvaluation(programme), ...checked.evaluation };
  const others = checked.findings.filter(({ code }) => !yearEndCodes.has(code));
  return { ...checked, evaluation, findings: [...others, ...checkEvaluation(plan, evaluation, programme)] };
}
