import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { checkEvaluation } from "../../src/domain/check-evaluation";
import { empty, filled, type Entry } from "../../src/domain/entry";
import { type ActualLine, type Evaluation } from "../../src/domain/evaluation";
import type { Finding } from "../../src/domain/finding";
import { parseAmount } from "../../src/domain/parse-amount";
import { parseCount } from "../../src/domain/parse-count";
import { parseDate } from "../../src/domain/parse-date";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { emptyEvaluation, completeEvaluation } from "./complete-evaluation";
import { completePlan } from "./complete-plan";

const [programme] = programmes;
const euros = (amount: number) => filled(cents(amount * 100));
const say = ({ code, severity, kind, at, params }: Finding): string =>
  [
    code,
    severity,
    kind,
    typeof at === "string" ? at : at.sheet,
    ...(params.reason === undefined ? [] : [params.reason]),
  ].join(" ");
const findingsOf = (evaluation: Evaluation, plan: Plan = completePlan, by: Programme = programme): string[] =>
  checkEvaluation(plan, evaluation, by).map(say);

/** The complete evaluation with another first line of spending, and with the second as planned. */
const spent = (change: Partial<ActualLine>, evaluation = completeEvaluation): Evaluation => ({
  ...evaluation,
  expenses: evaluation.expenses.map((line) => (line.id === "1" ? { ...line, ...change } : line)),
});
const planned = (amounts: readonly number[]): Plan => ({
  ...completePlan,
  expenses: amounts.map((amount, index) => ({
    id: String(index + 1),
    description: `Uitgave ${index + 1}`,
    goal: filled("1"),
    amount: euros(amount),
  })),
});
const actuals = (...amounts: readonly Entry<never>[] | readonly ReturnType<typeof euros>[]): Evaluation => ({
  ...completeEvaluation,
  expenses: amounts.map((actual, index) => ({ id: String(index + 1), actual, explanation: "" })),
});

