import type { JsonReason, ProgrammeMistakeTexts, ValueKind } from "./programme-mistake-texts";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "a text between double quotes",
  number: "a number without quotes, with a point before the cents",
  "yes-or-no": "true or false, without quotes",
  list: "a list between [ and ]",
  object: "a block of fields between { and }",
};

const reasons: Readonly<Record<JsonReason, (found: string) => string>> = {
  end: () => "the file ends before everything is closed; see that each { has its } and each [ its ]",
  comma: (found) => `${found} stands where a comma or the end belongs; put one comma between two fields`,
  "extra-comma": (found) => `there is a comma too many before ${found}; take it away`,
  cents: (found) => `a new field belongs after a comma, and here is ${found}; write an amount as 25000 or 12.50`,
  "double-quotes": (found) => `${found} has no double quotes around it; write names and texts as "text"`,
  "open-text": () => "a text is not closed; put a double quote at its end",
  escape: (found) => `${found} is no valid character in a text; write a backslash as \\\\ and a new line as \\n`,
  number: (found) => `${found} is no number as JSON knows it; write 25000 or 12.50, without a mark for thousands`,
  comment: () => "a comment begins here, and JSON has none; take it away",
  deep: () => "there are too many brackets inside each other; see whether there is one too many",
  after: (found) => `${found} stands after the end; take away what comes after the last }`,
  other: (found) => `${found} does not belong here; look at the commas, brackets and quotes before it`,
};

const list = (names: readonly string[]): string => names.join(", ");

/** What is wrong with a programme file, in English. */
export const programmeMistakesEn: ProgrammeMistakeTexts = {
  syntax: ({ line, column, reason, found }) => `line ${line}, character ${column}: ${reasons[reason](found)}.`,
  encoding: ({ line }) => `line ${line}: there are characters that can't be read; save the file again as UTF-8.`,
  "too-large": ({ most }) => `this file is larger than ${most} KB; no scheme is that large.`,
  "double-key": ({ key, line }) => `"${key}" is there twice (the second on line ${line}); keep one.`,
  "unknown-key": ({ key, suggestion, known }) =>
    suggestion === ""
      ? `"${key}" is not known; possible here: ${list(known)}.`
      : `"${key}" is not known; do you mean "${suggestion}"?`,
  missing: () => "this field must be there; fill it in.",
  kind: ({ expected }) => `this should be ${kinds[expected]}.`,
  choice: ({ found, choices }) => `'${found}' is not possible here; choose from ${list(choices)}.`,
  empty: () => "this text may not be empty; fill something in.",
  "too-long": ({ most }) => `this text is longer than ${most} characters; make it shorter.`,
  "too-many": ({ most }) => `these are more than ${most}; take some away.`,
  "too-few": ({ least }) => `at least ${least} is needed here; add one.`,
  "one-line": () => "this text must stand on one line, without tabs or other hidden characters.",
  id: ({ found }) => `'${found}' can't be an id; use small letters, digits and dashes only.`,
  double: ({ found, field }) =>
    `'${found}' is there twice; ${field === "name" ? "keep one" : `give each its own ${field}`}.`,
  "school-year": ({ found }) => `'${found}' is no school year; write two years in a row, such as 2026-2027.`,
  date: ({ found }) => `'${found}' is no day that exists; write year-month-day, such as 2026-06-01.`,
  amount: ({ found }) =>
    `${found} is not possible; write euros as a number from 0 to 10000000, with two digits after the point at most.`,
  whole: ({ least, most }) => `this should be a whole number from ${least} to ${most}.`,
  url: ({ found }) => `'${found}' is no address that begins with https://; copy it from the address bar.`,
  mail: ({ found }) => `'${found}' is no e-mail address; write it as name@organisation.nl, or leave it empty ("").`,
  "grant-order": () => "this is lower than grant; put the highest amount in grantUpTo.",
  "grant-unknown": () => "a highest amount says nothing without a lowest; fill in grant too.",
  "unknown-theme": ({ found, known }) =>
    known.length === 0
      ? `'${found}' is no id of a theme, because this scheme has no themes; empty the list.`
      : `'${found}' is no id of a theme; choose from ${list(known)}.`,
  "choices-missing": () => "a column of the kind choice needs choices; put them in choices.",
  "choices-unused": () => 'choices belong to a column of the kind "choice" only; change kind, or take them away.',
  "built-in": ({ id }) =>
    `'${id}' is the id of a scheme that is in this program already, with other contents; choose an id of your own.`,
};
