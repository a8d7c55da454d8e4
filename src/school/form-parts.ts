import type { CalendarDate } from "../domain/calendar-date";
import { dayNumber } from "../domain/calendar-date";
import type { Cents } from "../domain/cents";
import type { Entry } from "../domain/entry";
import { columnName, type Area } from "../workbook/a1";
import type { FormulaContent } from "../workbook/description";
import { asContent, iff, isBlank, joined, ref, textLiteral, type Formula } from "../workbook/formula";
import { look, palette, restyle } from "../workbook/look";
import type { FormDraft } from "./form-draft";

/** Day 0 of Excel's 1900 system, counted from 1970; day numbers above 60 are right, which covers every date we meet. */
export const excelDayZero = -25_569;

/** What an input cell holds for an entry: the value itself, or the words that were typed. */
export function entryContent<T>(entry: Entry<T>, toCell: (value: T) => string | number): string | number | null {
  if (entry.state === "empty") return null;
  if (entry.state === "value") return toCell(entry.value);
  return entry.state === "unreadable" ? (entry.number ?? entry.text) : entry.text;
}

export const centsToEuros = (amount: Cents): number => amount / 100;
export const dateToExcelDay = (date: CalendarDate): number => dayNumber(date) - excelDayZero;
export const tickWord = (ticked: boolean): string => (ticked ? "Ja" : "Nee");
export const textContent = (text: string): string | null => (text === "" ? null : text);

/** A cell that a formula refers to, with what stands in it. */
export function inputRef(
  form: FormDraft,
  row: string,
  column: string,
  content: string | number | null,
): Formula<string | number> {
  return ref(form.address(row, column), content ?? "");
}

/** Title, school, the word for the yellow box, and the rule below: the same on each form sheet. Ends with row "kop.lijn". */
export function addFormHead(
  form: FormDraft,
  options: { title: string; programme: string; part: string; school: Formula<string> },
): void {
  const { firstColumn, lastColumn } = form;
  form.addRow("kop.rand", 8);
  form.addRow("kop.titel", 32);
  form.put("kop.titel", firstColumn, options.title, look.title);
  form.put("kop.titel", lastColumn, options.programme, look.subtitleRight);
  form.addRow("kop.ondertitel", 18);
  form.put("kop.ondertitel", firstColumn, subtitle(options.school, options.part), look.subtitle);
  form.put("kop.ondertitel", lastColumn, "Kader = invullen", look.legend);
}

function subtitle(school: Formula<string>, part: string): FormulaContent {
  const name = iff(isBlank(school), textLiteral("Nog geen school ingevuld"), school);
  return asContent(joined(name, textLiteral(`  ·  ${part}`)));
}

export function addRule(form: FormDraft, key = "kop.lijn"): void {
  const row = form.addRow(key, 8);
  form.draft.fill(
    { top: row, left: form.columnOf(form.firstColumn), bottom: row, right: form.columnOf(form.lastColumn) },
    look.rule,
  );
}

/** More does not fit on one line; the form's own titles do. */
const longestTitle = 75;

export function addSection(form: FormDraft, key: string, title: string): void {
  const isLong = title.length > longestTitle;
  form.addRow(`${key}.kop`, isLong ? 48 : 30);
  const style = isLong ? restyle(look.section, { wrap: true }) : look.section;
  form.putAcross(`${key}.kop`, form.firstColumn, form.lastColumn, title, style);
}

/** A sentence in small print; nothing where there is none. */
export function addHelp(form: FormDraft, key: string, text: string, to: string): void {
  if (text === "") return;
  const width = columnsWidth(form, form.firstColumn, to);
  form.addRow(`${key}.uitleg`, linesOf(text, width * 1.2) * 13.5 + 6);
  form.putAcross(`${key}.uitleg`, form.firstColumn, to, text, look.help);
}

export function addSpacer(form: FormDraft, key: string, height = 10): void {
  form.addRow(`${key}.wit`, height);
}

/** Excel's tallest row is 409 points; a long text gets several rows under one merged cell, so that it reads and prints whole. */
const longTextRows = 3;
const tallestRow = 400;
const lineHeight = 15;

/** A box for a long text: row `key` and its continuation rows, merged from the first column to `to`. */
export function addLongText(
  form: FormDraft,
  key: string,
  to: string,
  content: string | null,
  leastHeight: number,
): void {
  const width = columnsWidth(form, form.firstColumn, to);
  const needed = Math.max(leastHeight, linesOf(content ?? "", width) * lineHeight + 8);
  const height = Math.min(tallestRow, Math.ceil(needed / longTextRows));
  const keys = Array.from({ length: longTextRows }, (_, index) => (index === 0 ? key : `${key}.vervolg${index}`));
  for (const each of keys) form.addRow(each, height);
  form.putAcross(key, form.firstColumn, to, content, look.inputLong, keys.at(-1));
}

/** Height in points that shows a text whole in a column of this width, between `least` and Excel's limit. */
export function fitHeight(texts: readonly { readonly text: string; readonly width: number }[], least: number): number {
  const lines = texts.map(({ text, width }) => linesOf(text, width));
  return Math.min(tallestRow, Math.max(least, Math.max(0, ...lines) * lineHeight + 6));
}

/** The same for a label of the programme, which needs no room around it. */
export function labelHeight(text: string, width: number, least: number): number {
  return Math.max(least, fitHeight([{ text, width }], 0) - 2);
}

/** Lines that a text takes; a little pessimistic, because words break before the edge. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / (width * 0.97))), 0);
}

export function columnsWidth(form: FormDraft, from: string, to: string): number {
  const keys = form.sheet.columns.map((column) => column.key);
  return form.sheet.columns
    .slice(keys.indexOf(from), keys.indexOf(to) + 1)
    .reduce((total, column) => total + column.width, 0);
}

/**
 * Colours for the Controle column, by its first symbol, which also carries the meaning without colour. What is merely
 * not filled in yet (○) is calm: an empty form is not a form full of mistakes.
 */
export function addControleColours(form: FormDraft, area: Area): void {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const style = (symbol: string, color: string) =>
    form.draft.addConditionalFormat({
      kind: "formula",
      areas: [area],
      formula: `LEFT(${first},1)="${symbol}"`,
      style: { bold: true, color },
    });
  style("✗", palette.errorText);
  style("▲", palette.warningText);
  style("○", palette.accent);
}

/** A drop-down with the one word Ja; an empty box means no. */
export function addTickList(form: FormDraft, areas: readonly Area[], title: string, text: string): void {
  form.draft.addValidation({
    areas,
    rule: { kind: "list", values: ["Ja"] },
    prompt: { title, text },
    alert: { style: "warning", title: "Ja of leeg", text: "Kies Ja uit de lijst, of maak het vak leeg." },
  });
}

/** Words for the Controle column. */
export const controle = {
  nothing: textLiteral(""),
  good: textLiteral("✓"),
  optional: textLiteral("mag leeg"),
  fillIn: textLiteral("○ Nog invullen"),
  confirm: textLiteral("○ Nog bevestigen"),
} as const;
