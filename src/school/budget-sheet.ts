import type { SheetDescription } from "../workbook/description";
import { addExpenses } from "./budget-expenses";
import { addBudgetHints } from "./budget-hints";
import { addIncome } from "./budget-income";
import { addBalance, addExplanation, addTileRows, addTotals, balanceVerdict, fillTiles } from "./budget-totals";
import { programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import { addFormHead } from "./form-parts";
import { formSheets } from "./form-sheets";
import type { PlanSheet } from "./plan-sheet";

/** The sheet *Begroting*: income above spending, with the answer in three tiles that stay in view. */
export function describeBudgetSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(formSheets.budget);
  const { plan, programme } = context;
  addFormHead(form, {
    title: "Begroting",
    programme: programmeTitle(programme),
    part: "onderdeel 3 van 4",
    school: planSheet.school,
  });
  addTileRows(form);
  const income = addIncome(form, context, planSheet.isDoorlopend);
  const expense = addExpenses(form, context, planSheet);
  const totals = addTotals(form, income, expense);
  const explanation = addExplanation(form, context, totals);
  const verdict = balanceVerdict(context, explanation, totals);
  fillTiles(form, income, expense, totals, verdict);
  addBalance(form, totals, verdict);
  addBudgetHints(form, context);
  return form.describe({ frozenThrough: "kop.lijn", footer: plan.header.school || programmeTitle(programme) });
}
