/**
 * What stands in one input cell, and what we make of it. Nothing a person typed is dropped: a text that could not
 * be read keeps its words, so that a finding can quote it and the sheet can be written back unchanged.
 *
 * - `empty`: nothing was filled in (blanks only count as nothing);
 * - `value`: the cell holds the real thing (a number, a date);
 * - `text`: the cell holds text that we read with certainty, while Excel's own formulas do not count it;
 * - `unreadable`: we do not guess; `reason` says why.
 */
export type Entry<T> =
  | { readonly state: "empty" }
  | { readonly state: "value"; readonly value: T }
  | { readonly state: "text"; readonly value: T; readonly text: string }
  | {
      readonly state: "unreadable";
      readonly text: string;
      readonly reason: UnreadableReason;
      /** The number in the cell, where it holds one: `text` is then how a person would write it. */
      readonly number?: number;
    };

/**
 * `ambiguous`: more than one reading (`1,250.50`); `not-a-value`: words where a number or date belongs;
 * `negative`: below zero; `fraction`: a count that is not whole, or an amount with parts of a cent;
 * `error`: the cell shows an Excel error such as #REF!; `too-large`: beyond what a budget can hold.
 */
export type UnreadableReason = "ambiguous" | "not-a-value" | "negative" | "fraction" | "error" | "too-large";

export const empty: Entry<never> = { state: "empty" };

export function filled<T>(value: T): Entry<T> {
  return { state: "value", value };
}

/** The value that counts, or null where nothing readable stands. */
export function valueOf<T>(entry: Entry<T>): T | null {
  return entry.state === "value" || entry.state === "text" ? entry.value : null;
}
