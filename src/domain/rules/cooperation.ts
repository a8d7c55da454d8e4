import { valueOf } from "../entry";
import { isDoorlopend } from "../is-doorlopend";
import { countOf, type Plan } from "../plan";
import type { CountTopic } from "../programme";
import { warning, type Observation, type Rule } from "./rule";

const columns = ["current", "target"] as const;

/** R17: what should become more (samenwerkingen) is counted and does not decrease; one finding each, the plainest first. */
export const cooperationRule: Rule = {
  code: "R17",
  source: "De inzet van het schoolbudget bevordert samenwerking met andere scholen en partners binnen het werkgebied.",
  check: (plan, { programme }) =>
    programme.counts.filter(({ aim }) => aim === "more").flatMap((topic) => wishFindings(plan, topic)),
};

function wishFindings(plan: Plan, { id, label }: CountTopic): readonly Observation[] {
  const row = countOf(plan, id);
  const params = { count: id, label };
  for (const column of columns) {
    const entry = row[column];
    const at = `count.${id}.${column}` as const;
    if (entry.state === "unreadable")
      return [warning("wrong", at, { ...params, reason: "unreadable", text: entry.text })];
    if (entry.state === "empty" && !isDoorlopend(plan))
      return [warning("missing", at, { ...params, reason: "missing" })];
  }
  const [now, wanted] = [valueOf(row.current), valueOf(row.target)];
  if (now === null || wanted === null || wanted >= now) return [];
  return [warning("note", `count.${id}.target`, { ...params, reason: "decreasing" })];
}
