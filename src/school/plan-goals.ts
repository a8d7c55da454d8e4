import type { Goal } from "../domain/plan";
import {
  asContent, countFilled, firstThatHolds, isBlank, isEqual, numberLiteral, ref, textLiteral,
} from "../workbook/formula"; // prettier-ignore
import { look, palette, restyle } from "../workbook/look";
import { goalColumns, goalRow } from "./field-keys";
import { isHidden, lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import { addControleColours, addHelp, addSection, controle, fitHeight, textContent } from "./form-parts";
import { shownRows } from "./form-sheets";

const goalHeads = [
  ["links", "Doel", "Wat willen jullie versterken of ontwikkelen binnen jullie school of in samenwerking met de wijk?"],
  ["midden", "Aanpak", "Welke activiteiten of werkwijzen zetten jullie in?"],
  [
    "rechts",
    "Verwacht resultaat",
    "Wat verandert er concreet en duurzaam op wijkniveau, schoolniveau door deze inzet?",
  ],
] as const;

/** The goal in a row of the form; an empty one where nothing is filled in. */
export function goalOf({ plan }: FormContext, id: string): Goal {
  return plan.goals.find((goal) => goal.id === id) ?? { id, goal: "", approach: "", result: "" };
}

/** *Doelen, aanpak en verwachte resultaten*: the table of goals. */
export function addGoals(form: FormDraft, context: FormContext): void {
  addSection(form, "doelen", "1. Doelen, aanpak en verwachte resultaten");
  addHelp(
    form,
    "doelen",
    "In deze tabel beschrijven jullie per doel welke stap jullie willen zetten richting inclusiever onderwijs. Geef daarbij aan wat jullie aanpak is en welk effect jullie verwachten te zien in de praktijk. Het leren van en met elkaar en de functie in de wijk krijgen een plek in het plan; het team is betrokken bij de uitvoering en borging.",
    "rechts",
  );
  form.addRow("doelen", 64);
  form.put("doelen", "keuze", "Nr", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  for (const [column, head, question] of goalHeads) {
    const runs = [
      { text: `${head}\n`, font: { size: 10, bold: true, color: palette.ink } },
      { text: question, font: { size: 10, color: palette.muted } },
    ];
    form.put("doelen", column, { runs }, restyle(look.tableHead, { font: { bold: false } }));
  }
  form.put("doelen", "controle", "Controle", look.tableHead);
  const ids = lineIds(context.rows.goals);
  for (const id of ids) addGoal(form, context, id);
  addControleColours(form, form.area(goalRow("1"), "controle", goalRow(ids.at(-1) ?? "1"), "controle"));
  form.addRow("doelen.meer", 18);
  const more = `Meer dan ${shownRows.goals} doelen? Kies Regel toevoegen in het venster Schoolbudget, of maak de verborgen rijen zichtbaar. Er is ruimte voor ${ids.length}.`;
  form.putAcross("doelen.meer", "keuze", "controle", more, look.help);
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
      [isBlank(cell("links", goal.goal)), textLiteral("✗ Fout: doel ontbreekt")],
      [isBlank(cell("midden", goal.approach)), textLiteral("✗ Fout: aanpak ontbreekt")],
      [isBlank(cell("rechts", goal.result)), textLiteral("✗ Fout: resultaat ontbreekt")],
    ],
    controle.good,
  );
  form.put(row, "controle", asContent(verdict), restyle(look.controle, { vertical: "top" }));
}
