import { cents } from "../domain/cents";
import { filled, valueOf } from "../domain/entry";
import type { CalendarDate } from "../domain/calendar-date";
import type { ExpenseLine, Plan } from "../domain/plan";
import type { Chance } from "./chance";

const additions = [
  "In januari kijken we met het team en de adviseur terug en stellen we bij.",
  "Het schoolbestuur vroeg ons dit ook met de medezeggenschapsraad te bespreken; dat is gebeurd.",
  "Na overleg met de adviseur starten we met twee groepen in plaats van met de hele school.",
  "Collega’s van een school in de buurt sluiten bij de bijeenkomsten aan.",
];

/** A school's plan as it comes in for the second time: signed again, one goal worked out further, money moved. */
export function revisePlan(plan: Plan, signed: CalendarDate, chance: Chance): Plan {
  const addition = chance.pick(additions);
  const goals = plan.goals.map((goal, index) =>
    index === 0 ? { ...goal, approach: `${goal.approach} ${addition}` } : goal,
  );
  const moved = chance.int(1, 4) * 50_00;
  return {
    ...plan,
    goals,
    expenses: moveMoney(plan.expenses, moved),
    signature: { ...plan.signature, date: filled(signed) },
  };
}

/** From the first line to the last, when the first can spare it; the total stays. */
function moveMoney(expenses: readonly ExpenseLine[], moved: number): readonly ExpenseLine[] {
  const [first] = expenses;
  const last = expenses.length - 1;
  if (first === undefined || last === 0 || (valueOf(first.amount) ?? 0) < 2 * moved + 250_00) return expenses;
  return expenses.map((line, index) => {
    const change = index === 0 ? -moved : index === last ? moved : 0;
    return { ...line, amount: filled(cents((valueOf(line.amount) ?? 0) + change)) };
  });
}
