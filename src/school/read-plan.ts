import { empty, filled, valueOf, type Entry } from "../domain/entry";
import {
  grantLineId,
  type Choice,
  type CountRow,
  type ExpenseDetails,
  type ExpenseLine,
  type Goal,
  type IncomeLine,
  type LineId,
  type Plan,
  type PlanHeader,
  type PrintedTotal,
} from "../domain/plan";
import type { ExpenseColumn, Programme, Topic } from "../domain/programme";
import { amountFromNumber } from "../domain/parse-amount";
import type { SnapshotCell } from "../workbook/snapshot";
import {
  conditionRow, countColumns, countRow, detailColumn, goalColumns, headerRows, lineColumns, principleRow, signatureRows, themeRow,
} from "./field-keys"; // prettier-ignore
import type { FormSheetId } from "./form-sheets";
import type { TableName } from "./inserted-rows";
import type { KeyIndex } from "./key-index";
import {
  readAmount, readChoice, readCount, readDate, readGoalChoice, readParticipation, readText, readTick, readWords,
} from "./read-cells"; // prettier-ignore

/** The form sheets of a workbook, addressed by keys. A sheet that is gone reads as empty. */
export interface FormIndex {
  readonly sheets: ReadonlyMap<FormSheetId, KeyIndex>;
  readonly date1904: boolean;
}

/** The plan as it stands on the sheets. Nothing is judged here; what can't be read keeps its words. */
export function readPlan(form: FormIndex, programme: Programme): Plan {
  const at = (sheet: FormSheetId, row: string, column: string) => form.sheets.get(sheet)?.at(row, column);
  return {
    header: readHeader((row) => at("plan", row, "midden"), programme),
    reason: readText(at("plan", "aanleiding", "keuze")),
    principles: readChoices(programme.principles, (id, column) => at("plan", principleRow(id), column)),
    themes: readChoices(programme.themes, (id, column) => at("plan", themeRow(id), column)),
    goals: readGoals(form),
    counts: Object.fromEntries(
      programme.counts.map(({ id }) => [id, readCounts((column) => at("counts", countRow(id), column))]),
    ),
    partnerNames: readText(at("counts", "partners", "huidig")),
    income: readIncome(form, programme),
    expenses: readExpenses(form, programme),
    printedTotals: {
      income: readPrintedTotal(at("budget", "totaal.inkomsten", "bedrag")),
      expense: readPrintedTotal(at("budget", "totaal.uitgaven", "bedrag")),
    },
    explanation: readText(at("budget", "toelichting", "nr")),
    conditions: Object.fromEntries(
      programme.conditions.map(({ id }) => [id, readTick(at("signOff", conditionRow(id), "keuze"))]),
    ),
    signature: {
      director: readText(at("signOff", signatureRows.director, "invoer")),
      board: readText(at("signOff", signatureRows.board, "invoer")),
      school: readText(at("signOff", signatureRows.school, "invoer")),
      date: readDate(at("signOff", signatureRows.date, "invoer"), form.date1904),
    },
  };
}

function readHeader(
  at: (row: string) => SnapshotCell | undefined,
  { participations: [only, ...others] }: Programme,
): PlanHeader {
  const text = (field: keyof PlanHeader) => readText(at(headerRows[field]));
  return {
    school: text("school"),
    brin: text("brin"),
    board: text("board"),
    boardNumber: text("boardNumber"),
    werkgebied: text("werkgebied"),
    // Where there is one way to take part, the form does not ask which.
    participation: others.length === 0 ? filled(only) : readParticipation(at(headerRows.participation)),
    partners: text("partners"),
    leadSchool: text("leadSchool"),
    adviser: text("adviser"),
    contact: text("contact"),
    email: text("email"),
    leernetwerk: readTick(at(headerRows.leernetwerk)),
    leernetwerkNames: text("leernetwerkNames"),
  };
}

function readChoices(
  topics: readonly Topic[],
  at: (id: string, column: string) => SnapshotCell | undefined,
): Record<string, Choice> {
  return Object.fromEntries(
    topics.map(({ id }) => [id, { ticked: readTick(at(id, "keuze")), remark: readText(at(id, "rechts")) }]),
  );
}

