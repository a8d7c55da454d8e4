import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { completePlan } from "../domain/complete-plan";

/** A line of an invented bookkeeping, paid from the bank. */
export interface Booked {
  readonly nr: string;
  /** ISO. */
  readonly date: string;
  /** Below zero for money that came back. */
  readonly cents: number;
  readonly account: string;
  readonly costCentre: string;
  readonly description: string;
}

const line = (id: string, description: string, euros: number) => ({
  id,
  description,
  goal: empty,
  amount: filled(cents(euros * 100)),
});

/** A plan with five lines of spending. */
export const financePlan: Plan = {
  ...completePlan,
  expenses: [
    line("1", "Inhuur gedragsspecialist", 12_000),
    line("2", "Teamscholing", 8_500),
    line("3", "Vervanging leerkrachten", 2_000),
    line("4", "Leermiddelen", 1_500),
    line("5", "Ouderavonden", 1_000),
  ],
};

/** By which account each line of the budget is known; one account belongs to none. */
export const lineOfAccount: Readonly<Record<string, string>> = {
  "4110": "expense.1",
  "4120": "expense.2",
  "4130": "expense.3",
  "4320": "expense.4",
  "4731": "expense.5",
};
const accounts = [...Object.keys(lineOfAccount), "4999"];
const others = ["Salaris", "Schoonmaak", "Energie", "Ziekengeld", "Onderhoud"];

/** From January 2026 up to and including December 2027: two bookings of the plan a month among those of all others. */
export const bookkeeping: readonly Booked[] = Array.from({ length: 24 }, (_, month) => bookedIn(month)).flat();

function bookedIn(month: number): readonly Booked[] {
  const year = 2026 + Math.floor(month / 12);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length: 7 }, (_, index): Booked => {
    const isOfPlan = index < 2;
    const serial = month * 7 + index;
    const last = month % 12 === 6 && index === 0 ? 31 : month % 12 === 7 && index === 1 ? 1 : 3 + index * 3;
    const account = isOfPlan ? (accounts[(month * 2 + index) % accounts.length] ?? "4999") : "4000";
    return {
      nr: `${year}${String(7_000 + serial)}`,
      date: `${year}-${twoDigits((month % 12) + 1)}-${twoDigits(last)}`,
      cents: isOfPlan ? ((serial * 7_919) % 200_000) + 101 - (serial % 11 === 0 ? 150_000 : 0) : 1_000_003 + serial,
      account,
      costCentre: isOfPlan ? "4410" : "4000",
      description: `${isOfPlan ? "Boeking" : (others[index - 2] ?? "")} no ${serial} eind`,
    };
  });
}

/** Whether a day lies in school year 2026-2027. */
export function isOfTheYear(date: string): boolean {
  return "2026-08-01" <= date && date <= "2027-07-31";
}
