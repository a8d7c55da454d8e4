import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import { type Evaluation } from "../../src/domain/evaluation";
import { programmes } from "../../src/domain/programmes/programmes";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "../../src/school/evaluation/describe-evaluation";
import type { CheckedPlan, SubmissionStamp } from "../../src/school/submission";
import { evaluationView } from "../../src/taskpane/evaluation/evaluation-view";
import { sha256 } from "../../src/taskpane/sha256";
import { emptyEvaluation, completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { galleryYears } from "./gallery/gallery-plans";

const savedAt = "2027-07-02T10:00:00Z";
const checkedYear = (evaluation: Evaluation, stamp?: SubmissionStamp): CheckedPlan =>
  checkWorkbook(
    snapshotOf(
      describeEvaluatedWorkbook(completePlan, evaluation, programmes[0], {
        stamp: null,
        savedAt,
        ...(stamp === undefined ? {} : { evaluationStamp: stamp }),
      }),
    ),
    { sha256, today: null },
  );
const viewOf = (evaluation: Evaluation, stamp?: SubmissionStamp) => {
  const checked = checkedYear(evaluation, stamp);
  if (checked.evaluation === null) throw new Error("no year end");
  return evaluationView(checked, checked.evaluation, "nl");
};
const half = galleryYears["half"] ?? emptyEvaluation;
const sentences = (rows: readonly { readonly sentence: string }[]) => rows.map(({ sentence }) => sentence);

describe("the year end in the pane", () => {
  test("is ready when everything asked is there", () => {
    const view = viewOf(completeEvaluation);
    expect(view).toMatchObject({ handIn: "ready", headline: "Klaar om in te dienen" });
    expect(view.lists).toEqual({ must: [], notes: [], facts: [] });
    expect(view.sections.every(({ state }) => state === "ready")).toBe(true);
  });

  test("a blank one has a row for each section, not for each field", () => {
    const { lists, sections, headline, below } = viewOf(emptyEvaluation);
    expect([headline, below]).toEqual(["Nog 3 dingen te doen", "0 van 5 onderdelen klaar"]);
    expect(sentences(lists.must)).toEqual([
      "Het financiële deel is nog leeg: vul in wat er per uitgave is gerealiseerd.",
      "Effect en impact: nog 2 velden.",
      "Het inhoudelijke deel is nog leeg: beschrijf effect en impact, en wat jullie leerden.",
    ]);
    expect(sentences(lists.notes)).toEqual(["Financieel: nog 2 velden.", "Bereikte aantallen: nog 3 velden."]);
    expect(lists.facts).toHaveLength(2);
    expect(sections.every(({ state }) => state === "untouched")).toBe(true);
  });

  test("an amount that asks for words keeps its own row, and one typed as on the form can be converted", () => {
    const { lists, sections, spend } = viewOf(half);
    expect(sentences(lists.must)).toEqual(["Beschrijf effect en impact van doel 2."]);
    expect(sentences(lists.notes)).toEqual([
      "Uitgave 1 wijkt €\u00a02.250,00 af van de begroting; licht dat kort toe.",
      "Wij lezen €\u00a06.000,00; het totaal in het blad telt dit nog niet mee.",
      "Er resteert €\u00a01.750,00; geef aan waar dat voor bestemd is.",
      "Vul het bereikte aantal TLV-aanvragen in; gebruik 0 als er geen zijn.",
    ]);
    expect(lists.notes[1]?.offer).toBe(600_000);
    expect(sections.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "money started",
      "effects started",
      "lessons untouched",
      "counts started",
      "moments ready",
    ]);
    expect(spend).toMatchObject({
      planned: "€\u00a025.000,00",
      actual: "€\u00a023.250,00",
      remaining: "€\u00a01.750,00",
    });
  });

  test("a bar beyond the plan says by how much", () => {
    const expenses = completeEvaluation.expenses.map((line) =>
      line.id === "1" ? { ...line, actual: filled(cents(1_725_000)) } : line,
    );
    const { spend } = viewOf({ ...completeEvaluation, expenses });
    expect(spend.isOver).toBe(true);
    expect(spend.bar.covered + spend.bar.beyond).toBeCloseTo(1);
    expect(spend.bar.beyond).toBeCloseTo(2_250 / 27_250);
  });

  test("says when a file was made, and when something changed since", () => {
    const stamp = stampEvaluation({ plan: completePlan, evaluation: completeEvaluation }, "v1.7c9e", savedAt, sha256);
    expect(viewOf(completeEvaluation, stamp)).toMatchObject({ handIn: "made", headline: "Bestand gemaakt" });
    expect(viewOf({ ...completeEvaluation, learned: "Anders" }, stamp).handIn).toBe("changed");
  });
});
