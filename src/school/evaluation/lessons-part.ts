import type { Programme } from "../../domain/programme";
import { asContent, iff, isBlank, ref } from "../../workbook/formula";
import { look, restyle } from "../../workbook/look";
import type { FormDraft } from "../form-draft";
import {
  addHelp,
  addLongText,
  addSection,
  addSpacer,
  columnsWidth,
  controle,
  labelHeight,
  textContent,
} from "../form-parts";
import type { EvaluationContext } from "./evaluation-context";
import { textRows } from "./evaluation-keys";

function lessons(programme: Programme) {
  return [
    ["learned", "Geleerd", "Wat hebben jullie geleerd, ook van en met andere scholen?"],
    ["secured", "Borging", `Hoe zorgen jullie dat het blijft, ook zonder ${grantName(programme)}?`],
    ["nextSteps", "Vervolgstappen", "Wat is er in de school en in de wijk nog nodig?"],
  ] as const;
}

/** "schoolbudget", of "Schoolbudget vanuit SPPOH". */
function grantName({ grantLabel }: Programme): string {
  const [name = ""] = grantLabel.split(" vanuit ");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Geleerd, borging en vervolgstappen, for the region's inclusieagenda. */
export function addLessons(form: FormDraft, { evaluation, programme }: EvaluationContext): void {
  addSection(form, "leren", "Geleerd, borging en vervolgstappen");
  addHelp(
    form,
    "leren",
    "Opgedane kennis, ervaringen en vervolgstappen komen in de inclusieagenda. Noem geen namen van leerlingen.",
    "controle",
  );
  for (const [field, title, question] of lessons(programme)) {
    const row = textRows[field];
    const label = `${title}: ${question}`;
    form.addRow(`${row}.kop`, labelHeight(label, columnsWidth(form, "nr", "toelichting"), 20));
    form.putAcross(`${row}.kop`, "nr", "toelichting", label, look.label);
    addLongText(form, row, "toelichting", textContent(evaluation[field]), 72);
    const cell = ref(form.address(row, "nr"), evaluation[field]);
    form.put(
      row,
      "controle",
      asContent(iff(isBlank(cell), controle.optional, controle.good)),
      restyle(look.controle, { vertical: "top" }),
    );
  }
  addSpacer(form, "leren");
}
