import type { Participation, Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { budgetColumns, type BudgetColumns } from "./budget-columns";
import { capacity } from "./form-sheets";
import { shortText } from "./short-text";

/** What the sheets are made from: a plan whose inserted rows have been given numbered ones (`withNumberedLines`). */
export interface FormContext {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly budget: BudgetColumns;
  readonly rows: { readonly goals: number; readonly income: number; readonly expenses: number };
}

export function formContext(plan: Plan, programme: Programme): FormContext {
  const needed = (lines: readonly { readonly id: string }[], room: number) =>
    Math.max(room, ...lines.map((line) => Number(line.id)));
  return {
    plan,
    programme,
    budget: budgetColumns(programme),
    rows: {
      goals: needed(plan.goals, capacity.goals),
      income: needed(plan.income, capacity.income),
      expenses: needed(plan.expenses, capacity.expenses),
    },
  };
}

/** Row numbers 1 to n, as the ids of lines. */
export function lineIds(rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, index) => String(index + 1));
}

/** A spare row stays hidden until it, or a later row, is used. */
export function isHidden(id: string, lines: readonly { readonly id: string }[], shown: number): boolean {
  const last = Math.max(0, ...lines.map((line) => Number(line.id)));
  return Number(id) > Math.max(shown, last);
}

/** What the form shows for the two kinds of participation; the reader goes by the first word. */
export function participationWord(participation: Participation, programme: Programme): string {
  return participation === "nieuw" ? `Nieuw in ${programme.schoolYear}` : "Doorlopend (eerder gestart)";
}

/** Side by side above a sheet: what is handed in, and the programme. */
const longestForm = 40;
const longestProgramme = 40;

/** "Plan van aanpak": what is handed in. */
export const formName = ({ words }: Programme): string => shortText(words.form, longestForm);

/** "Schoolbudget inclusie 2026-2027". */
export const programmeTitle = ({ name, schoolYear }: Programme): string =>
  `${shortText(name, longestProgramme)} ${schoolYear}`;
