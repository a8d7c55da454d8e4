import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import type { Programme } from "../../src/domain/programme";
import { koersVoImpulsregelingInclusie as koers } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { schoolontwikkelingWijk as wijk } from "../../src/domain/programmes/schoolontwikkeling-wijk";
import type { CellValue } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { LiveForm } from "./live-form";
import { programme } from "./read-bytes";

type Typed = Readonly<Record<string, string | number | null>>;
const [plan, counts, budget, signOff, yearEnd] = ["Plan van aanpak", "Kwantitatieve data", "Begroting", "Plan voor gezien", "Eindevaluatie"] as const; // prettier-ignore

const formOf = (own: Programme, participation: "nieuw" | "doorlopend" = "nieuw") =>
  new LiveForm(evaluatedWorkbook(blankPlan(own, participation), undefined, own));

/** What the form says beside a row once this was typed in it, by column. */
function says(sheet: string, row: string, typed: Typed, form = formOf(programme), column = "controle"): CellValue {
  for (const [key, value] of Object.entries(typed)) form.type([sheet, row, key], value);
  return form.shows([sheet, row, column]);
}

describe("the kop of the form", () => {
  it.each([
    ["kop.school", null, "○ Nog invullen"],
    ["kop.school", "De Duinpan", "✓"],
    ["kop.brin", null, "○ Nog invullen"],
    ["kop.brin", "12AB", "✓"],
    ["kop.brin", "12AB00", "✓"],
    ["kop.brin", "12AB0", "▲ Let op: 12AB of 12AB00"],
    ["kop.bestuur", null, "○ Nog invullen"],
    ["kop.bestuur", "scoh", "✓"],
    ["kop.bestuur", "Stichting Onbekend", "▲ Let op: niet op de lijst"],
    ["kop.bestuursnummer", null, "mag leeg"],
    ["kop.werkgebied", null, "○ Nog invullen"],
    ["kop.werkgebied", "Escamp", "✓"],
    ["kop.werkgebied", "Elders", "▲ Let op: niet op de lijst"],
    ["kop.deelname", null, "○ Nog invullen"],
    ["kop.partners", null, "mag leeg"],
    ["kop.penvoerder", null, "mag leeg"],
    ["kop.adviseur", null, "mag leeg"],
    ["kop.email", null, "mag leeg"],
    ["kop.email", "info@duinpan.example", "✓"],
    ["kop.leernetwerk", null, "○ Nog bevestigen"],
    ["kop.leernetwerk", "ja", "✓"],
    ["kop.leernetwerk", "Nee", "○ Nog bevestigen"],
    ["kop.leernetwerknamen", null, "mag leeg"],
  ])("says of %s with %p: %s", (row, midden, words) => {
    expect(says(plan, row, { midden })).toBe(words);
  });

  it.each([
    ["1234", "▲ Let op: vijf cijfers"],
    ["01234", "✓"],
  ])("says of a bestuursnummer %p: %s", (midden, words) => {
    expect(says(plan, "kop.brin", { midden }, formOf(koers))).toBe(words);
  });

  it("names the school, and the sheet's part of the form, at the top of each sheet", () => {
    const form = formOf(programme);
    const top = (sheet: string) => form.shows([sheet, "kop.ondertitel", { [plan]: "keuze", [counts]: "onderwerp", [signOff]: "keuze" }[sheet] ?? "nr"]); // prettier-ignore
    expect(top(budget)).toBe("Nog geen school ingevuld  ·  onderdeel 3 van 4");
    form.type([plan, "kop.school", "midden"], "De Duinpan");
    expect([plan, counts, budget, signOff, yearEnd].map(top)).toEqual([
      "De Duinpan  ·  onderdeel 1 van 4",
      "De Duinpan  ·  onderdeel 2 van 4",
      "De Duinpan  ·  onderdeel 3 van 4",
      "De Duinpan  ·  onderdeel 4 van 4",
      "De Duinpan  ·  in te vullen vanaf juni 2027",
    ]);
  });
});

