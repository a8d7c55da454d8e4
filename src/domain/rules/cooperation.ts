import { valueOf } from "../entry";
import { isDoorlopend } from "../is-doorlopend";
import { warning, type Rule } from "./rule";

const columns = ["current", "target"] as const;

/** R17: samenwerkingen are counted and do not decrease; one finding, the plainest first. */
export const cooperationRule: Rule = {
  code: "R17",
  source: "De inzet van het schoolbudget bevordert samenwerking met andere scholen en partners binnen het werkgebied.",
  check: (plan) => {
    const row = plan.counts.samenwerkingen;
    for (const column of columns) {
      const entry = row[column];
      const at = `count.samenwerkingen.${column}` as const;
      if (entry.state === "unreadable") return [warning("wrong", at, { reason: "unreadable", text: entry.text })];
      if (entry.state === "empty" && !isDoorlopend(plan)) return [warning("missing", at, { reason: "missing" })];
    }
    const [now, wanted] = [valueOf(row.current), valueOf(row.target)];
    if (now === null || wanted === null || wanted >= now) return [];
    return [warning("note", "count.samenwerkingen.target", { reason: "decreasing" })];
  },
};
