import type { ExpenseLine } from "../domain/plan";
import { inWords } from "../domain/programme-form";
import { asContent, isBlank, textLiteral, type FormulaRange } from "../workbook/formula";
import { look, palette, restyle } from "../workbook/look";
import type { CellStyle } from "../workbook/style";
import { addDetailHeads, addDetails, detailHeadsHeight, detailsHeight } from "./budget-details";
import { amountContent, amountHead, amountInput, lineVerdict, numberHead, type Verdict } from "./budget-line";
import { expenseRow } from "./field-keys";
import { isHidden, lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours,
  addHelp,
  addSection,
  addSpacer,
  columnsWidth,
  entryContent,
  fitHeight,
  inputRef,
  textContent,
} from "./form-parts";
import { shownRows } from "./form-sheets";
import { goalNoun, goalTitle, goalWord } from "./goal-words";
import { goalPreview } from "./lists-sheet";
import type { PlanSheet } from "./plan-sheet";

const previewStyle: CellStyle = restyle(look.label, { font: { size: 10, color: palette.muted } });

/** The table of spending, each line with its goal. Gives the cells that its total adds, head included. */
export function addExpenses(form: FormDraft, context: FormContext, planSheet: PlanSheet): FormulaRange {
  const ids = lineIds(context.rows.expenses);
  const byId = new Map(context.plan.expenses.map((line) => [line.id, line]));
  form.addRow("totaal.inkomsten", 22);
  addSpacer(form, "inkomsten", 12);
  const { budget, programme } = context;
  const { title, help } = programme.words.expenses;
  addSection(form, "uitgaven", title);
  addHelp(form, "uitgaven", inWords(programme, help), "bedrag");
  form.addRow("uitgaven", detailHeadsHeight(form, context, budget.hasGoals ? 32 : 22));
  form.put("uitgaven", "nr", "Nr", numberHead);
  form.putAcross("uitgaven", "omschrijving", budget.descriptionTo, "Omschrijving", look.tableHead);
  if (budget.hasGoals) form.put("uitgaven", "doel", `Hoort bij ${goalNoun(programme)}`, look.tableHead);
  if (budget.showsGoals) form.put("uitgaven", "doeltekst", `${goalTitle(programme)} (automatisch)`, look.tableHead);
  addDetailHeads(form, context);
  form.put("uitgaven", "controle", "Controle", look.tableHead);
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
  const { budget } = context;
  const row = expenseRow(id);
  const description = line?.description ?? "";
  const width = columnsWidth(form, "omschrijving", budget.descriptionTo) - 2;
  const least = Math.max(line === undefined ? 20 : 32, detailsHeight(form, context, line));
  form.addRow(
    row,
    fitHeight([{ text: description, width }], least),
    isHidden(id, context.plan.expenses, shownRows.expenses),
  );
  form.put(row, "nr", Number(id), look.number);
  form.putAcross(row, "omschrijving", budget.descriptionTo, textContent(description), look.input);
  const verdicts = [
    ...(budget.hasGoals ? addGoalChoice(form, context, planSheet, row, line) : []),
    ...addDetails(form, context, row, line),
  ];
  form.put(row, "bedrag", amountContent(line), amountInput);
  form.put(row, "controle", asContent(lineVerdict(form, row, description, line, verdicts)), look.controle);
}

/** The goal that a line belongs to, and its words where there is room. */
function addGoalChoice(
  form: FormDraft,
  context: FormContext,
  { goals }: PlanSheet,
  row: string,
  line: ExpenseLine | undefined,
): readonly Verdict[] {
  const goal = line === undefined ? null : entryContent(line.goal, (goal) => goalWord(goal, context.programme));
  form.put(row, "doel", goal, restyle(look.input, { horizontal: "center", indent: 0 }));
  const goalCell = inputRef(form, row, "doel", goal);
  if (context.budget.showsGoals)
    form.put(row, "doeltekst", asContent(goalPreview(goalCell, context, goals)), previewStyle);
  return [[isBlank(goalCell), textLiteral(`▲ Let op: nog bij geen ${goalNoun(context.programme)}`)]];
}