describe("the form in words that fit", () => {
  it("speaks of the school or of the schoolbestuur that hands in", () => {
    expect(formOf(programme).shows([plan, "gegevens.kop", "keuze"])).toBe("Gegevens van de school");
    expect(formOf(koers).shows([plan, "gegevens.kop", "keuze"])).toBe("Gegevens van het schoolbestuur");
    expect(formOf(koers).shows([signOff, "teken.school", "keuze"])).toBe("Schoolbestuur");
    expect(formOf(programme).shows([signOff, "teken.school", "keuze"])).toBe("School");
  });

  it("tells how to get more rows for goals, in the regeling’s own word", () => {
    expect(formOf(programme).shows([plan, "doelen.meer", "keuze"])).toMatch(/^Meer dan 5 doelen\?.*ruimte voor 12\.$/);
    expect(formOf(koers).shows([plan, "doelen.meer", "keuze"])).toMatch(/^Meer dan 5 rijen nodig\?/);
  });

  it("puts the question of a column below its word, where there is one", () => {
    const goals = { ...programme.words.goals, goal: { title: "Doel", help: "" }, result: { title: "Resultaat", help: "Wat zie je dan?" } };
    const form = formOf({ ...programme, words: { ...programme.words, goals } });
    expect(form.shows([plan, "doelen", "links"])).toBe("Doel");
    expect(form.shows([plan, "doelen", "rechts"])).toBe("Resultaat\nWat zie je dan?");
  }); // prettier-ignore

  it("says one of a list by its singular, where that is known", () => {
    const called = (title: string) =>
      formOf({ ...programme, words: { ...programme.words, themes: { title, help: "" } } }).shows([
        plan,
        "themas",
        "links",
      ]);
    expect(["Thema’s", "Uitgangspunten", "Expertise"].map(called)).toEqual(["Thema", "Uitgangspunt", "Expertise"]);
  });
});

describe("the story of the plan", () => {
  it("asks the aanleiding, and for more room once it no longer fits", () => {
    const room = (length: number) => says(plan, "aanleiding", { keuze: "x".repeat(length) });
    expect([0, 1, 1500, 1501].map(room)).toEqual(["○ Nog invullen", "✓", "✓", "▲ Let op: maak de rij hoger, dan past de tekst"]); // prettier-ignore
    const long = { ...completePlan, reason: "x".repeat(2000) };
    expect(says(plan, "aanleiding", {}, new LiveForm(evaluatedWorkbook(long)))).toBe("✓");
  });

  it.each([
    [{}, ""],
    [{ midden: "Zo" }, "✗ Fout: doel ontbreekt"],
    [{ links: "Rust" }, "✗ Fout: aanpak ontbreekt"],
    [{ links: "Rust", midden: "Zo" }, "✗ Fout: resultaat ontbreekt"],
    [{ links: "Rust", midden: "Zo", rechts: "Dit" }, "✓"],
  ])("says of a goal with %p: %p", (typed, words) => {
    expect(says(plan, "doel.12", typed)).toBe(words);
  });

  it("counts the uitgangspunten and thema’s that were chosen", () => {
    const form = formOf(programme);
    expect(form.shows([plan, "uitgangspunt.context", "controle"])).toBe("○ Kies er ten minste één");
    form.type([plan, "uitgangspunt.wijk", "keuze"], "Ja");
    form.type([plan, "thema.visie", "keuze"], "ja");
    form.type([plan, "thema.ouders", "keuze"], "Ja");
    form.type([plan, "thema.klimaat", "keuze"], "Nee");
    expect(form.shows([plan, "uitgangspunt.context", "controle"])).toBe("✓ 1 gekozen");
    expect(form.shows([plan, "thema.visie", "controle"])).toBe("✓ 2 gekozen");
  });
});

