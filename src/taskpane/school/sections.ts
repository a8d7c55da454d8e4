import { valueOf, type Entry } from "../../domain/entry";
import type { Finding, PlanPosition } from "../../domain/finding";
import { hasFixedGrant } from "../../domain/grant";
import { isDoorlopend } from "../../domain/is-doorlopend";
import { grantLineId, type Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
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

/** Those that the form of this regeling has. */
function askedSections(programme: Programme): readonly SectionId[] {
  const { principles, themes, counts } = programme;
  const isAsked: Readonly<Partial<Record<SectionId, boolean>>> = {
    cause: asks(programme, "reason") || principles.length > 0 || themes.length > 0,
    goals: asks(programme, "goals"),
    counts: counts.length > 0,
  };
  return sectionIds.filter((id) => isAsked[id] ?? true);
}

function firstField(id: SectionId, { programme }: Pick<CheckedPlan, "programme">): PlanPosition {
  const { principles, counts, conditions } = programme;
  const [count, condition] = [counts[0], conditions[0]];
  switch (id) {
    case "school":
      return "header.school";
    case "cause":
      if (asks(programme, "reason")) return "reason";
      return principles.length > 0 ? "principles" : "themes";
    case "goals":
      return "goals";
    case "counts":
      return count === undefined ? "partnerNames" : `count.${count.id}.current`;
    case "budget":
      return "income.1.amount";
    case "seen":
      return condition === undefined ? "signature.director" : `condition.${condition.id}`;
  }
}

/** How far each section is: red only for what contradicts itself, green only when everything asked is there. */
export function sectionsOf(checked: CheckedPlan): readonly Section[] {
  return askedSections(checked.programme).map((id) => {
    const blocking = checked.findings.filter(
      (finding) => finding.severity === "error" && sectionOf(finding, checked) === id,
    );
    const [first] = blocking.filter(({ kind }) => kind === "wrong").concat(blocking);
    return { id, state: stateOf(id, blocking, checked), place: checked.locate(first?.at ?? firstField(id, checked)) };
  });
}

function stateOf(id: SectionId, blocking: readonly Finding[], { plan, programme }: CheckedPlan): SectionState {
  if (blocking.some(({ kind }) => kind === "wrong")) return "wrong";
  const used = isUsed[id](plan, programme);
  if (blocking.length === 0 && (used || (isDoorlopend(plan) && optionalWhenDoorlopend.has(id)))) return "ready";
  return used || id === "school" ? "started" : "untouched";
}

const optionalWhenDoorlopend: ReadonlySet<SectionId> = new Set(["cause", "counts", "budget"]);

/** Whether the school itself has filled in anything; what we filled in beforehand does not count. */
const isUsed: Readonly<Record<SectionId, (plan: Plan, programme: Programme) => boolean>> = {
  school: ({ header }) => header.school !== "" || header.brin !== "",
  cause: ({ reason, principles, themes }) =>
    reason !== "" || [...Object.values(principles), ...Object.values(themes)].some(({ ticked }) => isTicked(ticked)),
  goals: ({ goals }) => goals.length > 0,
  counts: ({ counts }) =>
    Object.values(counts).some((row) => row.current.state !== "empty" || row.target.state !== "empty"),
  budget: ({ income, expenses }, programme) =>
    expenses.length > 0 ||
    income.some(({ id, amount }) => id !== grantLineId || (!hasFixedGrant(programme) && amount.state !== "empty")),
  seen: ({ conditions, signature }) =>
    Object.values(conditions).some(isTicked) || signature.director !== "" || signature.date.state !== "empty",
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
  const above = askedSections(checked.programme).filter((id) => {
    const first = checked.locate(firstField(id, checked));
    return first.sheet === at.sheet && (rowOf(first) <= row || id === "counts" || id === "budget" || id === "seen");
  });
  return above.at(-1) ?? null;
}

function rowOf({ cell }: SheetCell): number {
  return cell === null ? 0 : (parseCell(cell)?.row ?? 0);
}
