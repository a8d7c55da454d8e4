import { formWithArticle } from "./form-in-sentence";
import type { PaneTexts } from "./pane-texts";

/** The pane in Dutch; people are addressed with je. */
export const paneNl: PaneTexts = {
  app: {
    name: "Schoolbudget Inclusie",
    local: "Alles gebeurt op deze computer: wij versturen niets.",
    version: (version) => `Versie ${version}`,
    back: "Terug",
    more: "Meer",
    copied: "Gekopieerd",
    copyOf: (what) => `Kopieer ${what}`,
    retry: "Probeer opnieuw",
    opening: "We lezen de werkmap.",
    writing: "We maken het bestand.",
  },
  first: {
    title: "In drie stappen naar een ingediend plan",
    steps: [
      {
        title: "Vul het plan in",
        text: "Gewoon in Excel, in onze bladen. De vakken met een rand zijn voor jullie; wat opgeteld moet worden, telt zichzelf op.",
      },
      {
        title: "Kijk hier wat nog moet",
        text: "Dit venster leest mee. Klik op een punt en je staat in de cel. Onder Uitleg staat wat het formulier daar vraagt.",
      },
      { title: "Dien het bestand in", text: "Is alles rond? Dan maak je hier het bestand voor de mail." },
    ],
    go: "Beginnen",
  },
  start: {
    emptyWorkbook: "Nog geen plan in deze werkmap",
    title: "Wat wil je doen?",
    plan: {
      title: "Plan invullen",
      text: "Voor scholen. Wij zetten de bladen van het plan van aanpak in deze werkmap.",
    },
    region: {
      title: "Regionaal overzicht maken",
      text: "Voor het samenwerkingsverband. Kies de plannen en krijg één dashboard.",
    },
    word: "Begin met een ingevuld Word-formulier",
    existing: "Al begonnen? Open dat bestand in Excel. Dit venster herkent het vanzelf.",
    takenBack:
      "Het klaarzetten van een plan was onderbroken. We hebben weggehaald wat er half stond; begin gerust opnieuw.",
  },
  form: {
    title: "Plan invullen",
    participation: "Deelname",
    isNew: "Nieuw",
    continuing: "Doorlopend",
    continuingHint: (previousYear) => `Doorlopend: gestart in ${previousYear}. Dan zijn alleen doelen nodig.`,
    fields: {
      school: { brin: "BRIN", school: "School", board: "Schoolbestuur", werkgebied: "Werkgebied" },
      board: { brin: "Bestuursnummer", school: "Schoolbestuur", board: "Schoolbestuur", werkgebied: "Werkgebied" },
    },
    choose: "Kies",
    go: "Zet het plan klaar",
    later: "Je kunt dit later nog wijzigen.",
    codeShape: {
      school: "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.",
      board: "Een bestuursnummer is vijf cijfers.",
    },
    missing: {
      school: {
        school: "Vul de naam van de school in.",
        board: "Kies of typ het schoolbestuur.",
        werkgebied: "Kies het werkgebied.",
      },
      board: {
        school: "Vul de naam van het schoolbestuur in.",
        board: "Kies of typ het schoolbestuur.",
        werkgebied: "Kies het werkgebied.",
      },
    },
    wrong: (fields) => (fields === 1 ? "1 veld klopt niet" : `${fields} velden kloppen niet`),
  },
  busy: {
    title: "We zetten je plan klaar",
    note: "Dit duurt een paar tellen. Gaat er iets mis, dan halen we weg wat we toevoegden.",
  },
  work: {
    takenBack:
      "Vorige keer brak er iets halverwege af. We hebben teruggezet wat er stond; doe die stap gerust opnieuw.",
    todo: (rows) => (rows === 1 ? "Nog 1 ding te doen" : `Nog ${rows} dingen te doen`),
    parts: (ready, all) => `${ready} van ${all} onderdelen klaar`,
    deadline: (day) => `inleveren uiterlijk ${day}`,
    sections: "Onderdelen",
    must: "Moet nog",
    notes: "Aandachtspunten",
    notesHint: "Mag je laten staan.",
    facts: "Ter informatie",
    next: "Volgende punt",
    submit: "Indienen",
    submitAgain: "Opnieuw indienen",
    budget: "Begroting",
    income: "Inkomsten",
    expenses: "Uitgaven",
    difference: "Verschil",
    balanced: "Inkomsten en uitgaven zijn gelijk.",
    over: (amount) => `Uitgaven zijn ${amount} hoger dan inkomsten.`,
    spare: (amount) => `${amount} heeft nog geen bestemming.`,
    chosen: "Cel gekozen. Druk op F6 om te typen.",
    ready: { title: "Klaar om in te dienen", text: "Alles wat moet, is ingevuld." },
    fieldsLeft: (section, fields) => `${section}: nog ${fields} velden.`,
    convert: (amount) => `Zet om naar ${amount}`,
    addRow: "Regel toevoegen",
    addGoal: "Doel",
    addIncome: "Inkomst",
    addExpense: "Uitgave",
    rowAdded: "Er is een regel bij. De cel is gekozen.",
    noRowLeft: "Alle regels zijn al zichtbaar.",
    pressEnter: "Druk op Enter in de cel.",
    showAll: (rows) => `Toon alle ${rows}`,
  },
  sections: {
    school: "School",
    cause: "Aanleiding",
    goals: "Doelen",
    counts: "Kwantitatieve data",
    budget: "Begroting",
    seen: "Plan voor gezien",
  },
  boardSection: "Schoolbestuur",
  themesSection: "Thema’s",
  sectionStates: { ready: "klaar", started: "begonnen", untouched: "nog te doen", wrong: "klopt nog niet" },
  submit: {
    title: "Indienen",
    notYet: "Nog niet klaar",
    notYetText: (rows) =>
      rows === 1
        ? "Eerst nog dit ene punt. Daarna maak je hier het bestand."
        : `Eerst nog deze ${rows}. Daarna maak je hier het bestand.`,
    notesToo: (rows) =>
      rows === 1
        ? "1 aandachtspunt. Daarmee kun je gewoon indienen."
        : `${rows} aandachtspunten. Daarmee kun je gewoon indienen.`,
    first: "Naar het eerste punt",
    make: { title: "Maak het bestand", text: "Een kopie van je plan. Wat je invulde, blijft zoals het is." },
    mail: {
      title: (organisation) => `Mail het naar ${organisation}`,
      text: "Doe het bestand als bijlage bij deze mail.",
    },
    to: "Aan",
    subject: "Onderwerp",
    mailText: (form, school, year, sender) =>
      `Beste collega’s,\n\nHierbij ${formWithArticle(form)} van ${school} voor schooljaar ${year}.\n\nMet vriendelijke groet,\n${sender}`,
    copyMail: "Kopieer mailtekst",
    download: "Download bestand",
    openAsNew: "Open als nieuwe werkmap",
    macText: "Op een Mac opent het bestand in Excel. Bewaar het met Archief > Bewaar als.",
    copyName: "Kopieer naam",
  },
  done: {
    title: "Bestand gemaakt",
    mailTitle: "Nu nog mailen",
    mailText: "Wij kunnen niet zien of je mail verstuurd is. Bewaar de mail dus goed.",
    again: "Download opnieuw",
    after: "Daarna iets veranderd? Dat zeggen we hier. Je maakt dan een nieuw bestand.",
    back: "Terug naar het plan",
  },
  changed: {
    title: "Veranderd na indienen",
    text: (moment, organisation) =>
      `Het bestand van ${moment} heeft deze wijzigingen niet. Heb je het gemaild? Stuur ${organisation} dan een nieuw bestand.`,
  },
  problems: {
    whatNow: "Dit kun je doen",
    outside: {
      title: "Dit venster hoort in Excel",
      text: "Je hebt het in een browser geopend. Daar is geen werkmap om in te werken.",
      steps: [
        "Open Excel, op je computer of op het web.",
        "Open een lege werkmap of je plan.",
        "Kies op het tabblad Start: Schoolbudget.",
      ],
      noButton: "Staat die knop er niet? Vraag je beheerder om de invoegtoepassing.",
    },
    protected: {
      title: "Deze werkmap is beveiligd",
      text: "We mogen er geen bladen aan toevoegen. Er is niets veranderd.",
      steps: [
        "Kies Controleren > Werkmap beveiligen en haal de beveiliging weg.",
        "Of open een lege werkmap en begin daar.",
      ],
    },
    tooOld: {
      title: "Deze Excel is te oud",
      text: "We hebben Excel 2021 of nieuwer nodig. Je bestand is niet veranderd.",
      steps: [
        "Open het bestand in Excel op het web.",
        "Of vul het plan verder in zonder dit venster: de totalen tellen gewoon mee.",
      ],
    },
    bug: { title: "Er ging iets mis", text: "Dit ligt aan ons. Wat je in de bladen typte, staat er nog." },
    unchanged: "Wat je in de bladen typte, staat er nog.",
  },
  support: {
    title: "Details voor de helpdesk",
    text: "Geen namen en geen bedragen: alleen waar dit venster draait en wat er misging.",
    copy: "Kopieer details",
  },
  menu: { evaluation: "Eindevaluatie", help: "Uitleg", support: "Details voor de helpdesk", otherLanguage: "English" },
};
