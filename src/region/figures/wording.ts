import {
  iff, isEqual, isLess, isMore, joined, numberLiteral, textLiteral, type Formula, type FormulaRange,
} from "../../workbook/formula"; // prettier-ignore

/** A whole number in a sentence, with the user's own thousands separator. */
export function wholeNumber(value: Formula<number>): Formula<string> {
  return { text: `FIXED(${value.text},0)`, value: dutchWhole(value.value) };
}

function dutchWhole(value: number): string {
  const digits = String(roundAsShown(Math.abs(value))).replace(/\B(?=(\d{3})+$)/g, ".");
  return value <= -0.5 ? `-${digits}` : digits;
}

/** A share such as 0.875 as "88 %". */
export function percentage(share: Formula<number>): Formula<string> {
  return { text: `TEXT(${share.text},"0 %")`, value: `${roundAsShown(share.value * 100)} %` };
}

/** Excel rounds what it shows (15 digits), not what the machine keeps. */
function roundAsShown(value: number): number {
  return Math.round(Number(value.toPrecision(14)));
}

export function plus(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}+${right.text}`, value: left.value + right.value };
}

/** Left divided by right; never ask it of a right side that can be 0 without an `iff` around it. */
export function dividedBy(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}/${right.text}`, value: right.value === 0 ? 0 : left.value / right.value };
}

export function absolute(value: Formula<number>): Formula<number> {
  return { text: `ABS(${value.text})`, value: Math.abs(value.value) };
}

export function inBrackets<T extends string | number | boolean>(inner: Formula<T>): Formula<T> {
  return { text: `(${inner.text})`, value: inner.value };
}

/** Words with numbers between them: `sentence("van ", wholeNumber(now), " naar ", …)`. */
export function sentence(...parts: readonly (string | Formula<string | number>)[]): Formula<string> {
  return joined(...parts.map((part) => (typeof part === "string" ? textLiteral(part) : part)));
}

/** "1 plan", "2 plannen". */
export function counted(number: Formula<number>, one: string, more: string): Formula<string> {
  return sentence(wholeNumber(number), " ", oneOrMore(number, one, more));
}

export function oneOrMore(number: Formula<number>, one: string, more: string): Formula<string> {
  return iff(isEqual(number, numberLiteral(1)), textLiteral(one), textLiteral(more));
}

export function isNone(number: Formula<number>): Formula<boolean> {
  return isEqual(number, numberLiteral(0));
}

/** "+12", "−3" or "0", with a real minus sign. */
export function signed(value: Formula<number>, written: (value: Formula<number>) => Formula<string>): Formula<string> {
  const zero = numberLiteral(0);
  const sign = iff(isMore(value, zero), textLiteral("+"), iff(isLess(value, zero), textLiteral("−"), textLiteral("")));
  return sentence(sign, written(absolute(value)));
}

export function smallest(range: FormulaRange): Formula<number> {
  return { text: `MIN(${range.text})`, value: Math.min(...numbersIn(range)) };
}

export function largest(range: FormulaRange): Formula<number> {
  return { text: `MAX(${range.text})`, value: Math.max(...numbersIn(range)) };
}

/** How many cells of a range hold this number. */
export function timesIn(range: FormulaRange, number: Formula<number>): Formula<number> {
  const times = range.values.filter((value) => value === number.value).length;
  return { text: `SUMPRODUCT(--(${range.text}=${number.text}))`, value: times };
}

/** The name beside the first cell that holds this number. */
export function nameAt(names: FormulaRange, numbers: FormulaRange, number: Formula<number>): Formula<string> {
  const name = names.values[numbers.values.findIndex((value) => value === number.value)];
  return {
    text: `INDEX(${names.text},MATCH(${number.text},${numbers.text},0))`,
    value: typeof name === "string" ? name : "",
  };
}

function numbersIn({ values }: FormulaRange): readonly number[] {
  return values.filter((value) => typeof value === "number");
}
