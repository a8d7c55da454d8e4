import { calendarDate } from "../../src/domain/calendar-date";
import { cents, type Cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import type { Choice, Plan } from "../../src/domain/plan";

const choice = (ticked: boolean): Choice => ({ ticked: ticked ? filled(true) : empty, remark: "" });
const euros = (amount: number): Cents => cents(amount * 100);

/** An invented plan of a new school in which everything is filled in and nothing deserves a remark. */
export const completePlan: Plan = {
  header: {
    school: "De Zandmotor",
    brin: "12AB00",
    board: "SCOH",
    boardNumber: "41234",
    werkgebied: "Escamp",
    participation: filled("nieuw"),
    partners: "",
    leadSchool: "",
    adviser: "M. Jansen",
    contact: "",
    email: "directie@zandmotor.example",
    leernetwerk: filled(true),
    leernetwerkNames: "A. de Vries en S. Bakker",
  },
  reason: "Steeds meer kinderen uit de wijk komen bij ons binnen; we willen hen hier kunnen houden.",
  principles: { context: choice(true), thuisnabij: choice(false), cultuur: choice(true), wijk: choice(false) },
  themes: {
    visie: choice(false),
    klimaat: choice(true),
    aanbod: choice(false),
    expertise: choice(true),
    samenwerking: choice(false),
    ouders: choice(false),
  },
  goals: [
    { id: "1", goal: "Een rustige start van de dag", approach: "Inloop met coach", result: "Minder incidenten" },
    { id: "2", goal: "Een team dat van elkaar leert", approach: "Intervisie", result: "Vaste leerroutine" },
  ],
  counts: {
    arrangementen: { current: filled(6), target: filled(4), story: "Meer steun in de groep." },
    tlv: { current: filled(3), target: filled(2), story: "Eerder overleg met de adviseur." },
    samenwerkingen: { current: filled(2), target: filled(4), story: "Twee scholen erbij." },
  },
  partnerNames: "Bibliotheek Escamp, De Duinpan",
  income: [{ id: "1", description: "Schoolbudget vanuit SPPOH", amount: filled(euros(25_000)) }],
  expenses: [
    { id: "1", description: "Coach voor de inloop", goal: filled("1"), amount: filled(euros(15_000)) },
    { id: "2", description: "Begeleiding intervisie", goal: filled("2"), amount: filled(euros(10_000)) },
  ],
  printedTotals: {
    income: { cents: euros(25_000), isFormula: true },
    expense: { cents: euros(25_000), isFormula: true },
  },
  explanation: "De coach werkt vier ochtenden per week.",
  conditions: { board: filled(true), adviser: filled(true) },
  signature: {
    director: "A. de Vries",
    board: "SCOH",
    school: "De Zandmotor",
    date: filled(calendarDate(2026, 6, 12)),
  },
};
