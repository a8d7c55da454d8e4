import type { CalendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { checkPlan } from "../../src/domain/check-plan";
import { parsePartners } from "../../src/domain/brin";
import { valueOf } from "../../src/domain/entry";
import type { FindingCode } from "../../src/domain/finding";
import { countOf } from "../../src/domain/plan";
import { planTotals } from "../../src/domain/plan-totals";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { boards } from "../../src/sample/data/boards";
import { mistakeNames, mistakes } from "../../src/sample/mistakes/mistakes";
import type { SamplePlan } from "../../src/sample/sample-plan";
import { samplePlans } from "../../src/sample/sample-plans";

const programme = schoolbudgetInclusie20262027;
const make = (schools: number, seed = 1) => samplePlans({ schools, seed, programme });

const region = make(205);
const firsts = region.filter((sample) => sample.resubmissionOf === null);
const resubmissions = region.filter((sample) => sample.resubmissionOf !== null);
const correct = region.filter((sample) => sample.mistakes.length === 0);

/** The BRIN that every file name carries, also when the plan's own is wrong. */
const brinOf = ({ fileName }: SamplePlan) => fileName.slice("plan-van-aanpak-".length).slice(0, 6);

function mattersIn({ plan, programme, submittedAt }: SamplePlan): readonly FindingCode[] {
  const findings = checkPlan(plan, { programme, today: submittedAt.slice(0, 10) as CalendarDate });
  return [...new Set(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code))].sort();
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("the same options", () => {
  it("give the same plans", () => {
    expect(make(60, 7)).toEqual(make(60, 7));
  });

  it("with another seed give other plans", () => {
    expect(make(5, 1)[0]?.plan).not.toEqual(make(5, 2)[0]?.plan);
  });
});

describe("the number of files", () => {
  it.each([0, 1, 2, 40, 205, 1000])("is %i schools and one resubmission for every twenty", (schools) => {
    const samples = make(schools);
    const extra = samples.filter(({ resubmissionOf }) => resubmissionOf !== null);
    expect(samples.length - extra.length).toBe(schools);
    expect(extra).toHaveLength(Math.round(schools * 0.05));
  });
});

describe("invented schools", () => {
  it("have BRINs, names and file names of their own", () => {
    const samples = make(1000).filter(({ resubmissionOf }) => resubmissionOf === null);
    expect(new Set(samples.map(brinOf)).size).toBe(1000);
    expect(new Set(samples.map(({ plan }) => plan.header.school)).size).toBe(1000);
    expect(new Set(make(1000).map(({ fileName }) => fileName)).size).toBe(1050);
  });

  it("have BRINs that are not handed out", () => {
    for (const sample of region) expect(brinOf(sample)).toMatch(/^9\d[A-Z]{2}\d{2}$/);
  });

  it("have file names that every file system takes", () => {
    for (const { fileName } of region) expect(fileName).toMatch(/^[a-zA-Z0-9-]{1,100}\.xlsx$/);
  });

  it("stand in every werkgebied", () => {
    const werkgebieden = new Set(correct.map(({ plan }) => plan.header.werkgebied));
    expect([...werkgebieden].sort()).toEqual([...programme.werkgebieden.names].sort());
  });

  it("belong to all 27 besturen, of which the three large ones have more than half", () => {
    const known = boards.map(({ name }) => name);
    const names = firsts.map(({ plan }) => plan.signature.board).filter((name) => known.includes(name));
    expect(known).toHaveLength(27);
    expect(new Set(names)).toEqual(new Set(known));
    expect(names.filter((name) => known.slice(0, 3).includes(name)).length).toBeGreaterThan(names.length / 2);
  });

  it("of a small bestuur stand mostly in its own werkgebieden", () => {
    const withHome = correct.flatMap(({ plan }) => {
      const board = boards.find(({ name, home }) => name === plan.header.board && home.length > 0);
      return board === undefined ? [] : [board.home.includes(plan.header.werkgebied)];
    });
    expect(withHome.filter(Boolean).length).toBeGreaterThan(0.8 * withHome.length);
  });

  it("are for three quarters new", () => {
    expect(firsts.filter(({ participation }) => participation === "nieuw")).toHaveLength(154);
  });

  it("are reached under .example only", () => {
    for (const { plan } of region) expect(plan.header.email).toMatch(/^$|^[a-z]+@[a-z0-9-]+\.example$/);
  });
});

describe("plans without mistakes", () => {
  it("have no error and no warning", () => {
    for (const sample of correct)
      expect({ file: sample.fileName, codes: mattersIn(sample) }).toEqual({ file: sample.fileName, codes: [] });
  });

  it("are so under other seeds too", () => {
    const others = [2, 3, 4].flatMap((seed) => make(80, seed));
    expect(others.filter(({ mistakes }) => mistakes.length === 0).flatMap(mattersIn)).toEqual([]);
  });

  it("balance to the cent", () => {
    for (const { plan } of correct) expect(planTotals(plan).balanceCents).toBe(0);
  });

  it("have two to four goals, and three to eight expenses where they have a budget", () => {
    for (const { plan } of correct) {
      expect([2, 3, 4]).toContain(plan.goals.length);
      expect([0, 3, 4, 5, 6, 7, 8]).toContain(plan.expenses.length);
    }
  });
});

describe("plans with mistakes", () => {
  it("are 15 % of the first files, and no resubmission", () => {
    expect(firsts.filter(({ mistakes }) => mistakes.length > 0)).toHaveLength(31);
    expect(resubmissions.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("give exactly the findings that their mistakes promise", () => {
    for (const sample of [...region, ...make(1000, 9)]) {
      const promised = [...new Set(sample.mistakes.flatMap((name) => mistakes[name].codes))].sort();
      expect({ mistakes: sample.mistakes, codes: mattersIn(sample) }).toEqual({
        mistakes: sample.mistakes,
        codes: promised,
      });
    }
  });

  it("show more than twenty kinds in one region, and every kind in a thousand schools", () => {
    expect(new Set(region.flatMap((sample) => sample.mistakes)).size).toBeGreaterThan(20);
    expect(new Set(make(1000).flatMap((sample) => sample.mistakes))).toEqual(new Set(mistakeNames));
  });
});

describe("resubmissions", () => {
  it("are later files of a school that is in the set, with another plan", () => {
    for (const sample of resubmissions) {
      const first = firsts.find((other) => brinOf(other) === sample.resubmissionOf);
      expect(first?.fileName).toBe(sample.fileName.replace("-v2", ""));
      expect(Date.parse(sample.submittedAt)).toBeGreaterThan(Date.parse(first?.submittedAt ?? ""));
      expect(Date.parse(sample.savedAt)).toBeGreaterThan(Date.parse(first?.savedAt ?? ""));
      expect(sample.plan.goals).not.toEqual(first?.plan.goals);
    }
  });

  it("mend mistakes in half of the cases", () => {
    const mistaken = new Set(firsts.filter(({ mistakes }) => mistakes.length > 0).map(brinOf));
    expect(resubmissions.filter((sample) => mistaken.has(sample.resubmissionOf ?? ""))).toHaveLength(5);
  });
});

describe("joint applications", () => {
  const joint = correct.filter(({ plan, resubmissionOf }) => plan.header.partners !== "" && resubmissionOf === null);
  const named = new Map(joint.map((sample) => [brinOf(sample), parsePartners(sample.plan.header.partners)[0]?.brin]));

  it("name each other, but for one", () => {
    const oneSided = joint.filter((sample) => named.get(named.get(brinOf(sample)) ?? "") !== brinOf(sample));
    expect(joint.length).toBeGreaterThanOrEqual(5);
    expect(oneSided).toHaveLength(1);
  });

  it("are of schools in one werkgebied", () => {
    for (const { plan } of joint) {
      const partner = firsts.find((other) => brinOf(other) === plan.header.partners);
      expect(partner?.plan.header.werkgebied).toBe(plan.header.werkgebied);
    }
  });
});

describe("figures", () => {
  const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const values = (kind: "arrangementen" | "tlv" | "samenwerkingen", column: "current" | "target") =>
    correct.flatMap(({ plan }) => valueOf(countOf(plan, kind)[column]) ?? []);

  it("are about 4.5 arrangementen and 5 TLV-aanvragen per school", () => {
    expect(average(values("arrangementen", "current"))).toBeCloseTo(4.5, 0);
    expect(average(values("tlv", "current"))).toBeCloseTo(5, 0);
  });

  it("go down over the region, and samenwerkingen up", () => {
    expect(average(values("arrangementen", "target"))).toBeLessThan(average(values("arrangementen", "current")));
    expect(average(values("tlv", "target"))).toBeLessThan(average(values("tlv", "current")));
    expect(average(values("samenwerkingen", "target"))).toBeGreaterThan(average(values("samenwerkingen", "current")));
  });
});

describe("texts", () => {
  it("vary: at least forty goals and forty expenses in a region", () => {
    expect(new Set(region.flatMap(({ plan }) => plan.goals.map(({ goal }) => goal))).size).toBeGreaterThanOrEqual(40);
    const expenses = region.flatMap(({ plan }) => plan.expenses.map(({ description }) => description));
    expect(new Set(expenses).size).toBeGreaterThanOrEqual(40);
  });

  it("hold no control characters but new lines, no braces left over and no spaces around them", () => {
    for (const text of region.flatMap(({ plan }) => textsIn(plan))) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f{}]|undefined|^\s|\s$|  /);
    }
  });

  it("now and then are long: some aanleiding has over 1,500 characters, none over 4,000", () => {
    const lengths = make(205).map(({ plan }) => plan.reason.length);
    expect(Math.max(...lengths)).toBeGreaterThan(1500);
    expect(Math.max(...lengths)).toBeLessThan(4000);
  });
});

describe("moments", () => {
  it("follow each other: signed, then handed in, on working days", () => {
    for (const { plan, mistakes, submittedAt, savedAt, stamped } of region) {
      const date = valueOf(plan.signature.date);
      if (!mistakes.includes("date-in-future") && date !== null) expect(date <= submittedAt.slice(0, 10)).toBe(true);
      expect([0, 6]).not.toContain(new Date(submittedAt).getUTCDay());
      expect(savedAt >= submittedAt).toBe(stamped);
    }
  });

  it("are in May and June before the school year, or before the closing date", () => {
    const closed = samplePlans({
      schools: 40,
      seed: 1,
      programme: { ...programme, deadline: "2026-05-20" as CalendarDate },
    });
    for (const { submittedAt } of region) expect(submittedAt).toMatch(/^2026-0[56]-/);
    for (const { submittedAt } of closed) expect(submittedAt.slice(0, 10) <= "2026-05-20").toBe(true);
  });

  it("leave some files without a stamp", () => {
    const unstamped = region.filter(({ stamped }) => !stamped).length;
    expect(unstamped).toBeGreaterThan(5);
    expect(unstamped).toBeLessThan(45);
  });
});

describe("another programme", () => {
  const impulsregeling = {
    ...programme,
    id: "impulsregeling",
    grantCents: cents(30_000_00),
    impulsCents: cents(0),
    themes: [{ id: "ambassadeurs", label: "Ambassadeurs", explanation: "" }],
    werkgebieden: { names: ["Rotterdam"], complete: true },
  };

  it("gives plans by its own lists and amounts, without errors and warnings", () => {
    const samples = samplePlans({ schools: 60, seed: 1, programme: impulsregeling });
    const fine = samples.filter(({ mistakes }) => mistakes.length === 0);
    expect(fine.flatMap(mattersIn)).toEqual([]);
    expect(new Set(fine.map(({ plan }) => plan.header.werkgebied))).toEqual(new Set(["Rotterdam"]));
    expect(new Set(fine.map(({ plan }) => planTotals(plan).grantCents))).toEqual(new Set([0, 30_000_00]));
  });
});
