import { areaAddress } from "./a1";
import { areasProblems, isLine } from "./assert-area";
import { ruleFormulaProblems } from "./assert-formula";
import { textProblems } from "./assert-text";
import type { SheetDescription, ValidationDescription, ValidationRule } from "./description";

const maxTitleLength = 32;
const maxErrorLength = 225;
const maxPromptLength = 255;
const maxListLength = 255;

/** Problems of the data validations of a sheet. */
export function* validationProblems(sheet: SheetDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  for (const validation of sheet.validations) {
    const [first] = validation.areas;
    const place = `validation of ${first === undefined ? "nothing" : areaAddress(first)}`;
    yield* areasProblems(place, validation.areas);
    yield* messageProblems(place, validation);
    yield* ruleProblems(place, validation.rule, sheetNames);
  }
}

function* messageProblems(place: string, { prompt, alert }: ValidationDescription): Generator<string> {
  if (prompt !== null) {
    yield* textProblems(`${place}, title of the prompt`, prompt.title, maxTitleLength);
    yield* textProblems(`${place}, prompt`, prompt.text, maxPromptLength);
  }
  if (alert !== null) {
    yield* textProblems(`${place}, title of the alert`, alert.title, maxTitleLength);
    yield* textProblems(`${place}, alert`, alert.text, maxErrorLength);
  }
}

function* ruleProblems(place: string, rule: ValidationRule, sheetNames: ReadonlySet<string>): Generator<string> {
  switch (rule.kind) {
    case "list":
      if (rule.values.length === 0) yield `${place}: an empty list`;
      if (rule.values.some((value) => value.includes(","))) yield `${place}: a comma in a value splits it`;
      yield* textProblems(`${place}, list`, rule.values.join(","), maxListLength);
      return;
    case "listRange":
      if (!sheetNames.has(rule.sheet)) yield `${place}: there is no sheet "${rule.sheet}"`;
      if (!isLine(rule.area)) yield `${place}: the list is more than one row or column`;
      yield* areasProblems(`${place}, list`, [rule.area]);
      return;
    case "custom":
      yield* ruleFormulaProblems(place, rule.formula);
      return;
    default:
      if (!Number.isFinite(rule.min) || !Number.isFinite(rule.max) || rule.min > rule.max) {
        yield `${place}: between ${rule.min} and ${rule.max}`;
      }
  }
}
