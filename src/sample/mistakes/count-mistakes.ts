import { empty, filled, valueOf } from "../../domain/entry";
import { parseCount } from "../../domain/parse-count";
import type { CountKind, CountRow, Plan } from "../../domain/plan";
import { isNew, type Mistake } from "./mistake";

const part = "counts";

/** Mistakes in the kwantitatieve data. */
export const countMistakes = {
  "counts-missing": {
    part,
    codes: ["R14"],
    fits: isNew,
    putIn: (plan) => withCount(plan, "arrangementen", { current: empty, target: empty }),
  },
  "count-in-words": {
    part,
    codes: ["R14"],
    fits: hasCounts,
    putIn: (plan) => withCount(plan, "tlv", { target: parseCount("minder") }),
  },
  "count-with-fraction": {
    part,
    codes: ["R14"],
    fits: hasCounts,
    putIn: (plan) => withCount(plan, "arrangementen", { current: parseCount("4,5") }),
  },
  "story-missing": {
    part,
    codes: ["R15"],
    fits: hasCounts,
    putIn: (plan) => withCount(plan, "samenwerkingen", { story: "" }),
  },
  "increase-without-story": {
    part,
    codes: ["R15", "R16"],
    fits: hasCounts,
    putIn: (plan) => {
      const current = valueOf(plan.counts.arrangementen.current) ?? 0;
      return withCount(plan, "arrangementen", { target: filled(current + 2), story: "" });
    },
  },
  "partnerships-decrease": {
    part,
    codes: ["R17"],
    fits: hasCounts,
    putIn: (plan) => withCount(plan, "samenwerkingen", { current: filled(3), target: filled(2) }),
  },
  "partnerships-not-counted": {
    part,
    codes: ["R17"],
    fits: isNew,
    putIn: (plan) => withCount(plan, "samenwerkingen", { current: empty, target: empty }),
  },
} satisfies Record<string, Mistake>;

/** A doorlopende school may leave the whole table empty. */
function hasCounts({ counts }: Plan): boolean {
  return counts.arrangementen.current.state === "value";
}

function withCount(plan: Plan, kind: CountKind, changes: Partial<CountRow>): Plan {
  return { ...plan, counts: { ...plan.counts, [kind]: { ...plan.counts[kind], ...changes } } };
}