function readCounts(at: (column: string) => SnapshotCell | undefined): CountRow {
  return {
    current: readCount(at(countColumns.current)),
    target: readCount(at(countColumns.target)),
    story: readText(at(countColumns.story)),
  };
}

/** The cells of one row of a table, by column key. */
type LineCells = (column: string) => SnapshotCell | undefined;

/**
 * Reads the rows of a table in the order of the sheet, rows inserted by hand among them; not those with nothing under any of
 * these columns, which are most of a table.
 */
function readLines<T>(
  index: KeyIndex | undefined,
  table: TableName,
  columns: readonly string[],
  read: (id: LineId, cellOf: LineCells) => T,
): readonly T[] {
  if (index === undefined) return [];
  const { layout, cellAt } = index;
  const numbers = columns.flatMap((key) => layout.columnOf.get(key) ?? []);
  const lines: T[] = [];
  for (const { id, row } of layout.tables[table]) {
    if (!numbers.some((column) => cellAt(row, column) !== undefined)) continue;
    const cellOf: LineCells = (key) => {
      const column = layout.columnOf.get(key);
      return column === undefined ? undefined : cellAt(row, column);
    };
    lines.push(read(id, cellOf));
  }
  return lines;
}

function readGoals(form: FormIndex): readonly Goal[] {
  const goals = readLines(form.sheets.get("plan"), "doel", Object.values(goalColumns), (id, cellOf): Goal => {
    return {
      id,
      goal: readText(cellOf(goalColumns.goal)),
      approach: readText(cellOf(goalColumns.approach)),
      result: readText(cellOf(goalColumns.result)),
    };
  });
  return goals.filter(({ goal, approach, result }) => goal !== "" || approach !== "" || result !== "");
}

const incomeColumns = [lineColumns.description, lineColumns.amount];

function readIncome(form: FormIndex, programme: Programme): readonly IncomeLine[] {
  const lines = readLines(form.sheets.get("budget"), "inkomst", incomeColumns, readIncomeLine);
  const grant = lines.find(({ id }) => id === grantLineId);
  const others = lines.filter(
    ({ id, description, amount }) => id !== grantLineId && (description !== "" || amount.state !== "empty"),
  );
  return [{ id: grantLineId, description: programme.grantLabel, amount: grant?.amount ?? empty }, ...others];
}

function readIncomeLine(id: LineId, cellOf: LineCells): IncomeLine {
  return {
    id,
    description: readText(cellOf(lineColumns.description)),
    amount: readAmount(cellOf(lineColumns.amount)),
  };
}

function readExpenses(form: FormIndex, programme: Programme): readonly ExpenseLine[] {
  const { expenseColumns } = programme;
  const columns = [...incomeColumns, lineColumns.goal, ...expenseColumns.map(({ id }) => detailColumn(id))];
  const lines = readLines(form.sheets.get("budget"), "uitgave", columns, (id, cellOf): ExpenseLine => {
    return {
      ...readIncomeLine(id, cellOf),
      goal: readGoalChoice(cellOf(lineColumns.goal), programme),
      ...(expenseColumns.length === 0 ? {} : { details: readDetails(expenseColumns, cellOf) }),
    };
  });
  return lines.filter(
    ({ description, amount, goal, details = {} }) =>
      description !== "" || [amount, goal, ...Object.values(details)].some(({ state }) => state !== "empty"),
  );
}

function readDetails(columns: readonly ExpenseColumn[], cellOf: LineCells): ExpenseDetails {
  return Object.fromEntries(
    columns.map((column): [string, Entry<string | number>] => [column.id, readDetail(cellOf, column)]),
  );
}

function readDetail(cellOf: LineCells, { id, kind, choices }: ExpenseColumn): Entry<string | number> {
  const cell = cellOf(detailColumn(id));
  if (kind === "count") return readCount(cell);
  return kind === "choice" ? readChoice(cell, choices) : readWords(cell);
}

/** A total is what Excel printed: it may be below zero, and it may have been typed over. */
function readPrintedTotal(cell: SnapshotCell | undefined): PrintedTotal {
  const isFormula = cell?.isFormula === true;
  if (typeof cell?.value !== "number") return { cents: null, isFormula };
  const amount = amountFromNumber(Math.abs(cell.value), true);
  const cents = valueOf(amount);
  return { cents: cents === null ? null : ((Math.sign(cell.value) * cents) as typeof cents), isFormula };
}
