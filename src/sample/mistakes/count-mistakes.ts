import { empty, filled, valueOf } from "../../domain/entry";
import { parseCount } from "../../domain/parse-count";
import { countOf, type CountRow, type Plan } from "../../domain/plan";
import type { CountTopic, Programme } from "../../domain/programme";
import { isNew, type Mistake } from "./mistake";

const part = "counts";

/** Mistakes in the kwantitatieve data. */
export const countMistakes = {
  "counts-missing": {
    part,
    codes: ["R14"],
    fits: (plan, programme) => isNew(plan) && required(programme).length > 0,
    putIn: (plan, _, programme) => withCount(plan, required(programme)[0], { current: empty, target: empty }),
  },
  "count-in-words": {
    part,
    codes: ["R14"],
    fits: (plan, programme) => hasCounts(plan) && required(programme).length > 0,
    putIn: (plan, _, programme) => withCount(plan, required(programme).at(-1), { target: parseCount("minder") }),
  },
  "count-with-fraction": {
    part,
    codes: ["R14"],
    fits: (plan, programme) => hasCounts(plan) && required(programme).length > 0,
    putIn: (plan, _, programme) => withCount(plan, required(programme)[0], { current: parseCount("4,5") }),
  },
  "story-missing": {
    part,
    codes: ["R15"],
    fits: hasCounts,
    putIn: (plan, _, { counts }) => withCount(plan, counts.at(-1), { story: "" }),
  },
  "increase-without-story": {
    part,
    codes: ["R15", "R16"],
    fits: (plan, programme) => hasCounts(plan) && withAim(programme, "fewer") !== undefined,
    putIn: (plan, _, programme) => {
      const topic = withAim(programme, "fewer");
      const current = topic === undefined ? 0 : (valueOf(countOf(plan, topic.id).current) ?? 0);
      return withCount(plan, topic, { target: filled(current + 2), story: "" });
    },
  },
  "partnerships-decrease": {
    part,
    codes: ["R17"],
    fits: (plan, programme) => hasCounts(plan) && withAim(programme, "more") !== undefined,
    putIn: (plan, _, programme) =>
      withCount(plan, withAim(programme, "more"), { current: filled(3), target: filled(2) }),
  },
  "partnerships-not-counted": {
    part,
    codes: ["R17"],
    fits: (plan, programme) => isNew(plan) && withAim(programme, "more") !== undefined,
    putIn: (plan, _, programme) => withCount(plan, withAim(programme, "more"), { current: empty, target: empty }),
  },
} satisfies Record<string, Mistake>;

/** A doorlopende school may leave the whole table empty. */
function hasCounts({ counts }: Plan): boolean {
  return Object.values(counts).some(({ current }) => current.state === "value");
}

/** What should become more is a wish (R17); the others must be counted (R14). */
function required({ counts }: Programme): readonly CountTopic[] {
  return counts.filter(({ aim }) => aim !== "more");
}

function withAim({ counts }: Programme, aim: CountTopic["aim"]): CountTopic | undefined {
  return counts.find((topic) => topic.aim === aim);
}

function withCount(plan: Plan, topic: CountTopic | undefined, changes: Partial<CountRow>): Plan {
  if (topic === undefined) return plan;
  return { ...plan, counts: { ...plan.counts, [topic.id]: { ...countOf(plan, topic.id), ...changes } } };
}
