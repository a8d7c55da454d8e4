import { centsOf, decimalSignOf } from "../amount-text";
import { names, valueIn, type Values } from "./elements";

/** What a line books, in cents; one of the two is 0 unless the line fills both. */
export interface LineAmount {
  readonly debit: number;
  readonly credit: number;
}

/**
 * An amount as auditfiles write it: a point before the cents, and what programs make of that. "1.234" has thousandths, for
 * the schema knows no thousands; "1,234" could be either and is null, as is all that is no amount.
 */
export function auditfileCents(text: string): number | null {
  const sign = decimalSignOf(text);
  if (sign === null) return null;
  if (sign === "ambiguous") return text.includes(",") ? null : centsOf(text, ".");
  return centsOf(text, sign === "," ? "," : ".");
}

/**
 * Reads the amount of a line, by its side (3.x, 4.0) or from two elements (2.x). A negative amount stays negative on its own
 * side; without a side its sign tells. Null when it cannot be read.
 */
export function lineAmount(values: Values): LineAmount | null {
  const amount = valueIn(values, names.amount);
  if (amount === "") return twoElements(values);
  const cents = auditfileCents(amount);
  if (cents === null) return null;
  const side = valueIn(values, names.side).charAt(0).toUpperCase();
  if (side === "D") return { debit: cents, credit: 0 };
  if (side === "C") return { debit: 0, credit: cents };
  return cents < 0 ? { debit: 0, credit: -cents } : { debit: cents, credit: 0 };
}

function twoElements(values: Values): LineAmount | null {
  const texts = [valueIn(values, names.debit), valueIn(values, names.credit)];
  if (texts.every((text) => text === "")) return null;
  const [debit = null, credit = null] = texts.map((text) => (text === "" ? 0 : auditfileCents(text)));
  return debit === null || credit === null ? null : { debit, credit };
}
