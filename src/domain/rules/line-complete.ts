import { budgetLines, isGrantLine, type BudgetLine } from "../budget-lines";
import { error, warning, type Observation, type Rule } from "./rule";

/** R20: a line of the budget has both a description and an amount. */
export const lineCompleteRule: Rule = {
  code: "R20",
  source: "Afgeleid: een regel van de begroting heeft een omschrijving en een bedrag.",
  check: (plan) =>
    budgetLines(plan)
      .filter((entry) => !isGrantLine(entry))
      .flatMap(whatIsMissing),
};

function whatIsMissing(budgetLine: BudgetLine): readonly Observation[] {
  const { side, line } = budgetLine;
  const hasAmount = line.amount.state !== "empty";
  if (hasAmount && line.description === "") {
    return [error("missing", `${side}.${line.id}.description`, { reason: "description", side, line: line.id })];
  }
  if (!hasAmount && (line.description !== "" || namesGoal(budgetLine))) {
    return [warning("missing", `${side}.${line.id}.amount`, { reason: "amount", side, line: line.id })];
  }
  return [];
}

function namesGoal(budgetLine: BudgetLine): boolean {
  return budgetLine.side === "expense" && budgetLine.line.goal.state !== "empty";
}
