import fc from "fast-check";
import { empty, filled, type Entry } from "../../src/domain/entry";
import { cents, type Cents } from "../../src/domain/cents";
import type { Evaluation } from "../../src/domain/evaluation";
import { parseAmount } from "../../src/domain/parse-amount";
import type { Programme } from "../../src/domain/programme";
import { asks } from "../../src/domain/programme-form";
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

const meeting = fc.record({ date: arbitraryDate.filter(({ state }) => state !== "empty") });

/** Any evaluation that the sheet of the programme can hold, of whatever plan. */
export function arbitraryEvaluation(programme: Programme): fc.Arbitrary<Evaluation> {
  const [hasGoals, hasMoments] = [asks(programme, "goals"), asks(programme, "leernetwerk")];
  const reached = fc.record({ reached: arbitraryCount, explanation: arbitraryText });
  return fc.record({
    income: arbitraryLines(1, 15, line),
    expenses: arbitraryLines(1, 30, line),
    destination: arbitraryText,
    effects: hasGoals ? arbitraryLines(1, 12, fc.record({ effect: someText })) : fc.constant([]),
    learned: arbitraryText,
    secured: arbitraryText,
    nextSteps: arbitraryText,
    counts: fc.record(Object.fromEntries(programme.counts.map(({ id }) => [id, reached]))),
    conversation: hasMoments ? arbitraryDate : fc.constant(empty),
    leernetwerk: hasMoments ? arbitraryLines(1, 8, meeting) : fc.constant([]),
  });
}