describe("the counts", () => {
  it.each([
    ["tlv", {}, "○ Vul beide getallen in", ""],
    ["tlv", { huidig: 4 }, "○ Vul beide getallen in", ""],
    ["tlv", { huidig: "vier", beoogd: 3 }, "○ Vul beide getallen in", ""],
    ["tlv", { huidig: 4, beoogd: 5 }, "▲ Let op: leg de stijging uit", 1],
    ["tlv", { huidig: 4, beoogd: 4 }, "▲ Let op: licht kort toe", 0],
    ["tlv", { huidig: 4, beoogd: 3 }, "▲ Let op: licht kort toe", -1],
    ["tlv", { huidig: 4, beoogd: 5, verhaal: "Groei" }, "✓", 1],
    ["samenwerkingen", { huidig: 4, beoogd: 3, verhaal: "Gestopt" }, "▲ Let op: het aantal neemt af", -1],
    ["samenwerkingen", { huidig: 4, beoogd: 4, verhaal: "Zo goed" }, "✓", 0],
  ])("say of %s with %p: %s", (id, typed, words, difference) => {
    const form = formOf(programme);
    expect(says(counts, `aantal.${id}`, typed, form)).toBe(words);
    expect(form.shows([counts, `aantal.${id}`, "verschil"])).toBe(difference);
  });

  it("may be left empty by a school that goes on, not half empty", () => {
    const goesOn = () => formOf(programme, "doorlopend");
    expect(says(counts, "aantal.tlv", {}, goesOn())).toBe("mag leeg");
    expect(says(counts, "aantal.tlv", { verhaal: "Komt nog" }, goesOn())).toBe("○ Vul beide getallen in");
    expect(says(counts, "aantal.tlv", { beoogd: 3 }, goesOn())).toBe("○ Vul beide getallen in");
  });

  it("go by the regeling where it has one way to take part", () => {
    const only = (participation: "nieuw" | "doorlopend") => formOf({ ...programme, participations: [participation] }, participation);
    expect(says(counts, "aantal.tlv", {}, only("doorlopend"))).toBe("mag leeg");
    expect(says(counts, "aantal.tlv", {}, only("nieuw"))).toBe("○ Vul beide getallen in");
    expect(says(budget, "inkomst.1", { bedrag: 24_999 }, only("doorlopend"))).toBe("✓");
  }); // prettier-ignore

  it("follow how the school takes part", () => {
    const form = formOf(programme);
    form.type([plan, "kop.deelname", "midden"], "doorlopend sinds 2024");
    expect(form.shows([counts, "aantal.tlv", "controle"])).toBe("mag leeg");
  });
});

