import type { FindingParams } from "../domain/finding";
import type { FindingSentences } from "./finding-sentences";
import { evaluationFindingsEn } from "./evaluation-findings-en";
import { ledgerFindingsEn } from "./ledger-findings-en";
import { lineName, type LineTable } from "./line-name";
import { byReason, capitalized, day, ended, enumerate, euro, roundEuro, word } from "./param";

const quoted = (params: FindingParams, name = "text"): string => `‘${word(params, name)}’`;
const line = (params: FindingParams, table?: LineTable): string =>
  capitalized(lineName(table ?? (word(params, "side") as LineTable), word(params, "line"), "en"));
/** " (0.2.0; this is 0.1.0)". */
const versions = (params: FindingParams): string =>
  word(params, "madeBy") === "" ? "" : ` (${word(params, "madeBy")}; this is ${word(params, "version")})`;
const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const signatureFields: Readonly<Record<string, string>> = {
  director: "name of the head teacher",
  board: "board",
  school: "school",
  date: "date",
};
/** Where a board signs, or somebody else than a head teacher, the form has another word. */
function signatureField(params: FindingParams, name: string): string {
  const director = String(params.director ?? "Naam directeur");
  if (name === "director" && director !== "Naam directeur") return `‘${director}’`;
  return name === "school" && isBoard(params) ? "school board" : (signatureFields[name] ?? name);
}
const dimensions: Readonly<Record<string, string>> = { werkgebied: "areas", board: "school boards", theme: "themes" };
const brinShape = "A BRIN is two digits, two letters and, if needed, two digits for the location.";
const numberShape = "A board number (bestuursnummer) is five digits.";
const isBoard = (params: FindingParams): boolean => params.applicant === "board";
const range = (params: FindingParams): string =>
  `between ${roundEuro(params, "grantCents")} and ${roundEuro(params, "upToCents")}`;
const conditions: Readonly<Record<string, string>> = {
  board: "Condition: the school board was involved in making the plan.",
  adviser: "Condition: the adviser for inclusive education has read the plan.",
};
/** Who is not ticked yet, as part of a sentence. */
const lacking: Readonly<Record<string, string>> = {
  board: "the board is not ticked yet",
  adviser: "the adviser is not ticked yet",
  "board adviser": "the board and the adviser are not ticked yet",
};
const wholeNumber = "Enter a whole number; use 0 if there are none.";

