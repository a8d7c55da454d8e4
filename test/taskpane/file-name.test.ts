import { programmes } from "../../src/domain/programmes/programmes";
import { evaluationFileName, planFileName } from "../../src/school/plan-file-name";
import { planMail } from "../../src/taskpane/school/plan-mail";
import { filesMade, submissionId } from "../../src/taskpane/school/submission-id";
import { completePlan } from "../domain/complete-plan";
import { checkedPlan } from "./a-checked-plan";

const nameOf = (header: Partial<typeof completePlan.header>, version = 1) =>
  planFileName({ ...completePlan, header: { ...completePlan.header, ...header } }, programmes[0], `v${version}`);

describe("the name of a submission file", () => {
  test("says programme, year, BRIN, school and version", () => {
    expect(nameOf({})).toBe("schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_v1.xlsx");
  });

  test("begins with eindevaluatie for the year end", () => {
    expect(evaluationFileName(completePlan, programmes[0], "v2")).toBe(
      "eindevaluatie_2026-2027_12AB00_de-zandmotor_v2.xlsx",
    );
  });

  test("is plain ASCII without what a file name can't hold", () => {
    expect(nameOf({ school: '’t Kléine/Wöud: "Zuid"', brin: "12 ab" }, 3)).toBe(
      "schoolbudget-inclusie_2026-2027_12AB00_t-kleine-woud-zuid_v3.xlsx",
    );
  });

  test("cuts a long school at 30 characters", () => {
    expect(nameOf({ school: "Openbare Daltonschool voor Basisonderwijs Het Zonnewiel" })).toBe(
      "schoolbudget-inclusie_2026-2027_12AB00_openbare-daltonschool-voor-bas_v1.xlsx",
    );
  });

  test("a joint plan goes under the BRIN of its penvoerder", () => {
    expect(nameOf({ leadSchool: "13cd" })).toContain("_13CD00_de-zandmotor_");
  });
});

test("the id of a handing-in counts the files that were made", () => {
  const stamp = { id: submissionId(4, "7c9e"), submittedAt: "", digest: "" };
  expect([filesMade(null), filesMade(stamp), filesMade({ ...stamp, id: "from elsewhere" })]).toEqual([0, 4, 1]);
});

test("the mail names school, BRIN and year, and is signed by the director", () => {
  expect(planMail(checkedPlan(completePlan), "nl").text).toBe(
    "Beste collega’s,\n\nHierbij het plan van aanpak van De Zandmotor (12AB00) voor schooljaar 2026-2027.\n\nMet vriendelijke groet,\nA. de Vries",
  );
});
