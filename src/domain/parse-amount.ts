import { cents, type Cents } from "./cents";
import { empty, filled, type Entry, type UnreadableReason } from "./entry";
import { formatEuro } from "./format-euro";
import { dutchNumber, plainText } from "./plain-text";

/** Beyond this no school budget goes; it also keeps every sum exact. */
const maxEuros = 1e9;

/** Floating point noise in a number of euros, far below a cent. */
const noise = 1e-6;

const currencySign = /^(-?) ?(?:€|eur|euro)? ?(-?) ?(\d.*?) ?(?:€|eur|euro)?$/i;
const wholeEuros = String.raw`\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+`;
const amount = new RegExp(String.raw`^(${wholeEuros})(?:,(\d{1,2})|[,.] ?(?:-{1,2}|={1,2}))?$`);
const partsOfACent = new RegExp(String.raw`^(?:${wholeEuros}),\d{3,}$`);
const thousandsOrDecimals = /^[1-9]\d{0,2},\d{3}$/;
const numeric = /^[\d.,' =-]+$/;

/**
 * Reads an amount typed as text, in euro, the Dutch way: "€ 25.000,-", "25.000,=", "1.250,50", "EUR 100". The comma
 * separates cents, a dot or space groups thousands and is never a decimal sign, so "1250.50", "1.25" and "1,250" are
 * ambiguous instead of guessed. Readable gives state `text`: Excel's own formulas do not count it.
 */
export function parseAmount(text: string): Entry<Cents> {
  if (plainText(text) === "") return empty;
  const read = readSigned(plainText(text));
  if (typeof read === "string") return { state: "unreadable", text, reason: read };
  if (read < 0) return { state: "unreadable", text, reason: "negative" };
  return { state: "text", value: read, text };
}

/**
 * Takes an amount from a number cell, in euro. A typed number with parts of a cent is unreadable (`fraction`); the
 * result of a formula is rounded to whole cents, as the cell shows it.
 */
export function amountFromNumber(euros: number, isFormula: boolean): Entry<Cents> {
  if (!(Math.abs(euros) <= maxEuros))
    return { state: "unreadable", text: dutchNumber(euros), reason: "too-large", number: euros };
  const rounded = roundToCents(euros);
  if (!isFormula && Math.abs(euros - rounded / 100) > noise) {
    return { state: "unreadable", text: dutchNumber(euros), reason: "fraction", number: euros };
  }
  if (rounded < 0) return { state: "unreadable", text: formatEuro(rounded), reason: "negative", number: euros };
  return filled(rounded);
}

/** What a negative amount would be without its minus sign, in cents; null for any other entry. */
export function positiveAmount(entry: Entry<Cents>): Cents | null {
  if (entry.state !== "unreadable" || entry.reason !== "negative") return null;
  const read = readSigned(plainText(entry.text));
  return typeof read === "string" ? null : cents(Math.abs(read));
}

/** Cents, below zero when a minus sign stands in front; or why not. */
function readSigned(text: string): Cents | UnreadableReason {
  const [, signBefore, signAfter, digits = ""] = currencySign.exec(text) ?? [];
  const match = amount.exec(digits);
  if (match === null) return whyNot(digits);
  const euros = Number(match[1]?.replace(/[. ]/g, ""));
  const wholeCents = euros * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  if (wholeCents > maxEuros * 100) return "too-large";
  if (signBefore === "-" && signAfter === "-") return "ambiguous";
  return cents(signBefore === "-" || signAfter === "-" ? -wholeCents : wholeCents);
}

function whyNot(digits: string): UnreadableReason {
  if (partsOfACent.test(digits) && !thousandsOrDecimals.test(digits)) return "fraction";
  return numeric.test(digits) ? "ambiguous" : "not-a-value";
}

/** Half a cent goes up; fifteen digits, as Excel counts, so that 1.005 is not 1.00499999999999989. */
function roundToCents(euros: number): Cents {
  const exact = Number((Math.abs(euros) * 100).toPrecision(15));
  return cents(Math.sign(euros) * Math.round(exact));
}
