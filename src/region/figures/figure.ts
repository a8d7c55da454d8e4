import {
  iff,
  isMore,
  minus,
  numberLiteral,
  roundToCents,
  sum,
  textLiteral,
  type Formula,
  type FormulaRange,
} from "../../workbook/formula";
import type { SettingKey } from "../settings/region-settings";
import type { PlainRow } from "./plain-rows";
import { dividedBy, inBrackets, isNone, plus } from "./wording";

/** A number that knows what it is made of. Formula and making come from the same pieces, so that they can't drift apart. */
export interface Figure<T extends number | string = number> extends Formula<T> {
  readonly making: Making;
}

/** What a number is made of. */
export type Making =
  | RowsMaking
  | { readonly how: "setting"; readonly key: SettingKey }
  /** It says what another cell of the sheet says. */
  | { readonly how: "cell"; readonly row: number; readonly column: number; readonly label: string; readonly of: Figure<number | string> }
  | { readonly how: "total"; readonly terms: readonly Figure[] }
  /** `of` − `less`. */
  | { readonly how: "difference"; readonly of: Figure; readonly less: Figure }
  /** `part` : `whole`. */
  | { readonly how: "share"; readonly part: Figure; readonly whole: Figure }
  /** (`to` − `from`) : `from`. */
  | { readonly how: "change"; readonly from: Figure; readonly to: Figure }
  /** How many of the terms are above 0. */
  | { readonly how: "covered"; readonly terms: readonly Figure[] }; // prettier-ignore

/** Rows of a table: how many there are, or what they add up to. */
export interface RowsMaking {
  readonly how: "count" | "sum";
  readonly table: string;
  readonly rows: readonly PlainRow[];
  /** The column that is added up; of a count the column that these rows were chosen by last, null for the whole table. */
  readonly column: string | null;
  readonly isMoney: boolean;
}

/** One figure less another. */
export function difference(of: Figure, less: Figure): Figure {
  return { ...minus(of, less), making: { how: "difference", of, less } };
}

/** An amount in euros less another, exact to the cent. */
export function differenceInEuros(of: Figure, less: Figure): Figure {
  return { ...roundToCents(minus(of, less)), making: { how: "difference", of, less } };
}

/** A few figures together. */
export function together(first: Figure, ...others: readonly Figure[]): Figure {
  return { ...others.reduce(plus, first), making: { how: "total", terms: [first, ...others] } };
}

/** What the cells of a range add up to; cells that hold no figure add nothing. */
export function sumOfCells(range: FormulaRange, cells: readonly Figure[]): Figure {
  return { ...sum(range), making: { how: "total", terms: cells } };
}

/** One figure as a share of another; 0 while there is nothing to take a share of. */
export function shareOf(part: Figure, whole: Figure): Figure {
  return { ...iff(isNone(whole), numberLiteral(0), dividedBy(part, whole)), making: { how: "share", part, whole } };
}

/** One figure as a share of another; empty while there is nothing to take a share of. */
export function shareOrNothing(part: Figure, whole: Figure): Figure<number | string> {
  const share = iff<number | string>(isNone(whole), textLiteral(""), dividedBy(part, whole));
  return { ...share, making: { how: "share", part, whole } };
}

/** The change as a share of where it starts; empty where there is nothing to compare with. */
export function changeOf(from: Figure, to: Figure): Figure<number | string> {
  const share = dividedBy(inBrackets(minus(to, from)), from);
  return { ...iff<number | string>(isNone(from), textLiteral(""), share), making: { how: "change", from, to } };
}

/** How many of these figures are above 0. */
export function countCovered(terms: readonly Figure[]): Figure {
  const tests = terms.map((term) => inBrackets(isMore(term, numberLiteral(0))));
  // A single condition would show TRUE instead of a number.
  const text = tests.length === 0 ? "0" : tests.map((test) => test.text).join("+") + (tests.length === 1 ? "+0" : "");
  return { text, value: tests.filter((test) => test.value).length, making: { how: "covered", terms } };
}
