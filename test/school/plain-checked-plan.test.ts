import { evaluationPositions } from "../../src/domain/evaluation-positions";
import { planPositions } from "../../src/domain/plan-positions";
import { fromPlainPlan, toPlainPlan } from "../../src/school/plain-checked-plan";
import type { CheckedPlan } from "../../src/school/submission";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { sampleFiles } from "../region/region-files";
import { snapshotOf } from "../workbook/snapshot-of";
import { check, evaluatedWorkbook } from "./evaluation/evaluation-workbook";

const plans = sampleFiles(30).flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome.checked] : []));
const cross = (checked: CheckedPlan) => fromPlainPlan(structuredClone(toPlainPlan(checked)));

describe("a checked plan that crossed to another thread", () => {
  it("says the same as before", () => {
    for (const checked of plans) {
      const { locate: _here, ...before } = checked;
      const { locate: _there, ...after } = cross(checked);
      expect(after).toEqual(before);
    }
  });

  it("finds every position of the plan and every finding in the same cell", () => {
    for (const checked of plans) {
      const crossed = cross(checked);
      const places = [...planPositions(checked.plan), ...checked.findings.map(({ at }) => at)];
      expect(places.map(crossed.locate)).toEqual(places.map(checked.locate));
    }
  });

  it("takes its year end along, with every position of it", () => {
    const checked = check(snapshotOf(evaluatedWorkbook(completePlan, { ...completeEvaluation, effects: [] })));
    const crossed = cross(checked);
    expect(crossed.evaluation).toEqual(checked.evaluation);
    const places = [
      ...evaluationPositions(completePlan, completeEvaluation),
      ...(checked.evaluation?.findings ?? []).map(({ at }) => at),
    ];
    expect(places.map(crossed.locate)).toEqual(places.map(checked.locate));
  });

  it("is loud about a position that the plan does not have", () => {
    expect(() => cross(plans[0]!).locate("goal.99.goal")).toThrow('no position "goal.99.goal"');
  });
});
