import { valueOf, type Entry } from "../../domain/entry";
import { cents, sumCents, type Cents } from "../../domain/cents";
import type { PlanPosition } from "../../domain/finding";
import { grantLineId, type ExpenseLine, type IncomeLine } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { Account } from "./account";
import { amountAnswer } from "./answers";
import { budgetSides, type BudgetSide, type SideName } from "./budget-sides";
import { budgetRows, type BudgetRow } from "./budget-rows";
import { expenseLine, incomeLine } from "./budget-line";
import { afterLabel, resembles } from "./label";
import type { TableView } from "./table-view";

/** Both sides of the *Begroting*. The line of the grant is always there. */
export interface ReadBudget {
  readonly income: readonly IncomeLine[];
  readonly expenses: readonly ExpenseLine[];
}

/** Reads all tables of the budget: both sides beside each other, or each in a table of its own. */
export function readBudget(
  tables: readonly TableView[],
  programme: Programme,
  goalIds: ReadonlySet<string>,
  account: Account,
): ReadBudget {
  const rows: Record<SideName, BudgetRow[]> = { income: [], expense: [] };
  let sides: readonly BudgetSide[] = [];
  for (const view of tables) {
    sides = budgetSides(view, programme, account) ?? sides;
    for (const side of sides) rows[side.name].push(...budgetRows(view, side));
  }
  const income = readIncome(withoutTotals(rows.income), programme, account);
  const expenses = readExpenses(withoutTotals(rows.expense), programme, goalIds, account);
  readTotals(rows.income, "income", income, account);
  readTotals(rows.expense, "expense", expenses, account);
  for (const view of tables) view.tellTheRest(account);
  return { income, expenses };
}

const totalLabels = ["Totaal", "Totaal inkomsten", "Totaal uitgaven", "Subtotaal"];
const isTotal = ({ description }: BudgetRow): boolean =>
  description !== null &&
  totalLabels.some((label) => resembles(description.text, label) && afterLabel(description.text, label) !== null);

/** A blank row keeps its place, so that lines keep their numbers. */
function withoutTotals(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  return rows.filter((row) => !isTotal(row));
}

function isBlank({ description, amount, others }: BudgetRow): boolean {
  return (
    (description?.text ?? "") === "" && (amount?.text ?? "") === "" && others.every(({ piece }) => piece.text === "")
  );
}

/** "Schoolbudget van SPPOH": a short label may differ in one word of three. */
const isNearlyGrant = (text: string, label: string): boolean => resembles(text, label, 0.6);

/** The grant goes first under its own number, wherever it stands. */
function readIncome(rows: readonly BudgetRow[], programme: Programme, account: Account): readonly IncomeLine[] {
  const names = (row: BudgetRow, like: (text: string, label: string) => boolean) =>
    row.description !== null && like(row.description.text, programme.grantLabel);
  const literal = rows.findIndex((row) => names(row, (text, label) => afterLabel(text, label) === ""));
  const at = literal >= 0 ? literal : rows.findIndex((row) => names(row, isNearlyGrant));
  const grant = rows[at];
  const amount: Entry<Cents> =
    grant === undefined
      ? { state: "empty" }
      : incomeLine(grant, grantLineId, literal < 0 ? "label-differs" : null, account).amount;
  const others = rows.flatMap((row, index) => {
    if (index === at || isBlank(row)) return [];
    return [incomeLine(row, String(index + (at < 0 || index < at ? 2 : 1)), null, account)];
  });
  return [{ id: grantLineId, description: programme.grantLabel, amount }, ...others];
}

function readExpenses(
  rows: readonly BudgetRow[],
  programme: Programme,
  goalIds: ReadonlySet<string>,
  account: Account,
): readonly ExpenseLine[] {
  return rows.flatMap((row, index) =>
    isBlank(row) ? [] : [expenseLine(row, String(index + 1), programme, goalIds, account)],
  );
}

/** A printed total says nothing new; one that differs from its lines is worth a look. */
function readTotals(rows: readonly BudgetRow[], side: SideName, lines: readonly IncomeLine[], account: Account): void {
  const sum = sumCents(lines.map(({ amount }) => valueOf(amount) ?? cents(0)));
  for (const { amount, others } of rows.filter(isTotal)) {
    const at: readonly PlanPosition[] = [`total.${side}`];
    for (const { piece } of others) account.unplaced(piece);
    if (amount === null) continue;
    const { entry, reading } = amountAnswer(amount.text);
    account.found(amount, at, reading, valueOf(entry) === sum ? null : "total-differs");
  }
}
