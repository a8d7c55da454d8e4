import type { ExpenseLine } from "../domain/plan";
import { asContent, isBlank, textLiteral, type FormulaRange } from "../workbook/formula";
import { look, palette, restyle } from "../workbook/look";
import type { CellStyle } from "../workbook/style";
import { amountContent, amountHead, amountInput, lineVerdict, numberHead, type Verdict } from "./budget-line";
import { expenseRow } from "./field-keys";
import { goalWord, isHidden, lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours,
  addSection,
  addSpacer,
  entryContent,
  fitHeight,
  inputRef,
  textContent,
} from "./form-parts";
import { shownRows } from "./form-sheets";
import { goalPreview } from "./lists-sheet";
import type { PlanSheet } from "./plan-sheet";

const previewStyle: CellStyle = restyle(look.label, { font: { size: 10, color: palette.muted } });

/** The table of spending, each line with its goal. Gives the cells that its total adds, head included. */
export function addExpenses(form: FormDraft, context: FormContext, planSheet: PlanSheet): FormulaRange {
  const ids = lineIds(context.rows.expenses);
  const byId = new Map(context.plan.expenses.map((line) => [line.id, line]));
  form.addRow("totaal.inkomsten", 22);
  addSpacer(form, "inkomsten", 12);
  addSection(form, "uitgaven", "Uitgaven");
  form.addRow("uitgaven", 32);
  const heads = [["omschrijving", "Omschrijving"], ["doel", "Hoort bij doel"], ["doeltekst", "Doel (automatisch)"], ["controle", "Controle"]] as const; // prettier-ignore
  form.put("uitgaven", "nr", "Nr", numberHead);
  for (const [column, text] of heads) form.put("uitgaven", column, text, look.tableHead);
  form.put("uitgaven", "bedrag", "Bedrag", amountHead);
  for (const id of ids) addExpenseLine(form, context, planSheet, id, byId.get(id));
  const last = expenseRow(ids.at(-1) ?? "1");
  addControleColours(form, form.area(expenseRow("1"), "controle", last, "controle"));
  return form.range(
    "uitgaven",
    last,
    "bedrag",
    ids.map((id) => amountContent(byId.get(id)) ?? ""),
  );
}

function addExpenseLine(
  form: FormDraft,
  context: FormContext,
  planSheet: PlanSheet,
  id: string,
  line: ExpenseLine | undefined,
): void {
  const row = expenseRow(id);
  const description = line?.description ?? "";
  const used = line !== undefined;
  form.addRow(
    row,
    fitHeight([{ text: description, width: 37 }], used ? 32 : 20),
    isHidden(id, context.plan.expenses, shownRows.expenses),
  );
  form.put(row, "nr", Number(id), look.number);
  form.put(row, "omschrijving", textContent(description), look.input);
  const goal = line === undefined ? null : entryContent(line.goal, goalWord);
  form.put(row, "doel", goal, restyle(look.input, { horizontal: "center", indent: 0 }));
  const goalCell = inputRef(form, row, "doel", goal);
  form.put(row, "doeltekst", asContent(goalPreview(goalCell, context, planSheet.goals)), previewStyle);
  form.put(row, "bedrag", amountContent(line), amountInput);
  const homeless: Verdict = [isBlank(goalCell), textLiteral("▲ Let op: nog bij geen doel")];
  form.put(row, "controle", asContent(lineVerdict(form, row, description, line, [homeless])), look.controle);
}
