import { evaluationPositions } from "../../src/domain/evaluation-positions";
import { planPositions } from "../../src/domain/plan-positions";
import { blankEvaluation } from "../../src/domain/evaluation";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { schoolontwikkelingWijk } from "../../src/domain/programmes/schoolontwikkeling-wijk";
import { programmes } from "../../src/domain/programmes/programmes";
import { helpTexts } from "../../src/texts/help-texts";
import { positionText } from "../../src/texts/position-text";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { completePlanOf } from "../domain/complete-plan-of";

const [programme] = programmes;

describe("positionText", () => {
  it.each([
    ["expense.3.amount", "uitgave 3, bedrag", "spending line 3, amount"],
    ["expense.+1.goal", "extra uitgave 1, doel", "extra spending line 1, goal"],
    ["goal.2.approach", "doel 2, aanpak", "goal 2, approach"],
    ["count.tlv.current", "TLV-aanvragen, huidige situatie", "TLV applications, present situation"],
    ["theme.ouders", "thema Ouderbetrokkenheid", "theme Ouderbetrokkenheid"],
    ["theme.iets-anders", "thema iets-anders", "theme iets-anders"],
    ["header.brin", "BRIN", "BRIN"],
    ["evaluation.expense.3.actual", "eindevaluatie, uitgave 3, gerealiseerd", "eindevaluatie, spending line 3, actual"],
    [
      "evaluation.count.tlv.reached",
      "eindevaluatie, TLV-aanvragen, bereikt",
      "eindevaluatie, TLV applications, reached",
    ],
    ["total.income", "totaal inkomsten", "total income"],
  ] as const)("names %s for people", (at, dutch, english) => {
    expect([positionText(at, "nl", programme), positionText(at, "en", programme)]).toEqual([dutch, english]);
  });
  it("names a place that has no name in the plan by sheet and cell", () => {
    expect(positionText({ sheet: "Begroting", cell: "G12" }, "nl", programme)).toBe("blad Begroting, cel G12");
    expect(positionText({ sheet: "Begroting", cell: null }, "en", programme)).toBe("sheet Begroting");
  });
  it.each(["nl", "en"] as const)("gives every position of a plan its own name in %s", (language) => {
    const positions = [...planPositions(completePlan), ...evaluationPositions(completePlan, completeEvaluation)];
    const names = positions.map((at) => positionText(at, language, programme));
    expect(new Set(names).size).toBe(positions.length);
    expect(names.join(" ")).not.toContain("undefined");
  });
});

describe("positionText for another programme", () => {
  it.each([
    [schoolontwikkelingWijk, "count.uren.target", "uren op de scholen per schooljaar, beoogde situatie"],
    [schoolontwikkelingWijk, "expense.2.detail.uren", "uitgave 2, Uren"],
    [schoolontwikkelingWijk, "condition.board", "schoolbestuur is meegenomen"],
    [schoolontwikkelingWijk, "reason", "wat bieden jullie, en waarom?"],
    [schoolontwikkelingWijk, "themes", "expertise"],
    [schoolontwikkelingWijk, "goals", "doelen"],
    [
      schoolontwikkelingWijk,
      "evaluation.count.uren.reached",
      "eindevaluatie, uren op de scholen per schooljaar, bereikt",
    ],
    [koersVoImpulsregelingInclusie, "header.school", "schoolbestuur"],
    [koersVoImpulsregelingInclusie, "header.brin", "bestuursnummer"],
    [koersVoImpulsregelingInclusie, "signature.director", "naam bestuurder"],
    [koersVoImpulsregelingInclusie, "signature.school", "schoolbestuur"],
    [koersVoImpulsregelingInclusie, "goals", "initiatieven"],
  ] as const)("names place %# in its own words", (its, at, dutch) => {
    expect(positionText(at, "nl", its)).toBe(dutch);
  });
  it("names a condition of its own by its sentence", () => {
    expect(positionText("condition.ontvangers", "en", schoolontwikkelingWijk)).toMatch(/^De reguliere scholen/);
  });
  it.each(programmes.map((its) => ({ name: its.id, its })))("has a name for every position of $name", ({ its }) => {
    const plan = completePlanOf(its);
    const positions = [...planPositions(plan), ...evaluationPositions(plan, blankEvaluation(its))];
    const names = positions.flatMap((at) => [positionText(at, "nl", its), positionText(at, "en", its)]);
    expect(names.join("|")).not.toMatch(/undefined|\|\|/);
  });
});

describe("helpTexts", () => {
  it("stand beside positions that every plan has", () => {
    const positions = new Set(planPositions(completePlan));
    for (const { beside } of helpTexts) for (const at of beside) expect(positions).toContain(at);
  });
});
