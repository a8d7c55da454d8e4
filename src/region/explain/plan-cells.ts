import { empty, valueOf } from "../../domain/entry";
import type { PlanPosition } from "../../domain/finding";
import { grantLineId, type IncomeLine, type Plan } from "../../domain/plan";
import { areaAddress, parseCell } from "../../workbook/a1";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import { choiceIn } from "../form/detail-totals";
import type { DetailColumn, RegionForm } from "../form/region-form";

/** The cells of a school's own workbook that say what a column of Inzendingen says of its plan. */
export function planCells(checked: CheckedPlan, column: string | null, form: RegionForm): SheetCell {
  const { plan, locate } = checked;
  const positions = yearEndPositions(checked, column) ?? planPositions(plan, column, form);
  const places = positions.map(locate);
  const sheet = places[0]?.sheet ?? "";
  const cells = places.flatMap((place) => (place.sheet === sheet && place.cell !== null ? [place.cell] : []));
  return { sheet, cell: cells.length === 0 ? null : asAreas(cells) };
}

/** Where the plan says what a column of Inzendingen says of it: the lines that it adds up, or the one field. */
export function planPositions(plan: Plan, column: string | null, form: RegionForm): readonly PlanPosition[] {
  const { income, expenses } = plan;
  const incomeLines = amounts("income", income);
  const expenseLines = amounts("expense", expenses);
  switch (column) {
    case form.grant:
      return [`income.${grantLineId}.amount`];
    case "Andere bronnen":
      return orTotal(amounts("income", income.filter(({ id }) => id !== grantLineId)), "total.income");
    case "Inkomsten":
      return orTotal(incomeLines, "total.income");
    case "Uitgaven":
    case "Begroot":
      return orTotal(expenseLines, "total.expense");
    case "Verschil":
      return orTotal([...incomeLines, ...expenseLines], "total.balance");
    case "Soort":
      return ["header.participation"];
    case "Werkgebied":
      return ["header.werkgebied"];
    case "Schoolbestuur":
      return ["header.board"];
    default:
      return askedPositions(plan, column, form) ?? ["header.school"];
  }
} // prettier-ignore

/** Where the year end says what a column of Realisatie says of it; null for columns that the plan itself fills. */
function yearEndPositions({ evaluation }: CheckedPlan, column: string | null): readonly PlanPosition[] | null {
  if (evaluation === null) return null;
  switch (column) {
    case "Gerealiseerd":
    case "Signaal": {
      const filled = evaluation.evaluation.expenses.filter(({ actual }) => valueOf(actual) !== null);
      return orTotal(filled.map(({ id }) => `evaluation.expense.${id}.actual` as const), "evaluation.total.expense");
    }
    case "Eindevaluatie":
      return ["evaluation.learned"];
    default:
      return null;
  }
} // prettier-ignore

function amounts(side: "income" | "expense", lines: readonly IncomeLine[]): readonly PlanPosition[] {
  return lines.filter(({ amount }) => valueOf(amount) !== null).map(({ id }) => `${side}.${id}.amount` as const);
}

function orTotal(lines: readonly PlanPosition[], total: PlanPosition): readonly PlanPosition[] {
  return lines.length === 0 ? [total] : lines;
}

/** The field behind a column that this form has and another may not; null for another column. */
function askedPositions(plan: Plan, column: string | null, form: RegionForm): readonly PlanPosition[] | null {
  for (const { id, current, target } of form.counts) {
    if (column === current) return [`count.${id}.current`];
    if (column === target) return [`count.${id}.target`];
  }
  const theme = form.themes.find((each) => each.column === column);
  return theme === undefined ? detailPositions(plan, column, form.details) : [`theme.${theme.id}`];
}

/** The lines of spending that a column adds up: their numbers, or the amounts of one choice. */
function detailPositions(
  { expenses }: Plan,
  column: string | null,
  details: readonly DetailColumn[],
): readonly PlanPosition[] | null {
  for (const detail of details) {
    const { id, kind } = detail.column;
    if (kind === "count" && detail.name === column) {
      const counted = expenses.filter((line) => valueOf(line.details?.[id] ?? empty) !== null);
      return orTotal(counted.map((line) => `expense.${line.id}.detail.${id}` as const), "total.expense");
    }
    const chosen = detail.choices.find((each) => each.column === column);
    if (chosen !== undefined)
      return orTotal(amounts("expense", expenses.filter((line) => choiceIn(line, detail) === chosen.choice)), "total.expense");
  }
  return null;
} // prettier-ignore

/** "G13:G15, G18" for G13, G14, G15 and G18. */
function asAreas(addresses: readonly string[]): string {
  const cells = [...new Set(addresses)].flatMap((address) => parseCell(address) ?? []);
  cells.sort((left, right) => left.column - right.column || left.row - right.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last !== undefined && last.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map(areaAddress).join(", ");
}
