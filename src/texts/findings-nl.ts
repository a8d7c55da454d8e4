import type { FindingParams } from "../domain/finding";
import type { FindingSentences } from "./finding-sentences";
import { evaluationFindingsNl } from "./evaluation-findings-nl";
import { ledgerFindingsNl } from "./ledger-findings-nl";
import { lineName, type LineTable } from "./line-name";
import { byReason, capitalized, day, ended, enumerate, euro, lowered, roundEuro, word } from "./param";

const quoted = (params: FindingParams, name = "text"): string => `‘${word(params, name)}’`;
const line = (params: FindingParams, table?: LineTable): string =>
  capitalized(lineName(table ?? (word(params, "side") as LineTable), word(params, "line"), "nl"));
/** " (0.2.0; dit is 0.1.0)". */
const versions = (params: FindingParams): string =>
  word(params, "madeBy") === "" ? "" : ` (${word(params, "madeBy")}; dit is ${word(params, "version")})`;
const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const signatureFields: Readonly<Record<string, string>> = {
  director: "naam directeur",
  board: "bestuur",
  school: "school",
  date: "datum",
};
/** Where a board signs, or somebody else than a directeur, the form has another word. */
function signatureField(params: FindingParams, name: string): string {
  const director = String(params.director ?? "Naam directeur");
  if (name === "director" && director !== "Naam directeur") return lowered(director);
  return name === "school" && isBoard(params) ? "schoolbestuur" : (signatureFields[name] ?? name);
}
const dimensions: Readonly<Record<string, string>> = {
  werkgebied: "werkgebieden",
  board: "schoolbesturen",
  theme: "thema’s",
};
const brinShape = "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.";
const numberShape = "Een bestuursnummer is vijf cijfers.";
const isBoard = (params: FindingParams): boolean => params.applicant === "board";
const range = (params: FindingParams): string =>
  `tussen ${roundEuro(params, "grantCents")} en ${roundEuro(params, "upToCents")}`;
const conditions: Readonly<Record<string, string>> = {
  board: "Voorwaarde: het schoolbestuur is meegenomen in het tot stand komen van het plan.",
  adviser: "Voorwaarde: de adviseur passend en inclusief onderwijs heeft meegelezen.",
};
/** Who is not ticked yet, as part of a sentence. */
const lacking: Readonly<Record<string, string>> = {
  board: "het bestuur is nog niet aangevinkt",
  adviser: "de adviseur is nog niet aangevinkt",
  "board adviser": "het bestuur en de adviseur zijn nog niet aangevinkt",
};
const wholeNumber = "Vul een heel getal in; gebruik 0 als er geen zijn.";

