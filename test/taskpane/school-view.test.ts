import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { stampPlan } from "../../src/school/stamp-plan";
import { euro, moneyOf } from "../../src/taskpane/school/money";
import { schoolView } from "../../src/taskpane/school/school-view";
import { sectionsOf } from "../../src/taskpane/school/sections";
import { spokenSummary } from "../../src/taskpane/school/spoken-summary";
import { sha256 } from "../../src/taskpane/sha256";
import { completePlan } from "../domain/complete-plan";
import { checkedPlan } from "./a-checked-plan";
import { galleryPlans } from "./gallery/gallery-plans";

const planNamed = (name: string): Plan => {
  const plan = galleryPlans[name];
  if (plan === undefined) throw new Error(`no plan ${name}`);
  return plan;
};
const states = (plan: Plan) => sectionsOf(checkedPlan(plan)).map(({ id, state }) => `${id} ${state}`);

describe("sections", () => {
  test("all of a complete plan are ready", () => {
    expect(states(completePlan).every((state) => state.endsWith(" ready"))).toBe(true);
  });

  test("an untouched form is not called ready anywhere, though the grant stands in it already", () => {
    expect(states(planNamed("untouched"))).toEqual([
      "school started",
      "cause untouched",
      "goals untouched",
      "counts untouched",
      "budget untouched",
      "seen untouched",
    ]);
  });

  test("only what contradicts itself is wrong", () => {
    expect(states(planNamed("over"))).toContain("budget wrong");
    expect(states(planNamed("over"))).toContain("counts started");
  });

  test("a doorlopende school need not fill in numbers or money", () => {
    expect(states(planNamed("doorlopend"))).toEqual([
      "school ready",
      "cause ready",
      "goals untouched",
      "counts ready",
      "budget ready",
      "seen untouched",
    ]);
  });

  test("a section that needs attention opens there", () => {
    const budget = sectionsOf(checkedPlan(planNamed("over"))).find(({ id }) => id === "budget");
    expect(budget?.place).toEqual({ sheet: "Begroting", cell: "G34" });
  });
});

describe("money", () => {
  test("is equal when every euro has a purpose", () => {
    expect(moneyOf(checkedPlan(completePlan))).toMatchObject({
      income: "€\u00a025.000,00",
      difference: "€\u00a00,00",
      state: "equal",
      bar: { covered: 1, beyond: 0 },
    });
  });

  test("shows what lies beyond the income with a real minus sign", () => {
    const money = moneyOf(checkedPlan(planNamed("over")));
    expect(money).toMatchObject({ difference: "−€\u00a01.500,00", distance: "€\u00a01.500,00", state: "over" });
    expect(money.bar.covered + money.bar.beyond).toBeCloseTo(1);
  });

  test("more spending than income may stay once it is explained", () => {
    const explained = { ...planNamed("over"), explanation: "De gemeente betaalt de rest." };
    expect(moneyOf(checkedPlan(explained)).state).toBe("explained");
  });

  test("says nothing of a balance before there is money", () => {
    expect(moneyOf(checkedPlan(planNamed("doorlopend"))).state).toBe("none");
  });

  test("amounts have cents and hold together", () => {
    expect(euro(cents(-5))).toBe("−€\u00a00,05");
  });
});

describe("the headline", () => {
  test("counts what is left, in both languages", () => {
    const checked = checkedPlan(planNamed("half"));
    expect(schoolView(checked, "nl")).toMatchObject({
      name: "De Zandmotor · 12AB00",
      programme: "Schoolbudget inclusie 2026-2027",
      headline: "Nog 3 dingen te doen",
      below: "3 van 6 onderdelen klaar",
      handIn: "writing",
    });
    expect(schoolView(checked, "en").headline).toBe("3 things left to do");
  });

  test("knows a single thing", () => {
    const plan = { ...completePlan, conditions: { board: filled(true), adviser: empty } };
    expect(schoolView(checkedPlan(plan), "nl").headline).toBe("Nog 1 ding te doen");
    expect(schoolView(checkedPlan(plan), "en").headline).toBe("1 thing left to do");
  });

  test("says ready, then that the file was made, then that the plan changed since", () => {
    const stamp = stampPlan(completePlan, "v1.7c9e", "2026-06-12T14:32:00Z", sha256);
    const madeOf = checkedPlan(completePlan, { ...stamp, digest: checkedPlan(completePlan).digest });
    expect(schoolView(checkedPlan(completePlan), "nl")).toMatchObject({
      headline: "Klaar om in te dienen",
      handIn: "ready",
    });
    expect(schoolView(madeOf, "nl")).toMatchObject({ headline: "Bestand gemaakt", handIn: "made" });
    expect(schoolView(checkedPlan({ ...completePlan, reason: "Anders." }, stamp), "nl")).toMatchObject({
      headline: "Klaar om in te dienen",
      handIn: "changed",
    });
  });

  test("a change after the file was made is a notice, no row of a list", () => {
    const stamp = { id: "v1.7c9e", submittedAt: "2026-06-12T14:32:00Z", digest: "of another plan" };
    expect(schoolView(checkedPlan(completePlan, stamp), "nl").lists.notes).toEqual([]);
  });

  test("screen readers hear it with the balance", () => {
    expect(spokenSummary(checkedPlan(planNamed("half")), "nl")).toBe(
      "Nog 3 dingen te doen. €\u00a0750,00 heeft nog geen bestemming.",
    );
  });
});
