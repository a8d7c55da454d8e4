import { valueOf } from "../../domain/entry";
import type { DoubtCode } from "../plan-form";
import { amountAnswer } from "./answers";
import type { BudgetSide } from "./budget-sides";
import { withText, type Piece } from "./piece";
import type { TableView } from "./table-view";

/** One line of one side of the budget, as words. */
export interface BudgetRow {
  readonly description: Piece | null;
  readonly amount: Piece | null;
  readonly others: readonly { readonly id: string | null; readonly piece: Piece }[];
  readonly why: DoubtCode | null;
}

/** The rows of one side of a table. Blank rows are among them, because lines are known by their place. */
export function budgetRows(view: TableView, side: BudgetSide): readonly BudgetRow[] {
  const rows: BudgetRow[] = [];
  const first = view.isContinued ? 0 : side.firstRow;
  for (let row = first; row < view.table.rowCount; row++) rows.push(...linesOf(rowAt(view, row, side)));
  return rows;
}

function rowAt(view: TableView, row: number, side: BudgetSide): BudgetRow {
  const take = (column: number) => {
    const cell = view.cellAt(row, column);
    // A cell that reaches over both sides belongs to neither.
    const isWithin = cell !== undefined && !view.isTaken(cell) && cell.row === row && cell.column >= firstColumn(side);
    return isWithin && cell.column + cell.width <= lastColumn(side) + 1 ? view.take(cell) : null;
  };
  const description = take(side.description);
  const others = side.others.flatMap(({ column, id }) => {
    const piece = take(column);
    return piece === null ? [] : [{ id, piece }];
  });
  const amount = side.amount === side.description ? null : take(side.amount);
  return { description, amount, others, why: view.isContinued ? "no-heading" : null };
}

const firstColumn = ({ description, amount, others }: BudgetSide) =>
  Math.min(description, amount, ...others.map(({ column }) => column));
const lastColumn = ({ description, amount, others }: BudgetSide) =>
  Math.max(description, amount, ...others.map(({ column }) => column));

/** People type several lines into one row, and an amount behind its words. */
function linesOf(row: BudgetRow): readonly BudgetRow[] {
  const { description, amount } = row;
  if (description === null || description.text === "") return [row];
  const isAlone = amount === null || amount.text === "";
  if (isAlone) return linesWithAmounts(row, description) ?? [row];
  const words = description.text.split("\n").filter((line) => line.trim() !== "");
  const amounts = amount.text.split("\n").filter((line) => line.trim() !== "");
  const isEven =
    words.length > 1 && words.length === amounts.length && row.others.every(({ piece }) => piece.text === "");
  if (!isEven || !amounts.every((line) => valueOf(amountAnswer(line).entry) !== null)) return [row];
  return words.map((line, index) => ({
    description: withText(description, withoutBullet(line)),
    amount: withText(amount, amounts[index]?.trim() ?? ""),
    others: [],
    why: "split-lines",
  }));
}

/** Behind the sign of the euro, up to the end of the line. */
const wholeAmount = /^€\s?[\d., ]{0,20}\d(?:,?[-=–]{1,2})?$/;

/** "Inhuur expert: € 5.000,-": only with the sign of the euro it is surely an amount. */
function amountBehind(line: string): readonly [string, string] | null {
  const at = line.lastIndexOf("€");
  const amount = line.slice(at).trim();
  if (at < 1 || !wholeAmount.test(amount) || valueOf(amountAnswer(amount).entry) === null) return null;
  let end = at;
  while (end > 0 && " :=–-\t".includes(line[end - 1] ?? "")) end -= 1;
  return end === 0 ? null : [line.slice(0, end), amount];
}

function linesWithAmounts(row: BudgetRow, description: Piece): readonly BudgetRow[] | null {
  const lines = description.text.split("\n").filter((line) => line.trim() !== "");
  const parts = lines.map(amountBehind).filter((part) => part !== null);
  if (parts.length < lines.length) return null;
  return parts.map(([words, amount], index) => ({
    description: withText(description, withoutBullet(words)),
    amount: withText(description, amount),
    others: index === 0 ? row.others : [],
    why: "split-amount",
  }));
}

const withoutBullet = (line: string): string => line.replace(/^\s*(?:[•·▪*–-]|\d{1,2}[.)])\s+/, "").trim();
