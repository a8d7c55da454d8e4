import { cents, type Cents } from "../../domain/cents";
import { formatEuro } from "../../domain/format-euro";
import { planTotals } from "../../domain/plan-totals";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";

/** `over` blocks, `explained` is more spending than income that may stay. */
export type BalanceState = "none" | "equal" | "spare" | "over" | "explained";

export interface Money {
  readonly income: string;
  readonly expenses: string;
  readonly difference: string;
  /** The difference without its sign, for a sentence. */
  readonly distance: string;
  readonly state: BalanceState;
  /** Shares of the bar, 0 to 1: covered spending, and what lies beyond the income. */
  readonly bar: { readonly covered: number; readonly beyond: number };
}

/** The budget in three amounts; text that we read counts along, as in the findings. */
export function moneyOf({ plan, findings }: CheckedPlan): Money {
  const { incomeCents, expenseCents, balanceCents } = planTotals(plan);
  const blocks = findings.some(({ code, severity }) => code === "R22" && severity === "error");
  const longest = Math.max(incomeCents, expenseCents, 1);
  return {
    income: euro(incomeCents),
    expenses: euro(expenseCents),
    difference: euro(balanceCents),
    distance: euro(cents(Math.abs(balanceCents))),
    state: stateOf(incomeCents, balanceCents, blocks),
    bar: {
      covered: Math.min(incomeCents, expenseCents) / longest,
      beyond: Math.max(0, expenseCents - incomeCents) / longest,
    },
  };
}

function stateOf(income: Cents, balance: Cents, blocks: boolean): BalanceState {
  if (balance < 0) return blocks ? "over" : "explained";
  if (balance > 0) return "spare";
  return income === 0 ? "none" : "equal";
}

/** The balance in words; "" while there is no money yet. */
export function balanceSentence({ state, distance }: Money, language: Language): string {
  const { balanced, spare, over } = paneTexts(language).work;
  switch (state) {
    case "none":
      return "";
    case "equal":
      return balanced;
    case "spare":
      return spare(distance);
    case "over":
    case "explained":
      return over(distance);
  }
}

/** "€ 1.250,00" or "−€ 1.250,00", held together by a space that does not break. */
export function euro(amount: Cents): string {
  return `${amount < 0 ? "−" : ""}${unbroken(formatEuro(cents(Math.abs(amount))))}`;
}

/** Keeps each amount in a sentence on one line. */
export function unbroken(sentence: string): string {
  return sentence.replaceAll("€ ", "€\u00a0");
}