/** The English sentences, for who reads the Dutch form in English. */
export const findingsEn: FindingSentences = {
  R01: (p) => {
    const names = word(p, "fields").split(" ");
    return `Fill in ${enumerate(
      names.map((name) => signatureField(p, name)),
      "and",
    )}.`;
  },
  R02: (p) =>
    byReason(p, {
      missing: () => "Choose the area (werkgebied).",
      unlisted: () => `The area ${quoted(p)} is not on the list; is it right?`,
    }),
  R03: (p) =>
    byReason(p, {
      missing: () => "Choose the school board.",
      unlisted: () => `The school board ${quoted(p)} is not on the list; is it right?`,
    }),
  R04: (p) => `The board at the signature (${quoted(p)}) differs from the school board above (${quoted(p, "board")}).`,
  R05: (p) => conditions[word(p, "condition")] ?? `Condition, still to be confirmed: ${quoted(p, "label")}.`,
  R06: (p) => `Choose at least one theme; ${word(p, "organisation")} looks at spread.`,
  R07: () => "Say which principle (uitgangspunt) the plan contributes to.",
  R08: (p) => `Fill in this part: ${ended(word(p, "title"))}`,
  R10: () => "Fill in at least one goal.",
  R11: (p) =>
    byReason(p, {
      goal: () => `${line(p, "goal")} lacks the goal itself.`,
      approach: () => `${line(p, "goal")} has no approach.`,
      result: () => `${line(p, "goal")} has no expected result.`,
    }),
  R14: (p) =>
    byReason(p, {
      missing: () => wholeNumber,
      unreadable: () => `${quoted(p)} is not a whole number. ${wholeNumber}`,
    }),
  R15: () => "Explain the figures briefly.",
  R16: () => "The target is higher than now; explain briefly why.",
  R17: (p) =>
    byReason(p, {
      missing: () => `This number is still missing: ${ended(word(p, "label"))}`,
      unreadable: () => `${quoted(p)} is not a whole number. Enter how many; names can go below.`,
      decreasing: () => `The target is lower than now (${word(p, "label")}); is it right?`,
    }),
  R18: (p) =>
    byReason(p, {
      missing: () => `Enter the amount: ${word(p, "label")} is ${roundEuro(p, "grantCents")}.`,
      different: () => `${word(p, "label")} is ${roundEuro(p, "grantCents")}; this says ${euro(p, "amountCents")}.`,
      "missing-range": () => `Enter the amount: ${word(p, "label")} is ${range(p)}.`,
      "missing-open": () => `Enter what you receive: ${ended(word(p, "label"))}`,
      "different-range": () => `${word(p, "label")} is ${range(p)}; this says ${euro(p, "amountCents")}.`,
    }),
  R19: (p) =>
    byReason(p, {
      difference: () => `The total does not add up: a difference of ${euro(p, "differenceCents")}.`,
      overwritten: () => {
        const difference = p.differenceCents === 0 ? "" : ` It is now off by ${euro(p, "differenceCents")}.`;
        return `Someone typed over this total: it no longer calculates. Put the formula back.${difference}`;
      },
    }),
  R20: (p) =>
    byReason(p, {
      description: () => `${line(p)} has an amount without a description.`,
      amount: () => `${line(p)} has no amount yet.`,
      detail: () => `${line(p)} still lacks: ${ended(word(p, "label"))}`,
      "detail-unreadable": () => `${line(p)}, ${word(p, "label")}: ${quoted(p)} does not fit here.`,
    }),
  R21: (p) =>
    byReason(p, {
      text: () => `We read ${euro(p, "readCents")}; the total on the sheet does not count it yet.`,
      small: () => `Is ${euro(p, "amountCents")} right? It is little. Typing 25.000 in an English Excel gives 25.`,
      negative: () =>
        p.positiveCents === undefined
          ? "An amount can't be below zero."
          : `This amount is negative. Do you mean ${euro(p, "positiveCents")}?`,
      ambiguous: () =>
        `Amount not readable: ${quoted(p)} may be more than one amount. Use a comma for cents and dots for thousands.`,
      fraction: () => `Amount not readable: ${quoted(p)} has more than two decimals.`,
      "not-a-value": () => `Amount not readable: ${quoted(p)}. Type just the amount.`,
      error: () => `Amount not readable: Excel shows an error here (${word(p, "text")}). Type the amount again.`,
      "too-large": () => `Amount not readable: ${quoted(p)} is too large for a budget.`,
    }),
  R22: (p) => `Spending is ${euro(p, "differenceCents")} higher than income. Is co-financing listed as income too?`,
  R22b: (p) => `${euro(p, "differenceCents")} has no purpose yet.`,
  R23: () => "Confirm that you take part in the leernetwerk.",
  R24: () => "Explain the other sources of income.",
  R25: (p) =>
    byReason(p, {
      "no-goal": () => `${line(p, "expense")} does not belong to a goal yet.`,
      "unknown-goal": () => `${line(p, "expense")} names a goal that is not there: ${quoted(p)}.`,
      "no-expense": () => `${line(p, "goal")} has no spending yet.`,
    }),
  R27: (p) =>
    byReason(p, {
      regular: () => `${word(p, "programme")} is meant for regular schools; is this right?`,
      special: () => `${word(p, "programme")} is meant for SBO and SO schools; is this right?`,
    }),
  R28: (p) =>
    byReason(p, {
      joint: () => `Joint application with ${plural(Number(word(p, "partners")), "partner", "partners")}: a plus.`,
      "not-named-back": () => `Partner ${word(p, "partner")} does not name your school back.`,
    }),
  R29: (p) =>
    byReason(p, {
      missing: () => "Choose the participation: nieuw or doorlopend.",
      unreadable: () => `${quoted(p)} is not a participation. Choose nieuw or doorlopend.`,
    }),
  R30: (p) => `Inclusie impuls was ${roundEuro(p, "impulsCents")}; is this amount right?`,
  R31: (p) =>
    byReason(p, {
      missing: () =>
        isBoard(p) ? `Fill in the number of the board. ${numberShape}` : `Fill in the BRIN of the school. ${brinShape}`,
      malformed: () =>
        isBoard(p) ? `${quoted(p)} is not a board number. ${numberShape}` : `${quoted(p)} is not a BRIN. ${brinShape}`,
      unknown: () => `${isBoard(p) ? "Board number" : "BRIN"} ${word(p, "text")} is not on the list; is it right?`,
      partner: () => `Partner ${quoted(p)} is not a BRIN. ${brinShape}`,
      own: () => `Partner ${quoted(p)} is the BRIN of your own school.`,
    }),
  R32: (p) =>
    byReason(p, {
      missing: () => "Fill in the date.",
      unreadable: () => `${quoted(p)} is not a date. Write the day as dd-mm-yyyy.`,
      future: () => `The date lies in the future (${day(p, "date")}).`,
      late: () => `The date is ${day(p, "date")}; the last day was ${day(p, "deadline")}.`,
    }),
  R33: (p) =>
    byReason(p, {
      "older-template": () => `This is an older template: version ${word(p, "version")}, now ${word(p, "current")}.`,
      "newer-version": () =>
        `This workbook was made with a newer version of Schoolbudget Inclusie${versions(p)}. We read what we know and leave the rest alone. Update Schoolbudget Inclusie; you can do that without losing anything.`,
      "renamed-sheet": () =>
        `This sheet was called ${quoted(p, "original")} and is now ${quoted(p, "sheet")}. We can still read it.`,
      "missing-sheet": () => `The sheet ${quoted(p, "sheet")} is missing.`,
      "missing-row": () => `The row ${quoted(p, "row")} of the form is missing.`,
      "missing-column": () => `The column ${quoted(p, "column")} of the form is missing.`,
      "overwritten-formula": () => {
        const count = Number(p.count ?? 1);
        const more = count === 1 ? "" : ` The same goes for ${count} cells here.`;
        return `Someone typed over a formula; this cell no longer calculates.${more}`;
      },
      "changed-label": () => `The text of the form was changed here. It said ${quoted(p, "expected")}.`,
      "programme-changed": () => "The fixed data of the programme in this file were changed.",
      "damaged-stamp": () =>
        "The proof of submission in this file is damaged. Whether the plan changed afterwards can't be seen.",
      "stamped-after-saving": () =>
        "According to this file it was submitted after it was last saved. Is that computer’s clock right? See whether this is the version that counts.",
      "programme-differs": () => "This file uses other amounts or rules than the other plans of this round.",
    }),
  S01: (p) =>
    `${capitalized(word(p, "key").replace(".", " "))} stands twice on this sheet, also at ${word(p, "other")}. Keep one.`,
  S02: (p) => {
    const more = Number(p.more ?? 0);
    const rest = more === 0 ? "" : ` There are ${more} more on this sheet.`;
    return `${quoted(p)} stands outside the fields of the form and does not count.${rest}`;
  },
  S03: () => "We read this inserted row as an extra line.",
  S04: (p) => `${quoted(p)} is neither yes nor no; for now it does not count as ticked.`,
  S05: () => "Changed after submission.",
  C01: (p) =>
    byReason(p, {
      replaced: () => `There is a newer version of ${word(p, "school")}; this one does not count.`,
      choose: () => `There are ${word(p, "versions")} versions of ${word(p, "school")}; choose which one counts.`,
    }),
  C02: (p) => `${word(p, "awarded")} new schools are awarded; there are ${word(p, "awards")} awards.`,
  C03: (p) => {
    const stage = word(p, "stage") === "awarded" ? "Awarded" : "Submitted";
    const names = dimensions[word(p, "reason")] ?? word(p, "reason");
    const absent = word(p, "absent") === "" ? "" : ` Not yet: ${word(p, "absent")}.`;
    return `${stage}: ${word(p, "covered")} of ${word(p, "total")} ${names} on the list.${absent}`;
  },
  C04: (p) => {
    const what = lacking[word(p, "conditions")] ?? "not every condition is ticked yet";
    return `${word(p, "school")} is awarded, but ${what}.`;
  },
  C05: (p) => {
    const sum = `${euro(p, "awardedCents")} is awarded to ${plural(Number(word(p, "awarded")), "school", "schools")}`;
    return `${sum}; at ${roundEuro(p, "grantCents")} per school that is off by ${euro(p, "differenceCents")}.`;
  },
  C06: (p) =>
    byReason(p, {
      awarded: () => `${word(p, "school")} is doorlopend and can't be one of the new schools.`,
      both: () => `${word(p, "school")} is listed as nieuw and as doorlopend; one of them is wrong.`,
      listed: () =>
        `${word(p, "school")} is on the list of schools as doorlopend and submits as nieuw; one of them is wrong.`,
    }),
  C07: (p) =>
    byReason(p, {
      absent: () => `There is no plan that counts of partner ${word(p, "partner")}.`,
      werkgebied: () => `Partner ${word(p, "partner")} has another area.`,
      amount: () => `Partner ${word(p, "partner")} has another grant amount.`,
    }),
  C08: (p) => {
    const total = word(p, "side") === "income" ? "income" : "spending";
    return `The total ${total} in this file is off by ${euro(p, "differenceCents")} from what we add up.`;
  },
  ...evaluationFindingsEn,
  ...ledgerFindingsEn,
};
