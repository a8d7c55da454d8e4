import { blankPlan } from "../../src/domain/blank-plan";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { checkPlan } from "../../src/domain/check-plan";
import { empty, filled, type Entry } from "../../src/domain/entry";
import type { Finding } from "../../src/domain/finding";
import { amountFromNumber, parseAmount } from "../../src/domain/parse-amount";
import { parseCount } from "../../src/domain/parse-count";
import type { ExpenseLine, Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import type { RuleContext } from "../../src/domain/rules/rule";
import {
  counts, euros, goals, grant, header, moreIncome, noneTicked, secondExpense, signature, unreadable,
} from "./change-plan"; // prettier-ignore
import { completePlan } from "./complete-plan";

const context: RuleContext = { programme: programmes[0], today: calendarDate(2026, 6, 20) };
const say = ({ code, severity, kind, at }: Finding): string =>
  `${code} ${severity} ${kind} ${typeof at === "string" ? at : at.sheet}`;
const findingsOf = (plan: Plan, with_: Partial<RuleContext> = {}): string[] =>
  checkPlan(plan, { ...context, ...with_ }).map(say);

describe("a complete plan", () => {
  it("has no finding at all", () => {
    expect(findingsOf(completePlan)).toEqual([]);
  });
  it("stays so with capitals and spaces that make no difference", () => {
    expect(findingsOf(header({ brin: " 12 ab ", board: "scoh", werkgebied: "escamp " }))).toEqual([]);
  });
  it("is not questioned about the future where no clock is at hand", () => {
    expect(findingsOf(signature({ date: filled(calendarDate(2030, 1, 1)) }), { today: null })).toEqual([]);
  });
});

describe("each rule, broken alone", () => {
  const cases: [string, Plan, string[]][] = [
    ["no name of the director", signature({ director: "" }), ["R01 error missing signature.director"]],
    ["no board and no school at the signature", signature({ board: "", school: "" }), ["R01 error missing signature.board"]],
    ["no date, which is asked twice", signature({ date: empty }), ["R01 error missing signature.date", "R32 error missing signature.date"]],
    ["no werkgebied", header({ werkgebied: "" }), ["R02 error missing header.werkgebied"]],
    ["a werkgebied that is not listed", header({ werkgebied: "Delft" }), ["R02 warning note header.werkgebied"]],
    ["no schoolbestuur", header({ board: "" }), ["R03 error missing header.board"]],
    ["a schoolbestuur that is not listed, and differs from the signature", header({ board: "VCO" }), ["R03 warning note header.board", "R04 warning wrong signature.board"]],
    ["another board at the signature", signature({ board: "Lucas Onderwijs" }), ["R04 warning wrong signature.board"]],
    ["neither condition ticked", { ...completePlan, conditions: { board: empty, adviser: filled(false) } }, ["R05 error missing condition.board", "R05 error wrong condition.adviser"]],
    ["no thema", { ...completePlan, themes: noneTicked(completePlan.themes) }, ["R06 warning missing themes"]],
    ["no uitgangspunt", { ...completePlan, principles: noneTicked(completePlan.principles) }, ["R07 warning missing principles"]],
    ["no aanleiding", { ...completePlan, reason: "" }, ["R08 error missing reason"]],
    ["no goals, to which expenses then belong no more", { ...completePlan, goals: [] }, ["R10 error missing goals", "R25 warning wrong expense.1.goal", "R25 warning wrong expense.2.goal"]],
    ["rows without their goal", goals({ goal: "" }, { goal: "" }), ["R10 error missing goals", "R11 error missing goal.1.goal", "R11 error missing goal.2.goal"]],
    ["a goal without approach and result", goals({}, { approach: "", result: "" }), ["R11 error missing goal.2.approach", "R11 error missing goal.2.result"]],
    ["no count of arrangementen now", counts("arrangementen", { current: empty }), ["R14 error missing count.arrangementen.current"]],
    ["a count in words", counts("tlv", { target: parseCount("vier") }), ["R14 error wrong count.tlv.target"]],
    ["no story", counts("samenwerkingen", { story: "" }), ["R15 warning missing count.samenwerkingen.story"]],
    ["more TLV-aanvragen without a story", counts("tlv", { target: filled(9), story: "" }), ["R15 warning missing count.tlv.story", "R16 warning missing count.tlv.story"]],
    ["no count of samenwerkingen", counts("samenwerkingen", { current: empty, target: empty }), ["R17 warning missing count.samenwerkingen.current"]],
    ["samenwerkingen in words", counts("samenwerkingen", { target: unreadable("de buurt") }), ["R17 warning wrong count.samenwerkingen.target"]],
    ["fewer samenwerkingen than now", counts("samenwerkingen", { target: filled(1) }), ["R17 warning note count.samenwerkingen.target"]],
    ["an empty grant, which leaves spending uncovered", grant(empty), ["R18 error missing income.1.amount", "R22 warning wrong total.balance"]],
    ["a higher grant, which leaves money unspent", grant(euros(26_000)), ["R18 error wrong income.1.amount", "R22b warning missing total.balance"]],
    ["an amount without description", secondExpense({ description: "" }), ["R20 error missing expense.2.description"]],
    ["a description without amount, which leaves money unspent", secondExpense({ amount: empty }), ["R20 warning missing expense.2.amount", "R22b warning missing total.balance"]],
    ["another income without amount", moreIncome({}), ["R20 warning missing income.2.amount"]],
    ["the grant as the form writes it", grant(parseAmount("€ 25.000,-")), ["R21 warning note income.1.amount"]],
    ["an ambiguous amount", secondExpense({ amount: parseAmount("10,000.00") }), ["R21 error wrong expense.2.amount"]],
    ["a negative amount", grant(amountFromNumber(-25_000, false)), ["R21 error wrong income.1.amount"]],
    ["a small amount, which leaves money unspent", secondExpense({ amount: euros(10) }), ["R21 warning note expense.2.amount", "R22b warning missing total.balance"]],
    ["more spending than income, explained", secondExpense({ amount: euros(11_000) }), ["R22 warning wrong total.balance"]],
    ["more spending than income, not explained", { ...secondExpense({ amount: euros(11_000) }), explanation: "" }, ["R22 error wrong total.balance"]],
    ["less spending than income", secondExpense({ amount: euros(9_000) }), ["R22b warning missing total.balance"]],
    ["leernetwerk not confirmed", header({ leernetwerk: empty }), ["R23 error missing header.leernetwerk"]],
    ["leernetwerk refused", header({ leernetwerk: filled(false) }), ["R23 error wrong header.leernetwerk"]],
    ["other income that is not explained, and not spent", { ...moreIncome({ amount: euros(500) }), explanation: "" }, ["R22b warning missing total.balance", "R24 error missing explanation"]],
    ["an expense of no goal, so a goal without expense", secondExpense({ goal: empty }), ["R25 info note goal.2.goal", "R25 warning missing expense.2.goal"]],
    ["an expense of a goal that is not there", secondExpense({ goal: filled("7") }), ["R25 info note goal.2.goal", "R25 warning wrong expense.2.goal"]],
    ["an expense of a goal in words", secondExpense({ goal: unreadable("het team") }), ["R25 info note goal.2.goal", "R25 warning wrong expense.2.goal"]],
    ["a partner school", header({ partners: "34CD" }), ["R28 info note header.partners"]],
    ["a partner that is no BRIN, and the school itself", header({ partners: "De Duinpan, 12AB" }), ["R31 warning wrong header.partners", "R31 warning wrong header.partners", "R28 info note header.partners"]],
    ["no participation", header({ participation: empty }), ["R29 error missing header.participation"]],
    ["participation in other words", header({ participation: unreadable("soms") }), ["R29 error wrong header.participation"]],
    ["another amount of the Inclusie impuls, not spent", moreIncome({ description: "Inclusie-impuls 2026", amount: euros(8_000) }), ["R30 warning note income.2.amount", "R22b warning missing total.balance"]],
    ["no BRIN", header({ brin: "" }), ["R31 error missing header.brin"]],
    ["a malformed BRIN", header({ brin: "A123" }), ["R31 error wrong header.brin"]],
    ["a date that does not exist", signature({ date: unreadable("31-02-2026") }), ["R32 error wrong signature.date"]],
    ["a date in the future", signature({ date: filled(calendarDate(2026, 6, 21)) }), ["R32 warning note signature.date"]],
    ["a tick in other words", { ...completePlan, themes: { ...completePlan.themes, visie: { ticked: unreadable("misschien"), remark: "" } } }, ["S04 warning wrong theme.visie"]],
    ["a condition in other words, which then is not met", { ...completePlan, conditions: { board: filled(true), adviser: unreadable("bijna") } }, ["R05 error missing condition.adviser", "S04 warning wrong condition.adviser"]],
  ]; // prettier-ignore
  it.each(cases)("%s", (_what, plan, expected) => {
    expect(findingsOf(plan)).toEqual(expected);
  });
});

describe("the sheet's own totals", () => {
  const printed = (income: number | null, isFormula: boolean, plan = completePlan): Plan => ({
    ...plan,
    printedTotals: {
      income: { cents: income === null ? null : cents(income), isFormula },
      expense: { cents: cents(25_000_00), isFormula: true },
    },
  });
  const differences = (plan: Plan) =>
    checkPlan(plan, context)
      .filter(({ code }) => code === "R19")
      .map(({ at, params }) => [at, params]);

  it("are wrong by a single cent", () => {
    expect(differences(printed(25_000_01, true))).toEqual([
      ["total.income", { reason: "difference", side: "income", differenceCents: 1 }],
    ]);
  });
  it("are no totals any more when someone typed over the formula, even with the right sum", () => {
    expect(differences(printed(25_000_00, false))).toEqual([
      ["total.income", { reason: "overwritten", side: "income", differenceCents: 0 }],
    ]);
  });
  it("are an error on either side", () => {
    const totals = { cents: cents(1), isFormula: true };
    expect(findingsOf({ ...completePlan, printedTotals: { income: totals, expense: totals } })).toEqual([
      "R19 error wrong total.income",
      "R19 error wrong total.expense",
    ]);
    const typed = { cents: cents(25_000_00), isFormula: false };
    expect(findingsOf({ ...completePlan, printedTotals: { income: typed, expense: typed } })).toEqual([
      "R19 error wrong total.income",
      "R19 error wrong total.expense",
    ]);
  });
  it("may be without a number only while there is nothing to add", () => {
    expect(differences(printed(null, true))).toHaveLength(1);
    expect(differences(printed(null, true, { ...completePlan, income: [] }))).toEqual([]);
  });
  it("need not count what stands as text, because the sheet can't add it", () => {
    const income = [{ id: "1", description: "Schoolbudget vanuit SPPOH", amount: parseAmount("€ 25.000,-") }];
    expect(differences(printed(0, true, { ...completePlan, income }))).toEqual([]);
  });
  it.each([-25_000, 12.345, 2e9])("are not judged while one number of their side, %d, is no amount", (number) => {
    const odd = { id: "2", description: "Gemeente", amount: amountFromNumber(number, false) };
    const income = [...completePlan.income, odd];
    expect(differences(printed(1, true, { ...completePlan, income }))).toEqual([]);
  });
  it("are judged beside words, which the sheet does not add either", () => {
    const income = [...completePlan.income, { id: "2", description: "Gemeente", amount: parseAmount("p.m.") }];
    expect(differences(printed(1, true, { ...completePlan, income }))).toHaveLength(1);
  });
});

describe("what the context adds", () => {
  const programme = (change: Partial<Programme>): Partial<RuleContext> => ({
    programme: { ...programmes[0], ...change },
  });

  it("makes an unlisted werkgebied an error once the list is complete", () => {
    const complete = programme({ werkgebieden: { names: ["Laak"], complete: true } });
    expect(findingsOf(completePlan, complete)).toEqual(["R02 error wrong header.werkgebied"]);
  });
  it("notices a BRIN that the region does not know", () => {
    expect(findingsOf(completePlan, { knownBrins: new Set(["34CD00"]) })).toEqual(["R31 warning note header.brin"]);
    expect(findingsOf(completePlan, { knownBrins: new Set(["12AB00"]) })).toEqual([]);
  });
  it("asks an SBO or SO school whether this is meant for it", () => {
    expect(findingsOf(completePlan, { specialSchools: new Set(["12AB00"]) })).toEqual(["R27 warning note header.brin"]);
  });
  it("counts the closing date as in time, and the day after as late", () => {
    expect(findingsOf(completePlan, programme({ deadline: calendarDate(2026, 6, 12) }))).toEqual([]);
    expect(findingsOf(completePlan, programme({ deadline: calendarDate(2026, 6, 11) }))).toEqual([
      "R32 warning note signature.date",
    ]);
  });
  it.each(["always", "never"] as const)("can make a deficit an error %s", (deficit) => {
    const rules = { ...programmes[0].rules, deficit };
    const severity = deficit === "always" ? "error" : "warning";
    const plan = { ...secondExpense({ amount: euros(11_000) }), explanation: deficit === "always" ? "uitleg" : "" };
    expect(findingsOf(plan, programme({ rules }))).toEqual([`R22 ${severity} wrong total.balance`]);
  });
  it("can leave small amounts alone", () => {
    const rules = { ...programmes[0].rules, questionAmountsBelowCents: cents(0) };
    expect(findingsOf(secondExpense({ amount: euros(10) }), programme({ rules }))).toEqual([
      "R22b warning missing total.balance",
    ]);
  });
  it("lets a joint application have another grant", () => {
    const plan = header({ partners: "34CD" }, grant(euros(50_000)));
    expect(findingsOf(plan)).toContain("R18 warning wrong income.1.amount");
  });
});

describe("the story behind the figures", () => {
  const without = (current: Entry<number>, target: Entry<number>, plan = completePlan) =>
    findingsOf(counts("tlv", { current, target, story: "" }, plan)).filter((finding) => /^R1[56]/.test(finding));
  const story = "R15 warning missing count.tlv.story";

  it("need not say why as many stay as there are, or why there are fewer", () => {
    expect(without(filled(3), filled(3))).toEqual([story]);
    expect(without(filled(3), filled(2))).toEqual([story]);
  });
  it("need not explain an increase from or to a number that is not there", () => {
    expect(without(empty, filled(3))).toEqual([story]);
    expect(without(filled(3), empty)).toEqual([story]);
  });
  it("is enough to explain an increase", () => {
    expect(findingsOf(counts("tlv", { target: filled(9) }))).toEqual([]);
  });
  it("is asked of a doorlopende school once one figure is there", () => {
    const doorlopend = header({ participation: filled("doorlopend") });
    expect(without(empty, empty, doorlopend)).toEqual([]);
    expect(without(filled(3), empty, doorlopend)).toEqual([story]);
    expect(without(empty, filled(3), doorlopend)).toEqual([story]);
  });
});

describe("the edges of a rule", () => {
  const doorlopend = (plan: Plan) => header({ participation: filled("doorlopend") }, plan);
  const codesOf = (plan: Plan, more: Partial<RuleContext> = {}) =>
    findingsOf(plan, more).map((finding) => finding.split(" ")[0]);

  it("R17: as many samenwerkingen as now are no fewer", () => {
    expect(findingsOf(counts("samenwerkingen", { target: filled(2) }))).toEqual([]);
  });
  it("R17: a doorlopende school may give one of the two numbers", () => {
    for (const one of [{ current: empty }, { target: empty }])
      expect(findingsOf(doorlopend(counts("samenwerkingen", one)))).toEqual([]);
  });
  it("R14 and R17: a plan without the row of a count is asked for it", () => {
    const { tlv: _, samenwerkingen: __, ...rest } = completePlan.counts;
    const asked = findingsOf({ ...completePlan, counts: rest });
    expect(asked).toEqual(
      expect.arrayContaining([
        "R14 error missing count.tlv.current",
        "R14 error missing count.tlv.target",
        "R15 warning missing count.tlv.story",
        "R17 warning missing count.samenwerkingen.current",
      ]),
    );
    expect(asked).toHaveLength(5);
  });
  it("R20: a line that only names a goal misses its amount, and an empty one misses nothing", () => {
    const line = { id: "3", description: "", goal: filled("1"), amount: empty };
    const withLine = (change: Partial<ExpenseLine>): Plan => ({
      ...completePlan,
      expenses: [...completePlan.expenses, { ...line, ...change }],
    });
    expect(findingsOf(withLine({}))).toEqual(["R20 warning missing expense.3.amount"]);
    expect(findingsOf(withLine({ goal: empty }))).toEqual(["R25 warning missing expense.3.goal"]);
    expect(findingsOf(moreIncome({ description: "" }))).toEqual([]);
  });
  it("R21: nothing is an amount that nobody doubts, and so is the amount from which on none is questioned", () => {
    const from = programmes[0].rules.questionAmountsBelowCents;
    expect(codesOf(secondExpense({ amount: filled(cents(0)) }))).not.toContain("R21");
    expect(codesOf(secondExpense({ amount: filled(from) }))).not.toContain("R21");
    expect(codesOf(secondExpense({ amount: filled(cents(from - 1)) }))).toContain("R21");
  });
  it("R22: one income that can't be read may cover what seems uncovered", () => {
    const plan = moreIncome({ amount: parseAmount("p.m.") });
    const spent = completePlan.expenses.map((line) => ({ ...line, amount: euros(20_000) }));
    expect(codesOf({ ...plan, expenses: spent })).toEqual(["R21"]);
  });
  it("R22b: a doorlopende school that gives one income is asked what it is for", () => {
    const income = [
      { ...completePlan.income[0], amount: empty },
      { id: "2", description: "Gemeente", amount: euros(500) },
    ];
    const plan = doorlopend({ ...completePlan, income, expenses: [], printedTotals: null } as Plan);
    expect(codesOf(plan)).toContain("R22b");
  });
  it("R24: other income of nothing needs no word", () => {
    expect(codesOf({ ...moreIncome({ amount: euros(0) }), explanation: "" })).toEqual([]);
  });
  it("R30: the amount that is known is right, however the line is called", () => {
    const impuls = (description: string, amount: number) =>
      codesOf(moreIncome({ description, amount: euros(amount) })).filter((code) => code === "R30");
    expect(impuls("Inclusie impuls", 9_000)).toEqual([]);
    for (const name of ["inclusieimpuls", "Inclusie - impuls 2024", "de Inclusie  Impuls"])
      expect(impuls(name, 8_000)).toEqual(["R30"]);
    expect(impuls("Impuls voor inclusie", 8_000)).toEqual([]);
    expect(codesOf(moreIncome({ description: "Inclusie impuls", amount: parseAmount("p.m.") }))).not.toContain("R30");
  });
  it("R30: is not about the grant itself, or where no amount is known", () => {
    const [own] = completePlan.income;
    expect(findingsOf({ ...completePlan, income: [{ ...own, description: "Inclusie impuls" }] } as Plan)).toEqual([]);
    const programme = { ...programmes[0], impulsCents: cents(0) };
    const plan = moreIncome({ description: "Inclusie impuls", amount: euros(8_000) });
    expect(codesOf(plan, { programme })).not.toContain("R30");
  });
  it("R32: today is not in the future", () => {
    expect(findingsOf(signature({ date: filled(calendarDate(2026, 6, 20)) }))).toEqual([]);
  });
  it("S04: a confirmation of the leernetwerk in other words is not read as one", () => {
    expect(findingsOf(header({ leernetwerk: unreadable("soms") }))).toEqual([
      "R23 error missing header.leernetwerk",
      "S04 warning wrong header.leernetwerk",
    ]);
  });
});

describe("what can't be read", () => {
  it("does not make money look unspent", () => {
    expect(findingsOf(secondExpense({ amount: parseAmount("p.m.") }))).toEqual(["R21 error wrong expense.2.amount"]);
  });
  it("does not hide a deficit that is there already", () => {
    const plan = grant(euros(25_000), secondExpense({ amount: euros(11_000) }));
    const more = {
      ...plan,
      expenses: [...plan.expenses, { id: "3", description: "Boeken", goal: filled("2"), amount: parseAmount("1.25") }],
    };
    expect(findingsOf(more)).toEqual(["R21 error wrong expense.3.amount", "R22 warning wrong total.balance"]);
  });
  it("names the typed text and what it could be", () => {
    const [negative] = checkPlan(grant(parseAmount("-900")), context);
    expect(negative?.params).toEqual({
      side: "income",
      line: "1",
      reason: "negative",
      text: "-900",
      positiveCents: 900_00,
    });
  });
});

describe("a blank plan", () => {
  it("of a new school asks for everything, and contradicts itself nowhere", () => {
    const findings = checkPlan(blankPlan(programmes[0], "nieuw"), context);
    expect(findings.map(say)).toEqual([
      "R31 error missing header.brin",
      "R03 error missing header.board",
      "R02 error missing header.werkgebied",
      "R23 error missing header.leernetwerk",
      "R08 error missing reason",
      "R07 warning missing principles",
      "R06 warning missing themes",
      "R10 error missing goals",
      "R14 error missing count.arrangementen.current",
      "R14 error missing count.arrangementen.target",
      "R15 warning missing count.arrangementen.story",
      "R14 error missing count.tlv.current",
      "R14 error missing count.tlv.target",
      "R15 warning missing count.tlv.story",
      "R17 warning missing count.samenwerkingen.current",
      "R15 warning missing count.samenwerkingen.story",
      "R22b warning missing total.balance",
      "R05 error missing condition.board",
      "R05 error missing condition.adviser",
      "R01 error missing signature.director",
      "R32 error missing signature.date",
    ]);
  });
  it("of a doorlopende school asks for goals, conditions and signature only", () => {
    expect(findingsOf(blankPlan(programmes[0], "doorlopend"))).toEqual([
      "R31 error missing header.brin",
      "R03 error missing header.board",
      "R02 error missing header.werkgebied",
      "R23 error missing header.leernetwerk",
      "R07 warning missing principles",
      "R06 warning missing themes",
      "R10 error missing goals",
      "R05 error missing condition.board",
      "R05 error missing condition.adviser",
      "R01 error missing signature.director",
      "R32 error missing signature.date",
    ]);
  });
});

describe("a doorlopende school", () => {
  const doorlopend: Plan = {
    ...header({ participation: filled("doorlopend") }),
    reason: "",
    counts: blankPlan(programmes[0], "doorlopend").counts,
    income: [{ id: "1", description: "Schoolbudget vanuit SPPOH", amount: empty }],
    expenses: [],
    printedTotals: null,
    explanation: "",
  };

  it("need not fill in aanleiding, counts or budget", () => {
    expect(findingsOf(doorlopend)).toEqual([]);
  });
  it("may list expenses without income", () => {
    expect(findingsOf({ ...doorlopend, expenses: completePlan.expenses })).toEqual([]);
  });
  it("may receive another amount than a new school", () => {
    const plan = {
      ...grant(euros(5_000), doorlopend),
      expenses: [{ id: "1", description: "Coach", goal: filled("1"), amount: euros(5_000) }],
    };
    expect(findingsOf(plan)).toEqual(["R25 info note goal.2.goal"]);
  });
  it("is held to what it does fill in", () => {
    const plan = counts("tlv", { current: parseCount("vier"), target: filled(3) }, grant(euros(5_000), doorlopend));
    expect(findingsOf(plan)).toEqual([
      "R14 error wrong count.tlv.current",
      "R15 warning missing count.tlv.story",
      "R22b warning missing total.balance",
    ]);
  });
  it("still names its goals", () => {
    expect(findingsOf({ ...doorlopend, goals: [] })).toEqual(["R10 error missing goals"]);
  });
});
