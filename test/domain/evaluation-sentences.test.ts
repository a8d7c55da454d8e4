import { cents } from "../../src/domain/cents";
import { checkEvaluation } from "../../src/domain/check-evaluation";
import { empty, filled } from "../../src/domain/entry";
import { blankEvaluation, isFilledIn, type ActualLine, type Evaluation } from "../../src/domain/evaluation";
import { amountFromNumber, parseAmount } from "../../src/domain/parse-amount";
import { parseCount } from "../../src/domain/parse-count";
import { parseDate } from "../../src/domain/parse-date";
import { programmes } from "../../src/domain/programmes/programmes";
import { findingText } from "../../src/texts/finding-text";
import { completeEvaluation, emptyEvaluation } from "./complete-evaluation";
import { completePlan } from "./complete-plan";

const [programme] = programmes;
const euros = (amount: number) => filled(cents(amount * 100));
const sentences = (evaluation: Evaluation): readonly string[] =>
  checkEvaluation(completePlan, evaluation, programme).map((finding) => findingText(finding, "nl"));
const first = (change: Partial<ActualLine>): Evaluation => ({
  ...completeEvaluation,
  expenses: completeEvaluation.expenses.map((line) => (line.id === "1" ? { ...line, ...change } : line)),
});
const unplanned = { id: "7", actual: euros(100), explanation: "" };
const ofTlv = (reached: Evaluation["counts"][string]["reached"]): Evaluation => ({
  ...completeEvaluation,
  counts: { ...completeEvaluation.counts, tlv: { reached, explanation: "" } },
});

describe("what a school reads about its year end", () => {
  const cases: [Evaluation, string][] = [
    [{ ...completeEvaluation, expenses: [] }, "Het financiële deel is nog leeg: vul in wat er per uitgave is gerealiseerd."],
    [{ ...completeEvaluation, effects: [], learned: "", secured: "", nextSteps: "" }, "Het inhoudelijke deel is nog leeg: beschrijf effect en impact, en wat jullie leerden."],
    [{ ...completeEvaluation, effects: completeEvaluation.effects.slice(0, 1) }, "Beschrijf effect en impact van doel 2."],
    [first({ actual: empty }), "Uitgave 1 heeft nog geen gerealiseerd bedrag; vul 0 in als er niets is uitgegeven."],
    [first({ actual: euros(12_000) }), "Uitgave 1 wijkt € 3.000,00 af van de begroting; licht dat kort toe."],
    [{ ...completeEvaluation, expenses: [...completeEvaluation.expenses, unplanned] }, "Uitgave 7 staat niet in de begroting; schrijf bij de toelichting waar € 100,00 aan is besteed."],
    [first({ actual: euros(-25) }), "Uitgave 1 staat er met € 25,00 negatief. Klopt dat?"],
    [first({ actual: parseAmount("€ 15.000,-") }), "Wij lezen € 15.000,00; het totaal in het blad telt dit nog niet mee."],
    [first({ actual: parseAmount("volgt") }), "Bedrag niet leesbaar: ‘volgt’. Typ alleen het bedrag."],
    [first({ actual: amountFromNumber(-15_000, false) }), "Dit bedrag staat er negatief. Bedoel je € 15.000,00?"],
    [first({ actual: euros(15_000.5) }), "Er is € 0,50 meer uitgegeven dan er aan inkomsten is."],
    [first({ actual: euros(14_800) }), "Er resteert € 200,00; geef aan waar dat voor bestemd is."],
    [ofTlv(empty), "Vul het bereikte aantal TLV-aanvragen in; gebruik 0 als er geen zijn."],
    [ofTlv(parseCount("vier")), "Vul een heel getal in; gebruik 0 als er geen zijn."],
    [{ ...completeEvaluation, conversation: empty }, "De datum van het gesprek passend en inclusief onderwijs is nog niet vermeld."],
    [{ ...completeEvaluation, conversation: parseDate("binnenkort") }, "‘binnenkort’ lezen wij niet als datum. Typ bijvoorbeeld 04-02-2027."],
    [{ ...completeEvaluation, leernetwerk: [] }, "Nog geen data vermeld waarop jullie bij het leernetwerk waren."],
    [{ ...completeEvaluation, leernetwerk: [{ id: "3", date: parseDate("najaar") }] }, "‘najaar’ lezen wij niet als datum. Typ bijvoorbeeld 04-02-2027."],
  ]; // prettier-ignore
  it.each(cases.map(([evaluation, sentence]) => ({ evaluation, sentence })))(
    "$sentence",
    ({ evaluation, sentence }) => {
      expect(sentences(evaluation)).toContain(sentence);
    },
  );
});

describe("an evaluation is begun", () => {
  const blank = blankEvaluation(programme);
  it("not by the sheet alone", () => {
    expect(isFilledIn(blank)).toBe(false);
    expect(isFilledIn(emptyEvaluation)).toBe(false);
  });
  it.each<[string, Partial<Evaluation>]>([
    ["an actual income", { income: completeEvaluation.income }],
    ["an actual expense", { expenses: [unplanned] }],
    ["an effect", { effects: completeEvaluation.effects }],
    ["a meeting", { leernetwerk: completeEvaluation.leernetwerk }],
    ["what the rest is for", { destination: "Vervanging" }],
    ["what was learned", { learned: "Klein beginnen" }],
    ["how it is secured", { secured: "Jaarplan" }],
    ["what comes next", { nextSteps: "Verder" }],
    ["a conversation, even of a day that can't be read", { conversation: parseDate("binnenkort") }],
    ["a count", { counts: { ...blank.counts, tlv: { reached: filled(0), explanation: "" } } }],
    ["why a count is open", { counts: { ...blank.counts, tlv: { reached: empty, explanation: "Volgt" } } }],
  ])("by %s", (_what, change) => {
    expect(isFilledIn({ ...blank, ...change })).toBe(true);
  });
});
