import { parseCell } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/snapshot";

/** A value as Excel hands it from function to function; null for an empty cell. */
export type Value = string | number | boolean | null;
type Operand = Value | readonly Value[];
/** What stands in a cell, by sheet and zero-based place. */
export type CellReader = (sheet: string, row: number, column: number) => Value;

/** "#VALUE!", "#N/A": on its way to whatever catches it. */
class ExcelError extends Error {}

const token = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|(TRUE|FALSE)(?![\w(])|([A-Z]+)\(|(<>|<=|>=|[-+*/&=<>(),]))/y; // prettier-ignore

/**
 * What Excel makes of a formula in English, for the functions of our forms: a second opinion that owes nothing to the
 * code that makes them. Anything it does not know is a loud mistake, never a value.
 */
export function evaluateFormula(formula: string, sheet: string, read: CellReader): CellValue {
  try {
    return single(new Evaluation(formula, sheet, read).whole()) ?? 0;
  } catch (error) {
    if (error instanceof ExcelError) return { error: error.message };
    throw error;
  }
}

type Part = () => Operand;

class Evaluation {
  private readonly tokens: readonly RegExpExecArray[];
  private next = 0;

  constructor(
    private readonly formula: string,
    private readonly sheet: string,
    private readonly read: CellReader,
  ) {
    const tokens: RegExpExecArray[] = [];
    token.lastIndex = 0;
    while (token.lastIndex < formula.length) {
      const at = token.lastIndex;
      const found = token.exec(formula);
      if (found === null) throw new Error(`${formula} cannot be read at ${at}`);
      tokens.push(found);
    }
    this.tokens = tokens;
  }

  whole(): Operand {
    const part = this.binary(0);
    if (this.next < this.tokens.length) throw new Error(`${this.formula} goes on after its end`);
    return part();
  }

  private binary(level: number): Part {
    const operators = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]][level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.sign(); operators.includes(sign); sign = this.sign()) {
      this.next++;
      const [one, other] = [left, this.binary(level + 1)];
      const operator = sign;
      left = () => eachOf(one(), other(), (a, b) => operate(operator, a, b));
    }
    return left;
  }

  private unary(): Part {
    if (this.sign() !== "-") return this.primary();
    this.next++;
    const part = this.unary();
    return () => eachOf(part(), null, (value) => -numberOf(value));
  }

  private primary(): Part {
    const [, number, text, owner, from, to, truth, name, sign] = this.tokens[this.next++] ?? [];
    if (number !== undefined) return () => Number(number);
    if (text !== undefined) return () => text.replaceAll('""', '"');
    if (truth !== undefined) return () => truth === "TRUE";
    if (from !== undefined) return () => this.cells(owner, from, to);
    if (name !== undefined) return this.call(name);
    if (sign !== "(") throw new Error(`${this.formula} is not understood`);
    const inner = this.binary(0);
    this.expect(")");
    return inner;
  }

  private call(name: string): Part {
    const called = functions[name];
    if (called === undefined) throw new Error(`${name} is not known here`);
    const parts: Part[] = [];
    for (let first = true; this.sign() !== ")"; first = false) {
      if (!first) this.expect(",");
      parts.push(this.binary(0));
    }
    this.expect(")");
    return () => called(parts);
  }

  private cells(owner: string | undefined, from: string, to = from): Operand {
    const sheet = owner === undefined ? this.sheet : owner.slice(0, -1).replaceAll(/^'|'$/g, "").replaceAll("''", "'");
    const [first, last] = [from, to].map((address) => parseCell(address.replaceAll("$", "")));
    if (!first || !last) throw new Error(`${from}:${to} is no place`);
    const values: Value[] = [];
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) values.push(this.read(sheet, row, column));
    return from === to ? (values[0] ?? null) : values;
  }

  private sign(): string {
    return this.tokens[this.next]?.[8] ?? "";
  }
  private expect(sign: string): void {
    if (this.sign() !== sign) throw new Error(`${this.formula} lacks ${sign}`);
    this.next++;
  }
}

const isList = (operand: Operand): operand is readonly Value[] => Array.isArray(operand);

function eachOf(one: Operand, other: Operand, apply: (one: Value, other: Value) => Value): Operand {
  if (!isList(one) && !isList(other)) return apply(one, other);
  const length = isList(one) ? one.length : (other as readonly Value[]).length;
  const at = (operand: Operand, index: number) => (isList(operand) ? (operand[index] ?? null) : operand);
  return Array.from({ length }, (_, index) => apply(at(one, index), at(other, index)));
}

function single(operand: Operand): Value {
  if (isList(operand)) throw new Error("a list where one value belongs");
  return operand;
}

function operate(sign: string, left: Value, right: Value): Value {
  if (sign === "&") return textOf(left) + textOf(right);
  if (sign === "+") return numberOf(left) + numberOf(right);
  if (sign === "-") return numberOf(left) - numberOf(right);
  if (sign === "*") return numberOf(left) * numberOf(right);
  if (sign === "/") {
    if (numberOf(right) === 0) throw new ExcelError("#DIV/0!");
    return numberOf(left) / numberOf(right);
  }
  const order = compare(left, right);
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[sign] ?? false; // prettier-ignore
}

