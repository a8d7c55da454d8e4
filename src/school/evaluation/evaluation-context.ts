import type { Evaluation } from "../../domain/evaluation";
import type { PlanPosition } from "../../domain/finding";
import type { LineId, Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { quoteSheet } from "../../workbook/a1";
import { ref, type Formula } from "../../workbook/formula";
import { lineIds } from "../form-context";
import { capacity } from "../form-sheets";
import type { SheetCell } from "../submission";

/** The plan as it stands in its workbook: what the year end is compared with, cell by cell. */
export interface StandingPlan {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly locate: (at: PlanPosition) => SheetCell;
}

/** What the sheet of the year end is made from. */
export interface EvaluationContext extends StandingPlan {
  readonly evaluation: Evaluation;
  /** Ids of the rows, spare ones among them: numbered lines first, then lines that someone inserted in the plan. */
  readonly rows: {
    readonly goals: readonly LineId[];
    readonly income: readonly LineId[];
    readonly expense: readonly LineId[];
  };
}

export function evaluationContext(standing: StandingPlan, evaluation: Evaluation): EvaluationContext {
  const { plan } = standing;
  return {
    ...standing,
    evaluation,
    rows: {
      goals: rowIds(capacity.goals, plan.goals, evaluation.effects),
      income: rowIds(capacity.income, plan.income, evaluation.income),
      expense: rowIds(capacity.expenses, plan.expenses, evaluation.expenses),
    },
  };
}

type Lines = readonly { readonly id: LineId }[];

function rowIds(room: number, planned: Lines, evaluated: Lines): readonly LineId[] {
  const used = [...new Set([...planned, ...evaluated].map(({ id }) => id))];
  const numbered = used.filter((id) => !id.startsWith("+")).map(Number);
  return [...lineIds(Math.max(room, ...numbered)), ...used.filter((id) => id.startsWith("+"))];
}

/** The plan's own cell in a formula, so that the year end follows a plan that is still corrected. `content` is what stands there. */
export function planRef<T extends string | number>(
  { locate }: StandingPlan,
  at: PlanPosition,
  content: T,
): Formula<T | ""> {
  const { sheet, cell } = locate(at);
  return cell === null ? { text: '""', value: "" } : ref(`${quoteSheet(sheet)}!${cell}`, content);
}
