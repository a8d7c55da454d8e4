import type { Programme } from "../../domain/programme";
import type { Cell } from "../document/block";
import {
  areaFields,
  conditionFields,
  handwriting,
  headerFields,
  signatureFields,
  type FormField,
} from "../form-fields";
import type { Account } from "./account";
import { plainTicks, dateAnswer } from "./answers";
import type { FieldValues } from "./field-values";
import { afterLabel, isLabel } from "./label";
import { withText, type Piece } from "./piece";
import { allLabels } from "./table-kind";
import type { TableView } from "./table-view";

/** A label in a cell: the whole cell, or one of its lines. */
interface LabelLine {
  /** Null for the place to sign. */
  readonly field: FormField | null;
  readonly rest: Piece;
}

/** Reads tables of labels with their answers beside them: the school, the signature, the conditions. */
export function readFields(tables: readonly TableView[], programme: Programme, values: FieldValues, account: Account): void {
  const plans = tables.map((view) => ({ view, fields: fieldsOf(view, programme) }));
  for (const { view, fields } of plans) for (const cell of view.table.cells) for (const { field } of labelsIn(view, cell, fields)) if (field !== null) values.ask(field.at);
  for (const { view, fields } of plans) {
    for (let row = 0; row < view.table.rowCount; row++) readRow(view, row, fields, values, account);
    view.tellTheRest(account);
  }
} // prettier-ignore

/** In the table of the signature "School" and "Bestuur" are those of the signature. */
function fieldsOf(view: TableView, programme: Programme): readonly FormField[] {
  const signature = signatureFields(programme);
  const [director, , , date] = signature;
  const texts = view.table.cells.flatMap((cell) => view.text(cell).split("\n"));
  const marks = [
    ...(director === undefined ? [] : allLabels(director)),
    ...(date === undefined ? [] : allLabels(date)),
    handwriting,
  ];
  const isSignature = texts.some((text) => marks.some((label) => startsWithLabel(text, label)));
  const header = [...headerFields(programme), ...areaFields(programme)];
  return [...conditionFields(programme), ...(isSignature ? [...signature, ...header] : [...header, ...signature])];
}

function startsWithLabel(text: string, label: string): boolean {
  const rest = afterLabel(text, label);
  return rest === "" || (rest !== null && /^[^:]{0,40}:/.test(text));
}

/** The labels of a cell; none when its first line is no label. */
function labelsIn(view: TableView, cell: Cell, fields: readonly FormField[]): readonly LabelLine[] {
  const whole = view.pieceOf(cell);
  const lines: LabelLine[] = [];
  for (const line of whole.text.split("\n")) {
    const label = labelOf(withText(whole, line), fields);
    const last = lines.at(-1);
    if (label !== null) lines.push(label);
    else if (last === undefined) return [];
    else lines[lines.length - 1] = { ...last, rest: withText(whole, `${last.rest.text}\n${line}`.trim()) };
  }
  return lines;
}

function labelOf(line: Piece, fields: readonly FormField[]): LabelLine | null {
  const names = fields.flatMap((field) => allLabels(field).map((label) => ({ field, label })));
  const exact = names.find(({ label }) => isLabel(line.text, label));
  const found =
    exact ??
    names
      .filter(({ label }) => startsWithLabel(line.text, label))
      .sort((one, other) => other.label.length - one.label.length)[0];
  if (found !== undefined)
    return { field: found.field, rest: withText(line, afterLabel(line.text, found.label) ?? "") };
  if (!startsWithLabel(line.text, handwriting)) return null;
  return { field: null, rest: withText(line, afterLabel(line.text, handwriting) ?? "") };
}

function readRow(
  view: TableView,
  row: number,
  fields: readonly FormField[],
  values: FieldValues,
  account: Account,
): void {
  const cells = view.row(row);
  if (readTickedRow(view, cells, fields, values)) return;
  for (const cell of cells) {
    if (view.isTaken(cell)) continue;
    const labels = labelsIn(view, cell, fields);
    if (labels.length === 0) continue;
    view.take(cell);
    const answer = cells.find((each) => each.column === cell.column + cell.width && !view.isTaken(each));
    const value = answer === undefined || labelsIn(view, answer, fields).length > 0 ? null : view.take(answer);
    giveAnswers(labels, value, values, account);
  }
}

/** The box stands in front of the sentence that it belongs to. */
function readTickedRow(
  view: TableView,
  cells: readonly Cell[],
  fields: readonly FormField[],
  values: FieldValues,
): boolean {
  const [box, sentence] = cells;
  if (box === undefined || sentence === undefined || !/^\s*([☐☒]|x|ja|nee)?\s*$/i.test(plainTicks(view.text(box))))
    return false;
  const field = fields.find(
    ({ at, label }) => at.startsWith("condition.") && afterLabel(view.text(sentence), label) !== null,
  );
  if (field === undefined) return false;
  const piece = view.take(sentence);
  values.giveTicked(field, view.take(box), withText(piece, afterLabel(piece.text, field.label) ?? ""), null);
  return true;
}

function giveAnswers(labels: readonly LabelLine[], value: Piece | null, values: FieldValues, account: Account): void {
  for (const { field, rest } of labels) {
    if (field === null) account.unplaced(rest);
    else if (rest.text !== "") values.give(field, rest);
  }
  if (value === null) return;
  const open = labels.filter(({ rest }) => rest.text === "");
  const [only] = open.length > 0 ? open : labels;
  if (only === undefined || (labels.length > 1 && open.length !== 1)) return giveLines(labels, value, values, account);
  if (only.field === null) account.unplaced(value);
  else values.give(only.field, value);
}

/** "Datum: / Handtekening:" in one cell: the line that is a day is the date, the others are not in the plan. */
function giveLines(labels: readonly LabelLine[], value: Piece, values: FieldValues, account: Account): void {
  const date = labels.find(({ field }) => field?.kind === "date")?.field ?? null;
  const lines = value.text.split("\n").filter((line) => line.trim() !== "");
  const day = date === null ? -1 : lines.findIndex((line) => dateAnswer(line).entry.state === "value");
  const rest = lines.filter((_, index) => index !== day).join("\n");
  if (date !== null && day >= 0)
    values.give(date, withText(value, (lines[day] ?? "").trim()), lines.length > 1 ? "part-of-text" : null);
  else if (date !== null && lines.length === 1) return values.give(date, value);
  account.unplaced(withText(value, rest));
}
