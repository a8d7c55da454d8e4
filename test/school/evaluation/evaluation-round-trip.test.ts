import fc from "fast-check";
import { blankPlan } from "../../../src/domain/blank-plan";
import { nodePlatform } from "../../../src/cli/node-inflate";
import type { Plan } from "../../../src/domain/plan";
import { describeSchoolWorkbook } from "../../../src/school/describe-school-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "../../../src/school/evaluation/describe-evaluation";
import { assertDescription } from "../../../src/workbook/assert-description";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { arbitraryEvaluation } from "../../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../../domain/arbitrary-plan";
import { emptyEvaluation, completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";
import { snapshotOf } from "../../workbook/snapshot-of";
import { validateOoxml } from "../../xlsx/validate-ooxml";
import { programme, savedAt, sha256 } from "../read-bytes";
import { check, evaluatedWorkbook, evaluationIn, namedEvaluation } from "./evaluation-workbook";

const both = fc.tuple(arbitraryPlan(programme), arbitraryEvaluation(programme));

describe("a year end and its sheet", () => {
  it("gives the same evaluation back from the sheet, and the same plan, for any of both", () => {
    fc.assert(
      fc.property(both, ([plan, evaluation]) => {
        const description = evaluatedWorkbook(plan, evaluation);
        assertDescription(description);
        const checked = check(snapshotOf(description));
        expect(checked.evaluation?.evaluation).toEqual(evaluation);
        expect({ ...checked.plan, printedTotals: null }).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same evaluation back from the bytes of a file, for any", async () => {
    await fc.assert(
      fc.asyncProperty(both, async ([plan, evaluation]) => {
        const bytes = await writeWorkbook(evaluatedWorkbook(plan, evaluation));
        expect(evaluationIn(readSnapshot(bytes, nodePlatform)).evaluation).toEqual(evaluation);
      }),
      { numRuns: 12 },
    );
  });

  it("says nothing about the sheet itself as it was made, for any plan and evaluation", () => {
    fc.assert(
      fc.property(both, ([plan, evaluation]) => {
        const { findings } = evaluationIn(snapshotOf(evaluatedWorkbook(plan, evaluation)));
        expect(findings.filter(({ code }) => code === "R33" || code.startsWith("S"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has no finding when everything is filled in", () => {
    expect(namedEvaluation(snapshotOf(evaluatedWorkbook(completePlan, completeEvaluation)))).toEqual([]);
  });

  it("leaves the findings and the digest of the plan as they were", () => {
    const plan = blankPlan(programme, "nieuw");
    const before = check(snapshotOf(describeSchoolWorkbook(plan, programme, { stamp: null, savedAt })));
    const after = check(snapshotOf(evaluatedWorkbook(plan)));
    expect(before.evaluation).toBeNull();
    expect([after.findings, after.digest]).toEqual([before.findings, before.digest]);
  });

  it("says so when it was changed after it was handed in, apart from the plan", () => {
    const stamp = stampEvaluation({ plan: completePlan, evaluation: completeEvaluation }, "v1.a", savedAt, sha256);
    const read = (evaluation: typeof completeEvaluation) =>
      snapshotOf(
        describeEvaluatedWorkbook(completePlan, evaluation, programme, {
          stamp: null,
          evaluationStamp: stamp,
          savedAt,
        }),
      );
    expect(evaluationIn(read(completeEvaluation)).stamp).toEqual(stamp);
    expect(namedEvaluation(read(completeEvaluation))).toEqual([]);
    expect(namedEvaluation(read({ ...completeEvaluation, learned: "Iets anders" }))).toEqual([
      "S05 warning Eindevaluatie!*",
    ]);
    expect(check(read(completeEvaluation)).stamp).toBeNull();
  });

  it("follows its plan when inserted rows get a number; what was bought outside the budget makes room", () => {
    const inserted: Plan = {
      ...completePlan,
      expenses: completePlan.expenses.flatMap((each) => (each.id === "1" ? [each, { ...each, id: "+1" }] : [each])),
    };
    const line = (id: string, explanation: string) => ({ id, actual: { state: "empty" } as const, explanation });
    const evaluation = {
      ...emptyEvaluation,
      expenses: [line("1", "eerste"), line("3", "erbuiten"), line("+1", "ingevoegd")],
    };
    const checked = check(snapshotOf(evaluatedWorkbook(inserted, evaluation)));
    expect(checked.plan.expenses.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(checked.evaluation?.evaluation.expenses).toEqual([
      line("1", "eerste"),
      line("3", "ingevoegd"),
      line("4", "erbuiten"),
    ]);
  });

  it("is a valid workbook for Microsoft's own SDK, empty and filled in", async () => {
    for (const evaluation of [emptyEvaluation, completeEvaluation]) {
      const verdict = await validateOoxml(await writeWorkbook(evaluatedWorkbook(completePlan, evaluation)));
      expect(verdict).toEqual({ ok: true, errors: [] });
    }
  }, 60_000);
});
