import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import { blankEvaluation, type Evaluation } from "../../src/domain/evaluation";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";

/** An invented evaluation of `completePlan` in which everything is filled in, spent as planned. */
export const completeEvaluation: Evaluation = {
  income: [{ id: "1", actual: filled(cents(2_500_000)), explanation: "" }],
  expenses: [
    { id: "1", actual: filled(cents(1_500_000)), explanation: "" },
    { id: "2", actual: filled(cents(1_000_000)), explanation: "" },
  ],
  destination: "",
  effects: [
    { id: "1", effect: "De inloop is rustig; incidenten zijn gehalveerd." },
    { id: "2", effect: "Elke zes weken intervisie, ook na dit jaar." },
  ],
  learned: "Een vaste coach werkt beter dan wisselende.",
  secured: "De inloop staat in het jaarplan.",
  nextSteps: "Samen met De Duinpan verder.",
  counts: {
    arrangementen: { reached: filled(5), explanation: "Eén leerling verhuisde later." },
    tlv: { reached: filled(2), explanation: "" },
    samenwerkingen: { reached: filled(4), explanation: "" },
  },
  conversation: filled(calendarDate(2027, 2, 4)),
  leernetwerk: [
    { id: "1", date: filled(calendarDate(2026, 10, 6)) },
    { id: "2", date: filled(calendarDate(2027, 2, 9)) },
  ],
};

/** An evaluation of schoolbudget inclusie in which nothing is filled in. */
export const emptyEvaluation: Evaluation = blankEvaluation(schoolbudgetInclusie20262027);
