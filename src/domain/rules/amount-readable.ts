import { budgetLines, type BudgetLine } from "../budget-lines";
import { positiveAmount } from "../parse-amount";
import { error, warning, type Observation, type Rule } from "./rule";

/** R21: what we read with certainty is said, what we can't read is asked; nothing is guessed. */
export const amountReadableRule: Rule = {
  code: "R21",
  source:
    "Afgeleid uit €25.000,-: zo staat het op het formulier, maar Excel bewaart het als tekst en telt het niet mee.",
  check: (plan, { programme }) =>
    budgetLines(plan).flatMap((entry) => amountOf(entry, programme.rules.questionAmountsBelowCents)),
};

function amountOf({ side, line }: BudgetLine, questionBelow: number): readonly Observation[] {
  const { amount } = line;
  const at = `${side}.${line.id}.amount` as const;
  const named = { side, line: line.id };
  switch (amount.state) {
    case "empty":
      return [];
    case "text":
      return [warning("note", at, { ...named, reason: "text", text: amount.text, readCents: amount.value })];
    case "unreadable": {
      const positive = positiveAmount(amount);
      const offer = positive === null ? {} : { positiveCents: positive };
      return [error("wrong", at, { ...named, reason: amount.reason, text: amount.text, ...offer })];
    }
    case "value":
      if (amount.value === 0 || amount.value >= questionBelow) return [];
      return [warning("note", at, { ...named, reason: "small", amountCents: amount.value })];
  }
}
