import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { programme, sha256 } from "./read-bytes";

/** What is said of a plan that says it was handed in and saved at these moments. */
function reasons(submittedAt: string, savedAt: string | null): readonly unknown[] {
  const stamp = stampPlan(completePlan, "v1", submittedAt, sha256);
  const snapshot = snapshotOf(
    describeSchoolWorkbook(completePlan, programme, { stamp, savedAt: savedAt ?? submittedAt }),
  );
  const { findings } = checkWorkbook({ ...snapshot, savedAt }, { sha256, today: null });
  return findings.filter(({ code }) => code === "R33").map(({ params }) => params["reason"]);
}

describe("the time of handing in, by which the newest version is chosen", () => {
  it("is remarked upon when it lies after the last saving of the file", () => {
    expect(reasons("2027-01-01T09:00:00Z", "2026-06-12T10:00:00Z")).toEqual(["stamped-after-saving"]);
  });

  it("may lie long before it: people open and save what they handed in", () => {
    expect(reasons("2026-06-12T09:59:58Z", "2026-06-12T10:00:00Z")).toEqual([]);
    expect(reasons("2026-06-12T10:00:00Z", "2026-09-01T10:00:00Z")).toEqual([]);
  });

  it("may seem later by what time zones differ, and says nothing where saving is not told", () => {
    expect(reasons("2026-06-12T23:00:00Z", "2026-06-12T10:00:00Z")).toEqual([]);
    expect(reasons("2026-06-12T10:00:00Z", null)).toEqual([]);
  });
});
