import { empty } from "../../domain/entry";
import { parseTick } from "../../domain/parse-tick";
import type { Choice, Goal, Plan } from "../../domain/plan";
import { asks } from "../../domain/programme-form";
import { isNew, type Mistake } from "./mistake";

const part = "content";

/** Mistakes in the aanleiding, the uitgangspunten, the thema's and the goals. */
export const contentMistakes = {
  "reason-missing": {
    part,
    codes: ["R08"],
    fits: (plan, programme) => isNew(plan) && asks(programme, "reason"),
    putIn: (plan) => ({ ...plan, reason: "" }),
  },
  "no-principle": {
    part,
    codes: ["R07"],
    fits: (_, { principles }) => principles.length > 0,
    putIn: (plan) => ({ ...plan, principles: noneTicked(plan.principles) }),
  },
  "no-theme": {
    part,
    codes: ["R06"],
    fits: (_, { themes }) => themes.length > 0,
    putIn: (plan) => ({ ...plan, themes: noneTicked(plan.themes) }),
  },
  "theme-unclear": {
    part,
    codes: ["S04"],
    fits: (plan) => firstUnticked(plan.themes) !== undefined,
    putIn: (plan) => {
      const id = firstUnticked(plan.themes) ?? "";
      return { ...plan, themes: { ...plan.themes, [id]: { ticked: parseTick("een beetje"), remark: "" } } };
    },
  },
  "no-goals": {
    part,
    codes: ["R10"],
    fits: (plan) => hasGoals(plan) && plan.expenses.length === 0,
    putIn: (plan) => ({ ...plan, goals: [] }),
  },
  "goal-missing": { part, codes: ["R11"], fits: hasGoals, putIn: (plan) => withLastGoal(plan, { goal: "" }) },
  "approach-missing": { part, codes: ["R11"], fits: hasGoals, putIn: (plan) => withLastGoal(plan, { approach: "" }) },
  "result-missing": { part, codes: ["R11"], fits: hasGoals, putIn: (plan) => withLastGoal(plan, { result: "" }) },
} satisfies Record<string, Mistake>;

type Choices = Readonly<Record<string, Choice>>;

function hasGoals({ goals }: Plan): boolean {
  return goals.length > 0;
}

function noneTicked(choices: Choices): Choices {
  return Object.fromEntries(Object.keys(choices).map((id) => [id, { ticked: empty, remark: "" }]));
}

function firstUnticked(choices: Choices): string | undefined {
  return Object.keys(choices).find((id) => choices[id]?.ticked.state === "empty");
}

/** The last row of the goals is the one that people forget. */
function withLastGoal(plan: Plan, changes: Partial<Goal>): Plan {
  const last = plan.goals.length - 1;
  return { ...plan, goals: plan.goals.map((goal, index) => (index === last ? { ...goal, ...changes } : goal)) };
}