describe("the budget", () => {
  it.each([
    [{}, ""],
    [{ bedrag: 100 }, "✗ Fout: omschrijving ontbreekt"],
    [{ omschrijving: "Tolk" }, "▲ Let op: nog geen bedrag"],
    [{ omschrijving: "Tolk", bedrag: "€ 25.000,-" }, "✗ Fout: bedrag telt niet mee"],
    [{ omschrijving: "Tolk", bedrag: -1 }, "✗ Fout: bedrag is negatief"],
    [{ omschrijving: "Tolk", bedrag: 0 }, "✓"],
  ])("says of income with %p: %p", (typed, words) => {
    expect(says(budget, "inkomst.15", typed)).toBe(words);
  });

  it("asks of spending to which goal it belongs, and shows the words of that goal", () => {
    const form = formOf(programme);
    form.type([plan, "doel.3", "links"], "Rust in de klas");
    const line = { omschrijving: "Tolk", bedrag: 5 };
    expect(says(budget, "uitgave.30", line, form)).toBe("▲ Let op: nog bij geen doel");
    expect(says(budget, "uitgave.30", { doel: "doel 3" }, form)).toBe("✓");
    expect(form.shows([budget, "uitgave.30", "doeltekst"])).toBe("Rust in de klas");
    expect(says(budget, "uitgave.30", { doel: "Doel 4" }, form, "doeltekst")).toBe("");
    expect(says(budget, "uitgave.30", { doel: "allemaal" }, form, "doeltekst")).toBe("");
  });

  it.each([
    ["x".repeat(46), "x".repeat(46)],
    ["Alle leerlingen doen mee, ook als een dag eens niet loopt", "Alle leerlingen doen mee, ook als een dag…"],
    ["x".repeat(47), `${"x".repeat(46)}…`],
    [`${"x".repeat(20)} ${"y".repeat(40)}`, `${"x".repeat(20)}…`],
    [`rust | ${"y".repeat(50)}`, "rust …"],
    [`rust|reinheid en ${"y".repeat(50)}`, "rust…"],
    [`${"x".repeat(30)}|${"y".repeat(50)}`, `${"x".repeat(30)}|${"y".repeat(15)}…`],
    [` ${"y".repeat(60)}`, "…"],
  ])("shows the goal %p in short", (goal, short) => {
    const typed = formOf(programme);
    typed.type([plan, "doel.1", "links"], goal);
    expect(says(budget, "uitgave.1", { doel: "Doel 1" }, typed, "doeltekst")).toBe(short);
    const made = { ...completePlan, goals: [{ id: "1", goal, approach: "", result: "" }] };
    const stored = new LiveForm(evaluatedWorkbook(made)).formulas();
    expect(stored.find(({ place }) => place === "Begroting uitgave.1 doeltekst")?.stored).toBe(short);
  });

  it.each([
    ["nieuw", 25_000, "vast bedrag"],
    ["nieuw", 24_999, "✗ Fout: dit is € 25.000,00"],
    ["nieuw", "25.000,-", "✗ Fout: bedrag telt niet mee"],
    ["doorlopend", 24_999, "✓"],
    ["doorlopend", null, "mag leeg"],
    ["doorlopend", "veel", "✗ Fout: bedrag telt niet mee"],
  ] as const)("says of the grant of a school that is %s with %p: %s", (participation, bedrag, words) => {
    expect(says(budget, "inkomst.1", { bedrag }, formOf(programme, participation))).toBe(words);
  });

  it("knows a grant between two amounts, and one of which nothing is known", () => {
    const between = { ...koers, grantCents: cents(10_000_00), grantUpToCents: cents(20_000_00) };
    const open = { ...koers, grantCents: cents(0), grantUpToCents: null };
    const grant = (own: Programme, bedrag: number | null) => says(budget, "inkomst.1", { bedrag }, formOf(own));
    expect([null, 9_999, 10_000, 20_000, 20_001].map((each) => grant(between, each))).toEqual([
      "○ Nog invullen",
      "✗ Fout: dit is € 10.000 tot € 20.000",
      "✓",
      "✓",
      "✗ Fout: dit is € 10.000 tot € 20.000",
    ]);
    expect([null, -1, 0, 1].map((each) => grant(open, each))).toEqual(["○ Nog invullen", "✗ Fout: dit is negatief", "✓", "✓"]); // prettier-ignore
  });

  it("adds up whatever is typed, in the totals and in the tiles above", () => {
    const form = formOf(programme);
    const tile = (row: string, column: string) => form.shows([budget, `tegel.${row}`, column]);
    expect([tile("oordeel", "nr"), tile("oordeel", "doel")]).toEqual(["1 regel met een bedrag", "0 regels met een bedrag"]);
    for (let row = 2; row <= 15; row++) form.type([budget, `inkomst.${row}`, "bedrag"], row);
    for (let row = 1; row <= 30; row++) form.type([budget, `uitgave.${row}`, "bedrag"], 1000 + row / 100);
    form.type([budget, "uitgave.7", "bedrag"], "volgt");
    expect(form.shows([budget, "totaal.inkomsten", "bedrag"])).toBe(25_119);
    expect(form.shows([budget, "totaal.uitgaven", "bedrag"])).toBeCloseTo(29_004.58, 5);
    expect(form.shows([budget, "verschil", "bedrag"])).toBeCloseTo(-3_885.58, 5);
    expect([tile("getal", "nr"), tile("oordeel", "nr"), tile("oordeel", "doel")]).toEqual([25_119, "15 regels met een bedrag", "29 regels met een bedrag"]);
    expect(tile("getal", "doel")).toBeCloseTo(29_004.58, 5);
    expect(tile("getal", "bedrag")).toBeCloseTo(-3_885.58, 5);
  }); // prettier-ignore

  it("adds up the hours that a regeling asks, and asks what is missing in its columns", () => {
    const form = formOf(wijk);
    const line = { omschrijving: "Coach", bedrag: 5 };
    expect(says(budget, "uitgave.1", line, form)).toBe("▲ Nog leeg: Voor welke scho…");
    expect(says(budget, "uitgave.1", { "detail.school": "De Duinpan" }, form)).toBe("▲ Nog leeg: Uren");
    expect(says(budget, "uitgave.1", { "detail.uren": "veel" }, form)).toBe("▲ Geen getal: Uren");
    expect(says(budget, "uitgave.1", { "detail.uren": 8 }, form)).toBe("✓");
    form.type([budget, "uitgave.30", "detail.uren"], 4);
    expect(form.shows([budget, "totaal.uitgaven", "detail.uren"])).toBe(12);
  });

  it.each([
    ["unless-explained", null, "✗ Fout: uitgaven zijn hoger"],
    ["unless-explained", "Uit eigen zak", "▲ Let op: uitgaven zijn hoger"],
    ["always", "Uit eigen zak", "✗ Fout: uitgaven zijn hoger"],
    ["never", null, "▲ Let op: uitgaven zijn hoger"],
  ] as const)("judges a deficit %s, explained with %p: %s", (deficit, nr, words) => {
    const form = formOf({ ...programme, rules: { ...programme.rules, deficit } });
    form.type([budget, "uitgave.1", "bedrag"], 25_000.01);
    form.type([budget, "toelichting", "nr"], nr);
    expect(form.shows([budget, "verschil", "controle"])).toBe(words);
    expect(form.shows([budget, "tegel.oordeel", "bedrag"])).toBe(words);
    form.type([budget, "uitgave.1", "bedrag"], 25_000.004);
    expect(form.shows([budget, "verschil", "controle"])).toBe("✓ Begroting sluit");
    form.type([budget, "uitgave.1", "bedrag"], 24_999.99);
    expect(form.shows([budget, "verschil", "controle"])).toBe("▲ Let op: nog geen bestemming");
  });

  it("asks a toelichting for other sources and for a deficit", () => {
    const form = formOf(programme);
    const asked = () => form.shows([budget, "toelichting", "controle"]);
    expect(asked()).toBe("mag leeg");
    form.type([budget, "uitgave.1", "bedrag"], 25_001);
    expect(asked()).toBe("✗ Fout: licht het tekort toe");
    form.type([budget, "inkomst.2", "bedrag"], 1);
    expect(asked()).toBe("✗ Fout: licht de andere bronnen toe");
    form.type([budget, "toelichting", "nr"], "De gemeente betaalt mee");
    expect(asked()).toBe("✓");
  });
});

