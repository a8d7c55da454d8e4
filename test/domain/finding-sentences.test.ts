import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { checkPlan } from "../../src/domain/check-plan";
import { empty, filled } from "../../src/domain/entry";
import { amountFromNumber, parseAmount } from "../../src/domain/parse-amount";
import { parseCount } from "../../src/domain/parse-count";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { programmes } from "../../src/domain/programmes/programmes";
import { schoolontwikkelingWijk } from "../../src/domain/programmes/schoolontwikkeling-wijk";
import type { RuleContext } from "../../src/domain/rules/rule";
import { findingText } from "../../src/texts/finding-text";
import {
  counts, euros, goals, grant, header, moreIncome, noneTicked, secondExpense, signature, unreadable,
} from "./change-plan"; // prettier-ignore
import { completePlan } from "./complete-plan";
import { completePlanOf } from "./complete-plan-of";

const context: RuleContext = { programme: programmes[0], today: calendarDate(2026, 6, 20) };
const sentences = (plan: Plan, more: Partial<RuleContext> = {}): readonly string[] =>
  checkPlan(plan, { ...context, ...more }).map((finding) => findingText(finding, "nl"));

const printed = (incomeCents: number, isFormula: boolean): Plan => ({
  ...completePlan,
  printedTotals: {
    income: { cents: cents(incomeCents), isFormula },
    expense: { cents: cents(25_000_00), isFormula: true },
  },
});
const thirdGoal = { id: "3", goal: "Ouders doen mee", approach: "Koffieochtend", result: "Elke klas een ouder" };

describe("what a school reads about its plan", () => {
  const cases: [Plan, string][] = [
    [signature({ director: "" }), "Vul naam directeur in."],
    [signature({ board: "", school: "", date: empty }), "Vul bestuur, school en datum in."],
    [header({ werkgebied: "" }), "Kies het werkgebied."],
    [header({ werkgebied: "Delft" }), "Het werkgebied ‘Delft’ staat niet op de lijst; klopt het?"],
    [header({ board: "" }), "Kies het schoolbestuur."],
    [header({ board: "VCO" }), "Het schoolbestuur ‘VCO’ staat niet op de lijst; klopt het?"],
    [signature({ board: "VCO" }), "Bestuur bij de ondertekening (‘VCO’) wijkt af van het schoolbestuur bovenaan (‘SCOH’)."],
    [{ ...completePlan, conditions: { board: filled(true) } }, "Voorwaarde: de adviseur passend en inclusief onderwijs heeft meegelezen."],
    [{ ...completePlan, themes: noneTicked(completePlan.themes) }, "Geef ten minste een thema aan; SPPOH let op spreiding."],
    [{ ...completePlan, reason: "" }, "Beschrijf dit onderdeel: Aanleiding en huidige situatie."],
    [goals({}, { goal: "" }), "Doel 2 mist het doel zelf."],
    [goals({}, { approach: "" }), "Doel 2 mist een aanpak."],
    [goals({ result: "" }), "Doel 1 mist een verwacht resultaat."],
    [counts("tlv", { current: empty }), "Vul een heel getal in; gebruik 0 als er geen zijn."],
    [counts("tlv", { target: parseCount("vier") }), "‘vier’ is geen heel getal. Vul een heel getal in; gebruik 0 als er geen zijn."],
    [counts("samenwerkingen", { current: empty }), "Dit aantal ontbreekt nog: Samenwerkingen met scholen en of wijkpartners."],
    [counts("samenwerkingen", { target: unreadable("de buurt") }), "‘de buurt’ is geen heel getal. Vul hier het aantal in; de namen mogen eronder."],
    [counts("samenwerkingen", { target: filled(1) }), "Het beoogde aantal is lager dan nu (Samenwerkingen met scholen en of wijkpartners); klopt dat?"],
    [grant(empty), "Vul het bedrag in: Schoolbudget vanuit SPPOH is € 25.000."],
    [grant(euros(20_000)), "Schoolbudget vanuit SPPOH is € 25.000; hier staat € 20.000,00."],
    [printed(24_999_50, true), "Het totaal telt niet op: verschil € 0,50."],
    [printed(25_000_00, false), "Over dit totaal is heen getypt: het rekent niet meer mee. Zet de formule terug."],
    [secondExpense({ description: "" }), "Uitgave 2 heeft een bedrag zonder omschrijving."],
    [secondExpense({ amount: empty }), "Uitgave 2 heeft nog geen bedrag."],
    [moreIncome({}), "Inkomst 2 heeft nog geen bedrag."],
    [moreIncome({ description: "", amount: euros(500) }), "Inkomst 2 heeft een bedrag zonder omschrijving."],
    [grant(parseAmount("€ 25.000,-")), "Wij lezen € 25.000,00; het totaal in het blad telt dit nog niet mee."],
    [secondExpense({ amount: euros(25) }), "Klopt € 25,00? Dat is weinig. Wie 25.000 typt in een Engelse Excel, krijgt 25."],
    [secondExpense({ amount: amountFromNumber(-900, false) }), "Dit bedrag staat er negatief. Bedoel je € 900,00?"],
    [secondExpense({ amount: parseAmount("p.m.") }), "Bedrag niet leesbaar: ‘p.m.’. Typ alleen het bedrag."],
    [secondExpense({ amount: amountFromNumber(12.345, false) }), "Bedrag niet leesbaar: ‘12,345’ heeft meer dan twee cijfers achter de komma."],
    [secondExpense({ amount: euros(11_000.5) }), "Uitgaven zijn € 1.000,50 hoger dan inkomsten. Staat de medefinanciering ook bij de inkomsten?"],
    [secondExpense({ amount: euros(9_000) }), "€ 1.000,00 heeft nog geen bestemming."],
    [secondExpense({ goal: empty }), "Uitgave 2 hoort nog bij geen doel."],
    [secondExpense({ goal: filled("7") }), "Uitgave 2 noemt een doel dat er niet is: ‘7’."],
    [secondExpense({ goal: unreadable("het team") }), "Uitgave 2 noemt een doel dat er niet is: ‘het team’."],
    [{ ...completePlan, goals: [...completePlan.goals, thirdGoal] }, "Bij doel 3 hoort nog geen uitgave."],
    [header({ partners: "34CD, 56EF" }), "Gezamenlijke aanvraag met 2 partners: een pluspunt."],
    [header({ participation: empty }), "Kies de soort deelname: nieuw of doorlopend."],
    [header({ participation: unreadable("soms") }), "‘soms’ is geen soort deelname. Kies nieuw of doorlopend."],
    [moreIncome({ description: "Inclusie-impuls", amount: euros(8_000) }), "Inclusie impuls was € 9.000; klopt dit bedrag?"],
    [header({ brin: "" }), "Vul het BRIN van de school in. BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging."],
    [header({ brin: "A123" }), "‘A123’ is geen BRIN. BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging."],
    [header({ partners: "De Duinpan" }), "Partner ‘De Duinpan’ is geen BRIN. BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging."],
    [header({ partners: "12 ab" }), "Partner ‘12 ab’ is het BRIN van jullie eigen school."],
    [signature({ date: empty }), "Vul de datum in."],
    [signature({ date: unreadable("31-02-2026") }), "‘31-02-2026’ is geen datum. Schrijf de dag als dd-mm-jjjj."],
    [signature({ date: filled(calendarDate(2026, 6, 21)) }), "De datum ligt in de toekomst (21-06-2026)."],
    [header({ leernetwerk: unreadable("soms") }), "‘soms’ is geen ja of nee; dit telt nu niet als aangevinkt."],
  ]; // prettier-ignore
  it.each(cases.map(([plan, sentence]) => ({ plan, sentence })))("$sentence", ({ plan, sentence }) => {
    expect(sentences(plan)).toContain(sentence);
  });

  it("names the last day, and the day that came after it", () => {
    const programme: Programme = { ...programmes[0], deadline: calendarDate(2026, 6, 11) };
    expect(sentences(completePlan, { programme })).toEqual([
      "De datum is 12-06-2026; inleveren kon uiterlijk 11-06-2026.",
    ]);
  });
  it("names a BRIN of which the region knows no school, as the list has it", () => {
    expect(sentences(header({ brin: "12 ab" }), { knownBrins: new Set(["34CD00"]) })).toEqual([
      "BRIN 12AB00 staat niet op de lijst; klopt het?",
    ]);
  });
  it("asks a school for which kind of schools the regeling is", () => {
    expect(sentences(completePlan, { specialSchools: new Set(["12AB00"]) })).toEqual([
      "Schoolbudget inclusie is voor reguliere scholen; klopt dit?",
    ]);
  });
});

