import { budgetLines, isGrantLine, type BudgetLine } from "../budget-lines";
import { empty } from "../entry";
import type { ExpenseColumn } from "../programme";
import { error, warning, type Observation, type Rule } from "./rule";

/** R20: a line of the budget has both a description and an amount. */
export const lineCompleteRule: Rule = {
  code: "R20",
  source: "Afgeleid: een regel van de begroting heeft een omschrijving en een bedrag.",
  check: (plan, { programme: { expenseColumns } }) =>
    budgetLines(plan)
      .filter((entry) => !isGrantLine(entry))
      .flatMap((entry) => [...whatIsMissing(entry), ...detailsOf(entry, expenseColumns)]),
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

/** The columns that the programme adds to the table of spending. */
function detailsOf(entry: BudgetLine, columns: readonly ExpenseColumn[]): readonly Observation[] {
  if (entry.side === "income") return [];
  const { id, details = {} } = entry.line;
  return columns.flatMap(({ id: column, label, required }) => {
    const detail = details[column] ?? empty;
    const at = `expense.${id}.detail.${column}` as const;
    const params = { side: entry.side, line: id, label };
    if (detail.state === "unreadable")
      return [warning("wrong", at, { ...params, reason: "detail-unreadable", text: detail.text })];
    return required && detail.state === "empty" ? [warning("missing", at, { ...params, reason: "detail" })] : [];
  });
}

function namesGoal(budgetLine: BudgetLine): boolean {
  return budgetLine.side === "expense" && budgetLine.line.goal.state !== "empty";
}
