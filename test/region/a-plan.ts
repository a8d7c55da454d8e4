import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import type { Participation, Plan, PlanHeader } from "../../src/domain/plan";
import { programme } from "./region-files";

/** What a test wants to say about a plan. */
export interface PlanAbout extends Partial<Pick<PlanHeader, "school" | "brin" | "board" | "werkgebied">> {
  readonly participation?: Participation;
  readonly otherIncomeCents?: number;
  readonly expenseCents?: number;
  /** Now and target of the arrangementen. */
  readonly arrangementen?: readonly [number, number];
  readonly themes?: readonly string[];
  readonly goal?: string;
}

/** A plan with just this in it; the rest is blank, so it has findings. */
export function aPlan(about: PlanAbout = {}): Plan {
  const { participation = "nieuw", otherIncomeCents, expenseCents, arrangementen, themes = [], goal } = about;
  const { school = "De Linde", brin = "12AB", board = "SCOH", werkgebied = "Laak" } = about;
  const blank = blankPlan(programme, participation);
  const other = { id: "2", description: "Gemeente", amount: filled(cents(otherIncomeCents ?? 0)) };
  const expense = { id: "1", description: "Inzet", goal: filled("1"), amount: filled(cents(expenseCents ?? 0)) };
  return {
    ...blank,
    header: { ...blank.header, school, brin, board, werkgebied },
    themes: { ...blank.themes, ...Object.fromEntries(themes.map((id) => [id, { ticked: filled(true), remark: "" }])) },
    income: otherIncomeCents === undefined ? blank.income : [...blank.income, other],
    expenses: expenseCents === undefined ? [] : [expense],
    goals: goal === undefined ? [] : [{ id: "1", goal, approach: "", result: "" }],
    counts:
      arrangementen === undefined
        ? blank.counts
        : {
            ...blank.counts,
            arrangementen: { current: filled(arrangementen[0]), target: filled(arrangementen[1]), story: "" },
          },
  };
}