describe("the signature", () => {
  it("fills in school and board from the first sheet, until someone types over them", () => {
    const form = formOf(programme);
    const shown = () => [form.shows([signOff, "teken.bestuur", "invoer"]), form.shows([signOff, "teken.school", "invoer"])];
    expect(shown()).toEqual(["", ""]);
    expect(form.shows([signOff, "teken.school", "controle"])).toBe("○ Nog invullen");
    form.type([plan, "kop.school", "midden"], "De Duinpan");
    form.type([plan, "kop.bestuur", "midden"], "SCOH");
    expect(shown()).toEqual(["SCOH", "De Duinpan"]);
    expect(form.shows([signOff, "teken.school", "controle"])).toBe("✓");
  }); // prettier-ignore

  it.each([
    ["teken.directeur", "invoer", null, "○ Nog invullen"],
    ["teken.directeur", "invoer", "A. de Vries", "✓"],
    ["teken.datum", "invoer", null, "○ Nog invullen"],
    ["teken.datum", "invoer", 46_185, "✓"],
    ["teken.datum", "invoer", "morgen", "✗ Fout: geen datum"],
    ["voorwaarde.bestuur", "keuze", null, "○ Nog bevestigen"],
    ["voorwaarde.bestuur", "keuze", "Ja", "✓"],
    ["voorwaarde.adviseur", "keuze", "Nee", "○ Nog bevestigen"],
  ])("says of %s %s with %p: %s", (row, column, value, words) => {
    expect(says(signOff, row, { [column]: value })).toBe(words);
  });

  it("knows a date that stands there as text", () => {
    const date = { state: "text", value: "2026-06-12", text: "12 juni 2026" } as never;
    const made = { ...completePlan, signature: { ...completePlan.signature, date } };
    expect(says(signOff, "teken.datum", {}, new LiveForm(evaluatedWorkbook(made)))).toBe("▲ Let op: datum als tekst");
  });
});
