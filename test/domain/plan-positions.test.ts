import fc from "fast-check";
import { filled } from "../../src/domain/entry";
import { evaluationPositions } from "../../src/domain/evaluation-positions";
import { planPositions } from "../../src/domain/plan-positions";
import { programmes } from "../../src/domain/programmes/programmes";
import { arbitraryPlan } from "./arbitrary-plan";
import { completeEvaluation } from "./complete-evaluation";
import { completePlan } from "./complete-plan";

describe("the places of a plan", () => {
  it("are in the order in which people fill in the form", () => {
    expect(planPositions(completePlan)).toEqual([
      "header.school", "header.brin", "header.board", "header.boardNumber", "header.werkgebied", "header.participation",
      "header.partners", "header.leadSchool", "header.adviser", "header.contact", "header.email", "header.leernetwerk",
      "header.leernetwerkNames",
      "reason",
      "principles", "principle.context", "principle.thuisnabij", "principle.cultuur", "principle.wijk",
      "themes", "theme.visie", "theme.klimaat", "theme.aanbod", "theme.expertise", "theme.samenwerking", "theme.ouders",
      "goals", "goal.1.goal", "goal.1.approach", "goal.1.result", "goal.2.goal", "goal.2.approach", "goal.2.result",
      "count.arrangementen.current", "count.arrangementen.target", "count.arrangementen.story",
      "count.tlv.current", "count.tlv.target", "count.tlv.story",
      "count.samenwerkingen.current", "count.samenwerkingen.target", "count.samenwerkingen.story",
      "partnerNames",
      "income.1.description", "income.1.amount", "total.income",
      "expense.1.description", "expense.1.goal", "expense.1.amount",
      "expense.2.description", "expense.2.goal", "expense.2.amount", "total.expense",
      "total.balance", "explanation",
      "condition.board", "condition.adviser",
      "signature.director", "signature.board", "signature.school", "signature.date",
      "workbook",
    ]); // prettier-ignore
  });
  it("have the columns of the regeling before the amount", () => {
    const expenses = [
      { ...completePlan.expenses[0], id: "+1", goal: filled("1"), description: "", amount: filled(0), details: { uren: filled(4) } },
    ]; // prettier-ignore
    const places = planPositions({ ...completePlan, expenses } as typeof completePlan);
    expect(places.filter((place) => place.startsWith("expense."))).toEqual([
      "expense.+1.description",
      "expense.+1.goal",
      "expense.+1.detail.uren",
      "expense.+1.amount",
    ]);
  });
  it("are each a place of their own, for any plan", () => {
    fc.assert(
      fc.property(arbitraryPlan(programmes[0]), (plan) => {
        const places = planPositions(plan);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe("the places of an evaluation", () => {
  it("are in the order of the sheet; lines that the plan does not have come after it", () => {
    const expenses = [...completeEvaluation.expenses, { ...completeEvaluation.expenses[0], id: "9" }];
    const places = evaluationPositions(completePlan, { ...completeEvaluation, expenses } as typeof completeEvaluation);
    expect(places).toEqual([
      "evaluation.income.1.actual", "evaluation.income.1.explanation", "evaluation.total.income",
      "evaluation.expense.1.actual", "evaluation.expense.1.explanation",
      "evaluation.expense.2.actual", "evaluation.expense.2.explanation",
      "evaluation.expense.9.actual", "evaluation.expense.9.explanation", "evaluation.total.expense",
      "evaluation.destination",
      "evaluation.goal.1.effect", "evaluation.goal.2.effect",
      "evaluation.learned", "evaluation.secured", "evaluation.nextSteps",
      "evaluation.count.arrangementen.reached", "evaluation.count.arrangementen.explanation",
      "evaluation.count.tlv.reached", "evaluation.count.tlv.explanation",
      "evaluation.count.samenwerkingen.reached", "evaluation.count.samenwerkingen.explanation",
      "evaluation.conversation", "evaluation.leernetwerk",
      "evaluation.leernetwerk.1.date", "evaluation.leernetwerk.2.date",
      "evaluation",
    ]); // prettier-ignore
  });
});