/** The Dutch sentences; those of form-spec where it gives one. Schools are addressed with je and jullie. */
export const findingsNl: FindingSentences = {
  R01: (p) => {
    const names = word(p, "fields").split(" ");
    return `Vul ${enumerate(
      names.map((name) => signatureField(p, name)),
      "en",
    )} in.`;
  },
  R02: (p) =>
    byReason(p, {
      missing: () => "Kies het werkgebied.",
      unlisted: () => `Het werkgebied ${quoted(p)} staat niet op de lijst; klopt het?`,
    }),
  R03: (p) =>
    byReason(p, {
      missing: () => "Kies het schoolbestuur.",
      unlisted: () => `Het schoolbestuur ${quoted(p)} staat niet op de lijst; klopt het?`,
    }),
  R04: (p) =>
    `Bestuur bij de ondertekening (${quoted(p)}) wijkt af van het schoolbestuur bovenaan (${quoted(p, "board")}).`,
  R05: (p) => conditions[word(p, "condition")] ?? `Voorwaarde, nog te bevestigen: ${quoted(p, "label")}.`,
  R06: (p) => `Geef ten minste een thema aan; ${word(p, "organisation")} let op spreiding.`,
  R07: () => "Geef aan aan welk uitgangspunt het plan bijdraagt.",
  R08: (p) => `Beschrijf dit onderdeel: ${ended(word(p, "title"))}`,
  R10: () => "Vul ten minste een doel in.",
  R11: (p) =>
    byReason(p, {
      goal: () => `${line(p, "goal")} mist het doel zelf.`,
      approach: () => `${line(p, "goal")} mist een aanpak.`,
      result: () => `${line(p, "goal")} mist een verwacht resultaat.`,
    }),
  R14: (p) =>
    byReason(p, {
      missing: () => wholeNumber,
      unreadable: () => `${quoted(p)} is geen heel getal. ${wholeNumber}`,
    }),
  R15: () => "Licht de cijfers kort toe.",
  R16: () => "Het beoogde aantal is hoger dan nu; leg kort uit waarom.",
  R17: (p) =>
    byReason(p, {
      missing: () => `Dit aantal ontbreekt nog: ${ended(word(p, "label"))}`,
      unreadable: () => `${quoted(p)} is geen heel getal. Vul hier het aantal in; de namen mogen eronder.`,
      decreasing: () => `Het beoogde aantal is lager dan nu (${word(p, "label")}); klopt dat?`,
    }),
  R18: (p) =>
    byReason(p, {
      missing: () => `Vul het bedrag in: ${word(p, "label")} is ${roundEuro(p, "grantCents")}.`,
      different: () => `${word(p, "label")} is ${roundEuro(p, "grantCents")}; hier staat ${euro(p, "amountCents")}.`,
      "missing-range": () => `Vul het bedrag in: ${word(p, "label")} is ${range(p)}.`,
      "missing-open": () => `Vul in wat jullie ontvangen: ${ended(word(p, "label"))}`,
      "different-range": () => `${word(p, "label")} is ${range(p)}; hier staat ${euro(p, "amountCents")}.`,
    }),
  R19: (p) =>
    byReason(p, {
      difference: () => `Het totaal telt niet op: verschil ${euro(p, "differenceCents")}.`,
      overwritten: () => {
        const difference = p.differenceCents === 0 ? "" : ` Nu scheelt het ${euro(p, "differenceCents")}.`;
        return `Over dit totaal is heen getypt: het rekent niet meer mee. Zet de formule terug.${difference}`;
      },
    }),
  R20: (p) =>
    byReason(p, {
      description: () => `${line(p)} heeft een bedrag zonder omschrijving.`,
      amount: () => `${line(p)} heeft nog geen bedrag.`,
      detail: () => `${line(p)} mist nog: ${ended(word(p, "label"))}`,
      "detail-unreadable": () => `${line(p)}, ${word(p, "label")}: ${quoted(p)} past hier niet.`,
    }),
  R21: (p) =>
    byReason(p, {
      text: () => `Wij lezen ${euro(p, "readCents")}; het totaal in het blad telt dit nog niet mee.`,
      small: () => `Klopt ${euro(p, "amountCents")}? Dat is weinig. Wie 25.000 typt in een Engelse Excel, krijgt 25.`,
      negative: () =>
        p.positiveCents === undefined
          ? "Een bedrag kan niet onder nul zijn."
          : `Dit bedrag staat er negatief. Bedoel je ${euro(p, "positiveCents")}?`,
      ambiguous: () =>
        `Bedrag niet leesbaar: ${quoted(p)} kan meer dan één bedrag zijn. Gebruik een komma voor de centen en punten voor de duizendtallen.`,
      fraction: () => `Bedrag niet leesbaar: ${quoted(p)} heeft meer dan twee cijfers achter de komma.`,
      "not-a-value": () => `Bedrag niet leesbaar: ${quoted(p)}. Typ alleen het bedrag.`,
      error: () => `Bedrag niet leesbaar: Excel toont hier een fout (${word(p, "text")}). Typ het bedrag opnieuw.`,
      "too-large": () => `Bedrag niet leesbaar: ${quoted(p)} is te groot voor een begroting.`,
    }),
  R22: (p) =>
    `Uitgaven zijn ${euro(p, "differenceCents")} hoger dan inkomsten. Staat de medefinanciering ook bij de inkomsten?`,
  R22b: (p) => `${euro(p, "differenceCents")} heeft nog geen bestemming.`,
  R23: () => "Bevestig deelname aan het leernetwerk.",
  R24: () => "Licht de andere bronnen toe.",
  R25: (p) =>
    byReason(p, {
      "no-goal": () => `${line(p, "expense")} hoort nog bij geen doel.`,
      "unknown-goal": () => `${line(p, "expense")} noemt een doel dat er niet is: ${quoted(p)}.`,
      "no-expense": () => `Bij ${lineName("goal", word(p, "line"), "nl")} hoort nog geen uitgave.`,
    }),
  R27: (p) =>
    byReason(p, {
      regular: () => `${word(p, "programme")} is voor reguliere scholen; klopt dit?`,
      special: () => `${word(p, "programme")} is voor SBO- en SO-scholen; klopt dit?`,
    }),
  R28: (p) =>
    byReason(p, {
      joint: () =>
        `Gezamenlijke aanvraag met ${plural(Number(word(p, "partners")), "partner", "partners")}: een pluspunt.`,
      "not-named-back": () => `Partner ${word(p, "partner")} noemt jullie niet terug.`,
    }),
  R29: (p) =>
    byReason(p, {
      missing: () => "Kies de soort deelname: nieuw of doorlopend.",
      unreadable: () => `${quoted(p)} is geen soort deelname. Kies nieuw of doorlopend.`,
    }),
  R30: (p) => `Inclusie impuls was ${roundEuro(p, "impulsCents")}; klopt dit bedrag?`,
  R31: (p) =>
    byReason(p, {
      missing: () =>
        isBoard(p) ? `Vul het bestuursnummer in. ${numberShape}` : `Vul het BRIN van de school in. ${brinShape}`,
      malformed: () =>
        isBoard(p) ? `${quoted(p)} is geen bestuursnummer. ${numberShape}` : `${quoted(p)} is geen BRIN. ${brinShape}`,
      unknown: () => `${isBoard(p) ? "Bestuursnummer" : "BRIN"} ${word(p, "text")} staat niet op de lijst; klopt het?`,
      partner: () => `Partner ${quoted(p)} is geen BRIN. ${brinShape}`,
      own: () => `Partner ${quoted(p)} is het BRIN van jullie eigen school.`,
    }),
  R32: (p) =>
    byReason(p, {
      missing: () => "Vul de datum in.",
      unreadable: () => `${quoted(p)} is geen datum. Schrijf de dag als dd-mm-jjjj.`,
      future: () => `De datum ligt in de toekomst (${day(p, "date")}).`,
      late: () => `De datum is ${day(p, "date")}; inleveren kon uiterlijk ${day(p, "deadline")}.`,
    }),
  R33: (p) =>
    byReason(p, {
      "older-template": () =>
        `Dit is een ouder sjabloon: versie ${word(p, "version")}, nu is het ${word(p, "current")}.`,
      "newer-version": () =>
        `Deze werkmap is gemaakt met een nieuwere versie van Schoolbudget Inclusie${versions(p)}. We lezen wat we kennen en laten de rest staan. Werk Schoolbudget Inclusie bij; bijwerken kan zonder iets te verliezen.`,
      "renamed-sheet": () =>
        `Dit blad heette ${quoted(p, "original")} en heet nu ${quoted(p, "sheet")}. We lezen het gewoon.`,
      "missing-sheet": () => `Het blad ${quoted(p, "sheet")} ontbreekt.`,
      "missing-row": () => `De rij ${quoted(p, "row")} van het formulier ontbreekt.`,
      "missing-column": () => `De kolom ${quoted(p, "column")} van het formulier ontbreekt.`,
      "overwritten-formula": () => {
        const count = Number(p.count ?? 1);
        const more = count === 1 ? "" : ` Dat geldt hier voor ${count} cellen.`;
        return `Over een formule is heen getypt; deze cel rekent niet meer mee.${more}`;
      },
      "changed-label": () => `De tekst van het formulier is hier veranderd. Er stond ${quoted(p, "expected")}.`,
      "programme-changed": () => "De vaste gegevens van de regeling in dit bestand zijn veranderd.",
      "damaged-stamp": () =>
        "Het bewijs van indienen in dit bestand is beschadigd. Of het plan daarna veranderd is, is niet te zien.",
      "stamped-after-saving": () =>
        "Volgens dit bestand is het later ingediend dan bewaard. Klopt de klok van die computer? Kijk of dit de versie is die telt.",
      "programme-differs": () =>
        "Dit bestand rekent met andere bedragen of regels dan de andere plannen van deze ronde.",
    }),
  S01: (p) =>
    `${capitalized(word(p, "key").replace(".", " "))} staat twee keer in dit blad, ook bij ${word(p, "other")}. Laat er één staan.`,
  S02: (p) => {
    const more = Number(p.more ?? 0);
    const rest = more === 0 ? "" : ` Zo zijn er nog ${more} in dit blad.`;
    return `${quoted(p)} staat buiten de velden van het formulier en telt niet mee.${rest}`;
  },
  S03: () => "Deze ingevoegde rij lezen we als extra regel.",
  S04: (p) => `${quoted(p)} is geen ja of nee; dit telt nu niet als aangevinkt.`,
  S05: () => "Veranderd na indienen.",
  C01: (p) =>
    byReason(p, {
      replaced: () => `Er is een nieuwere versie van ${word(p, "school")}; deze telt niet mee.`,
      choose: () => `Van ${word(p, "school")} zijn er ${word(p, "versions")} versies; kies zelf welke telt.`,
    }),
  C02: (p) => `${word(p, "awarded")} nieuwe scholen zijn toegekend; er zijn er ${word(p, "awards")} te verdelen.`,
  C03: (p) => {
    const stage = word(p, "stage") === "awarded" ? "Toegekend" : "Ingediend";
    const names = dimensions[word(p, "reason")] ?? word(p, "reason");
    const absent = word(p, "absent") === "" ? "" : ` Nog niet: ${word(p, "absent")}.`;
    return `${stage}: ${word(p, "covered")} van ${word(p, "total")} ${names} op de lijst.${absent}`;
  },
  C04: (p) => {
    const what = lacking[word(p, "conditions")] ?? "nog niet elke voorwaarde is aangevinkt";
    return `${word(p, "school")} is toegekend, maar ${what}.`;
  },
  C05: (p) => {
    const sum = `Toegekend is ${euro(p, "awardedCents")} aan ${plural(Number(word(p, "awarded")), "school", "scholen")}`;
    return `${sum}; bij ${roundEuro(p, "grantCents")} per school scheelt dat ${euro(p, "differenceCents")}.`;
  },
  C06: (p) =>
    byReason(p, {
      awarded: () => `${word(p, "school")} is doorlopend en kan niet een van de nieuwe scholen zijn.`,
      both: () => `${word(p, "school")} staat er als nieuw en als doorlopend; een van de twee klopt niet.`,
      listed: () =>
        `${word(p, "school")} staat op de lijst van scholen als doorlopend en dient in als nieuw; een van de twee klopt niet.`,
    }),
  C07: (p) =>
    byReason(p, {
      absent: () => `Van partner ${word(p, "partner")} is er geen plan dat meetelt.`,
      werkgebied: () => `Partner ${word(p, "partner")} heeft een ander werkgebied.`,
      amount: () => `Partner ${word(p, "partner")} heeft een ander bedrag aan schoolbudget.`,
    }),
  C08: (p) => {
    const total = word(p, "side") === "income" ? "inkomsten" : "uitgaven";
    return `Het totaal van de ${total} in dit bestand scheelt ${euro(p, "differenceCents")} met wat wij optellen.`;
  },
  ...evaluationFindingsNl,
  ...ledgerFindingsNl,
};
