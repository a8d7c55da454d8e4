import { sumCents } from "../cents";
import type { IncomeLine, Plan, PrintedTotal } from "../plan";
import { error, type Observation, type Rule } from "./rule";

/** R19: the sheet's own totals are still formulas and say what the sheet can add. */
export const printedTotalsRule: Rule = {
  code: "R19",
  source: "Afgeleid uit Totaal: het totaal van het blad is de som van de bedragen die erboven staan.",
  check: ({ printedTotals, income, expenses }: Plan) =>
    printedTotals === null
      ? []
      : [...totalOf("income", printedTotals.income, income), ...totalOf("expense", printedTotals.expense, expenses)],
};

function totalOf(
  side: "income" | "expense",
  printed: PrintedTotal,
  lines: readonly IncomeLine[],
): readonly Observation[] {
  const differenceCents = (printed.cents ?? 0) - addedBySheet(lines);
  if (!printed.isFormula) return [error("wrong", `total.${side}`, { reason: "overwritten", side, differenceCents })];
  // The sheet does add numbers that are no amount to us; R21 says so, and which sum is right is not known until then.
  if (differenceCents === 0 || lines.some(isNoAmount)) return [];
  return [error("wrong", `total.${side}`, { reason: "difference", side, differenceCents })];
}

/** Only numbers; what stands as text is skipped by the sheet, and R21 says so. */
function addedBySheet(lines: readonly IncomeLine[]): number {
  return sumCents(lines.flatMap(({ amount }) => (amount.state === "value" ? [amount.value] : [])));
}

function isNoAmount({ amount }: IncomeLine): boolean {
  return amount.state === "unreadable" && ["negative", "fraction", "too-large"].includes(amount.reason);
}
