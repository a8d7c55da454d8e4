import type { JsonReason, ProgrammeMistakeTexts, ValueKind } from "./programme-mistake-texts";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "een tekst tussen dubbele aanhalingstekens",
  number: "een getal zonder aanhalingstekens, met een punt voor de centen",
  "yes-or-no": "true of false, zonder aanhalingstekens",
  list: "een lijst tussen [ en ]",
  object: "een blok met velden tussen { en }",
};

const reasons: Readonly<Record<JsonReason, (found: string) => string>> = {
  end: () => "het bestand houdt op voordat alles gesloten is; kijk of elke { een } heeft, en elke [ een ]",
  comma: (found) => `${found} staat op een plek waar een komma of het einde hoort; zet tussen twee velden één komma`,
  "extra-comma": (found) => `voor ${found} staat een komma te veel; haal haar weg`,
  cents: (found) => `na een komma hoort een nieuw veld, en hier staat ${found}; schrijf een bedrag als 25000 of 12.50`,
  "double-quotes": (found) => `${found} staat er zonder dubbele aanhalingstekens; schrijf namen en teksten als "tekst"`,
  "open-text": () => "een tekst is niet gesloten; zet er aan het einde een dubbel aanhalingsteken achter",
  escape: (found) =>
    `${found} is geen geldig teken in een tekst; schrijf een schuine streep als \\\\ en een nieuwe regel als \\n`,
  number: (found) =>
    `${found} is geen getal zoals JSON het kent; schrijf 25000 of 12.50, zonder punt voor duizendtallen`,
  comment: () => "hier begint een opmerking, en die kent JSON niet; haal haar weg",
  deep: () => "hier zitten te veel haken in elkaar; kijk of er een haakje te veel staat",
  after: (found) => `na het einde staat nog ${found}; haal weg wat na de laatste } komt`,
  other: (found) => `${found} hoort hier niet; kijk naar de komma’s, haken en aanhalingstekens ervoor`,
};

const list = (names: readonly string[]): string => names.join(", ");

/** What is wrong with a programme file, in Dutch. */
export const programmeMistakesNl: ProgrammeMistakeTexts = {
  syntax: ({ line, column, reason, found }) => `regel ${line}, teken ${column}: ${reasons[reason](found)}.`,
  encoding: ({ line }) =>
    `regel ${line}: hier staan tekens die niet te lezen zijn; bewaar het bestand opnieuw met de codering UTF-8.`,
  "too-large": ({ most }) => `dit bestand is groter dan ${most} KB; een regeling is zo groot niet.`,
  "double-key": ({ key, line }) => `"${key}" staat er twee keer (de tweede op regel ${line}); laat er één staan.`,
  "unknown-key": ({ key, suggestion, known }) =>
    suggestion === ""
      ? `"${key}" kennen we niet; hier kan staan: ${list(known)}.`
      : `"${key}" kennen we niet; bedoel je "${suggestion}"?`,
  missing: () => "dit veld moet er zijn; vul het in.",
  kind: ({ expected }) => `hier hoort ${kinds[expected]}.`,
  choice: ({ found, choices }) => `'${found}' kan hier niet; kies uit ${list(choices)}.`,
  empty: () => "hier mag geen lege tekst staan; vul iets in.",
  "too-long": ({ most }) => `deze tekst is langer dan ${most} tekens; maak haar korter.`,
  "too-many": ({ most }) => `dit zijn er meer dan ${most}; haal er weg.`,
  "too-few": ({ least }) => `hier is ten minste ${least} nodig; zet er een bij.`,
  "one-line": () => "deze tekst moet op één regel, zonder tabs of andere verborgen tekens.",
  id: ({ found }) => `'${found}' kan geen id zijn; gebruik alleen kleine letters, cijfers en streepjes.`,
  double: ({ found, field }) =>
    `'${found}' komt twee keer voor; ${field === "name" ? "laat er één staan" : `geef elk een eigen ${field}`}.`,
  "school-year": ({ found }) => `'${found}' is geen schooljaar; schrijf twee jaren na elkaar, zoals 2026-2027.`,
  date: ({ found }) => `'${found}' is geen dag die bestaat; schrijf jaar-maand-dag, zoals 2026-06-01.`,
  amount: ({ found }) =>
    `${found} kan niet; schrijf euro’s als getal van 0 tot en met 10000000, met hoogstens twee cijfers na de punt.`,
  whole: ({ least, most }) => `hier hoort een heel getal van ${least} tot en met ${most}.`,
  url: ({ found }) => `'${found}' is geen adres dat met https:// begint; neem het over uit de adresbalk.`,
  mail: ({ found }) => `'${found}' is geen e-mailadres; schrijf het als naam@organisatie.nl, of laat het leeg ("").`,
  "grant-order": () => "dit is lager dan grant; zet het hoogste bedrag in grantUpTo.",
  "grant-unknown": () => "zonder laagste bedrag zegt een hoogste niets; vul ook grant in.",
  "unknown-theme": ({ found, known }) =>
    known.length === 0
      ? `'${found}' is geen id van een thema, want deze regeling heeft geen thema’s; maak de lijst leeg.`
      : `'${found}' is geen id van een thema; kies uit ${list(known)}.`,
  "choices-missing": () => "een kolom van het soort choice heeft keuzes nodig; zet ze in choices.",
  "choices-unused": () => 'keuzes horen alleen bij een kolom van het soort "choice"; verander kind, of haal ze weg.',
  "built-in": ({ id }) =>
    `'${id}' is de id van een regeling die al in dit programma zit, met een andere inhoud; kies een eigen id.`,
};
