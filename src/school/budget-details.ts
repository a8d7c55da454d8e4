import { empty } from "../domain/entry";
import type { ExpenseLine } from "../domain/plan";
import type { ExpenseColumn } from "../domain/programme";
import { and, asContent, isBlank, isNoNumber, not, sum, textLiteral, type Formula } from "../workbook/formula";
import { look, numberFormats, restyle } from "../workbook/look";
import type { CellStyle } from "../workbook/style";
import type { Verdict } from "./budget-line";
import { detailColumn, expenseRow } from "./field-keys";
import { lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import { columnsWidth, entryContent, fitHeight, inputRef } from "./form-parts";
import { listsSheetName } from "./form-sheets";
import { listArea } from "./lists-sheet";
import { shortText } from "./short-text";

const rightAligned = { horizontal: "right", indent: 0 } as const;
const styles: Readonly<Record<ExpenseColumn["kind"], { readonly head: CellStyle; readonly input: CellStyle }>> = {
  text: { head: look.tableHead, input: look.input },
  choice: { head: look.tableHead, input: look.input },
  count: {
    head: restyle(look.tableHead, { ...rightAligned, numberFormat: numberFormats.rightHead }),
    input: restyle(look.input, { ...rightAligned, numberFormat: numberFormats.count, wrap: false }),
  },
};
const countTotal = restyle(look.total, { ...rightAligned, numberFormat: numberFormats.countOrNone });

/** What stands in the column of a line: a word, a number, or what was typed in their place. */
function detailContent(line: ExpenseLine | undefined, { id }: ExpenseColumn): string | number | null {
  return entryContent<string | number>(line?.details?.[id] ?? empty, (value) => value);
}

/** The heads of the columns that the programme adds. */
export function addDetailHeads(form: FormDraft, { programme }: FormContext): void {
  for (const { id, label, kind } of programme.expenseColumns)
    form.put("uitgaven", detailColumn(id), label, styles[kind].head);
}

/** Points that the longest head takes; its words are bold. */
export function detailHeadsHeight(form: FormDraft, { programme }: FormContext, least: number): number {
  const texts = programme.expenseColumns.map(({ id, label }) => ({ text: label, width: widthOf(form, id) - 1 }));
  return fitHeight(texts, least);
}

/** Points that the longest text of a line takes. */
export function detailsHeight(form: FormDraft, { programme }: FormContext, line: ExpenseLine | undefined): number {
  return fitHeight(
    programme.expenseColumns.map((column) => ({
      text: String(detailContent(line, column) ?? ""),
      width: widthOf(form, column.id) - 2,
    })),
    0,
  );
}

function widthOf(form: FormDraft, id: string): number {
  return columnsWidth(form, detailColumn(id), detailColumn(id));
}

/** The boxes of one line. Gives what they have to say: R20 for what is missing or no number. */
export function addDetails(
  form: FormDraft,
  { programme }: FormContext,
  row: string,
  line: ExpenseLine | undefined,
): readonly Verdict[] {
  return programme.expenseColumns.flatMap((column) => {
    const content = detailContent(line, column);
    form.put(row, detailColumn(column.id), content, styles[column.kind].input);
    return verdictsOf(column, inputRef(form, row, detailColumn(column.id), content));
  });
}

/** A label in the narrow column Controle. */
const longestLabel = 16;

function verdictsOf({ kind, label, required }: ExpenseColumn, cell: Formula<string | number>): readonly Verdict[] {
  const name = shortText(label, longestLabel);
  const isNoCount = and(not(isBlank(cell)), isNoNumber(cell));
  return [
    ...(required ? [[isBlank(cell), textLiteral(`▲ Nog leeg: ${name}`)] as const] : []),
    ...(kind === "count" ? [[isNoCount, textLiteral(`▲ Geen getal: ${name}`)] as const] : []),
  ];
}

/** The row *Totaal uitgaven* left of the amount: its label, and what the columns of numbers add up to. */
export function addDetailTotals(form: FormDraft, { plan, programme, budget, rows }: FormContext): void {
  const row = "totaal.uitgaven";
  const between = budget.between.map(({ key }) => key);
  const columns = programme.expenseColumns;
  const firstCount = columns.find(({ kind }) => kind === "count");
  const labelled = firstCount === undefined ? between.length : between.indexOf(detailColumn(firstCount.id));
  form.putAcross(row, "nr", between[labelled - 1] ?? "omschrijving", "Totaal uitgaven", look.total);
  const ids = lineIds(rows.expenses);
  const lineOf = new Map(plan.expenses.map((line) => [line.id, line]));
  for (const column of columns.filter(({ id }) => between.indexOf(detailColumn(id)) >= labelled)) {
    const values = ids.map((id) => detailContent(lineOf.get(id), column) ?? "");
    const range = form.range("uitgaven", expenseRow(ids.at(-1) ?? "1"), detailColumn(column.id), values);
    form.put(row, detailColumn(column.id), column.kind === "count" ? asContent(sum(range)) : null, countTotal);
  }
}

/** Drop-downs and checks of the columns; they warn and explain, and never stop anyone from typing. */
export function addDetailHints(form: FormDraft, context: FormContext): void {
  const last = expenseRow(lineIds(context.rows.expenses).at(-1) ?? "1");
  for (const { id, label, kind } of context.programme.expenseColumns) {
    const column = detailColumn(id);
    const areas = [form.area(expenseRow("1"), column, last, column)];
    const title = shortText(label, longestTitle);
    if (kind === "choice")
      form.draft.addValidation({
        areas,
        rule: { kind: "listRange", sheet: listsSheetName, area: listArea(column, context) },
        prompt: { title, text: "Kies uit de lijst." },
        alert: { style: "warning", title: "Niet op de lijst", text: "Dit staat niet op de lijst en telt dan niet mee. Kies uit de lijst." },
      }); // prettier-ignore
    if (kind === "count")
      form.draft.addValidation({
        areas,
        rule: { kind: "whole", min: 0, max: 99_999 },
        prompt: { title, text: "Een heel getal." },
        alert: { style: "warning", title: "Geen heel getal", text: "Hier hoort een heel getal van 0 of hoger." },
      });
  }
}

/** Excel has room for 32 characters above a prompt. */
const longestTitle = 32;
