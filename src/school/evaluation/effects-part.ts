import type { Goal, LineId } from "../../domain/plan";
import { and, asContent, firstThatHolds, isBlank, ref, shownText } from "../../workbook/formula";
import { look, restyle } from "../../workbook/look";
import { numberHead } from "../budget-line";
import type { FormDraft } from "../form-draft";
import { addControleColours, addSection, addSpacer, controle, fitHeight, textContent } from "../form-parts";
import { goalNoun, goalTitle } from "../goal-words";
import { smallLabel } from "./add-line";
import { planRef, type EvaluationContext } from "./evaluation-context";
import { effectRow } from "./evaluation-keys";

const topLabel = restyle(smallLabel, { vertical: "top" });
const effectInput = restyle(look.inputLong, { font: { size: 10 } });

/** *Inhoudelijk: effect en impact per doel*. */
export function addEffects(form: FormDraft, context: EvaluationContext): void {
  const { programme } = context;
  addSection(form, "inhoudelijk", `Inhoudelijk: effect en impact per ${goalNoun(programme)}`);
  form.addRow("effecten", 22);
  form.put("effecten", "nr", "Nr", numberHead);
  form.putAcross("effecten", "omschrijving", "begroot", goalTitle(programme), look.tableHead);
  form.putAcross("effecten", "gerealiseerd", "resterend", "Verwacht resultaat", look.tableHead);
  form.putAcross("effecten", "uitputting", "toelichting", "Effect en impact", look.tableHead);
  form.put("effecten", "controle", "Controle", look.tableHead);
  const { goals } = context.rows;
  for (const id of goals) addEffect(form, context, id);
  const [first, last] = [effectRow(goals[0] ?? "1"), effectRow(goals.at(-1) ?? "1")];
  addControleColours(form, form.area(first, "controle", last, "controle"));
  addSpacer(form, "inhoudelijk");
}

function addEffect(form: FormDraft, context: EvaluationContext, id: LineId): void {
  const row = effectRow(id);
  const planned = context.plan.goals.find((goal) => goal.id === id);
  const effect = context.evaluation.effects.find((each) => each.id === id)?.effect ?? "";
  const shown = (part: keyof Omit<Goal, "id">) =>
    shownText(planRef(context, `goal.${id}.${part}`, planned?.[part] ?? ""));
  const [goal, result] = [shown("goal"), shown("result")];
  const texts = [{ text: goal.value, width: 42 }, { text: result.value, width: 27 }, { text: effect, width: 35 }]; // prettier-ignore
  const isSpare = planned === undefined && effect === "";
  form.addRow(row, isSpare ? 34 : fitHeight(texts, 60), isSpare);
  form.put(row, "nr", id.startsWith("+") ? "+" : Number(id), restyle(look.number, { vertical: "top" }));
  form.putAcross(row, "omschrijving", "begroot", asContent(goal), topLabel);
  form.putAcross(row, "gerealiseerd", "resterend", asContent(result), topLabel);
  form.putAcross(row, "uitputting", "toelichting", textContent(effect), effectInput);
  const cell = (column: string, value: string) => ref(form.address(row, column), value);
  const verdict = firstThatHolds(
    [
      [and(isBlank(cell("omschrijving", goal.value)), isBlank(cell("gerealiseerd", result.value))), controle.nothing],
      [isBlank(cell("uitputting", effect)), controle.fillIn],
    ],
    controle.good,
  );
  form.put(row, "controle", asContent(verdict), restyle(look.controle, { vertical: "top" }));
}
