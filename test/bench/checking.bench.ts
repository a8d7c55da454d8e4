import { checkPlan } from "../../src/domain/check-plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { samplePlans } from "../../src/sample/sample-plans";
import type { Section } from "./report";

/** Checks invented plans by all rules, one at a time, as the pane does after every burst of edits. */
export function checkingSection(): Section {
  const plans = samplePlans({ schools: 500, seed: 2, programme: programmes[0] });
  const times = plans
    .map(({ plan, programme }) => {
      const start = performance.now();
      checkPlan(plan, { programme, today: null });
      return performance.now() - start;
    })
    .sort((left, right) => left - right);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN;
  return {
    id: "checking",
    title: "Checking a full plan by all rules",
    head: ["plans", "median", "95 in 100 within"],
    rows: [[String(plans.length), `${at(0.5).toFixed(3)} ms`, `${at(0.95).toFixed(3)} ms`]],
    targets: [{ what: "checking a plan, median", value: at(0.5), bound: "at most", limit: 0.3, unit: "ms" }],
  };
}
