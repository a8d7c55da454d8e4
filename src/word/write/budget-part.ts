import type { Cents } from "../../domain/cents";
import { empty } from "../../domain/entry";
import { formatEuro } from "../../domain/format-euro";
import type { ExpenseLine, IncomeLine, Plan } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import { asks } from "../../domain/programme-form";
import type { Programme } from "../../domain/programme";
import { goalTitle } from "../../school/goal-words";
import { amountWords, textWords } from "./entry-words";
import { gap, grid, heading, help, textCell, type DraftCell, type DraftRow, type PagePart } from "./page-parts";

const leastRows = 5;

/** One side of the budget: its head, its columns and its rows, each as cells. */
interface Side {
  readonly title: string;
  readonly shares: readonly number[];
  readonly heads: readonly DraftCell[];
  readonly rows: readonly (readonly DraftCell[])[];
  readonly total: readonly DraftCell[];
}

/** *Begroting*: both sides beside each other as on the form, or below each other where the regeling asks more of spending. */
export function budgetPart(plan: Plan, programme: Programme): readonly PagePart[] {
  const { income: incomeWords, expenses: expenseWords } = programme.words;
  const { incomeCents, expenseCents } = planTotals(plan);
  const rows = Math.max(leastRows, lastId(plan.income), lastId(plan.expenses));
  const income = incomeSide(plan, rows, totalWords(plan.income, incomeCents));
  const expense = expenseSide(plan, programme, rows, totalWords(plan.expenses, expenseCents));
  const sentences = [incomeWords.help, expenseWords.help].filter((sentence) => sentence !== "").join(" ");
  const tables =
    programme.expenseColumns.length === 0 ? [sideBySide(income, expense)] : [alone(income), gap(), alone(expense)];
  return [heading("Begroting"), ...help(sentences), ...tables];
}

/** On an empty form the total is left to be written. */
function totalWords(lines: readonly IncomeLine[], total: Cents): string {
  return lines.every(({ amount }) => amount.state === "empty") ? "" : formatEuro(total);
}

function lastId(lines: readonly { readonly id: string }[]): number {
  return Math.max(0, ...lines.map(({ id }) => Number(id)));
}

const head = (text: string, isRight = false): DraftCell => textCell(text, { isHead: true, isRight });
const right = (text: string): DraftCell => textCell(text, { isRight: true });
const totalCells = (columns: number, total: string): readonly DraftCell[] => [
  textCell("Totaal", { isBold: true }),
  ...Array.from({ length: columns - 2 }, () => textCell("")),
  textCell(total, { isBold: true, isRight: true }),
];

/** A row for each number: lines are known by their place. */
function rowsOf<Line extends IncomeLine>(
  lines: readonly Line[],
  rows: number,
  cells: (line: Line | null) => readonly DraftCell[],
) {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return Array.from({ length: rows }, (_, index) => cells(byId.get(String(index + 1)) ?? null));
}

function incomeSide({ income }: Plan, rows: number, total: string): Side {
  return {
    title: "Inkomsten",
    shares: [0.64, 0.36],
    heads: [head("Omschrijving"), head("Bedrag", true)],
    rows: rowsOf(income, rows, (line) => [
      textCell(line?.description ?? ""),
      right(amountWords(line?.amount ?? empty)),
    ]),
    total: totalCells(2, total),
  };
}

function expenseSide({ expenses }: Plan, programme: Programme, rows: number, total: string): Side {
  const { expenseColumns } = programme;
  const hasGoals = asks(programme, "goals") || expenses.some(({ goal }) => goal.state !== "empty");
  const own = expenseColumns.map(({ label, kind }) => head(label, kind === "count"));
  const heads = [head("Omschrijving"), ...own, ...(hasGoals ? [head(goalTitle(programme))] : []), head("Bedrag", true)];
  const cells = (line: ExpenseLine | null): readonly DraftCell[] => [
    textCell(line?.description ?? ""),
    ...expenseColumns.map(({ id, kind }) =>
      textCell(textWords(line?.details?.[id] ?? empty), { isRight: kind === "count" }),
    ),
    ...(hasGoals ? [textCell(textWords(line?.goal ?? empty))] : []),
    right(amountWords(line?.amount ?? empty)),
  ];
  const amount = expenseColumns.length === 0 ? 0.32 : 0.17;
  const goal = hasGoals ? (expenseColumns.length === 0 ? 0.15 : 0.08) : 0;
  const rest = 1 - amount - goal;
  const description = expenseColumns.length === 0 ? rest : rest * 0.45;
  const shares = [
    description,
    ...expenseColumns.map(() => (rest - description) / expenseColumns.length),
    ...(hasGoals ? [goal] : []),
    amount,
  ];
  return {
    title: "Uitgaven",
    shares,
    heads,
    rows: rowsOf(expenses, rows, cells),
    total: totalCells(heads.length, total),
  };
}

function sideBySide(income: Side, expense: Side): PagePart {
  const [left, rightShare] = [0.45, 0.55];
  const shares = [...income.shares.map((share) => share * left), ...expense.shares.map((share) => share * rightShare)];
  const titles: DraftRow = {
    isHead: true,
    cells: [income, expense].map(({ title, heads }) => textCell(title, { isHead: true, span: heads.length })),
  };
  const heads: DraftRow = { isHead: true, cells: [...income.heads, ...expense.heads] };
  const rows = income.rows.map((cells, index): DraftRow => ({ cells: [...cells, ...(expense.rows[index] ?? [])] }));
  return grid(shares, [titles, heads, ...rows, { cells: [...income.total, ...expense.total] }]);
}

function alone({ title, shares, heads, rows, total }: Side): PagePart {
  const titles: DraftRow = { isHead: true, cells: [textCell(title, { isHead: true, span: heads.length })] };
  const lines = rows.map((cells): DraftRow => ({ cells }));
  return grid(shares, [titles, { isHead: true, cells: heads }, ...lines, { cells: total }]);
}