/** Numbers come before texts, texts before truths; an empty cell is whatever nothing is on the other side. */
function compare(left: Value, right: Value): number {
  const like = (value: Value, other: Value) => value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0); // prettier-ignore
  const [one, other] = [like(left, right), like(right, left)].map((value) => (typeof value === "string" ? value.toLowerCase() : value)) as [Value, Value]; // prettier-ignore
  const rank = (value: Value) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one === other ? 0 : (one ?? 0) < (other ?? 0) ? -1 : 1;
}

function textOf(value: Value): string {
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
function numberOf(value: Value): number {
  if (typeof value !== "string") return Number(value);
  if (value.trim() === "" || Number.isNaN(Number(value))) throw new ExcelError("#VALUE!");
  return Number(value);
}
function truthOf(value: Value): boolean {
  if (typeof value === "string") throw new ExcelError("#VALUE!");
  return Boolean(value);
}

const valuesOf = (part: Part | undefined): readonly Value[] => {
  const operand = part?.() ?? null;
  return isList(operand) ? operand : [operand];
};
const one = (part: Part | undefined): Value => single(part?.() ?? null);
const numbersOf = (parts: readonly Part[]) => parts.flatMap(valuesOf).filter((value) => typeof value === "number");
/** To so many decimals, halves away from zero. */
const rounded = (value: number, digits: number): number =>
  (Math.sign(value) * Math.round(Number(`${Math.abs(value)}e${digits}`))) / 10 ** digits;

const functions: Readonly<Record<string, (parts: readonly Part[]) => Operand>> = {
  IF: ([condition, then, otherwise]) => (truthOf(one(condition)) ? one(then) : one(otherwise)),
  AND: (parts) => parts.map((part) => truthOf(one(part))).every(Boolean),
  OR: (parts) => parts.map((part) => truthOf(one(part))).some(Boolean),
  NOT: ([condition]) => !truthOf(one(condition)),
  ISNUMBER: ([part]) => {
    try {
      return eachOf(part?.() ?? null, null, (value) => typeof value === "number");
    } catch (error) {
      if (error instanceof ExcelError) return false;
      throw error;
    }
  },
  IFERROR: ([part, otherwise]) => {
    try {
      return one(part);
    } catch (error) {
      if (error instanceof ExcelError) return one(otherwise);
      throw error;
    }
  },
  N: ([part]) => {
    const value = one(part);
    return typeof value === "string" ? 0 : Number(value);
  },
  ABS: ([part]) => Math.abs(numberOf(one(part))),
  ROUND: ([part, digits]) => rounded(numberOf(one(part)), numberOf(one(digits))),
  SUM: (parts) => numbersOf(parts).reduce((total, value) => total + value, 0),
  COUNT: (parts) => numbersOf(parts).length,
  COUNTA: (parts) => parts.flatMap(valuesOf).filter((value) => value !== null).length,
  COUNTIF: ([range, wanted]) => valuesOf(range).filter((value) => value !== null && compare(value, one(wanted)) === 0).length,
  SUMPRODUCT: (parts) => {
    const lists = parts.map(valuesOf);
    const factor = (value: Value | undefined) => (typeof value === "number" ? value : 0);
    return (lists[0] ?? []).reduce<number>((total, _, index) => total + lists.reduce((product, list) => product * factor(list[index]), 1), 0);
  },
  LEN: ([part]) => textOf(one(part)).length,
  LEFT: ([part, length]) => {
    if (numberOf(one(length)) < 0) throw new ExcelError("#VALUE!");
    return textOf(one(part)).slice(0, numberOf(one(length)));
  },
  FIND: ([wanted, text]) => {
    const at = textOf(one(text)).indexOf(textOf(one(wanted)));
    if (at < 0) throw new ExcelError("#VALUE!");
    return at + 1;
  },
  SUBSTITUTE: ([text, from, to, which]) => {
    const pieces = textOf(one(text)).split(textOf(one(from)));
    if (which === undefined) return pieces.join(textOf(one(to)));
    const nth = numberOf(one(which));
    if (nth < 1) throw new ExcelError("#VALUE!");
    if (nth >= pieces.length) return textOf(one(text));
    return pieces.slice(0, nth).join(textOf(one(from))) + textOf(one(to)) + pieces.slice(nth).join(textOf(one(from)));
  },
  MATCH: ([wanted, range]) => {
    const value = one(wanted);
    const at = valuesOf(range).findIndex((each) => each !== null && compare(each, value) === 0);
    if (at < 0) throw new ExcelError("#N/A");
    return at + 1;
  },
  INDEX: ([range, place]) => valuesOf(range)[numberOf(one(place)) - 1] ?? null,
}; // prettier-ignore
