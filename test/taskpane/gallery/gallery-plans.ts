import { blankPlan } from "../../../src/domain/blank-plan";
import { cents } from "../../../src/domain/cents";
import { empty, filled } from "../../../src/domain/entry";
import { type Evaluation } from "../../../src/domain/evaluation";
import { countOf, type ExpenseLine, type Plan } from "../../../src/domain/plan";
import { programmes } from "../../../src/domain/programmes/programmes";
import { emptyEvaluation, completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";

const expense = (id: string, description: string, euros: number, goal: string | null): ExpenseLine => ({
  id,
  description,
  amount: filled(cents(euros * 100)),
  goal: goal === null ? empty : filled(goal),
});

const [firstGoal, secondGoal] = completePlan.goals;

/** Some things left to do, as in the middle of the work. */
const half: Plan = {
  ...completePlan,
  goals: firstGoal === undefined || secondGoal === undefined ? [] : [firstGoal, { ...secondGoal, approach: "" }],
  counts: { ...completePlan.counts, tlv: { ...countOf(completePlan, "tlv"), target: empty } },
  income: [...completePlan.income, { id: "2", description: "Inclusie impuls", amount: filled(cents(900_000)) }],
  expenses: [
    expense("1", "Coach voor de inloop", 15_000, "1"),
    expense("2", "Begeleiding intervisie", 10_000, "2"),
    expense("3", "Teamscholing", 8_250, null),
  ],
  conditions: { board: empty, adviser: empty },
  signature: { director: "", board: "SCOH", school: "De Zandmotor", date: empty },
};

/** More spending than income, amounts typed as on the form, and one that nobody can read. */
const over: Plan = {
  ...completePlan,
  explanation: "",
  counts: { ...completePlan.counts, tlv: { ...countOf(completePlan, "tlv"), target: empty } },
  expenses: [
    expense("1", "Coach voor de inloop", 16_250, "1"),
    expense("2", "Begeleiding intervisie", 10_000, "2"),
    { ...expense("3", "Boeken", 0, "2"), amount: { state: "text", text: "€ 250,-", value: cents(25_000) } },
    { ...expense("4", "Zaalhuur", 0, "1"), amount: { state: "unreadable", text: "1,250.50", reason: "ambiguous" } },
    {
      ...expense("5", "Drukwerk", 0, "1"),
      amount: { state: "unreadable", text: "-180", reason: "negative", number: -180 },
    },
  ],
};

/** Ready, with points that may stay. */
const noted: Plan = {
  ...completePlan,
  counts: { ...completePlan.counts, tlv: { ...countOf(completePlan, "tlv"), story: "" } },
  expenses: [expense("1", "Coach voor de inloop", 15_000, "1"), expense("2", "Begeleiding intervisie", 10_000, null)],
};

/** Plans to look at; `untouched` is what "Zet het plan klaar" makes. */
export const galleryPlans: Readonly<Record<string, Plan>> = {
  half,
  over,
  noted,
  complete: completePlan,
  untouched: {
    ...blankPlan(programmes[0], "nieuw"),
    header: {
      ...blankPlan(programmes[0], "nieuw").header,
      school: "De Zandmotor",
      brin: "12AB00",
      board: "SCOH",
      werkgebied: "Escamp",
    },
  },
  doorlopend: {
    ...blankPlan(programmes[0], "doorlopend"),
    header: { ...completePlan.header, participation: filled("doorlopend") },
  },
};

/** Year ends of the complete plan to look at. */
export const galleryYears: Readonly<Record<string, Evaluation>> = {
  blank: emptyEvaluation,
  /** Overspent without a word, one amount as on the form, a rest without a purpose, numbers that miss. */
  half: {
    ...emptyEvaluation,
    expenses: [
      { id: "1", actual: filled(cents(1_725_000)), explanation: "" },
      {
        id: "2",
        actual: { state: "text", text: "€ 6.000,-", value: cents(600_000) },
        explanation: "Minder intervisie.",
      },
    ],
    effects: completeEvaluation.effects.slice(0, 1),
    counts: { ...completeEvaluation.counts, tlv: { reached: empty, explanation: "" } },
    conversation: completeEvaluation.conversation,
  },
  complete: completeEvaluation,
};
