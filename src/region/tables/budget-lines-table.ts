import { empty, valueOf, type Entry } from "../../domain/entry";
import { grantLineId, type ExpenseDetails, type ExpenseLine, type IncomeLine } from "../../domain/plan";
import { asContent } from "../../workbook/formula";
import type { SheetDescription } from "../../workbook/description";
import { numberFormats } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import type { DetailColumn, RegionForm } from "../form/region-form";
import type { KnownSubmission } from "../survey/known-submission";
import type { SchoolName, Source } from "../survey/survey-row";
import { rowsAndPlaces } from "../kept/place-rows";
import type { KeptRow } from "../kept/kept-region";
import { sourceOf } from "./detail-source";
import { keepRows, numberRepeats } from "./keep-rows";
import { ownName, schoolColumns } from "./school-columns";
import { sourceColumns } from "./source-columns";
import { budgetLinesSubtitle } from "./subtitles";
import { kenmerkColumn, numberColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { draftTableSheet, settle, type TableSheet } from "./table-sheet";

const budgetLinesTable = "Begrotingsregels";

/** One amount of a school's budget. */
interface BudgetLineRow {
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly side: "Inkomsten" | "Uitgaven";
  /** "1", or "+1" for a row that someone inserted by hand. */
  readonly line: string;
  readonly description: string;
  readonly goal: string;
  /** Null for income. */
  readonly details: ExpenseDetails | null;
  /** In euros; what was typed where no amount could be read; "" for none. */
  readonly amount: number | string;
  readonly source: Source;
}

const textWidth = 38;
const detailWidths = { choice: 22, text: 30 } as const;
const mostLines = 8;

function columnsFor(form: RegionForm): readonly TableColumn<BudgetLineRow>[] {
  return [
    ...schoolColumns<BudgetLineRow>(form, ownName),
    textColumn("Kant", 12, ({ side }) => side),
    textColumn("Regel", 8, ({ line }) => line),
    wrappedColumn("Omschrijving", textWidth, ({ description }) => description),
    ...(form.asksGoals ? [textColumn<BudgetLineRow>("Hoort bij doel", 14, ({ goal }) => goal)] : []),
    ...form.details.map(detailColumn),
    numberColumn("Bedrag", 15, numberFormats.euro, ({ amount }) => amount),
    ...sourceColumns<BudgetLineRow>(),
    kenmerkColumn(({ kenmerk }) => kenmerk),
  ];
}

function detailColumn({ name, column: { id, kind } }: DetailColumn): TableColumn<BudgetLineRow> {
  const value = ({ details }: BudgetLineRow) => detailContent(details?.[id] ?? empty);
  return kind === "count"
    ? numberColumn(name, 10.5, numberFormats.count, value)
    : wrappedColumn(name, detailWidths[kind], value);
}

/** Points in which the texts of a line read whole. */
function rowHeight({ description, details }: BudgetLineRow, form: RegionForm): number {
  const heights = form.details.map(({ column: { id, kind } }) =>
    kind === "count" ? 0 : textHeight([String(detailContent(details?.[id] ?? empty))], detailWidths[kind], mostLines),
  );
  return Math.max(leastHeight, textHeight([description], textWidth, mostLines), ...heights);
}
const leastHeight = 18;

/** What was typed stays readable where it is no number or no choice of the list. */
function detailContent(entry: Entry<string | number>): string | number {
  return entry.state === "unreadable" ? entry.text : (valueOf(entry) ?? "");
}

/** The sheet with every line of the budgets that count. */
export function describeBudgetLines(
  form: RegionForm,
  accepted: readonly KnownSubmission[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const { rows, continues } = rowsAndPlaces(keepRows(numberRepeats(accepted.flatMap(budgetLines)), kept, columns));
  const sheet: TableSheet<BudgetLineRow> = {
    name: budgetLinesTable,
    subtitle: asContent(budgetLinesSubtitle(budgetLinesTable, plainRows(columns, rows), form)),
    columns,
    rows,
    continues,
    band: "Begroting van de nieuwste versie van elk plan",
    headHeight: 30,
    rowHeight: (row) => rowHeight(row, form),
    frozenThrough: form.applicant.name,
    printedThrough: "Bedrag",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

function budgetLines(known: KnownSubmission): BudgetLineRow[] {
  const { income, expenses } = known.submission.checked.plan;
  return [
    ...income.filter(isUsed).map((line) => budgetLine(known, "Inkomsten", line, "", null)),
    ...expenses.filter(isUsed).map((line) => budgetLine(known, "Uitgaven", line, goalText(line), line.details ?? null)),
  ];
}

/** The grant line of a doorlopende school is printed on the form, and often has no amount. */
function isUsed({ id, description, amount }: IncomeLine): boolean {
  return amount.state !== "empty" || (description !== "" && id !== grantLineId);
}

function budgetLine(
  known: KnownSubmission,
  side: BudgetLineRow["side"],
  { id, description, amount }: IncomeLine,
  goal: string,
  details: ExpenseDetails | null,
): BudgetLineRow {
  const cents = valueOf(amount);
  const unread = amount.state === "unreadable" ? amount.text : "";
  const position = `${side === "Inkomsten" ? "income" : "expense"}.${id}.amount` as const;
  return {
    kenmerk: `${known.submission.identity}|${position}`,
    name: known.name,
    side,
    line: id,
    description,
    goal,
    details,
    amount: cents === null ? unread : cents / 100,
    source: sourceOf(known, position),
  };
}

function goalText({ goal }: ExpenseLine): string {
  if (goal.state === "unreadable") return goal.text;
  const id = valueOf(goal);
  return id === null ? "" : `Doel ${id}`;
}
