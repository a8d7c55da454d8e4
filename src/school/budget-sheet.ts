import type { SheetDescription } from "../workbook/description";
import { addExpenses } from "./budget-expenses";
import { addBudgetHints } from "./budget-hints";
import { addIncome } from "./budget-income";
import { addBalance, addExplanation, addTileRows, addTotals, balanceVerdict, fillTiles } from "./budget-totals";
import { programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import { addFormHead } from "./form-parts";
import type { PlanSheet } from "./plan-sheet";
import { sheetPart } from "./programme-sheets";

/** The sheet *Begroting*: income above spending, with the answer in three tiles that stay in view. */
export function describeBudgetSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(context.budget.sheet);
  const { budget, plan, programme } = context;
  addFormHead(form, {
    title: "Begroting",
    programme: programmeTitle(programme),
    part: sheetPart(programme, "budget"),
    school: planSheet.school,
  });
  addTileRows(form);
  const income = addIncome(form, context, planSheet.isDoorlopend);
  const expense = addExpenses(form, context, planSheet);
  const totals = addTotals(form, context, income, expense);
  const explanation = addExplanation(form, context, totals);
  const verdict = balanceVerdict(context, explanation, totals);
  fillTiles(form, budget, { income, expense }, totals, verdict);
  addBalance(form, budget, totals, verdict);
  addBudgetHints(form, context);
  return form.describe({ frozenThrough: "kop.lijn", footer: plan.header.school || programmeTitle(programme) });
}
