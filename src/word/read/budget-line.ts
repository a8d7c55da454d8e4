import { empty, filled, valueOf, type Entry } from "../../domain/entry";
import type { ExpenseColumn, Programme } from "../../domain/programme";
import type { ExpenseLine, IncomeLine, LineId } from "../../domain/plan";
import { sameText } from "../../domain/same-text";
import { goalTitle } from "../../school/goal-words";
import type { DoubtCode, Reading } from "../plan-form";
import type { Account } from "./account";
import { amountAnswer, countAnswer } from "./answers";
import type { BudgetRow } from "./budget-rows";
import { afterLabel } from "./label";
import type { Piece } from "./piece";

/** A row as a line of income. The line of the grant has its own words for a description. */
export function incomeLine(row: BudgetRow, id: LineId, labelDiffers: DoubtCode | null, account: Account): IncomeLine {
  for (const { piece } of row.others) account.unplaced(piece);
  return lineOf(row, "income", id, labelDiffers, account);
}

/** A row as a line of spending, with the goal it belongs to and the columns of the regeling. */
export function expenseLine(
  row: BudgetRow,
  id: LineId,
  programme: Programme,
  goalIds: ReadonlySet<string>,
  account: Account,
): ExpenseLine {
  const line = lineOf(row, "expense", id, null, account);
  let goal: Entry<LineId> = empty;
  const details: Record<string, Entry<string | number>> = Object.fromEntries(
    programme.expenseColumns.map((column) => [column.id, empty]),
  );
  for (const { id: name, piece } of row.others) {
    const column = programme.expenseColumns.find((each) => each.id === name);
    if (column !== undefined) details[column.id] = detailOf(piece, column, id, account);
    else if (name === "goal") goal = goalOf(piece, id, programme, goalIds, account);
    else account.unplaced(piece);
  }
  return programme.expenseColumns.length === 0 ? { ...line, goal } : { ...line, goal, details };
}

function lineOf(
  row: BudgetRow,
  side: "income" | "expense",
  id: LineId,
  why: DoubtCode | null,
  account: Account,
): IncomeLine {
  const { description, amount } = row;
  if (description !== null) account.found(description, [`${side}.${id}.description`], { kind: "text" }, why ?? row.why);
  const read = amountAnswer(amount?.text ?? "");
  if (amount !== null) account.found(amount, [`${side}.${id}.amount`], read.reading, row.why);
  return { id, description: description?.text ?? "", amount: read.entry };
}

/** "Doel 3", "doel 3.", in the regeling's own word as "initiatief 3", or 3, as in the workbook. */
function goalOf(
  piece: Piece,
  line: LineId,
  programme: Programme,
  goalIds: ReadonlySet<string>,
  account: Account,
): Entry<LineId> {
  const match = /^(?:doel\s*)?([1-9]\d?)\.?$/i.exec(afterLabel(piece.text, goalTitle(programme)) ?? piece.text.trim());
  const goal = match?.[1] ?? null;
  if (piece.text === "") return empty;
  if (goal === null) {
    account.found(piece, [`expense.${line}.goal`], { kind: "kept" });
    return { state: "unreadable", text: piece.text, reason: "not-a-value" };
  }
  account.found(piece, [`expense.${line}.goal`], { kind: "goal", goal }, goalIds.has(goal) ? null : "unreadable");
  return filled(goal);
}

function detailOf(piece: Piece, column: ExpenseColumn, line: LineId, account: Account): Entry<string | number> {
  if (piece.text === "") return empty;
  const entry = detailEntry(piece.text, column);
  const read = valueOf(entry);
  const reading: Reading =
    typeof read === "number" ? { kind: "count", count: read } : { kind: read === null ? "kept" : "text" };
  account.found(piece, [`expense.${line}.detail.${column.id}`], reading);
  return entry;
}

/** Words, a whole number, or one of the words that the column offers. */
function detailEntry(text: string, { kind, choices }: ExpenseColumn): Entry<string | number> {
  if (kind === "count") return countAnswer(text).entry;
  if (kind === "text") return filled(text);
  const choice = choices.find((each) => sameText(each, text));
  return choice === undefined ? { state: "unreadable", text, reason: "not-a-value" } : filled(choice);
}
