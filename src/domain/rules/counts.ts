import { valueOf } from "../entry";
import { isDoorlopend } from "../is-doorlopend";
import { countOf, type CountKind, type CountRow, type Plan } from "../plan";
import type { CountTopic } from "../programme";
import { error, warning, type Observation, type Rule } from "./rule";

/** What should become more is a wish of the form (R17); the others must be counted. */
const isRequired = ({ aim }: CountTopic): boolean => aim !== "more";

/** R14: whole numbers, of which 0 is one and blank is none. */
export const countsRule: Rule = {
  code: "R14",
  source:
    "beschrijf je de huidige situatie op school en wat jullie beogen te bereiken aan het einde van het schooljaar",
  check: (plan, { programme }) =>
    programme.counts
      .filter(isRequired)
      .flatMap(({ id }) => [...countCell(plan, id, "current"), ...countCell(plan, id, "target")]),
};

/** R15: the story behind the figures. */
export const storyRule: Rule = {
  code: "R15",
  source: "Geef ook kort aan wat hierbij het verhaal is achter de cijfers.",
  check: (plan, { programme }) =>
    programme.counts
      .filter(({ id }) => lacksStory(plan, countOf(plan, id)))
      .map(({ id }) => warning("missing", `count.${id}.story`)),
};

/** R16: more than now of what should become fewer (arrangementen, TLV-aanvragen), without a word why. */
export const increaseRule: Rule = {
  code: "R16",
  source:
    "Daarbij streven we naar een verschuiving van gelden voor een individu naar middelen die gaan naar het verstevigen van de context.",
  check: (plan, { programme }) =>
    programme.counts
      .filter(({ id, aim }) => aim === "fewer" && countOf(plan, id).story === "" && increases(countOf(plan, id)))
      .map(({ id }) => warning("missing", `count.${id}.story`)),
};

function countCell(plan: Plan, kind: CountKind, column: "current" | "target"): readonly Observation[] {
  const entry = countOf(plan, kind)[column];
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
