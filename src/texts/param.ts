import { cents } from "../domain/cents";
import type { FindingParams } from "../domain/finding";
import { formatEuro } from "../domain/format-euro";

/**
 * A parameter of a finding as a word.
 * @throws Error when the finding lacks it: the rule and its sentence then disagree, which is a bug.
 */
export function word(params: FindingParams, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`A finding lacks its parameter "${name}"`);
  return String(value);
}

/** A parameter in cents as an amount without its sign: "€ 1.250,50". */
export function euro(params: FindingParams, name: string): string {
  return formatEuro(cents(Math.abs(Number(word(params, name)))));
}

/** The same without ",00", for the amounts that a programme itself names: "€ 25.000". */
export function roundEuro(params: FindingParams, name: string): string {
  return euro(params, name).replace(/,00$/, "");
}

/** A `yyyy-mm-dd` parameter as people write a day: "12-06-2026". */
export function day(params: FindingParams, name: string): string {
  return word(params, name).split("-").reverse().join("-");
}

/** Picks the sentence of `params.reason`; `sentences` holds one for each reason that the rule gives. */
export function byReason(params: FindingParams, sentences: Readonly<Record<string, () => string>>): string {
  const reason = word(params, "reason");
  const sentence = sentences[reason];
  if (sentence === undefined) throw new Error(`No sentence for the reason "${reason}"`);
  return sentence();
}

/** "a", "a en b", "a, b en c". */
export function enumerate(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text at the end of a sentence: with a full stop, unless it has its own sign there. */
export function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** A label inside a sentence; an abbreviation keeps its capitals. */
export function lowered(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
