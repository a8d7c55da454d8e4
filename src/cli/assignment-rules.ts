import type { BookedLine } from "../actuals/booked-lines";
import { plainText } from "../domain/plain-text";
import type { AssignmentRule, BudgetLineKey } from "../ledger/assign/assign-postings";
import { WorkbookError } from "../workbook/workbook-error";
import { readBytes } from "./read-file";

/**
 * The rules in a JSON file: `[{"account": "4731", "line": 5}, {"text": "coach", "line": "Coach voor de inloop"}]`. A line is the
 * number of a spending line, its description, or a key as "income.1".
 * @throws WorkbookError `unclear-rules`, naming what it does not understand; or why the file can't be read.
 */
export function readRules(file: string, lines: readonly BookedLine[]): readonly AssignmentRule[] {
  const parsed = parse(new TextDecoder().decode(readBytes(file)));
  if (!Array.isArray(parsed)) return refuse("[…]");
  return parsed.map((each: unknown) => ruleOf(each, lines));
}

function ruleOf(given: unknown, lines: readonly BookedLine[]): AssignmentRule {
  const { account, text, line } = typeof given === "object" && given !== null ? (given as Given) : {};
  const key = lineKey(line, lines);
  const value = textOf(account ?? text);
  if (key === null || value === "" || (account === undefined) === (text === undefined))
    return refuse(JSON.stringify(given));
  return { kind: account === undefined ? "text" : "account", value, line: key };
}

type Given = Readonly<Partial<Record<"account" | "text" | "line", unknown>>>;

function lineKey(line: unknown, lines: readonly BookedLine[]): BudgetLineKey | null {
  const wanted = textOf(line);
  const found = lines.find(
    ({ key, side, id, name }) =>
      key === wanted || (side === "expense" && id === wanted) || name.replace(/^.*?\. /, "") === wanted,
  );
  return found?.key ?? null;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? plainText(String(value)) : "";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(String(error));
  }
}

function refuse(what: string): never {
  throw new WorkbookError("unclear-rules", what);
}
