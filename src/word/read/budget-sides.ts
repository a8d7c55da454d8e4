import type { Programme } from "../../domain/programme";
import { goalTitle } from "../../school/goal-words";
import type { Account } from "./account";
import { isLabel } from "./label";
import { numberHeads } from "./read-goals";
import { isSideHead, sideHeads } from "./table-kind";
import type { TableView } from "./table-view";

export type SideName = "income" | "expense";

/** The columns of one side of the budget and the rows below its head. */
export interface BudgetSide {
  readonly name: SideName;
  readonly firstRow: number;
  readonly description: number;
  /** The same column as the description where both stand in one cell. */
  readonly amount: number;
  /** Columns of the programme by their id, "goal" for the goal, null for a column that is not ours. */
  readonly others: readonly { readonly column: number; readonly id: string | null }[];
}

const descriptionHeads = ["Omschrijving", "Post", "Waarvoor", "Activiteit"];
const amountHeads = ["Bedrag", "Bedragen", "Kosten", "Euro", "€"];
const goalHeads = (programme: Programme): readonly string[] => [
  goalTitle(programme),
  "Doel",
  "Hoort bij doel",
  "Bij doel",
  "Doel nr",
];

/** The sides that the head of this table names, or null when it has no head of its own. */
export function budgetSides(view: TableView, programme: Programme, account: Account): readonly BudgetSide[] | null {
  const heads = view.table.cells.filter(({ row }) => row < 2).flatMap((cell) => {
    const name = (["income", "expense"] as const).find((side) => isSideHead(view.text(cell), side));
    return name === undefined || cell.row > 0 && isSideHead(view.text(view.cellAt(0, cell.column)), name) ? [] : [{ name, cell }];
  }); // prettier-ignore
  const first = heads.filter(({ name }, index) => heads.findIndex((each) => each.name === name) === index);
  if (first.length === 0) return null;
  const headRow = Math.max(...first.map(({ cell }) => cell.row));
  const below = columnHeadRow(view, headRow, programme);
  const sides = first.map(({ name, cell }): BudgetSide => {
    const next = first.map(({ cell: other }) => other.column).filter((column) => column > cell.column);
    const end = Math.min(view.table.columnCount, ...next);
    return sideOf(view, name, cell.column, end, below, headRow, programme);
  });
  for (const { name, cell } of first)
    view.takeLabel(cell, sideHeads[name], [...amountHeads, ...descriptionHeads], account);
  takeColumnHeads(view, [headRow, ...(below ? [headRow + 1] : [])], programme);
  return sides;
}

function columnNames(programme: Programme): readonly string[] {
  return [
    ...descriptionHeads,
    ...amountHeads,
    ...goalHeads(programme),
    ...numberHeads,
    ...programme.expenseColumns.map(({ label }) => label),
  ];
}

/** Whether the row below the head names the columns. */
function columnHeadRow(view: TableView, headRow: number, programme: Programme): boolean {
  const texts = view
    .row(headRow + 1)
    .map((cell) => view.text(cell))
    .filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => columnNames(programme).some((name) => isLabel(text, name)));
}

function takeColumnHeads(view: TableView, rows: readonly number[], programme: Programme): void {
  for (const row of rows)
    for (const cell of view.row(row))
      if (!view.isTaken(cell) && columnNames(programme).some((name) => isLabel(view.text(cell), name))) view.take(cell);
}

function sideOf(
  view: TableView, name: SideName, start: number, end: number, hasColumnHeads: boolean, headRow: number, programme: Programme,
): BudgetSide {
  const columns = Array.from({ length: end - start }, (_, index) => start + index);
  const headAt = (column: number) => [headRow + 1, headRow].map((row) => view.text(view.cellAt(row, column)));
  const named = (names: readonly string[]) => columns.find((column) => headAt(column).slice(hasColumnHeads ? 0 : 1).some((text) => names.some((each) => isLabel(text, each))));
  const amount = named(amountHeads.filter((head) => head !== "Kosten" || hasColumnHeads)) ?? end - 1;
  const numbers = named(numberHeads);
  const description = named(descriptionHeads) ?? columns.find((column) => column !== numbers) ?? start;
  const others = columns.filter((column) => column !== amount && column !== description).map((column) => {
    const isNamed = (names: readonly string[]) => headAt(column).some((text) => names.some((each) => isLabel(text, each)));
    const own = name === "expense" ? programme.expenseColumns.find(({ label }) => isNamed([label])) : undefined;
    return { column, id: own?.id ?? (name === "expense" && isNamed(goalHeads(programme)) ? "goal" : null) };
  });
  return { name, firstRow: headRow + (hasColumnHeads ? 2 : 1), description, amount, others };
} // prettier-ignore