describe("the rules of the year end", () => {
  it("say nothing about a complete evaluation", () => {
    expect(findingsOf(completeEvaluation)).toEqual([]);
  });

  it("ask everything of a blank evaluation, in the order of the sheet", () => {
    expect(findingsOf(emptyEvaluation)).toEqual([
      "Y01 error missing evaluation.expense.1.actual finance",
      "Y03 warning missing evaluation.expense.1.actual missing",
      "Y03 warning missing evaluation.expense.2.actual missing",
      "Y02 error missing evaluation.goal.1.effect",
      "Y02 error missing evaluation.goal.2.effect",
      "Y01 error missing evaluation.learned content",
      "Y09 warning missing evaluation.count.arrangementen.reached missing",
      "Y09 warning missing evaluation.count.tlv.reached missing",
      "Y09 warning missing evaluation.count.samenwerkingen.reached missing",
      "Y10 info note evaluation.conversation conversation",
      "Y10 info note evaluation.leernetwerk leernetwerk",
    ]);
  });

  it("ask no money and no counts of a doorlopende school that planned none", () => {
    const plan = { ...blankPlan(programme, "doorlopend"), goals: completePlan.goals };
    expect(findingsOf({ ...completeEvaluation, income: [], expenses: [] }, plan)).toEqual([]);
    const codes = findingsOf(emptyEvaluation, plan).map((finding) => finding.slice(0, 3));
    expect(codes).toEqual(["Y02", "Y02", "Y01", "Y10", "Y10"]);
  });

  it("Y01: miss the financial part, or the part about content", () => {
    expect(findingsOf({ ...completeEvaluation, expenses: [] })).toEqual([
      "Y01 error missing evaluation.expense.1.actual finance",
      "Y03 warning missing evaluation.expense.1.actual missing",
      "Y03 warning missing evaluation.expense.2.actual missing",
    ]);
    const wordless = { ...completeEvaluation, effects: [], learned: "", secured: "", nextSteps: "" };
    expect(findingsOf(wordless)).toEqual([
      "Y02 error missing evaluation.goal.1.effect",
      "Y02 error missing evaluation.goal.2.effect",
      "Y01 error missing evaluation.learned content",
    ]);
  });

  it("Y01: are content with the effect of one goal, or one word on what was learned or comes next", () => {
    const wordless = { ...completeEvaluation, effects: [], learned: "", secured: "", nextSteps: "" };
    const words: Partial<Evaluation>[] = [
      { effects: completeEvaluation.effects.slice(0, 1) },
      { learned: "Klein beginnen." },
      { secured: "In het jaarplan." },
      { nextSteps: "Verder." },
    ];
    for (const some of words) expect(findingsOf({ ...wordless, ...some }).join()).not.toContain("Y01");
  });

  it("Y02: name the goal without effect and impact", () => {
    const effects = completeEvaluation.effects.filter(({ id }) => id !== "2");
    expect(findingsOf({ ...completeEvaluation, effects })).toEqual(["Y02 error missing evaluation.goal.2.effect"]);
  });

  it("Y03: ask what each planned line cost; nothing spent is an answer", () => {
    expect(findingsOf(spent({ actual: empty }))).toEqual(["Y03 warning missing evaluation.expense.1.actual missing"]);
    expect(findingsOf(spent({ actual: euros(0), explanation: "Ging niet door." }))).toEqual([
      "Y05 warning missing evaluation.destination",
    ]);
  });

  it("Y03: do not miss what a line cost that had no amount, or that nobody planned", () => {
    const [first] = completePlan.expenses;
    const unpriced = {
      ...planned([25_000]),
      expenses: [...planned([25_000]).expenses, { ...first, id: "2", amount: empty }],
    };
    expect(findingsOf({ ...actuals(euros(25_000)) }, unpriced as Plan)).toEqual([]);
    const remark = { id: "9", actual: empty, explanation: "Toch niet nodig." };
    expect(findingsOf({ ...completeEvaluation, expenses: [...completeEvaluation.expenses, remark] })).toEqual([]);
  });

  it.each([
    ["above both thresholds", 2_700, 2_025, true],
    ["above both, spent too much", 3_600, 4_150, true],
    ["above 10 % but not above € 500", 2_950, 3_310.75, false],
    ["exactly € 500", 1_000, 1_500, false],
    ["above € 500 but not above 10 %", 11_800, 11_240.5, false],
    ["exactly 10 %", 6_000, 5_400, false],
  ])("Y03: %s (€ %d planned, € %d spent) asks a toelichting: %s", (_case, plannedEuros, spentEuros, asked) => {
    const codes = findingsOf({ ...actuals(euros(spentEuros)), destination: "Later." }, planned([plannedEuros]));
    expect(codes.includes("Y03 warning missing evaluation.expense.1.explanation explain")).toBe(asked);
  });

  it("Y03: an explanation is enough, and the thresholds are the programme's", () => {
    const less = spent({ actual: euros(14_000) });
    expect(findingsOf({ ...less, destination: "Volgend jaar." })).toEqual([]);
    const strict = { ...programme, rules: { ...programme.rules, explainAbove: { percent: 5, cents: cents(100_00) } } };
    expect(findingsOf({ ...less, destination: "Volgend jaar." }, completePlan, strict)).toEqual([
      "Y03 warning missing evaluation.expense.1.explanation explain",
    ]);
    const told = { ...spent({ actual: euros(14_000), explanation: "Later begonnen." }), destination: "Volgend jaar." };
    expect(findingsOf(told, completePlan, strict)).toEqual([]);
  });

  it("Y03: ask what was bought outside the budget, and whether an amount below zero is right", () => {
    const more = {
      ...spent({ actual: euros(14_900) }),
      expenses: [...spent({ actual: euros(14_900) }).expenses, { id: "7", actual: euros(100), explanation: "" }],
    };
    expect(findingsOf(more)).toEqual(["Y03 warning missing evaluation.expense.7.explanation unplanned"]);
    expect(findingsOf(spent({ actual: euros(-25), explanation: "Terug van de leverancier." }))).toEqual([
      "Y03 warning wrong evaluation.expense.1.actual negative",
      "Y05 warning missing evaluation.destination",
    ]);
  });

  it("R21: say what was read from text, and what can't be read", () => {
    expect(findingsOf(spent({ actual: parseAmount("€ 15.000,-") }))).toEqual([
      "R21 warning note evaluation.expense.1.actual text",
    ]);
    expect(findingsOf(spent({ actual: parseAmount("1,250.50") }))).toEqual([
      "R21 error wrong evaluation.expense.1.actual ambiguous",
    ]);
    const income = [{ id: "1", actual: parseAmount("volgt"), explanation: "" }];
    expect(findingsOf({ ...completeEvaluation, income })).toEqual([
      "R21 error wrong evaluation.income.1.actual not-a-value",
    ]);
  });

  it("Y04: more spent than came in; income that is not filled in counts as planned", () => {
    const over = spent({ actual: euros(15_000.5) });
    expect(findingsOf(over)).toEqual(["Y04 warning wrong evaluation.total.expense"]);
    expect(findingsOf({ ...over, income: [] })).toEqual(["Y04 warning wrong evaluation.total.expense"]);
    expect(findingsOf({ ...over, income: [{ id: "1", actual: euros(26_000), explanation: "" }] })).toEqual([]);
    const more = [
      { id: "1", actual: euros(25_000), explanation: "" },
      { id: "2", actual: parseAmount("volgt"), explanation: "" },
    ];
    expect(findingsOf({ ...over, income: more }).join()).not.toContain("Y04");
  });

  it("Y05: ask where the rest is meant for, once all lines are filled in", () => {
    const rest = spent({ actual: euros(14_800) });
    expect(findingsOf(rest)).toEqual(["Y05 warning missing evaluation.destination"]);
    expect(findingsOf({ ...rest, destination: "Vervanging in het najaar." })).toEqual([]);
    expect(findingsOf(actuals(euros(14_800)))).toEqual(["Y03 warning missing evaluation.expense.2.actual missing"]);
  });

  it("Y05: do not wait for what a line cost that had no amount", () => {
    const [first] = completePlan.expenses;
    const unpriced = {
      ...completePlan,
      expenses: [...planned([25_000]).expenses, { ...first, id: "2", amount: empty }],
    };
    expect(findingsOf(actuals(euros(24_900)), unpriced as Plan)).toEqual([
      "Y05 warning missing evaluation.destination",
    ]);
  });

  it("Y09: ask what was reached of a count that the plan gave, now or wanted", () => {
    const counted = (current: Entry<number>, target: Entry<number>): Plan => ({
      ...completePlan,
      counts: { tlv: { current, target, story: "" } },
    });
    const nothing = { ...completeEvaluation, counts: {} };
    const asked = ["Y09 warning missing evaluation.count.tlv.reached missing"];
    expect(findingsOf(nothing, counted(filled(3), empty))).toEqual(asked);
    expect(findingsOf(nothing, counted(empty, filled(3)))).toEqual(asked);
    expect(findingsOf(nothing, counted(empty, empty))).toEqual([]);
  });

  it("Y09: ask what was reached beside each count of the plan", () => {
    const reached = (entry: Entry<number>): Evaluation => ({
      ...completeEvaluation,
      counts: { ...completeEvaluation.counts, tlv: { reached: entry, explanation: "" } },
    });
    expect(findingsOf(reached(empty))).toEqual(["Y09 warning missing evaluation.count.tlv.reached missing"]);
    expect(findingsOf(reached(parseCount("vier")))).toEqual([
      "Y09 error wrong evaluation.count.tlv.reached unreadable",
    ]);
    expect(findingsOf(reached(filled(0)))).toEqual([]);
  });

  it("Y10: mention the moments on the way that are not recorded, and dates that can't be read", () => {
    expect(findingsOf({ ...completeEvaluation, conversation: empty })).toEqual([
      "Y10 info note evaluation.conversation conversation",
    ]);
    expect(findingsOf({ ...completeEvaluation, leernetwerk: [] })).toEqual([
      "Y10 info note evaluation.leernetwerk leernetwerk",
    ]);
    expect(findingsOf({ ...completeEvaluation, conversation: parseDate("binnenkort") })).toEqual([
      "Y10 warning wrong evaluation.conversation unreadable",
    ]);
    const without = { ...programme, parts: programme.parts.filter((part) => part !== "leernetwerk") };
    expect(findingsOf({ ...completeEvaluation, conversation: empty, leernetwerk: [] }, completePlan, without)).toEqual(
      [],
    );
    const soon = [{ id: "3", date: parseDate("binnenkort") }];
    expect(findingsOf({ ...completeEvaluation, leernetwerk: soon })).toEqual([
      "Y10 warning wrong evaluation.leernetwerk.3.date unreadable",
    ]);
  });
});
