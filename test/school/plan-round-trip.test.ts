import fc from "fast-check";
import { blankPlan } from "../../src/domain/blank-plan";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import { assertDescription } from "../../src/workbook/assert-description";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { checkBytes, named, programme, savedAt, sha256, workbookOf } from "./read-bytes";

const withoutTotals = <Plan extends { printedTotals: unknown }>(plan: Plan) => ({ ...plan, printedTotals: null });

describe("a plan and its workbook", () => {
  it("gives the same plan back from the sheets, for any plan", () => {
    fc.assert(
      fc.property(arbitraryPlan(programme), (plan) => {
        const description = describeSchoolWorkbook(plan, programme, { stamp: null, savedAt });
        assertDescription(description);
        const checked = checkWorkbook(snapshotOf(description), { sha256, today: null });
        expect(withoutTotals(checked.plan)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same plan back from the bytes of a file, for any plan", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan(programme), async (plan) => {
        expect(withoutTotals(checkBytes(await workbookOf(plan)).plan)).toEqual(plan);
      }),
      { numRuns: 12 },
    );
  });

  it("can be written when somebody pasted a page where the name of the school belongs", () => {
    const school = "De & Zandmotor 😀 ".repeat(200);
    const plan = { ...completePlan, header: { ...completePlan.header, school } };
    const description = describeSchoolWorkbook(plan, programme, { stamp: null, savedAt });
    expect(() => assertDescription(description)).not.toThrow();
  });

  it("carries its programme, so that it is judged by its own rules", () => {
    const strict = { ...programme, version: 7, rules: { ...programme.rules, deficit: "always" as const } };
    const description = describeSchoolWorkbook(completePlan, strict, { stamp: null, savedAt });
    expect(checkWorkbook(snapshotOf(description), { sha256, today: null }).programme).toEqual(strict);
  });

  it("says so when the plan was changed after it was handed in", () => {
    const stamp = stampPlan(completePlan, "abc", "2026-06-12T09:00:00Z", sha256);
    const read = (plan: typeof completePlan) =>
      checkWorkbook(snapshotOf(describeSchoolWorkbook(plan, programme, { stamp, savedAt })), { sha256, today: null });
    expect(named(read(completePlan))).toEqual([]);
    expect(named(read({ ...completePlan, reason: "Iets anders" }))).toEqual(["S05 warning Plan van aanpak!*"]);
  });

  it("has no finding for a complete plan, read from its file", async () => {
    expect(named(checkBytes(await workbookOf(completePlan)))).toEqual([]);
  });

  it("gives a blank form exactly the findings of a blank form", async () => {
    expect(named(checkBytes(await workbookOf(blankPlan(programme, "nieuw"))))).toEqual([
      "R31 error Plan van aanpak!E9",
      "R03 error Plan van aanpak!E10",
      "R02 error Plan van aanpak!E12",
      "R23 error Plan van aanpak!E18",
      "R08 error Plan van aanpak!C23",
      "R07 warning Plan van aanpak!C30",
      "R06 warning Plan van aanpak!C38",
      "R10 error Plan van aanpak!D48",
      "R14 error Kwantitatieve data!D10",
      "R14 error Kwantitatieve data!E10",
      "R15 warning Kwantitatieve data!G10",
      "R14 error Kwantitatieve data!D11",
      "R14 error Kwantitatieve data!E11",
      "R15 warning Kwantitatieve data!G11",
      "R17 warning Kwantitatieve data!D12",
      "R15 warning Kwantitatieve data!G12",
      "R22b warning Begroting!G62",
      "R05 error Plan voor gezien!C8",
      "R05 error Plan voor gezien!C9",
      "R01 error Plan voor gezien!E12",
      "R32 error Plan voor gezien!E15",
    ]);
  });

  it("asks of a blank doorlopende form only what such a school must fill in", async () => {
    const found = named(checkBytes(await workbookOf(blankPlan(programme, "doorlopend"))));
    expect(found.map((each) => each.slice(0, 3))).toEqual([
      "R31",
      "R03",
      "R02",
      "R23",
      "R07",
      "R06",
      "R10",
      "R05",
      "R05",
      "R01",
      "R32",
    ]);
  });
});
