import type { Evaluation } from "../../domain/evaluation";
import type { LineId, Plan } from "../../domain/plan";
import { lineNumbers, renumber } from "../numbered-lines";

/** The evaluation of a plan whose lines get other numbers (`withNumberedLines`). Lines of its own make room for them. */
export function withPlanNumbers(evaluation: Evaluation, plan: Plan): Evaluation {
  const numbers = lineNumbers(plan);
  return {
    ...evaluation,
    income: follow(evaluation.income, numbers.income),
    expenses: follow(evaluation.expenses, numbers.expenses),
    effects: follow(evaluation.effects, numbers.goals),
  };
}

function follow<Line extends { readonly id: LineId }>(
  lines: readonly Line[],
  planned: ReadonlyMap<LineId, LineId>,
): readonly Line[] {
  const taken = new Set(planned.values());
  const ids = new Map(planned);
  for (const { id } of lines) {
    if (planned.has(id)) continue;
    const own = taken.has(id) || id.startsWith("+") ? firstFree(taken) : id;
    taken.add(own);
    ids.set(id, own);
  }
  return renumber(lines, ids);
}

function firstFree(taken: ReadonlySet<LineId>): LineId {
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
