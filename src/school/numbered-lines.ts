import { valueOf } from "../domain/entry";
import type { ExpenseLine, LineId, Plan } from "../domain/plan";

type Ids = ReadonlyMap<LineId, LineId>;

/** The number that each line of a plan gets in a new workbook: its own, or the first free one for a row that someone inserted ("+1"). */
export interface LineNumbers {
  readonly goals: Ids;
  readonly income: Ids;
  readonly expenses: Ids;
}

export function lineNumbers({ goals, income, expenses }: Plan): LineNumbers {
  return { goals: freshIds(goals), income: freshIds(income), expenses: freshIds(expenses) };
}

/** Rows that someone inserted by hand ("+1") get the first free number; spending follows its goal. */
export function withNumberedLines(plan: Plan): Plan {
  const numbers = lineNumbers(plan);
  const follow = (line: ExpenseLine): ExpenseLine => {
    const id = valueOf(line.goal);
    const fresh = id === null ? undefined : numbers.goals.get(id);
    return fresh === undefined || fresh === id ? line : { ...line, goal: { state: "value", value: fresh } };
  };
  return {
    ...plan,
    goals: renumber(plan.goals, numbers.goals),
    income: renumber(plan.income, numbers.income),
    expenses: renumber(plan.expenses, numbers.expenses).map(follow),
  };
}

function freshIds(lines: readonly { readonly id: LineId }[]): Ids {
  const taken = new Set(lines.map((line) => line.id));
  let next = 1;
  const firstFree = () => {
    while (taken.has(String(next))) next++;
    taken.add(String(next));
    return String(next);
  };
  return new Map(lines.map((line) => [line.id, line.id.startsWith("+") ? firstFree() : line.id]));
}

/** Lines under other ids, in the order of their numbers. */
export function renumber<Line extends { readonly id: LineId }>(lines: readonly Line[], ids: Ids): readonly Line[] {
  const renamed = lines.map((line) => ({ ...line, id: ids.get(line.id) ?? line.id }));
  return renamed.sort((left, right) => Number(left.id) - Number(right.id));
}
