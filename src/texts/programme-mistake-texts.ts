/** Why a file is no JSON, at the first place where it is not. */
export type JsonReason =
  | "end"
  | "comma"
  | "extra-comma"
  | "cents"
  | "double-quotes"
  | "open-text"
  | "escape"
  | "number"
  | "comment"
  | "deep"
  | "after"
  | "other";

/** What a value should have been. */
export type ValueKind = "text" | "number" | "yes-or-no" | "list" | "object";

/** Everything that can be wrong with a programme file, with what its sentence needs. */
export interface ProgrammeMistakeParams {
  readonly syntax: {
    readonly line: number;
    readonly column: number;
    readonly reason: JsonReason;
    readonly found: string;
  };
  readonly encoding: { readonly line: number };
  readonly "too-large": { readonly most: number };
  readonly "double-key": { readonly key: string; readonly line: number };
  /** `suggestion` is the known key that looks most like it; "" when none does. */
  readonly "unknown-key": { readonly key: string; readonly suggestion: string; readonly known: readonly string[] };
  readonly missing: object;
  readonly kind: { readonly expected: ValueKind };
  readonly choice: { readonly found: string; readonly choices: readonly string[] };
  readonly empty: object;
  readonly "too-long": { readonly most: number };
  readonly "too-many": { readonly most: number };
  readonly "too-few": { readonly least: number };
  readonly "one-line": object;
  readonly id: { readonly found: string };
  /** `name` where the item is nothing but a name. */
  readonly double: { readonly found: string; readonly field: "id" | "name" | "short" | "label" };
  readonly "school-year": { readonly found: string };
  readonly date: { readonly found: string };
  readonly amount: { readonly found: string };
  readonly whole: { readonly least: number; readonly most: number };
  readonly url: { readonly found: string };
  readonly mail: { readonly found: string };
  readonly "grant-order": object;
  readonly "grant-unknown": object;
  readonly "unknown-theme": { readonly found: string; readonly known: readonly string[] };
  readonly "choices-missing": object;
  readonly "choices-unused": object;
  readonly "built-in": { readonly id: string };
}
export type ProgrammeMistakeCode = keyof ProgrammeMistakeParams;

/** One sentence for each: what is wrong; what to do. */
export type ProgrammeMistakeTexts = {
  readonly [Code in ProgrammeMistakeCode]: (params: ProgrammeMistakeParams[Code]) => string;
};
