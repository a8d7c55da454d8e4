import type { CellValue } from "./snapshot";
import type { FormulaContent } from "./description";

/**
 * A formula together with its value, built from the same pieces, so that the two can't drift apart.
 * Only the functions that our sheets use; each behaves as Excel does for the values it is given.
 */
export interface Formula<T extends CellValue = CellValue> {
  readonly text: string;
  readonly value: T;
}

/** A list of cells: the address and what stands in each ("" for an empty cell). */
export interface FormulaRange {
  readonly text: string;
  readonly values: readonly CellValue[];
}

export function asContent(formula: Formula): FormulaContent {
  return { formula: formula.text, value: formula.value };
}

export function ref<T extends CellValue>(address: string, value: T): Formula<T> {
  return { text: address, value };
}

export function textLiteral(text: string): Formula<string> {
  return { text: `"${text.replaceAll('"', '""')}"`, value: text };
}

export function numberLiteral(value: number): Formula<number> {
  return { text: String(value), value };
}

export function truth(value: boolean): Formula<boolean> {
  return { text: value ? "TRUE" : "FALSE", value };
}

export function iff<T extends CellValue>(
  condition: Formula<boolean>,
  then: Formula<T>,
  otherwise: Formula<T>,
): Formula<T> {
  return {
    text: `IF(${condition.text},${then.text},${otherwise.text})`,
    value: condition.value ? then.value : otherwise.value,
  };
}

/** The first case that holds, otherwise the last text: nested IFs without the nesting. */
export function firstThatHolds(
  cases: readonly (readonly [Formula<boolean>, Formula<string>])[],
  otherwise: Formula<string>,
): Formula<string> {
  return cases.reduceRight((rest, [condition, text]) => iff(condition, text, rest), otherwise);
}

export function and(...conditions: readonly Formula<boolean>[]): Formula<boolean> {
  return {
    text: `AND(${conditions.map((each) => each.text).join(",")})`,
    value: conditions.every((each) => each.value),
  };
}

export function not(condition: Formula<boolean>): Formula<boolean> {
  return { text: `NOT(${condition.text})`, value: !condition.value };
}

export function or(...conditions: readonly Formula<boolean>[]): Formula<boolean> {
  return { text: `OR(${conditions.map((each) => each.text).join(",")})`, value: conditions.some((each) => each.value) };
}

export function isBlank(cell: Formula): Formula<boolean> {
  return { text: `${cell.text}=""`, value: cell.value === "" };
}

export function isNoNumber(cell: Formula): Formula<boolean> {
  return { text: `NOT(ISNUMBER(${cell.text}))`, value: typeof cell.value !== "number" };
}

export function isNumber(cell: Formula): Formula<boolean> {
  return { text: `ISNUMBER(${cell.text})`, value: typeof cell.value === "number" };
}

/** The number in a cell; 0 for a text, an empty cell too. */
export function numberIn(cell: Formula): Formula<number> {
  return { text: `N(${cell.text})`, value: typeof cell.value === "number" ? cell.value : 0 };
}

/** What a cell shows, as text; "" for an empty cell, where a mere reference would show 0. */
export function shownText(cell: Formula<string | number>): Formula<string> {
  return { text: `${cell.text}&""`, value: String(cell.value) };
}

/** Excel ranks texts above numbers, so ask `isNoNumber` first. */
export function isLess(left: Formula, right: Formula): Formula<boolean> {
  return { text: `${left.text}<${right.text}`, value: left.value < right.value };
}

export function isMore(left: Formula, right: Formula): Formula<boolean> {
  return { text: `${left.text}>${right.text}`, value: left.value > right.value };
}

/** Excel compares texts without regard to case. */
export function isEqual(left: Formula, right: Formula): Formula<boolean> {
  return { text: `${left.text}=${right.text}`, value: folded(left.value) === folded(right.value) };
}

function folded(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

export function minus(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}-${right.text}`, value: left.value - right.value };
}

/** Only where the divisor is not 0. */
export function dividedBy(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}/${right.text}`, value: left.value / right.value };
}

export function absolute(number: Formula<number>): Formula<number> {
  return { text: `ABS(${number.text})`, value: Math.abs(number.value) };
}

/** A whole number of cents, so that comparing is exact. */
export function wholeCents(amount: Formula<number>): Formula<number> {
  return { text: `ROUND(${amount.text}*100,0)`, value: Math.round(amount.value * 100) };
}

export function times(number: Formula<number>, factor: number): Formula<number> {
  return { text: `${number.text}*${factor}`, value: number.value * factor };
}

export function plus(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}+${right.text}`, value: left.value + right.value };
}

export function roundToCents(amount: Formula<number>): Formula<number> {
  return { text: `ROUND(${amount.text},2)`, value: Math.round(amount.value * 100) / 100 };
}

/** SUM skips texts, as Excel does. Amounts are euros with at most 2 decimals: the sum is exact to the cent. */
export function sum(range: FormulaRange): Formula<number> {
  const total = range.values.reduce<number>((subtotal, value) => subtotal + (typeof value === "number" ? value : 0), 0);
  return { text: `SUM(${range.text})`, value: Math.round(total * 1e6) / 1e6 };
}

export function count(range: FormulaRange): Formula<number> {
  return { text: `COUNT(${range.text})`, value: range.values.filter((value) => typeof value === "number").length };
}

/** How many cells of one range hold a number while the same cell of the other is empty. */
export function countUnanswered(asked: FormulaRange, answers: FormulaRange): Formula<number> {
  const open = asked.values.filter((value, index) => typeof value === "number" && answers.values[index] === "");
  return { text: `SUMPRODUCT(ISNUMBER(${asked.text})*(${answers.text}=""))`, value: open.length };
}

/** The sum of the cells of one range where the same cell of the other is empty. Texts count for nothing. */
export function sumWhereEmpty(amounts: FormulaRange, others: FormulaRange): Formula<number> {
  const values = amounts.values.filter((_, index) => others.values[index] === "");
  return { text: `SUMPRODUCT(1*(${others.text}=""),${amounts.text})`, value: sum({ text: "", values }).value };
}

export function countFilled(range: FormulaRange): Formula<number> {
  return { text: `COUNTA(${range.text})`, value: range.values.filter((value) => value !== "").length };
}

export function countOf(range: FormulaRange, text: string): Formula<number> {
  const wanted = text.toLowerCase();
  const matches = range.values.filter((value) => typeof value === "string" && value.toLowerCase() === wanted);
  return { text: `COUNTIF(${range.text},${textLiteral(text).text})`, value: matches.length };
}

export function lengthOf(cell: Formula<string | number>): Formula<number> {
  return { text: `LEN(${cell.text})`, value: String(cell.value).length };
}

export function joined(...parts: readonly Formula<string | number>[]): Formula<string> {
  return { text: parts.map((part) => part.text).join("&"), value: parts.map((part) => String(part.value)).join("") };
}
