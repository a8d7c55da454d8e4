import { cents, type Cents } from "../../domain/cents";
import { empty, filled, valueOf, type Entry } from "../../domain/entry";
import { formatEuro } from "../../domain/format-euro";
import { amountFromNumber, parseAmount } from "../../domain/parse-amount";
import { hasFixedGrant } from "../../domain/grant";
import { grantLineId, type ExpenseLine, type IncomeLine, type Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { generalExpenses, impulsDescription } from "../data/money";
import { isNew, type Mistake } from "./mistake";

const part = "budget";

/** Mistakes in the begroting. */
export const budgetMistakes = {
  deficit: {
    part,
    codes: ["R22"],
    fits: hasExpenses,
    putIn: (plan) => ({
      ...withAmount(plan, (amount) => filled(cents(amount + 750_00))),
      explanation: plan.explanation || "Het verschil vangen we op in de begroting van de school.",
    }),
  },
  "deficit-unexplained": {
    part,
    codes: ["R22"],
    fits: (plan) => hasExpenses(plan) && plan.income.length === 1,
    putIn: (plan) => ({ ...withAmount(plan, (amount) => filled(cents(amount + 1_400_00))), explanation: "" }),
  },
  surplus: {
    part,
    codes: ["R22b"],
    fits: (plan) => largestOf(plan) > 1_000_00,
    putIn: (plan, chance) => {
      const left = chance.int(100, 600) * 100;
      return withAmount(plan, (amount) => filled(cents(amount - left)));
    },
  },
  "description-missing": {
    part,
    codes: ["R20"],
    fits: hasExpenses,
    putIn: (plan) => withExpense(plan, { description: "" }),
  },
  "amount-missing": {
    part,
    codes: ["R20"],
    fits: hasExpenses,
    putIn: (plan, chance, programme) => {
      const [description] = chance.pick(generalExpenses);
      const goal = asks(programme, "goals") ? filled("1") : empty;
      const line: ExpenseLine = { id: nextId(plan.expenses), description, goal, amount: empty };
      return { ...plan, expenses: [...plan.expenses, line] };
    },
  },
  "amount-as-text": {
    part,
    codes: ["R21"],
    fits: hasExpenses,
    putIn: (plan) => withAmount(plan, (amount) => parseAmount(asOnTheForm(amount))),
  },
  "amount-ambiguous": {
    part,
    codes: ["R21"],
    fits: hasExpenses,
    putIn: (plan) => withAmount(plan, (amount) => parseAmount((amount / 100).toFixed(2))),
  },
  "amount-in-words": {
    part,
    codes: ["R21"],
    fits: hasExpenses,
    putIn: (plan) => withAmount(plan, (amount) => parseAmount(`ca. ${Math.round(amount / 100)}`)),
  },
  "amount-negative": {
    part,
    codes: ["R21"],
    fits: hasExpenses,
    putIn: (plan) => withAmount(plan, (amount) => amountFromNumber(amount / -100, false)),
  },
  // "3.150" typed in an English Excel becomes 3.15.
  "amount-thousand-times-too-small": {
    part,
    codes: ["R21", "R22b"],
    fits: (plan, { rules }) =>
      hasExpenses(plan) && Math.round(largestOf(plan) / 1000) < rules.questionAmountsBelowCents,
    putIn: (plan) => withAmount(plan, (amount) => filled(cents(Math.round(amount / 1000)))),
  },
  "grant-as-text": {
    part,
    codes: ["R21"],
    fits: isNew,
    putIn: (plan) => withIncome(plan, isGrant, ({ amount }) => parseAmount(asOnTheForm(valueOf(amount) ?? cents(0)))),
  },
  "grant-differs": {
    part,
    codes: ["R18", "R22"],
    fits: (plan, programme) => isNew(plan) && hasFixedGrant(programme) && programme.grantCents > lessGrant,
    putIn: (plan) =>
      withIncome(plan, isGrant, ({ amount }) => filled(cents((valueOf(amount) ?? cents(0)) - lessGrant))),
  },
  "impuls-differs": {
    part,
    codes: ["R22", "R30"],
    fits: (plan) => plan.income.some(isImpuls),
    putIn: (plan) => withIncome(plan, isImpuls, () => filled(cents(4_500_00))),
  },
  "other-income-unexplained": {
    part,
    codes: ["R24"],
    fits: (plan) => plan.income.length > 1,
    putIn: (plan) => ({ ...plan, explanation: "" }),
  },
  "expense-without-goal": {
    part,
    codes: ["R25"],
    fits: hasExpensesForGoals,
    putIn: (plan) => withExpense(plan, { goal: empty }),
  },
  "expense-with-unclear-goal": {
    part,
    codes: ["R25"],
    fits: hasExpensesForGoals,
    putIn: (plan) => withExpense(plan, { goal: { state: "unreadable", text: "alle doelen", reason: "not-a-value" } }),
  },
} satisfies Record<string, Mistake>;

const lessGrant = 5_000_00;

function hasExpensesForGoals(plan: Plan, programme: Programme): boolean {
  return asks(programme, "goals") && hasExpenses(plan);
}

function hasExpenses({ expenses }: Plan): boolean {
  return expenses.length > 0;
}

function isGrant({ id }: IncomeLine): boolean {
  return id === grantLineId;
}

function isImpuls({ description }: IncomeLine): boolean {
  return description === impulsDescription;
}

/** "€ 3.150,-", the notation of the form itself. */
function asOnTheForm(amount: Cents): string {
  return formatEuro(amount).replace(/,00$/, ",-");
}

function nextId(lines: readonly IncomeLine[]): string {
  return String(lines.length + 1);
}

/** Changes the largest expense, so that the mistake matters. */
function withExpense(plan: Plan, changes: Partial<ExpenseLine>): Plan {
  const size = ({ amount }: ExpenseLine) => valueOf(amount) ?? 0;
  const largest = plan.expenses.reduce((best, line) => (size(line) > size(best) ? line : best));
  return { ...plan, expenses: plan.expenses.map((line) => (line === largest ? { ...line, ...changes } : line)) };
}

function withAmount(plan: Plan, change: (amount: Cents) => Entry<Cents>): Plan {
  return withExpense(plan, { amount: change(largestOf(plan)) });
}

/** 0 where there is no spending. */
function largestOf({ expenses }: Plan): Cents {
  return cents(Math.max(0, ...expenses.map(({ amount }) => valueOf(amount) ?? 0)));
}

function withIncome(
  plan: Plan,
  which: (line: IncomeLine) => boolean,
  amount: (line: IncomeLine) => Entry<Cents>,
): Plan {
  return { ...plan, income: plan.income.map((line) => (which(line) ? { ...line, amount: amount(line) } : line)) };
}
