import { valueOf, type Entry } from "../../domain/entry";
import type { Finding, PlanPosition } from "../../domain/finding";
import { isDoorlopend } from "../../domain/is-doorlopend";
import { grantLineId, type Plan } from "../../domain/plan";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import type { SectionId, SectionState } from "../../texts/pane-texts";
import { parseCell } from "../../workbook/a1";

/** In the order of the form. */
const sectionIds: readonly SectionId[] = ["school", "cause", "goals", "counts", "budget", "seen"];

export interface Section {
  readonly id: SectionId;
  readonly state: SectionState;
  /** Its first field, or where it first needs attention. */
  readonly place: SheetCell;
}

const firstField: Readonly<Record<SectionId, PlanPosition>> = {
  school: "header.school",
  cause: "reason",
  goals: "goals",
  counts: "count.arrangementen.current",
  budget: "income.1.amount",
  seen: "condition.board",
};

/** How far each section is: red only for what contradicts itself, green only when everything asked is there. */
export function sectionsOf(checked: CheckedPlan): readonly Section[] {
  return sectionIds.map((id) => {
    const blocking = checked.findings.filter(
      (finding) => finding.severity === "error" && sectionOf(finding, checked) === id,
    );
    const [first] = blocking.filter(({ kind }) => kind === "wrong").concat(blocking);
    return { id, state: stateOf(id, blocking, checked.plan), place: checked.locate(first?.at ?? firstField[id]) };
  });
}

function stateOf(id: SectionId, blocking: readonly Finding[], plan: Plan): SectionState {
  if (blocking.some(({ kind }) => kind === "wrong")) return "wrong";
  const used = isUsed[id](plan);
  if (blocking.length === 0 && (used || (isDoorlopend(plan) && optionalWhenDoorlopend.has(id)))) return "ready";
  return used || id === "school" ? "started" : "untouched";
}

const optionalWhenDoorlopend: ReadonlySet<SectionId> = new Set(["cause", "counts", "budget"]);

/** Whether the school itself has filled in anything; what we filled in beforehand does not count. */
const isUsed: Readonly<Record<SectionId, (plan: Plan) => boolean>> = {
  school: ({ header }) => header.school !== "" || header.brin !== "",
  cause: ({ reason, principles, themes }) =>
    reason !== "" || [...Object.values(principles), ...Object.values(themes)].some(({ ticked }) => isTicked(ticked)),
  goals: ({ goals }) => goals.length > 0,
  counts: ({ counts }) =>
    Object.values(counts).some((row) => row.current.state !== "empty" || row.target.state !== "empty"),
  budget: ({ income, expenses }) => expenses.length > 0 || income.some(({ id }) => id !== grantLineId),
  seen: ({ conditions, signature }) =>
    isTicked(conditions.board) ||
    isTicked(conditions.adviser) ||
    signature.director !== "" ||
    signature.date.state !== "empty",
};

function isTicked(entry: Entry<boolean>): boolean {
  return valueOf(entry) === true;
}

/** The section a finding belongs to; null for the workbook as a whole. */
export function sectionOf({ at }: Pick<Finding, "at">, checked: CheckedPlan): SectionId | null {
  return typeof at === "string" ? sectionOfPosition(at) : sectionOfCell(at, checked);
}

function sectionOfPosition(at: PlanPosition): SectionId | null {
  const part = at.split(".")[0] ?? "";
  return sectionByPart[part] ?? null;
}

const sectionByPart: Readonly<Record<string, SectionId>> = {
  header: "school",
  reason: "cause",
  principles: "cause",
  principle: "cause",
  themes: "cause",
  theme: "cause",
  goals: "goals",
  goal: "goals",
  count: "counts",
  partnerNames: "counts",
  income: "budget",
  expense: "budget",
  total: "budget",
  explanation: "budget",
  condition: "seen",
  signature: "seen",
};

/** A place without a name in the plan lies in the last section of its sheet that begins above it. */
function sectionOfCell(at: SheetCell, checked: CheckedPlan): SectionId | null {
  const row = rowOf(at);
  const above = sectionIds.filter((id) => {
    const first = checked.locate(firstField[id]);
    return first.sheet === at.sheet && (rowOf(first) <= row || id === "counts" || id === "budget" || id === "seen");
  });
  return above.at(-1) ?? null;
}

function rowOf({ cell }: SheetCell): number {
  return cell === null ? 0 : (parseCell(cell)?.row ?? 0);
}
