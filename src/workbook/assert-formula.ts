import { textProblems } from "./assert-text";
import { futureFunctions } from "./future-functions";

const maxFormulaLength = 8_192;
const maxLiteralLength = 255;

const textLiterals = /"(?:[^"]|"")*"/g;
const quotedNames = /'(?:[^']|'')*'/g;
const columnNames = /\[[^[\]]*\]/g;
const functionCalls = /[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

/** Problems of a formula (written without "=") at a place. */
export function* formulaProblems(place: string, formula: string): Generator<string> {
  if (formula.trim() === "") yield `${place}: empty formula`;
  if (formula.startsWith("=")) yield `${place}: the formula starts with "="`;
  yield* textProblems(place, formula, maxFormulaLength);
  for (const [literal] of formula.matchAll(textLiterals)) {
    if (literal.slice(1, -1).replaceAll('""', '"').length > maxLiteralLength) {
      yield `${place}: a text of more than ${maxLiteralLength} characters in the formula`;
    }
  }
  for (const [name] of formula
    .replace(textLiterals, "")
    .replace(quotedNames, "")
    .replace(columnNames, "")
    .matchAll(functionCalls)) {
    if (futureFunctions.has(name.toUpperCase())) yield `${place}: ${name} must be written as _xlfn.${name}`;
  }
}

/** The same for formulas in validations and conditional formats, where Excel refuses table references. */
export function* ruleFormulaProblems(place: string, formula: string): Generator<string> {
  yield* formulaProblems(place, formula);
  if (formula.replace(textLiterals, "").replace(quotedNames, "").includes("[")) yield `${place}: a table reference`;
}
