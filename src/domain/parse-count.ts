import { empty, filled, type Entry, type UnreadableReason } from "./entry";
import { dutchNumber, plainText } from "./plain-text";

/** More than any school has of anything counted on the form. */
const maxCount = 1e6;

const noise = 1e-6;
const wholeNumber = /^(-?) ?(\d+|[1-9]\d{0,2}(?:[. ]\d{3})+)(?:,0+)?$/;
const fraction = /^-? ?\d+,\d+$/;
const numeric = /^[\d.,' -]*\d[\d.,' -]*$/;

/** Reads a count typed as text: "4", "1.250" and "4,0" are whole numbers; "4,5", "vier" and "4.0" are unreadable. */
export function parseCount(text: string): Entry<number> {
  const plain = plainText(text);
  if (plain === "") return empty;
  const match = wholeNumber.exec(plain);
  if (match === null) return { state: "unreadable", text, reason: whyNot(plain) };
  const value = Number(match[2]?.replace(/[. ]/g, ""));
  if (value > maxCount) return { state: "unreadable", text, reason: "too-large" };
  if (match[1] === "-" && value > 0) return { state: "unreadable", text, reason: "negative" };
  return { state: "text", value, text };
}

/** Takes a count from a number cell: a whole number of 0 or more. */
export function countFromNumber(value: number): Entry<number> {
  const whole = Math.round(value);
  const reason = whyNotWhole(value, whole);
  if (reason === null) return filled(Math.abs(whole));
  return { state: "unreadable", text: dutchNumber(value), reason, number: value };
}

function whyNotWhole(value: number, whole: number): UnreadableReason | null {
  if (!(Math.abs(value) <= maxCount)) return "too-large";
  if (whole < 0) return "negative";
  return Math.abs(value - whole) > noise ? "fraction" : null;
}

function whyNot(plain: string): UnreadableReason {
  if (fraction.test(plain)) return "fraction";
  return numeric.test(plain) ? "ambiguous" : "not-a-value";
}
