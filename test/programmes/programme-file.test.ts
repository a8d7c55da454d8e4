import fc from "fast-check";
import type { Programme } from "../../src/domain/programme";
import { planVanAanpakWords } from "../../src/domain/programmes/plan-van-aanpak-words";
import { programmes } from "../../src/domain/programmes/programmes";
import { fileOfProgramme, programmeFileText } from "../../src/programmes/file-of-programme";
import type { ProgrammeFile } from "../../src/programmes/programme-file";
import { isUnreadable, readProgrammeFile } from "../../src/programmes/read-programme-file";
import { programmeMistakeText } from "../../src/texts/programme-mistake-text";
import { arbitraryProgramme } from "./arbitrary-programme";

const least = { id: "eigen", name: "Eigen regeling", organisation: "Samen", schoolYear: "2027-2028" } as const;
const readFile = (file: unknown) => readProgrammeFile(JSON.stringify(file));
const programmeOf = (file: ProgrammeFile): Programme => {
  const { programme, mistakes } = readFile(file);
  if (programme === null) throw new Error(mistakes.map((each) => programmeMistakeText(each, "nl")).join("\n"));
  return programme;
};
const said = (text: string, language: "nl" | "en" = "nl") =>
  readProgrammeFile(text).mistakes.map((mistake) => programmeMistakeText(mistake, language));
const saidOf = (changes: object, language: "nl" | "en" = "nl") =>
  said(JSON.stringify({ ...least, ...changes }), language);