describe("what an applicant of another regeling reads", () => {
  const withoutAmount = (programme: Programme): Plan => {
    const complete = completePlanOf(programme);
    return { ...complete, income: complete.income.map((line) => ({ ...line, amount: empty })) };
  };
  const koers = koersVoImpulsregelingInclusie;
  const wijk = schoolontwikkelingWijk;

  it("about an amount that lies between two others, or of which none is known", () => {
    expect(sentences(withoutAmount(koers), { programme: koers })).toContain(
      `Vul het bedrag in: ${koers.grantLabel} is tussen € 30.000 en € 90.000.`,
    );
    expect(sentences(withoutAmount(wijk), { programme: wijk })).toContain(
      `Vul in wat jullie ontvangen: ${wijk.grantLabel}.`,
    );
  });
  it("about its own column in the table of spending", () => {
    const complete = completePlanOf(wijk);
    const required = wijk.expenseColumns.filter((column) => column.required);
    const expenses = complete.expenses.slice(0, 1).map((line) => ({ ...line, details: {} }));
    const read = sentences({ ...complete, expenses }, { programme: wijk });
    expect(read).toEqual(expect.arrayContaining(required.map(({ label }) => `Uitgave 1 mist nog: ${label}.`)));
    expect(required).not.toEqual([]);
  });
  it("about its own conditions", () => {
    const complete = completePlanOf(wijk);
    expect(sentences({ ...complete, conditions: {} }, { programme: wijk })).toContain(
      "Voorwaarde, nog te bevestigen: ‘De reguliere scholen die de expertise ontvangen, weten ervan en willen dit.’.",
    );
  });
  it("about the number of a board", () => {
    const complete = completePlanOf(koers);
    const numbered = (brin: string, knownBrins?: ReadonlySet<string>) =>
      sentences(
        { ...complete, header: { ...complete.header, brin } },
        { programme: koers, ...(knownBrins === undefined ? {} : { knownBrins }) },
      );
    expect(numbered("")).toEqual(["Vul het bestuursnummer in. Een bestuursnummer is vijf cijfers."]);
    expect(numbered("4123")).toEqual(["‘4123’ is geen bestuursnummer. Een bestuursnummer is vijf cijfers."]);
    expect(numbered("41 234", new Set(["99999"]))).toEqual(["Bestuursnummer 41234 staat niet op de lijst; klopt het?"]);
  });
});
