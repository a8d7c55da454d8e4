import type { Goal } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { DoubtCode } from "../plan-form";
import type { Account } from "./account";
import { isLabel } from "./label";
import { lineNumbers } from "./line-numbers";
import { beginsWithAny, goalHeads } from "./table-kind";
import type { TableView } from "./table-view";

type GoalPart = "goal" | "approach" | "result";
type GoalColumns = Readonly<Record<GoalPart, number>>;

export const numberHeads: readonly string[] = ["Nr", "Nr.", "Nummer", "#"];

/** One row of the form, before it has its number. */
interface GoalRow {
  readonly number: string;
  /** The same line, in a number of rows that a merged cell keeps together. */
  readonly words: Readonly<Record<GoalPart, readonly Found[]>>;
}

interface Found {
  readonly view: TableView;
  readonly row: number;
  readonly column: number;
}

/** Reads the goals of all tables that hold some, in the order of the document. */
export function readGoals(tables: readonly TableView[], programme: Programme, account: Account): readonly Goal[] {
  let columns: GoalColumns = { goal: 0, approach: 1, result: 2 };
  let numberColumn: number | null = null;
  const rows: GoalRow[] = [];
  for (const view of tables) {
    for (let row = 0; row < view.table.rowCount; row++) {
      const head = headOf(view, row, programme, account);
      if (head === null) addRow(rows, view, row, columns, numberColumn);
      else ({ columns, numberColumn } = head);
    }
  }
  const ids = lineNumbers(rows.map(({ number }) => number));
  const goals = rows.map((row, index) => goalOf(row, ids[index] ?? String(index + 1), account));
  for (const view of tables) view.tellTheRest(account);
  return goals.filter(({ goal, approach, result }) => goal !== "" || approach !== "" || result !== "");
}

interface GoalHead {
  readonly columns: GoalColumns;
  readonly numberColumn: number | null;
}

/** The head of the table, also where it is repeated on a next page; null for any other row. */
function headOf(view: TableView, row: number, programme: Programme, account: Account): GoalHead | null {
  const heads = goalHeads(programme);
  const cells = view.row(row);
  const found = heads.map((labels) => cells.find((cell) => beginsWithAny(firstLine(view.text(cell)), labels)));
  if (found.filter((cell) => cell !== undefined).length < 2) return null;
  const { goal, approach, result } = programme.words.goals;
  found.forEach((cell, index) => {
    const questions = [goal, approach, result].map(({ help }) => help);
    if (cell !== undefined && !view.isTaken(cell)) view.takeLabel(cell, heads[index] ?? [], questions, account);
  });
  const number = cells.find((cell) => numberHeads.some((head) => isLabel(view.text(cell), head)));
  if (number !== undefined) view.take(number);
  const at = (index: number) => found[index]?.column ?? index;
  return { columns: { goal: at(0), approach: at(1), result: at(2) }, numberColumn: number?.column ?? null };
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

function addRow(
  rows: GoalRow[],
  view: TableView,
  row: number,
  columns: GoalColumns,
  numberColumn: number | null,
): void {
  const goal = view.cellAt(row, columns.goal);
  const last = rows.at(-1);
  const at = (part: GoalPart): Found => ({ view, row, column: columns[part] });
  // A goal that reaches into this row from above has more than one aanpak or result.
  if (goal !== undefined && goal.row < row && last !== undefined && goal.column === columns.goal) {
    const { words } = last;
    rows[rows.length - 1] = {
      ...last,
      words: { ...words, approach: [...words.approach, at("approach")], result: [...words.result, at("result")] },
    };
    return;
  }
  const numberCell = numberColumn === null ? undefined : view.cellAt(row, numberColumn);
  const number = numberCell === undefined ? "" : view.text(numberCell).replace(/\.$/, "");
  if (numberCell !== undefined && /^(?:[1-9]\d{0,2})?$/.test(number)) view.take(numberCell);
  rows.push({ number, words: { goal: [at("goal")], approach: [at("approach")], result: [at("result")] } });
}

function goalOf({ words }: GoalRow, id: string, account: Account): Goal {
  const text = (part: GoalPart) =>
    words[part]
      .map((found) => textAt(found, part, id, words[part].length > 1, account))
      .filter((each) => each !== "")
      .join("\n");
  return { id, goal: text("goal"), approach: text("approach"), result: text("result") };
}

function textAt({ view, row, column }: Found, part: GoalPart, id: string, isJoined: boolean, account: Account): string {
  const cell = view.cellAt(row, column);
  if (cell === undefined || view.isTaken(cell)) return "";
  const piece = view.take(cell);
  const why: DoubtCode | null =
    cell.width > 1
      ? "merged-columns"
      : isJoined || cell.height > 1
        ? "merged-rows"
        : view.isContinued
          ? "no-heading"
          : null;
  account.found(piece, [`goal.${id}.${part}`], { kind: "text" }, why);
  return piece.text;
}
