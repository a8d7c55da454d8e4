import type { ExpenseColumn, Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import { detailColumn } from "./field-keys";
import { goalTitle } from "./goal-words";
import { formSheets, type FormColumn, type FormSheet } from "./form-sheets";

/** The sheet *Begroting* of a programme: its table of spending has the columns that the programme asks. */
export interface BudgetColumns {
  readonly sheet: FormSheet;
  /** Between the description and the amount, at least one. */
  readonly between: readonly FormColumn[];
  /** Where the box for the description of a spending ends. */
  readonly descriptionTo: string;
  /** The column left of the amount. */
  readonly beforeAmount: string;
  readonly hasGoals: boolean;
  /** Whether the goal's own words are shown beside "Doel 3". */
  readonly showsGoals: boolean;
}

/** What description and columns together have: all sheets are equally wide, so that they print at one scale. */
const room = formSheets.budget.columns.find(({ key }) => key === "omschrijving")?.width ?? 0;
/** Of a column that holds "Doel 12". */
const leastGoalWidth = 10;
const afterGoalWord = 4;
const countWidth = 10;
/** The middle one of the three tiles above the table stands over these columns. */
const leastBetween = 26;
/** Of the room that is left, the description takes this much for each other column's 1. */
const descriptionShare = 1.5;
/** With more columns than this, each of them would become too narrow to read. */
const mostBesideGoals = 1;

export function budgetColumns(programme: Programme): BudgetColumns {
  const { expenseColumns } = programme;
  const goalWidth = Math.max(leastGoalWidth, goalTitle(programme).length + afterGoalWord);
  const hasGoals = asks(programme, "goals");
  const showsGoals = hasGoals && expenseColumns.length <= mostBesideGoals;
  const isFlexible = ({ kind }: ExpenseColumn) => kind !== "count";
  const isBare = !hasGoals && expenseColumns.length === 0;
  const shares = expenseColumns.filter(isFlexible).length + (showsGoals || isBare ? 1 : 0);
  const counts = expenseColumns.length - expenseColumns.filter(isFlexible).length;
  const narrow = shares === 0 ? Math.max(countWidth, (leastBetween - (hasGoals ? goalWidth : 0)) / counts) : countWidth;
  const share = (room - (hasGoals ? goalWidth : 0) - counts * narrow) / (descriptionShare + shares);
  const between: readonly FormColumn[] = [
    ...(hasGoals ? [{ key: "doel", width: goalWidth }] : []),
    ...(showsGoals ? [{ key: "doeltekst", width: rounded(share) }] : []),
    ...expenseColumns.map((column) => ({
      key: detailColumn(column.id),
      width: rounded(isFlexible(column) ? share : narrow),
    })),
    ...(isBare ? [{ key: "ruimte", width: rounded(share) }] : []),
  ];
  return {
    sheet: { ...formSheets.budget, columns: withBetween(between) },
    between,
    descriptionTo: isBare ? "ruimte" : "omschrijving",
    beforeAmount: between.at(-1)?.key ?? "omschrijving",
    hasGoals,
    showsGoals,
  };
}

const rounded = (width: number): number => Math.round(width * 2) / 2;

function withBetween(between: readonly FormColumn[]): readonly FormColumn[] {
  const taken = between.reduce((total, { width }) => total + width, 0);
  return formSheets.budget.columns.flatMap((column) =>
    column.key === "omschrijving" ? [{ ...column, width: column.width - taken }, ...between] : [column],
  );
}
