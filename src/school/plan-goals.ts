import type { Goal } from "../domain/plan";
import { inWords, type GoalWords } from "../domain/programme-form";
import {
  asContent, countFilled, firstThatHolds, isBlank, isEqual, numberLiteral, ref, textLiteral,
} from "../workbook/formula"; // prettier-ignore
import { look, palette, restyle } from "../workbook/look";
import { goalColumns, goalRow } from "./field-keys";
import { isHidden, lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import { addControleColours, addHelp, addSection, controle, fitHeight, labelHeight, textContent } from "./form-parts";
import { shownRows } from "./form-sheets";
import { goalNoun } from "./goal-words";
import { sectionTitle } from "./programme-sheets";

/** The goal in a row of the form; an empty one where nothing is filled in. */
export function goalOf({ plan }: FormContext, id: string): Goal {
  return plan.goals.find((goal) => goal.id === id) ?? { id, goal: "", approach: "", result: "" };
}

/** *Doelen, aanpak en verwachte resultaten*: the table of goals. */
export function addGoals(form: FormDraft, context: FormContext): void {
  const { programme } = context;
  const { goals } = programme.words;
  addSection(form, "doelen", sectionTitle(programme, "goals"));
  addHelp(form, "doelen", inWords(programme, goals.help), "rechts");
  form.addRow("doelen", headHeight(goals));
  form.put("doelen", "keuze", "Nr", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  for (const [part, column] of Object.entries(goalColumns) as [keyof typeof goalColumns, string][]) {
    const { title, help } = goals[part];
    const name = { text: help === "" ? title : `${title}\n`, font: { size: 10, bold: true, color: palette.ink } };
    const question = { text: help, font: { size: 10, color: palette.muted } };
    const runs = help === "" ? [name] : [name, question];
    form.put("doelen", column, { runs }, restyle(look.tableHead, { font: { bold: false } }));
  }
  form.put("doelen", "controle", "Controle", look.tableHead);
  const ids = lineIds(context.rows.goals);
  for (const id of ids) addGoal(form, context, id);
  addControleColours(form, form.area(goalRow("1"), "controle", goalRow(ids.at(-1) ?? "1"), "controle"));
  form.addRow("doelen.meer", 18);
  const more = `Meer dan ${shownRows.goals} ${rowsWord(context)}? Kies Regel toevoegen in het venster Schoolbudget, of maak de verborgen rijen zichtbaar. Er is ruimte voor ${ids.length}.`;
  form.putAcross("doelen.meer", "keuze", "controle", more, look.help);
}

/** The first forms say "doelen": in other words here, each of them would seem to be changed. */
function rowsWord({ programme }: FormContext): string {
  return programme.words.goals.goal.title === "Doel" ? "doelen" : "rijen nodig";
}

/** Room for the longest question. */
function headHeight({ goal, approach, result }: GoalWords): number {
  return Math.max(...[goal, approach, result].map(({ title, help }) => labelHeight(`${title}\n${help}`, 34, 34)));
}

function addGoal(form: FormDraft, context: FormContext, id: string): void {
  const goal = goalOf(context, id);
  const row = goalRow(id);
  const used = goal.goal !== "" || goal.approach !== "" || goal.result !== "";
  const texts = [goal.goal, goal.approach, goal.result].map((text) => ({ text, width: 30 }));
  form.addRow(row, used ? fitHeight(texts, 78) : 34, isHidden(id, context.plan.goals, shownRows.goals));
  form.put(row, "keuze", Number(id), restyle(look.number, { vertical: "top" }));
  for (const [field, column] of Object.entries(goalColumns) as [keyof typeof goalColumns, string][]) {
    form.put(row, column, textContent(goal[field]), look.inputLong);
  }
  const cell = (column: string, text: string) => ref(form.address(row, column), text);
  const filledCells = countFilled({
    text: `${form.address(row, "links")}:${form.address(row, "rechts")}`,
    values: [goal.goal, goal.approach, goal.result],
  });
  const verdict = firstThatHolds(
    [
      [isEqual(filledCells, numberLiteral(0)), controle.nothing],
      [isBlank(cell("links", goal.goal)), textLiteral(`✗ Fout: ${goalNoun(context.programme)} ontbreekt`)],
      [isBlank(cell("midden", goal.approach)), textLiteral("✗ Fout: aanpak ontbreekt")],
      [isBlank(cell("rechts", goal.result)), textLiteral("✗ Fout: resultaat ontbreekt")],
    ],
    controle.good,
  );
  form.put(row, "controle", asContent(verdict), restyle(look.controle, { vertical: "top" }));
}
