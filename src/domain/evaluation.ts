import type { CalendarDate } from "./calendar-date";
import type { Cents } from "./cents";
import { empty, type Entry } from "./entry";
import type { CountKind, LineId } from "./plan";
import type { Programme } from "./programme";

/** What one line of the budget really brought in or cost. `id` is that of the plan's line, or of a spare row of the sheet. */
export interface ActualLine {
  readonly id: LineId;
  /** Below zero when more came back than went out. */
  readonly actual: Entry<Cents>;
  /** Toelichting on the difference with the plan. */
  readonly explanation: string;
}

/** Effect and impact of one goal; `id` is that of the plan's goal. */
export interface GoalEffect {
  readonly id: LineId;
  readonly effect: string;
}

export interface ReachedCount {
  readonly reached: Entry<number>;
  readonly explanation: string;
}

/** A meeting of the leernetwerk where the school was present; `id` is the place of the date on the sheet. */
export interface MeetingDate {
  readonly id: LineId;
  readonly date: Entry<CalendarDate>;
}

/**
 * A school's *Eindevaluatie*: what became of its plan. Only what is filled in is listed, in the order of the sheet; what
 * was planned is in the plan itself. Texts are trimmed; "" means not filled in.
 */
export interface Evaluation {
  readonly income: readonly ActualLine[];
  readonly expenses: readonly ActualLine[];
  /** Bestemming van het resterende bedrag. */
  readonly destination: string;
  readonly effects: readonly GoalEffect[];
  /** Geleerd. */
  readonly learned: string;
  /** Borging. */
  readonly secured: string;
  /** Vervolgstappen. */
  readonly nextSteps: string;
  readonly counts: Readonly<Record<CountKind, ReachedCount>>;
  /** The day of the gesprek passend en inclusief onderwijs. */
  readonly conversation: Entry<CalendarDate>;
  readonly leernetwerk: readonly MeetingDate[];
}

const notCounted: ReachedCount = { reached: empty, explanation: "" };

/** What an evaluation says of one count; nothing, when it lacks the row. */
export function reachedOf(evaluation: Evaluation, kind: CountKind): ReachedCount {
  return evaluation.counts[kind] ?? notCounted;
}

/** Whether a school wrote anything in its evaluation: the sheet alone says nothing. */
export function isFilledIn(evaluation: Evaluation): boolean {
  const { income, expenses, effects, leernetwerk, conversation, counts } = evaluation;
  const { destination, learned, secured, nextSteps } = evaluation;
  return (
    [income, expenses, effects, leernetwerk].some((lines) => lines.length > 0) ||
    [destination, learned, secured, nextSteps].some((text) => text !== "") ||
    conversation.state !== "empty" ||
    Object.values(counts).some(({ reached, explanation }) => reached.state !== "empty" || explanation !== "")
  );
}

/** An evaluation in which nothing is filled in yet. */
export function blankEvaluation(programme: Programme): Evaluation {
  return {
    income: [],
    expenses: [],
    destination: "",
    effects: [],
    learned: "",
    secured: "",
    nextSteps: "",
    counts: Object.fromEntries(programme.counts.map(({ id }) => [id, notCounted])),
    conversation: empty,
    leernetwerk: [],
  };
}
