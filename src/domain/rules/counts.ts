import { valueOf } from "../entry";
import { isDoorlopend } from "../is-doorlopend";
import { countKinds, type CountKind, type CountRow, type Plan } from "../plan";
import { error, warning, type Observation, type Rule } from "./rule";

/** Samenwerkingen are a wish of the form (R17); these two must be counted. */
const requiredCounts: readonly CountKind[] = ["arrangementen", "tlv"];

/** R14: whole numbers, of which 0 is one and blank is none. */
export const countsRule: Rule = {
  code: "R14",
  source:
    "beschrijf je de huidige situatie op school en wat jullie beogen te bereiken aan het einde van het schooljaar",
  check: (plan) =>
    requiredCounts.flatMap((kind) => [...countCell(plan, kind, "current"), ...countCell(plan, kind, "target")]),
};

/** R15: the story behind the figures. */
export const storyRule: Rule = {
  code: "R15",
  source: "Geef ook kort aan wat hierbij het verhaal is achter de cijfers.",
  check: (plan) =>
    countKinds
      .filter((kind) => lacksStory(plan, plan.counts[kind]))
      .map((kind) => warning("missing", `count.${kind}.story`, { count: kind })),
};

/** R16: more arrangementen or TLV-aanvragen than now, without a word why. */
export const increaseRule: Rule = {
  code: "R16",
  source:
    "Daarbij streven we naar een verschuiving van gelden voor een individu naar middelen die gaan naar het verstevigen van de context.",
  check: ({ counts }) =>
    requiredCounts
      .filter((kind) => counts[kind].story === "" && increases(counts[kind]))
      .map((kind) => warning("missing", `count.${kind}.story`, { count: kind })),
};

function countCell(plan: Plan, kind: CountKind, column: "current" | "target"): readonly Observation[] {
  const entry = plan.counts[kind][column];
  const at = `count.${kind}.${column}` as const;
  if (entry.state === "unreadable") return [error("wrong", at, { reason: "unreadable", text: entry.text })];
  return entry.state === "empty" && !isDoorlopend(plan) ? [error("missing", at, { reason: "missing" })] : [];
}

function lacksStory(plan: Plan, { current, target, story }: CountRow): boolean {
  const hasFigures = current.state !== "empty" || target.state !== "empty";
  return story === "" && (hasFigures || !isDoorlopend(plan));
}

function increases({ current, target }: CountRow): boolean {
  const [now, wanted] = [valueOf(current), valueOf(target)];
  return now !== null && wanted !== null && wanted > now;
}
