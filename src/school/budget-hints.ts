import { palette } from "../workbook/look";
import { addDetailHints } from "./budget-details";
import { expenseRow, incomeRow } from "./field-keys";
import { lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import { listsSheetName } from "./form-sheets";
import { goalNoun, goalWord } from "./goal-words";
import { listArea } from "./lists-sheet";

/** Drop-downs, amount checks and colours of the budget. They warn and explain; they never stop anyone from typing. */
export function addBudgetHints(form: FormDraft, context: FormContext): void {
  const lastIncome = incomeRow(lineIds(context.rows.income).at(-1) ?? "1");
  const lastExpense = expenseRow(lineIds(context.rows.expenses).at(-1) ?? "1");
  const noun = goalNoun(context.programme);
  const amounts = [
    form.area(incomeRow("1"), "bedrag", lastIncome, "bedrag"),
    form.area(expenseRow("1"), "bedrag", lastExpense, "bedrag"),
  ];
  form.draft.addValidation({
    areas: amounts,
    // A fixed maximum keeps a slip of the keyboard from passing as a budget; ten million is beyond any school's plan.
    rule: { kind: "decimal", min: 0, max: 10_000_000 },
    prompt: {
      title: "Bedrag in euro",
      text: "Typ alleen het getal, bijvoorbeeld 1250,50. Het euroteken komt er vanzelf bij.",
    },
    alert: {
      style: "warning",
      title: "Dit telt Excel niet mee",
      text: "Excel leest dit niet als bedrag, dus het totaal klopt straks niet. Typ alleen het getal, zonder euroteken, punt of streepje: 25000 in plaats van € 25.000,-. Laten staan mag ook.",
    },
  });
  if (context.budget.hasGoals)
    form.draft.addValidation({
      areas: [form.area(expenseRow("1"), "doel", lastExpense, "doel")],
      rule: { kind: "listRange", sheet: listsSheetName, area: listArea("goals", context) },
      prompt: { title: `Hoort bij ${noun}`, text: "Kies uit de lijst waar deze uitgave bij hoort." },
      alert: {
        style: "warning",
        title: `Geen ${noun} van de lijst`,
        text: `Kies uit de lijst, bijvoorbeeld ${goalWord("1", context.programme)}.`,
      },
    });
  addDetailHints(form, context);
  addLineColours(form, incomeRow("2"), lastIncome);
  addLineColours(form, expenseRow("1"), lastExpense);
}

function addLineColours(form: FormDraft, first: string, last: string): void {
  const row = form.rowOf(first) + 1;
  const description = `$${form.address(first, "omschrijving").replace(String(row), "")}${row}`;
  const amount = `$${form.address(first, "bedrag").replace(String(row), "")}${row}`;
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: [form.area(first, "omschrijving", last, "omschrijving")],
    formula: `AND(${description}="",${amount}<>"")`,
    style: { fill: palette.errorFill },
  });
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: [form.area(first, "bedrag", last, "bedrag")],
    formula: `AND(${amount}<>"",OR(NOT(ISNUMBER(${amount})),${amount}<0))`,
    style: { fill: palette.errorFill, color: palette.errorText },
  });
}
