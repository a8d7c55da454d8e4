import type { ActualLine } from "../evaluation";
import { positiveAmount } from "../parse-amount";
import { error, warning } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** R21 for the amounts of the year end. That an amount is small says nothing here: little may have been spent. */
export const actualReadableRule: EvaluationRule = {
  code: "R21",
  source:
    "Afgeleid uit €25.000,-: zo staat het op het formulier, maar Excel bewaart het als tekst en telt het niet mee.",
  check: ({ income, expenses }) => [
    ...income.flatMap((line) => amountOf("income", line)),
    ...expenses.flatMap((line) => amountOf("expense", line)),
  ],
};

function amountOf(side: "income" | "expense", { id, actual }: ActualLine) {
  const at = `evaluation.${side}.${id}.actual` as const;
  const named = { side, line: id };
  if (actual.state === "text")
    return [warning("note", at, { ...named, reason: "text", text: actual.text, readCents: actual.value })];
  if (actual.state !== "unreadable") return [];
  const positive = positiveAmount(actual);
  const offer = positive === null ? {} : { positiveCents: positive };
  return [error("wrong", at, { ...named, reason: actual.reason, text: actual.text, ...offer })];
}
