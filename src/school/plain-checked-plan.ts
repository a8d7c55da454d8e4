import type { Finding, PlanPosition } from "../domain/finding";
import { evaluationPositions } from "../domain/evaluation-positions";
import { planPositions } from "../domain/plan-positions";
import type { CheckedPlan, SheetCell } from "./submission";

/** A checked plan that can cross a worker boundary: every cell that anyone may ask for is looked up beforehand. */
export interface PlainCheckedPlan extends Omit<CheckedPlan, "locate"> {
  readonly cells: ReadonlyMap<PlanPosition, SheetCell>;
}

/** The same plan without its function. */
export function toPlainPlan({ locate, ...checked }: CheckedPlan): PlainCheckedPlan {
  return { ...checked, cells: new Map(positionsOf(checked).map((at) => [at, locate(at)])) };
}

/** Every position of the plan and of its year end that anyone may ask the cell of, some more than once. */
export function positionsOf({
  plan,
  findings,
  evaluation,
}: Pick<CheckedPlan, "plan" | "findings" | "evaluation">): readonly PlanPosition[] {
  const told = [...findings, ...(evaluation?.findings ?? [])].flatMap(({ at }) => (typeof at === "string" ? at : []));
  const ofYearEnd = evaluation === null ? [] : evaluationPositions(plan, evaluation.evaluation);
  return [...planPositions(plan), ...ofYearEnd, ...told];
}

/**
 * The plan as `checkWorkbook` gave it.
 * @throws Error when a position is asked for that this plan does not have: that is a bug.
 */
export function fromPlainPlan({ cells, ...checked }: PlainCheckedPlan): CheckedPlan {
  return { ...checked, locate: (at) => cellOf(cells, at) };
}

function cellOf(cells: PlainCheckedPlan["cells"], at: Finding["at"]): SheetCell {
  if (typeof at === "object") return at;
  const cell = cells.get(at);
  if (cell === undefined) throw new Error(`The plan has no position "${at}"`);
  return cell;
}
