import { blankPlan } from "../../src/domain/blank-plan";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents, type Cents } from "../../src/domain/cents";
import { filled, type Entry } from "../../src/domain/entry";
import type { ExpenseDetails, ExpenseLine, Plan, PlanHeader } from "../../src/domain/plan";
import type { ExpenseColumn, Programme, Topic } from "../../src/domain/programme";
import { asks, type FormPart } from "../../src/domain/programme-form";

/** An invented plan for any programme in which everything that it asks is filled in and nothing deserves a remark. */
export function completePlanOf(programme: Programme): Plan {
  const blank = blankPlan(programme, programme.participations[0]);
  const school = programme.applicant === "school" ? "De Zandmotor" : ownBoard(programme);
  const amount = programme.grantCents === 0 ? cents(12_500_00) : programme.grantCents;
  const has = (part: FormPart, text: string) => (asks(programme, part) ? text : "");
  return {
    ...blank,
    header: { ...blank.header, ...headerOf(programme, school) },
    reason: has("reason", "Steeds meer kinderen uit de wijk komen bij ons binnen; we willen hen hier kunnen houden."),
    principles: firstTicked(programme.principles),
    themes: firstTicked(programme.themes),
    goals: asks(programme, "goals")
      ? [
          { id: "1", goal: "Een rustige start van de dag", approach: "Inloop met coach", result: "Minder incidenten" },
          { id: "2", goal: "Een team dat van elkaar leert", approach: "Intervisie", result: "Vaste leerroutine" },
        ]
      : [],
    counts: Object.fromEntries(
      programme.counts.map(({ id, aim }) => [
        id,
        { current: filled(4), target: filled(aim === "fewer" ? 2 : 6), story: "Stap voor stap, met het team." },
      ]),
    ),
    income: [{ id: "1", description: programme.grantLabel, amount: filled(amount) }],
    expenses: expensesOf(programme, amount),
    explanation: "De coach werkt vier ochtenden per week.",
    conditions: Object.fromEntries(programme.conditions.map(({ id }) => [id, filled(true)])),
    signature: {
      director: "A. de Vries",
      board: programme.applicant === "school" ? ownBoard(programme) : "",
      school,
      date: filled(calendarDate(2026, 6, 12)),
    },
  };
}

const ownBoard = ({ boards }: Programme): string => boards.names[0] ?? "Stichting De Horizon";

function headerOf(programme: Programme, school: string): Partial<PlanHeader> {
  const isSchool = programme.applicant === "school";
  const has = (part: FormPart, text: string) => (asks(programme, part) ? text : "");
  return {
    school,
    brin: isSchool ? "12AB00" : "01234",
    board: isSchool ? ownBoard(programme) : "",
    boardNumber: isSchool ? has("boardNumber", "41234") : "",
    werkgebied: programme.werkgebieden.names[0] ?? "",
    adviser: has("adviser", "M. Jansen"),
    contact: has("contact", "S. Bakker"),
    email: has("email", "directie@zandmotor.example"),
    leernetwerkNames: has("leernetwerk", "A. de Vries en S. Bakker"),
    ...(asks(programme, "leernetwerk") ? { leernetwerk: filled(true) } : {}),
  };
}

function expensesOf(programme: Programme, total: Cents): readonly ExpenseLine[] {
  const { expenseColumns } = programme;
  const line = (id: string, description: string, amount: number): ExpenseLine => ({
    id,
    description,
    goal: asks(programme, "goals") ? filled(id) : { state: "empty" },
    amount: filled(cents(amount)),
    ...(expenseColumns.length === 0 ? {} : { details: detailsOf(expenseColumns) }),
  });
  const first = Math.round(total * 0.6);
  return [line("1", "Coach voor de inloop", first), line("2", "Begeleiding intervisie", total - first)];
}

function detailsOf(columns: readonly ExpenseColumn[]): ExpenseDetails {
  const detail = ({ kind, choices }: ExpenseColumn): Entry<string | number> =>
    kind === "count" ? filled(24) : filled(kind === "choice" ? (choices[0] ?? "") : "De Duinpan");
  return Object.fromEntries(columns.map((column) => [column.id, detail(column)]));
}

function firstTicked(topics: readonly Topic[]): Plan["themes"] {
  return Object.fromEntries(
    topics.map(({ id }, index) => [
      id,
      { ticked: index === 0 ? filled(true) : { state: "empty" as const }, remark: "" },
    ]),
  );
}
