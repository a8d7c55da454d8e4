import { blankEvaluation } from "../../domain/evaluation";
import { blankPlan } from "../../domain/blank-plan";
import { empty } from "../../domain/entry";
import type { LineId, Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { capacity } from "../form-sheets";
import { sheetTemplate, type SheetTemplate } from "../form-template";
import { describeEvaluationSheet } from "./describe-evaluation-sheet";

const usual = new WeakMap<Programme, SheetTemplate>();

/** What belongs in the cells of the year end of a plan: a row for each line that the form has room for, and for others of the plan. */
export function evaluationTemplate(plan: Plan, programme: Programme): SheetTemplate {
  const lines = unusualLines(plan);
  const isUsual = Object.values(lines).every((ids) => ids.length === 0);
  const known = isUsual ? usual.get(programme) : undefined;
  if (known !== undefined) return known;
  const template = describe(programme, lines);
  if (isUsual) usual.set(programme, template);
  return template;
}

type Lines = Readonly<Record<"goals" | "income" | "expenses", readonly LineId[]>>;

/** Lines beyond the form's own room, and those that someone inserted. */
function unusualLines(plan: Plan): Lines {
  const beyond = (lines: readonly { readonly id: LineId }[], room: number) =>
    lines.map(({ id }) => id).filter((id) => id.startsWith("+") || Number(id) > room);
  return {
    goals: beyond(plan.goals, capacity.goals),
    income: beyond(plan.income, capacity.income),
    expenses: beyond(plan.expenses, capacity.expenses),
  };
}

function describe(programme: Programme, { goals, income, expenses }: Lines): SheetTemplate {
  const blank = blankPlan(programme, "doorlopend");
  const plan: Plan = {
    ...blank,
    goals: goals.map((id) => ({ id, goal: "", approach: "", result: "" })),
    income: [...blank.income, ...income.map((id) => ({ id, description: "", amount: empty }))],
    expenses: expenses.map((id) => ({ id, description: "", goal: empty, amount: empty })),
  };
  const somewhere = { sheet: "", cell: "A1" };
  return sheetTemplate(
    describeEvaluationSheet({ plan, programme, locate: () => somewhere }, blankEvaluation(programme)),
  );
}
