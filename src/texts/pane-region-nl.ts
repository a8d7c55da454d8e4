import type { PaneRegionTexts } from "./pane-region-texts";

const files = (number: number): string => (number === 1 ? "1 bestand" : `${number} bestanden`);
const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plannen`);

/** The regional screens in Dutch. */
export const paneRegionNl: PaneRegionTexts = {
  title: "Regionaal overzicht",
  choose: {
    title: "Plannen kiezen",
    text: "Kies alle plannen die zijn gestuurd. Ook nieuwe versies mogen erbij.",
    files: "Bestanden kiezen",
    folder: "Map kiezen",
    drop: "of sleep ze hierheen",
    dropTypes: ".xlsx en .xlsm",
    last: "Vorige keer",
    lastText: (day, number) => (day === null ? plans(number) : `Stand van ${day} · ${plans(number)}`),
    keep: "Besluiten en opmerkingen blijven staan.",
    views: "In deze werkmap",
    begin: "Begin zonder plannen",
    beginText: "Nog geen plannen? Zet eerst je lijst en instellingen klaar.",
    stopped: "Gestopt. De werkmap is niet veranderd.",
    unfinished:
      "Het bijwerken brak de vorige keer halverwege af. Je notities zijn bewaard. Neem de plannen nog een keer over; dan maken we het af.",
    repaired:
      "Het bijwerken brak de vorige keer halverwege af. Het overzicht staat weer zoals het was. Neem de plannen gerust nog een keer over.",
    nothing: (others) => {
      if (others === 0) return "Daar zaten geen bestanden in.";
      return others === 1 ? "Dat is geen Excel-bestand." : `Geen van deze ${others} bestanden is een Excel-bestand.`;
    },
  },
  reading: {
    title: (done, all) => `${done} van ${files(all)} gelezen`,
    stopText: "Stoppen mag. De werkmap is nog niet veranderd.",
    stop: "Stoppen",
  },
  result: {
    title: (number) => `${files(number)} gelezen`,
    spoken: (number, withErrors) => `${files(number)} gelezen, ${withErrors} met fouten`,
    filters: {
      all: "Alle",
      ready: "Klaar",
      notes: "Aandachtspunten",
      errors: "Fouten",
      unreadable: "Onleesbaar",
      refused: "Andere regeling",
      replaced: "Vervangen",
    },
    filterLabel: "Filter",
    listLabel: "Bestanden",
    shown: files,
    others: (number) => `${files(number)} overgeslagen: geen Excel-bestand.`,
    search: "Zoek school of BRIN",
    go: (number) => `Neem ${plans(number)} over`,
    errorsCount: "Plannen met fouten tellen mee, met vermelding.",
    errorsLeftOut: "Plannen met fouten tellen niet mee. Dat staat zo bij Instellingen.",
    none: "Geen bestanden met dit filter.",
    noSchool: "Geen school herkend",
    showAll: "Toon alle bestanden",
    inOrder: "Alles in orde.",
    newer: (day) => (day === null ? "Er is een nieuwere versie." : `Er is een nieuwere versie van ${day}.`),
    more: (number) => `en nog ${number}`,
    madeOn: (day) => `Gemaakt op ${day}`,
    absent: {
      title: (number) =>
        number === 1 ? "1 plan van eerder zit er niet bij" : `${number} plannen van eerder zitten er niet bij`,
      kept: "Die blijven staan zoals ze waren.",
      letGo: "Die tellen niet meer mee. Je notities erbij blijven staan.",
      complete: "Deze bestanden zijn alle plannen",
    },
    interrupted: {
      what: "Het bijwerken brak halverwege af. Je notities zijn bewaard.",
      todo: "Neem de plannen nog een keer over; dan maken we het af.",
    },
    noPlans: "Geen van deze bestanden is een leesbaar plan. De werkmap is niet veranderd.",
    chooseAgain: "Andere bestanden kiezen",
  },
  writing: {
    title: "We werken het overzicht bij",
    steps: ["Notities en instellingen lezen", "Tabellen en dashboard maken", "In de werkmap zetten"],
    note: "Dit duurt een paar tellen. Besluiten en opmerkingen blijven staan.",
  },
  done: {
    title: "Overzicht bijgewerkt",
    firstTitle: "Overzicht gemaakt",
    plans: (number) => (number === 1 ? "1 plan telt mee" : `${number} plannen tellen mee`),
    added: "nieuw",
    changed: "gewijzigd",
    same: "gelijk gebleven",
    kept: (number) => (number === 1 ? "1 notitie bewaard" : `${number} notities bewaard`),
    leftOut: (number) =>
      number === 1
        ? "1 bestand telt niet mee (onleesbaar, van een andere regeling of vervangen)"
        : `${files(number)} tellen niet mee (onleesbaar, van een andere regeling of vervangen)`,
    notCounting: (number) =>
      number === 1
        ? "1 plan telt niet mee omdat jij dat zo koos"
        : `${plans(number)} tellen niet mee omdat jij dat zo koos`,
    changes: "Bekijk wijzigingen",
    nothingNew: "Deze plannen stonden er al zo in. Er is niets veranderd.",
    dashboard: "Naar het dashboard",
  },
  findingMarks: { error: "Fout", warning: "Aandachtspunt", info: "Ter info" },
};
