import type { CalendarDate } from "../../src/domain/calendar-date";
import { checkPlan } from "../../src/domain/check-plan";
import { valueOf } from "../../src/domain/entry";
import { planTotals } from "../../src/domain/plan-totals";
import type { Programme } from "../../src/domain/programme";
import { asks } from "../../src/domain/programme-form";
import { programmes } from "../../src/domain/programmes/programmes";
import { mistakes } from "../../src/sample/mistakes/mistakes";
import type { SamplePlan } from "../../src/sample/sample-plan";
import { samplePlans } from "../../src/sample/sample-plans";

const codesOf = ({ plan, programme, submittedAt }: SamplePlan) => {
  const findings = checkPlan(plan, { programme, today: submittedAt.slice(0, 10) as CalendarDate });
  return [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code))].sort();
};

it("invents whole sentences for a form without werkgebieden", () => {
  const [known] = programmes as [Programme];
  const programme: Programme = { ...known, id: "eigen", werkgebieden: { names: [], complete: false } };
  const reasons = samplePlans({ schools: 200, seed: 5, programme }).map(({ plan }) => plan.reason);
  expect(reasons.some((reason) => reason.includes("buiten de omgeving."))).toBe(true);
  expect(reasons.filter((reason) => / [.,:]|  /.test(reason))).toEqual([]);
});

describe.each(programmes.map((programme): [string, Programme] => [programme.id, programme]))(
  "invented plans of %s",
  (_, programme) => {
    const samples = samplePlans({ schools: 200, seed: 5, programme });

    it("have the findings of the mistakes that were put in, and no others", () => {
      for (const sample of samples) {
        const expected = [...new Set(sample.mistakes.flatMap((name) => mistakes[name].codes))].sort();
        expect([sample.fileName, codesOf(sample)]).toEqual([sample.fileName, expected]);
      }
    });

    it("have mistakes as often as others", () => {
      const mistaken = samples.filter(({ mistakes: put, resubmissionOf }) => put.length > 0 && resubmissionOf === null);
      expect(mistaken).toHaveLength(30);
    });

    it("fill in what the form asks, and nothing else", () => {
      for (const { plan, mistakes: put } of samples.filter((each) => each.mistakes.length === 0)) {
        expect(put).toEqual([]);
        expect(Object.keys(plan.themes)).toEqual(programme.themes.map(({ id }) => id));
        expect(Object.keys(plan.counts)).toEqual(programme.counts.map(({ id }) => id));
        expect(Object.keys(plan.conditions)).toEqual(programme.conditions.map(({ id }) => id));
        expect(plan.goals.length > 0).toBe(asks(programme, "goals"));
        expect(valueOf(plan.header.leernetwerk) === true).toBe(asks(programme, "leernetwerk"));
        expect(plan.header.contact !== "").toBe(asks(programme, "contact"));
        if (!asks(programme, "joint")) expect(plan.header.partners).toBe("");
        for (const { details } of plan.expenses)
          expect(details === undefined).toBe(programme.expenseColumns.length === 0);
      }
    });

    it("receive what the programme gives, and spend it to the cent", () => {
      const { grantCents, grantUpToCents } = programme;
      for (const { plan, participation } of samples.filter((each) => each.mistakes.length === 0)) {
        expect(planTotals(plan).balanceCents).toBe(0);
        if (participation === "doorlopend") continue;
        const grant = valueOf(plan.income[0]?.amount ?? { state: "empty" }) ?? 0;
        expect(grant).toBeGreaterThanOrEqual(Math.max(grantCents, 1));
        if (grantCents > 0) expect(grant).toBeLessThanOrEqual(grantUpToCents ?? grantCents);
      }
    });

    it("have names, codes and file names of their own", () => {
      const firsts = samples.filter(({ resubmissionOf }) => resubmissionOf === null);
      expect(new Set(firsts.map(({ plan }) => plan.header.school)).size).toBe(200);
      expect(new Set(samples.map(({ fileName }) => fileName)).size).toBe(samples.length);
      for (const { fileName } of samples) expect(fileName).toMatch(/^[a-zA-Z0-9-]{1,120}\.xlsx$/);
    });
  },
);
