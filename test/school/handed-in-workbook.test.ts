import { blankPlan } from "../../src/domain/blank-plan";
import type { Plan } from "../../src/domain/plan";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "../../src/school/evaluation/describe-evaluation";
import { handedInWorkbook, standingStamps } from "../../src/school/handed-in-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import type { CheckedPlan } from "../../src/school/submission";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { programme, savedAt, sha256, workbookOf, checkBytes } from "./read-bytes";

const check = (description: Parameters<typeof snapshotOf>[0]): CheckedPlan =>
  checkWorkbook(snapshotOf(description), { sha256, today: null });
const changes = ({ findings, evaluation }: CheckedPlan) =>
  [...findings, ...(evaluation?.findings ?? [])].filter(({ code }) => code === "S05").map(({ at }) => at);

/** A plan with a row that someone inserted, and its year end, both handed in as the workbook has them. */
const inserted: Plan = {
  ...completePlan,
  goals: [...completePlan.goals, { id: "+1", goal: "Extra", approach: "Zo", result: "Dit" }],
};
let standing: CheckedPlan;
beforeEach(() => {
  const described = describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, { stamp: null, savedAt });
  const checked = check(described);
  const evaluation = checked.evaluation;
  if (evaluation === null) throw new Error("no year end");
  const stamp = { id: "v1.a", submittedAt: savedAt, digest: "as it stands" };
  standing = {
    ...checked,
    plan: inserted,
    digest: stamp.digest,
    stamp,
    evaluation: { ...evaluation, stamp: { ...stamp, digest: evaluation.digest } },
  };
});

describe("the file that is handed in", () => {
  it("says of neither part that it changed, when neither did", () => {
    const file = check(handedInWorkbook(standing, standingStamps(standing, sha256), savedAt));
    expect(file.plan.goals.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(file.stamp).toEqual(stampPlan(inserted, "v1.a", savedAt, sha256));
    expect(changes(file)).toEqual([]);
  });

  it("says of each part by itself that it changed since its own handing-in", () => {
    const planChanged = { ...standing, digest: "another" };
    expect(changes(check(handedInWorkbook(planChanged, standingStamps(planChanged, sha256), savedAt)))).toEqual([
      "workbook",
    ]);
    const { evaluation } = standing;
    const yearChanged = { ...standing, evaluation: evaluation && { ...evaluation, digest: "another" } };
    const stamps = standingStamps(yearChanged, sha256);
    const edited = {
      ...yearChanged,
      evaluation: evaluation && { ...evaluation, evaluation: { ...completeEvaluation, learned: "Anders" } },
    };
    expect(changes(check(handedInWorkbook(edited, stamps, savedAt)))).toEqual(["evaluation"]);
  });

  it("has the year end once the workbook has one, whichever of both is handed in", () => {
    const stamp = stampEvaluation({ plan: inserted, evaluation: completeEvaluation }, "v1.b", savedAt, sha256);
    const file = check(handedInWorkbook(standing, { plan: null, evaluation: stamp }, savedAt));
    expect(file.evaluation).toMatchObject({ evaluation: completeEvaluation, stamp });
  });

  it("is the plan alone while there is no year end", async () => {
    const plan = checkBytes(await workbookOf(blankPlan(programme, "nieuw")));
    const file = check(handedInWorkbook(plan, standingStamps(plan, sha256), savedAt));
    expect(file.evaluation).toBeNull();
    expect(file.plan).toEqual(plan.plan);
  });
});