describe("a programme written to a file", () => {
  it.each(programmes.map((programme): [string, Programme] => [programme.id, programme]))(
    "is read back as it was: %s",
    (_, programme) => {
      expect(readProgrammeFile(programmeFileText(programme))).toEqual({ programme, mistakes: [] });
    },
  );

  it("is read back as it was, whatever a samenwerkingsverband puts in it", () => {
    fc.assert(
      fc.property(arbitraryProgramme, (programme) => {
        expect(readProgrammeFile(programmeFileText(programme))).toEqual({ programme, mistakes: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("says amounts in euros", () => {
    const file = fileOfProgramme(programmes[0]);
    expect([file.grant, file.impuls, file.rules.explainAbove.amount]).toEqual([25000, 9000, 500]);
  });
});

describe("a file with no more than a name", () => {
  const programme = programmeOf(least);

  it("asks the usual parts of the form in the words of schoolbudget inclusie", () => {
    expect(programme).toMatchObject({ applicant: "school", participations: ["nieuw"], themes: [], counts: [] });
    expect(programme.parts).toEqual(["email", "reason", "goals"]);
    expect(programme.words).toEqual(planVanAanpakWords);
  });

  it("has no amount, no deadline and no limit", () => {
    expect(programme).toMatchObject({ grantCents: 0, grantUpToCents: null, awards: null, deadline: null });
  });

  it("is judged as usual", () => {
    expect(programme.rules).toEqual(programmes[0].rules);
  });
});

describe("what is left out", () => {
  it("of the words stays as on the form", () => {
    const { words } = programmeOf({ ...least, words: { goals: { goal: { title: "Stap" } }, director: "Naam rector" } });
    expect(words.goals.goal).toEqual({ title: "Stap", help: planVanAanpakWords.goals.goal.help });
    expect(words.goals.title).toBe(planVanAanpakWords.goals.title);
    expect(words.director).toBe("Naam rector");
  });

  it("gives a column the first words of its label", () => {
    const { counts } = programmeOf({
      ...least,
      counts: [{ id: "lessen", label: "Aantal gezamenlijke lessen per week" }],
    });
    expect(counts).toEqual([
      { id: "lessen", label: "Aantal gezamenlijke lessen per week", short: "Aantal gezamenlijke", aim: "free" },
    ]);
  });

  it("may be said with cents and with spaces around", () => {
    const programme = programmeOf({ ...least, name: "  Eigen regeling ", grant: 12.5, grantUpTo: 1250.05 });
    expect(programme).toMatchObject({ name: "Eigen regeling", grantCents: 1250, grantUpToCents: 125005 });
  });

  it("of the file may be the byte order mark of Kladblok", () => {
    expect(readProgrammeFile(`\ufeff${JSON.stringify(least)}`).mistakes).toEqual([]);
  });
});

describe("a text that is no JSON", () => {
  const lines = (...all: readonly string[]) => all.join("\n");

  it.each<[string, string, string]>([
    [
      "a comma too many",
      lines("{", '  "id": "eigen",', "}"),
      "Regel 3, teken 1: voor } staat een komma te veel; haal haar weg.",
    ],
    [
      "a comma too many in a list",
      lines("{", '  "parts": ["email",]', "}"),
      "Regel 2, teken 21: voor ] staat een komma te veel; haal haar weg.",
    ],
    [
      "a comma too few",
      lines("{", '  "id": "eigen"', '  "name": "x"', "}"),
      'Regel 3, teken 3: " staat op een plek waar een komma of het einde hoort; zet tussen twee velden één komma.',
    ],
    [
      "a thousands separator",
      lines("{", '  "grant": 25.000', "}"),
      "Regel 2, teken 12: 25.000 is geen getal zoals JSON het kent; schrijf 25000 of 12.50, zonder punt voor duizendtallen.",
    ],
    [
      "a decimal comma",
      lines("{", '  "grant": 12,50', "}"),
      "Regel 2, teken 15: na een komma hoort een nieuw veld, en hier staat 50; schrijf een bedrag als 25000 of 12.50.",
    ],
    [
      "single quotes",
      "{ 'id': 1 }",
      "Regel 1, teken 3: 'id' staat er zonder dubbele aanhalingstekens; schrijf namen en teksten als \"tekst\".",
    ],
    [
      "curly quotes",
      '{ "id": “eigen” }',
      'Regel 1, teken 9: “eigen” staat er zonder dubbele aanhalingstekens; schrijf namen en teksten als "tekst".',
    ],
    [
      "a text that goes on",
      lines("{", '  "id": "eigen,', '  "name": "x" }'),
      "Regel 2, teken 9: een tekst is niet gesloten; zet er aan het einde een dubbel aanhalingsteken achter.",
    ],
    [
      "a bracket too few",
      '{ "themes": [',
      "Regel 1, teken 14: het bestand houdt op voordat alles gesloten is; kijk of elke { een } heeft, en elke [ een ].",
    ],
    [
      "nothing",
      "",
      "Regel 1, teken 1: het bestand houdt op voordat alles gesloten is; kijk of elke { een } heeft, en elke [ een ].",
    ],
    [
      "a comment",
      lines("{", "  // eigen", "}"),
      "Regel 2, teken 3: hier begint een opmerking, en die kent JSON niet; haal haar weg.",
    ],
    [
      "something after the end",
      "{} x",
      "Regel 1, teken 4: na het einde staat nog x; haal weg wat na de laatste } komt.",
    ],
    [
      "a path of Windows",
      '{ "name": "C:\\plannen" }',
      "Regel 1, teken 14: \\ is geen geldig teken in een tekst; schrijf een schuine streep als \\\\ en een nieuwe regel als \\n.",
    ],
    [
      "an old encoding",
      '{ "name": "Caf\ufffd" }',
      "Regel 1: hier staan tekens die niet te lezen zijn; bewaar het bestand opnieuw met de codering UTF-8.",
    ],
    [
      "a forest of brackets",
      "[".repeat(5000),
      "Regel 1, teken 22: hier zitten te veel haken in elkaar; kijk of er een haakje te veel staat.",
    ],
  ])("says where it stops: %s", (_, text, sentence) => {
    expect(said(text)).toEqual([sentence]);
    expect(isUnreadable(readProgrammeFile(text))).toBe(true);
  });

  it("never throws, and agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json({ maxDepth: 5 }),
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const isJson = (() => {
            try {
              return JSON.parse(text.replace(/^\ufeff/, "")) !== undefined;
            } catch {
              return false;
            }
          })();
          const hasStrange = /[\ufffd\u0000]|\d\.\d{3}(?!\d)/.test(text);
          if (!hasStrange) expect(isUnreadable(readProgrammeFile(text))).toBe(!isJson);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a mistake is told with its place and what to do", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "an id twice",
      {
        themes: [
          { id: "visie", label: "A" },
          { id: "wijk", label: "B" },
          { id: "visie", label: "C" },
        ],
      },
      ["themes[2].id: 'visie' komt twee keer voor; geef elk een eigen id."],
    ],
    [
      "two thema's that nobody can tell apart",
      {
        themes: [
          { id: "visie", label: "Een visie" },
          { id: "wijk", label: "een visie" },
        ],
      },
      ["themes[1].label: 'een visie' komt twee keer voor; geef elk een eigen label."],
    ],
    [
      "a key with a typing mistake",
      { themes: [{ id: "a", lable: "A" }] },
      ['themes[0]: "lable" kennen we niet; bedoel je "label"?'],
    ],
    [
      "a key of nobody",
      { counts: [{ id: "a", label: "A", kleur: "rood" }] },
      ['counts[0]: "kleur" kennen we niet; hier kan staan: id, label, short, aim.'],
    ],
    [
      "a key in the words",
      { words: { reason: { titel: "x" } } },
      ['words.reason: "titel" kennen we niet; bedoel je "title"?'],
    ],
    [
      "a text where a number belongs",
      { grant: "25000" },
      ["grant: hier hoort een getal zonder aanhalingstekens, met een punt voor de centen."],
    ],
    [
      "half a cent",
      { grant: 10.0055 },
      [
        "grant: 10.0055 kan niet; schrijf euro’s als getal van 0 tot en met 10000000, met hoogstens twee cijfers na de punt.",
      ],
    ],
    [
      "less than nothing",
      { impuls: -1 },
      [
        "impuls: -1 kan niet; schrijf euro’s als getal van 0 tot en met 10000000, met hoogstens twee cijfers na de punt.",
      ],
    ],
    [
      "an id with capitals",
      { id: "Eigen Regeling" },
      ["id: 'Eigen Regeling' kan geen id zijn; gebruik alleen kleine letters, cijfers en streepjes."],
    ],
    [
      "the name of every object",
      { themes: [{ id: "constructor", label: "A" }] },
      ["themes[0].id: 'constructor' kan geen id zijn; gebruik alleen kleine letters, cijfers en streepjes."],
    ],
    [
      "years that do not follow",
      { schoolYear: "2026-2028" },
      ["schoolYear: '2026-2028' is geen schooljaar; schrijf twee jaren na elkaar, zoals 2026-2027."],
    ],
    [
      "a year as people write it",
      { schoolYear: "2026/27" },
      ["schoolYear: '2026/27' is geen schooljaar; schrijf twee jaren na elkaar, zoals 2026-2027."],
    ],
    [
      "a day that does not exist",
      { deadline: "2027-02-30" },
      ["deadline: '2027-02-30' is geen dag die bestaat; schrijf jaar-maand-dag, zoals 2026-06-01."],
    ],
    [
      "a highest amount below the lowest",
      { grant: 500, grantUpTo: 400 },
      ["grantUpTo: dit is lager dan grant; zet het hoogste bedrag in grantUpTo."],
    ],
    [
      "a highest amount without a lowest",
      { grantUpTo: 400 },
      ["grantUpTo: zonder laagste bedrag zegt een hoogste niets; vul ook grant in."],
    ],
    [
      "a thema that is not there",
      { resources: [{ title: "A", url: "https://a.example", themes: ["visie"] }] },
      [
        "resources[0].themes[0]: 'visie' is geen id van een thema, want deze regeling heeft geen thema’s; maak de lijst leeg.",
      ],
    ],
    [
      "an address without https",
      { resources: [{ title: "A", url: "http://a.example" }] },
      ["resources[0].url: 'http://a.example' is geen adres dat met https:// begint; neem het over uit de adresbalk."],
    ],
    [
      "a script for an address",
      { resources: [{ title: "A", url: "javascript:alert(1)" }] },
      [
        "resources[0].url: 'javascript:alert(1)' is geen adres dat met https:// begint; neem het over uit de adresbalk.",
      ],
    ],
    [
      "a mail address that is none",
      { mailTo: "iemand" },
      ["mailTo: 'iemand' is geen e-mailadres; schrijf het als naam@organisatie.nl, of laat het leeg (\"\")."],
    ],
    [
      "another word than there is",
      { applicant: "bestuur" },
      ["applicant: 'bestuur' kan hier niet; kies uit school, board."],
    ],
    ["a part twice", { parts: ["goals", "goals"] }, ["parts[1]: 'goals' komt twee keer voor; laat er één staan."]],
    ["nobody who takes part", { participations: [] }, ["participations: hier is ten minste 1 nodig; zet er een bij."]],
    [
      "an empty label",
      { conditions: [{ id: "a", label: " " }] },
      ["conditions[0].label: hier mag geen lege tekst staan; vul iets in."],
    ],
    [
      "a label that is too long",
      { name: "x".repeat(121) },
      ["name: deze tekst is langer dan 120 tekens; maak haar korter."],
    ],
    [
      "a label on two lines",
      { name: "a\nb" },
      ["name: deze tekst moet op één regel, zonder tabs of andere verborgen tekens."],
    ],
    [
      "too many themes",
      { themes: Array.from({ length: 13 }, (_, n) => ({ id: `t${n}`, label: "x" })) },
      ["themes: dit zijn er meer dan 12; haal er weg."],
    ],
    [
      "two columns of one name",
      {
        expenseColumns: [
          { id: "a", label: "Uren" },
          { id: "b", label: "uren" },
        ],
      },
      ["expenseColumns[1].label: 'uren' komt twee keer voor; geef elk een eigen label."],
    ],
    [
      "choices that are missing",
      { expenseColumns: [{ id: "a", label: "A", kind: "choice" }] },
      ["expenseColumns[0].choices: een kolom van het soort choice heeft keuzes nodig; zet ze in choices."],
    ],
    [
      "choices for nothing",
      { expenseColumns: [{ id: "a", label: "A", choices: ["x"] }] },
      [
        'expenseColumns[0].choices: keuzes horen alleen bij een kolom van het soort "choice"; verander kind, of haal ze weg.',
      ],
    ],
    ["a list that is none", { themes: { visie: "Visie" } }, ["themes: hier hoort een lijst tussen [ en ]."]],
    [
      "a yes that is a text",
      { boards: { complete: "ja" } },
      ["boards.complete: hier hoort true of false, zonder aanhalingstekens."],
    ],
    ["a number that is not whole", { awards: 2.5 }, ["awards: hier hoort een heel getal van 0 tot en met 100000."]],
    [
      "the id of a programme that is there already",
      { id: "inclusie-impuls" },
      [
        "id: 'inclusie-impuls' is de id van een regeling die al in dit programma zit, met een andere inhoud; kies een eigen id.",
      ],
    ],
  ])("%s", (_, changes, sentences) => {
    expect(saidOf(changes)).toEqual(sentences);
  });

  it("in English too", () => {
    expect(saidOf({ id: "A" }, "en")).toEqual(["id: 'A' can't be an id; use small letters, digits and dashes only."]);
  });

  it("each, when there are more", () => {
    expect(saidOf({ id: "A", grant: -1, schoolYear: "26" })).toHaveLength(3);
  });

  it("also where a key stands twice, of which JSON keeps one in silence", () => {
    expect(said('{\n"id": "a",\n"name": "b", "organisation": "c", "schoolYear": "2026-2027",\n"id": "d" }')).toEqual([
      '"id" staat er twee keer (de tweede op regel 4); laat er één staan.',
    ]);
  });

  it("where the file is something else altogether", () => {
    expect(said("[]")).toEqual(["Hier hoort een blok met velden tussen { en }."]);
    expect(said("{}")).toHaveLength(4);
  });
});
