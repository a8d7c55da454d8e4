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
  const positions = new Set<PlanPosition>(planPositions(checked.plan));
  if (checked.evaluation !== null)
    for (const at of evaluationPositions(checked.plan, checked.evaluation.evaluation)) positions.add(at);
  for (const { at } of [...checked.findings, ...(checked.evaluation?.findings ?? [])])
    if (typeof at === "string") positions.add(at);
  return { ...checked, cells: new Map([...positions].map((at) => [at, locate(at)])) };
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
