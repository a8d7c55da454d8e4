import type { ExpenseLine, LineId, Plan } from "../plan";
import { asks } from "../programme-form";
import { info, warning, type Observation, type Rule } from "./rule";

/** R25: spending belongs to a goal. Said only once there is spending. */
export const expenseGoalRule: Rule = {
  code: "R25",
  source:
    "Doelen zijn geformuleerd en worden geëvalueerd op effect en impact met daarin helderheid waaraan de middelen worden besteed.",
  check: (plan, { programme }) =>
    plan.expenses.length === 0 || !asks(programme, "goals")
      ? []
      : [...goalsWithoutExpense(plan), ...expensesWithoutGoal(plan)],
};

function expensesWithoutGoal({ expenses, goals }: Plan): readonly Observation[] {
  const known = new Set(goals.map(({ id }) => id));
  return expenses.flatMap((line) => linkOf(line, known));
}

function linkOf({ id, goal }: ExpenseLine, known: ReadonlySet<LineId>): readonly Observation[] {
  const at = `expense.${id}.goal` as const;
  if (goal.state === "empty") return [warning("missing", at, { reason: "no-goal", line: id })];
  if (goal.state !== "unreadable" && known.has(goal.value)) return [];
  const text = goal.state === "value" ? goal.value : goal.text;
  return [warning("wrong", at, { reason: "unknown-goal", line: id, text })];
}

function goalsWithoutExpense({ expenses, goals }: Plan): readonly Observation[] {
  const paidFor = new Set(expenses.map(({ goal }) => ("value" in goal ? goal.value : null)));
  return goals
    .filter(({ id }) => !paidFor.has(id))
    .map(({ id }) => info(`goal.${id}.goal`, { reason: "no-expense", line: id }));
}
