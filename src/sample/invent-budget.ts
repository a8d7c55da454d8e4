import { cents, sumCents, type Cents } from "../domain/cents";
import { empty, filled } from "../domain/entry";
import { hasFixedGrant } from "../domain/grant";
import { grantLineId, type ExpenseLine, type IncomeLine, type Participation, type Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import type { Chance } from "./chance";
import type { ChosenGoal } from "./choose-goals";
import {
  generalExpenses,
  generalExplanations,
  impulsDescription,
  impulsExplanations,
  otherSources,
} from "./data/money";
import { inventDetails } from "./invent-details";
import { splitAmount } from "./split-amount";

export type Budget = Pick<Plan, "income" | "expenses" | "explanation">;

interface Source {
  readonly description: string;
  readonly cents: Cents;
  readonly explanation: string;
}

const maxExpenses = 8;

/** Share of new schools with other income, and of doorlopende schools that fill in a budget. */
const withOtherIncome = 0.45;
const doorlopendWithBudget = 0.5;

/** A budget that balances to the cent: income, three to eight expenses for the goals, and what there is to explain. */
export function inventBudget(
  participation: Participation,
  goals: readonly ChosenGoal[],
  programme: Programme,
  chance: Chance,
): Budget {
  const isNew = participation === "nieuw";
  const sources = chance.happens(isNew ? withOtherIncome : doorlopendWithBudget)
    ? chooseSources(isNew, programme, chance)
    : [];
  const received = isNew ? grantFor(programme, chance) : cents(0);
  const grant: IncomeLine = {
    id: grantLineId,
    description: programme.grantLabel,
    amount: isNew ? filled(received) : empty,
  };
  const total = sumCents([received, ...sources.map((source) => source.cents)]);
  return {
    income: [grant, ...sources.map(incomeLine)],
    expenses: total === 0 ? [] : inventExpenses(total, goals, programme, chance),
    explanation: explain(sources, total > 0, chance),
  };
}

/** What is not known between two amounts, or at all, is a round number. */
function grantFor(programme: Programme, chance: Chance): Cents {
  const { grantCents, grantUpToCents } = programme;
  if (hasFixedGrant(programme)) return grantCents;
  if (grantUpToCents === null) return cents(chance.int(10, 40) * 500_00);
  const round = Math.floor((chance.int(0, 100) * (grantUpToCents - grantCents)) / 100 / 500_00) * 500_00;
  return cents(grantCents + round);
}

/** A doorlopende school has no grant of its own, so its budget starts with the inclusie impuls. */
function chooseSources(isNew: boolean, { impulsCents }: Programme, chance: Chance): readonly Source[] {
  const impuls = { description: impulsDescription, cents: impulsCents, explanation: chance.pick(impulsExplanations) };
  const others = chance.shuffle(otherSources).map(({ description, euros, explanation }) => ({
    description,
    cents: cents(chance.pick(euros) * 100),
    explanation,
  }));
  const startsWithImpuls = !isNew || chance.happens(0.4);
  return (startsWithImpuls && impulsCents > 0 ? [impuls, ...others] : others).slice(0, chance.int(1, 2));
}

function incomeLine({ description, cents: amount }: Source, index: number): IncomeLine {
  return { id: String(index + 2), description, amount: filled(amount) };
}

function inventExpenses(
  total: Cents,
  goals: readonly ChosenGoal[],
  programme: Programme,
  chance: Chance,
): readonly ExpenseLine[] {
  const [fewest, most] = expensesPerGoal(goals.length);
  const costs = goals.flatMap(({ id, idea }) =>
    idea.expenses.slice(0, chance.int(fewest, most)).map(([description, weight]) => ({ id, description, weight })),
  );
  const last = goals[goals.length - 1];
  if (last !== undefined && chance.happens(0.35)) {
    const [description, weight] = chance.pick(generalExpenses);
    costs.push({ id: last.id, description, weight });
  }
  const used = costs.slice(0, maxExpenses);
  const amounts = splitAmount(total, used.map(({ weight }) => weight), chance); // prettier-ignore
  return used.map(({ id, description }, index) => ({
    id: String(index + 1),
    description,
    goal: asks(programme, "goals") ? filled(id) : empty,
    amount: filled(amounts[index] ?? cents(0)),
    ...inventDetails(programme, chance),
  }));
}

/** Three to eight lines in all, and for every goal one at least. */
function expensesPerGoal(goals: number): readonly [fewest: number, most: number] {
  if (goals <= 2) return [2, 3];
  return goals === 3 ? [1, 3] : [1, 2];
}

function explain(sources: readonly Source[], hasBudget: boolean, chance: Chance): string {
  if (!hasBudget) return "";
  const general = chance.shuffle(generalExplanations).slice(0, chance.int(0, 2));
  return [...sources.map(({ explanation }) => explanation), ...general].join(" ");
}
