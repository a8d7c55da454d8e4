import { blankPlan } from "../../src/domain/blank-plan";
import { blankEvaluation } from "../../src/domain/evaluation";
import type { Programme } from "../../src/domain/programme";
import { findProgramme, programmes } from "../../src/domain/programmes/programmes";
import { samplePlans } from "../../src/sample/sample-plans";
import { evaluationSections } from "../../src/taskpane/evaluation/evaluation-sections";
import { planMail } from "../../src/taskpane/school/plan-mail";
import { schoolView } from "../../src/taskpane/school/school-view";
import { regionViews } from "../../src/taskpane/region/views/region-views";
import { askedFields, formMistakes } from "../../src/taskpane/start/new-plan-form";
import { paneTexts } from "../../src/texts/pane-text";
import { checkedPlan } from "./a-checked-plan";

const named = (id: string): Programme => {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  return programme;
};
const [impuls, wijk, koers] = ["inclusie-impuls", "schoolontwikkeling-wijk", "koers-vo-impulsregeling-inclusie"].map(named) as [Programme, Programme, Programme]; // prettier-ignore
const blankOf = (programme: Programme) => checkedPlan(blankPlan(programme, "nieuw"), null, programme);
const filledOf = (given: Programme) => {
  const found = samplePlans({ schools: 9, seed: 2, programme: given }).find(({ mistakes }) => mistakes.length === 0);
  if (found === undefined) throw new Error("no plan without mistakes");
  return checkedPlan(found.plan, null, found.programme);
};

describe("the sections in the pane", () => {
  it.each<[string, Programme, readonly string[]]>([
    ["the impuls", impuls, ["School", "Aanleiding", "Begroting", "Plan voor gezien"]],
    ["expertise for the wijk", wijk, ["School", "Aanleiding", "Kwantitatieve data", "Begroting", "Plan voor gezien"]],
    ["a plan of a board", koers, ["Schoolbestuur", "Aanleiding", "Initiatieven", "Begroting", "Plan voor gezien"]],
  ])("are those that the form asks: %s", (_, programme, names) => {
    expect(schoolView(blankOf(programme), "nl").sections.map(({ name }) => name)).toEqual(names);
  });

  it.each(programmes.map((programme): [string, Programme] => [programme.id, programme]))(
    "are all ready once everything of %s is filled in, and each opens in a cell",
    (_, programme) => {
      const { sections, lists } = schoolView(filledOf(programme), "nl");
      expect(lists.must).toEqual([]);
      expect(sections.filter(({ state }) => state !== "ready")).toEqual([]);
      expect(sections.filter(({ place }) => place.cell === null)).toEqual([]);
    },
  );

  it.each(programmes.map((programme): [string, Programme] => [programme.id, programme]))(
    "of a form of %s in which nobody typed are not called ready",
    (_, programme) => {
      const { sections } = schoolView(blankOf(programme), "nl");
      expect(sections.filter(({ state }) => state === "ready" || state === "wrong")).toEqual([]);
    },
  );

  it.each<[string, Programme, readonly string[]]>([
    ["the impuls", impuls, ["money", "lessons"]],
    ["expertise for the wijk", wijk, ["money", "lessons", "counts", "moments"]],
    ["a plan of a board", koers, ["money", "effects", "lessons"]],
  ])("of the year end are those of its sheet: %s", (_, programme, ids) => {
    const checked = filledOf(programme);
    const evaluation = {
      evaluation: blankEvaluation(programme),
      findings: [],
      digest: "",
      stamp: null,
      changedAt: null,
    };
    expect(evaluationSections(checked, evaluation, "nl").map(({ id }) => id)).toEqual(ids);
  });
});

describe("the form of a new plan", () => {
  const nothing = { participation: "nieuw", brin: "", school: "", board: "", werkgebied: "" } as const;

  it("asks of a board its number and its name", () => {
    expect(askedFields(koers)).toEqual(["brin", "school"]);
    expect([...formMistakes(nothing, koers, paneTexts("nl")).values()]).toEqual([
      "Een bestuursnummer is vijf cijfers.",
      "Vul de naam van het schoolbestuur in.",
    ]);
    expect(formMistakes({ ...nothing, brin: "40123", school: "Stichting" }, koers, paneTexts("nl")).size).toBe(0);
  });

  it("asks of a school what it always did", () => {
    expect(askedFields(impuls)).toEqual(["brin", "school", "board", "werkgebied"]);
    expect(formMistakes({ ...nothing, brin: "40123" }, impuls, paneTexts("nl")).has("brin")).toBe(true);
  });
});

describe("the mail", () => {
  it("goes to the organisation in the words of its form", () => {
    const mail = planMail(filledOf(koers), "nl");
    expect(mail).toMatchObject({ organisation: "Koers VO", to: "Koers VO", subject: "impulsregeling inclusie" });
    expect(mail.text).toMatch(/Hierbij het plan impulsregeling inclusie van .+ \(\d{5}\) voor schooljaar 2026-2027\./);
  });

  it("puts between quotes what is no plan", () => {
    expect(planMail(filledOf(impuls), "nl").text).toContain("Hierbij ‘Inzet inclusie impuls’ van ");
  });
});

describe("the views of a region", () => {
  const idsFor = (programme: Programme) =>
    regionViews.filter(({ isFor }) => isFor?.(programme) ?? true).map(({ id }) => id);

  it("leave out Spreiding where there is nothing to spread over", () => {
    expect(idsFor(koers)).toEqual(["missing", "why", "network", "realisation", "share", "settings"]);
    expect(idsFor(programmes[0])).toContain("spread");
    expect(idsFor(wijk)).toContain("spread");
  });
});
