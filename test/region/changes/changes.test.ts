import fc from "fast-check";
import { cents } from "../../../src/domain/cents";
import { filled } from "../../../src/domain/entry";
import { countOf, type Plan } from "../../../src/domain/plan";
import { planChanges } from "../../../src/region/changes/plan-changes";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { samplePlans } from "../../../src/sample/sample-plans";
import { planDigest } from "../../../src/school/canonical-plan";
import { arbitraryPlan } from "../../domain/arbitrary-plan";
import { completePlan } from "../../domain/complete-plan";
import { programme, readFile } from "../region-files";
import { snapshotOf, tableOf } from "../snapshot-of";

const sameText = (text: string) => text;
const anyPlan = arbitraryPlan(programme);

describe("what changed between two versions of a plan", () => {
  it("is named field by field, with what stood there and what stands there now", () => {
    const before = completePlan;
    const after: Plan = {
      ...before,
      reason: "Nieuwe aanleiding",
      counts: { ...before.counts, tlv: { ...countOf(before, "tlv"), target: filled(9) } },
      expenses: before.expenses.map((line, index) =>
        index === 0 ? { ...line, amount: filled(cents(125_050)) } : line,
      ),
    };
    expect(planChanges(before, after)).toEqual([
      { at: "reason", was: before.reason, is: "Nieuwe aanleiding", isGone: false },
      { at: "count.tlv.target", was: expect.any(String), is: "9", isGone: false },
      { at: `expense.${before.expenses[0]?.id}.amount`, was: expect.any(String), is: "€ 1.250,50", isGone: false },
    ]);
  });

  it("tells an amount that became text, and a row that went", () => {
    const before = completePlan;
    const [first, ...others] = before.expenses;
    if (first === undefined) throw new RangeError("the complete plan has expenses");
    const asText: Plan = {
      ...before,
      expenses: [{ ...first, amount: { state: "text", value: cents(100_000), text: "€ 1.000,-" } }, ...others],
    };
    expect(planChanges(before, asText).map(({ is }) => is)).toEqual(["€ 1.000,- (als tekst)"]);
    const gone = planChanges(before, { ...before, expenses: others });
    expect(gone.every(({ is, isGone }) => is === "" && isGone)).toBe(true);
    expect(gone.map(({ at }) => at)).toContain(`expense.${first.id}.amount`);
  });

  it("is nothing exactly when the plans are the same", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        expect(planChanges(one, one)).toEqual([]);
        const isSame = planDigest(one, sameText) === planDigest(other, sameText);
        expect(planChanges(one, other).length === 0).toBe(isSame);
      }),
    );
  });

  it("turns into its opposite when the versions change places", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const there = planChanges(one, other).map(({ at, was, is }) => [at, was, is]);
        const back = planChanges(other, one).map(({ at, was, is }) => [at, is, was]);
        expect(new Set(there.map(String))).toEqual(new Set(back.map(String)));
      }),
    );
  });
});

describe("the table Wijzigingen", () => {
  it("compares each plan that counts with the version before it, and has no row for the others", () => {
    const files = samplePlans({ schools: 60, seed: 3, programme }).map(({ plan, fileName, submittedAt }) =>
      readFile({ file: fileName, plan, submittedAt }),
    );
    const region = gatherRegion(files, { programme });
    const rows = tableOf(snapshotOf(describeRegionWorkbook(region)), "Wijzigingen");
    const expected = region.submissions.flatMap((newest) => {
      const older = region.submissions.filter(
        ({ identity, standing }) => identity === newest.identity && standing === "superseded",
      );
      const [before] = older;
      if (newest.standing !== "accepted" || before === undefined) return [];
      return planChanges(before.checked.plan, newest.checked.plan).map(({ was, is }) => [newest.file, was, is]);
    });
    expect(expected.length).toBeGreaterThan(0);
    const shown = rows.map((row) => [row["Bestand"], row["Was"] ?? "", row["Is nu"] ?? ""]);
    expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
  });
});
