import { cents } from "../../src/domain/cents";
import { checkRegion } from "../../src/domain/check-region";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { programmes } from "../../src/domain/programmes/programmes";
import type { RegionEntry } from "../../src/domain/region-rules/region-entry";
import { findingText } from "../../src/texts/finding-text";
import { regionEntry as entry } from "./region-entry";

const sentences = (entries: readonly RegionEntry[], programme = programmes[0]): readonly string[] =>
  checkRegion(entries, programme)
    .filter(({ finding }) => finding.code !== "C03")
    .map(({ finding }) => `${finding.severity} ${finding.kind} ${finding.at as string}: ${findingText(finding, "nl")}`);
const awarded = (change: Partial<RegionEntry> = {}) => entry({ awarded: true, ...change });
const partner = { brin: "34CD00", partnerBrins: ["12AB00"], school: "De Duinpan" };

describe("what a controller reads about the region", () => {
  const cases: [readonly RegionEntry[], string][] = [
    [[entry({ identity: "a", counts: false }), entry({ identity: "a" })], "warning note workbook: Er is een nieuwere versie van De Zandmotor; deze telt niet mee."],
    [[1, 2, 3].map((version) => entry({ identity: "a", hasClearOrder: false, counts: version === 1 })), "warning note workbook: Van De Zandmotor zijn er 3 versies; kies zelf welke telt."],
    [Array.from({ length: 31 }, () => awarded()), "warning wrong workbook: 31 nieuwe scholen zijn toegekend; er zijn er 30 te verdelen."],
    [[awarded({ conditionsLacking: ["board", "adviser"] })], "error wrong workbook: De Zandmotor is toegekend, maar het bestuur en de adviseur zijn nog niet aangevinkt."],
    [[awarded(), awarded({ grantCents: cents(20_000_00) })], "error wrong workbook: Toegekend is € 45.000,00 aan 2 scholen; bij € 25.000 per school scheelt dat € 5.000,00."],
    [[awarded({ participation: "doorlopend" })], "error wrong workbook: De Zandmotor is doorlopend en kan niet een van de nieuwe scholen zijn."],
    [[entry({ identity: "a" }), entry({ identity: "a", participation: "doorlopend", school: "De Duinpan" })], "error wrong workbook: De Duinpan staat er als nieuw en als doorlopend; een van de twee klopt niet."],
    [[entry({ listedAs: "doorlopend" })], "error wrong workbook: De Zandmotor staat op de lijst van scholen als doorlopend en dient in als nieuw; een van de twee klopt niet."],
    [[entry({ partnerBrins: ["34CD00"] })], "warning note workbook: Van partner 34CD00 is er geen plan dat meetelt."],
    [[entry({ brin: "12AB00", partnerBrins: ["34CD00"] }), entry({ ...partner, werkgebied: "Laak" })], "warning note workbook: Partner 34CD00 heeft een ander werkgebied."],
    [[entry({ brin: "12AB00", partnerBrins: ["34CD00"] }), entry({ ...partner, grantCents: cents(1) })], "warning note workbook: Partner 12AB00 heeft een ander bedrag aan schoolbudget."],
    [[entry({ brin: "12AB00", partnerBrins: ["34CD00"] }), entry({ ...partner, partnerBrins: [] })], "warning note workbook: Partner 34CD00 noemt jullie niet terug."],
    [[entry({ totalDifferences: [{ side: "income", differenceCents: cents(-150) }] })], "warning wrong workbook: Het totaal van de inkomsten in dit bestand scheelt € 1,50 met wat wij optellen."],
    [[entry({ carriesOtherRules: true })], "warning wrong workbook: Dit bestand rekent met andere bedragen of regels dan de andere plannen van deze ronde."],
  ]; // prettier-ignore
  it.each(cases.map(([entries, sentence]) => ({ entries, sentence })))("$sentence", ({ entries, sentence }) => {
    expect(sentences(entries)).toContain(sentence);
  });

  it("names the werkgebieden, besturen and thema's that do not occur", () => {
    const spread = checkRegion([entry({ board: "Scoh", themes: ["visie", "klimaat"] })], {
      ...programmes[0],
      werkgebieden: { names: ["Escamp", "Laak"], complete: true },
    })
      .filter(({ finding }) => finding.code === "C03")
      .map(({ finding }) => findingText(finding, "nl"));
    expect(spread.slice(0, 2)).toEqual([
      "Ingediend: 1 van 2 werkgebieden op de lijst. Nog niet: Laak.",
      "Ingediend: 1 van 3 schoolbesturen op de lijst. Nog niet: Lucas Onderwijs, De Haagse Scholen.",
    ]);
    expect(spread[2]).toMatch(/^Ingediend: 2 van 6 thema’s op de lijst\. Nog niet: /);
  });
  it("does not count a werkgebied or thema of a plan that was replaced", () => {
    const entries = [entry({ themes: ["visie"] }), entry({ werkgebied: "Laak", themes: ["ouders"], counts: false })];
    const spread = checkRegion(entries, programmes[0]).map(({ finding }) => finding);
    expect(spread.map(({ code, severity, kind, params }) => [code, severity, kind, params.covered])).toEqual([
      ["C03", "info", "note", 1],
      ["C03", "info", "note", 1],
      ["C03", "info", "note", 1],
    ]);
  });
  it("is only asked whether a sum of awards is right as soon as one is of a joint application", () => {
    const joint = awarded({ grantCents: cents(50_000_00), partnerBrins: ["99ZZ00"] });
    const [question] = sentences([awarded(), joint]).filter((sentence) => sentence.includes("Toegekend is"));
    expect(question).toMatch(/^warning wrong/);
  });
  it("reads nothing about a spread over lists that the regeling does not have", () => {
    const programme = { ...programmes[0], werkgebieden: { names: [], complete: false } };
    const reasons = checkRegion([entry()], programme).map(({ finding }) => finding.params.reason);
    expect(reasons).toEqual(["board", "theme"]);
  });
  it("is asked nothing about the sum of awards where amounts may differ", () => {
    expect(sentences([awarded({ grantCents: cents(31_000_00) })], koersVoImpulsregelingInclusie)).toEqual([]);
  });
  it("may award as many schools as it likes where the regeling sets no number", () => {
    const many = Array.from({ length: 31 }, () => awarded());
    expect(sentences(many, { ...programmes[0], awards: null })).toEqual([]);
  });
});
