import fc from "fast-check";
import { empty, filled, type Entry } from "../../src/domain/entry";
import { cents, type Cents } from "../../src/domain/cents";
import type { Evaluation } from "../../src/domain/evaluation";
import { parseAmount } from "../../src/domain/parse-amount";
import { countKinds } from "../../src/domain/plan";
import { arbitraryCount, arbitraryDate, arbitraryLines, arbitraryText, someText } from "./arbitrary-plan";

/** What a school may have spent or received: below zero too, when more came back than went out. */
const actual: fc.Arbitrary<Entry<Cents>> = fc.oneof(
  fc.integer({ min: -500_000, max: 10_000_000 }).map((value) => filled(cents(value))),
  fc.constantFrom("€ 25.000,-", "1.250,50", "volgt", "1,250.50", "-3").map(parseAmount),
);
const line = fc.oneof(
  fc.record({ actual, explanation: arbitraryText }),
  fc.record({ actual: fc.constant(empty), explanation: someText }),
);

/** Any evaluation that the sheet can hold, of whatever plan. */
export const arbitraryEvaluation: fc.Arbitrary<Evaluation> = fc.record({
  income: arbitraryLines(1, 15, line),
  expenses: arbitraryLines(1, 30, line),
  destination: arbitraryText,
  effects: arbitraryLines(1, 12, fc.record({ effect: someText })),
  learned: arbitraryText,
  secured: arbitraryText,
  nextSteps: arbitraryText,
  counts: fc.record(
    Object.fromEntries(
      countKinds.map((kind) => [kind, fc.record({ reached: arbitraryCount, explanation: arbitraryText })]),
    ),
  ),
  conversation: arbitraryDate,
  leernetwerk: arbitraryLines(1, 8, fc.record({ date: arbitraryDate.filter(({ state }) => state !== "empty") })),
});
