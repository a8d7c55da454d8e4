import type { PlanPosition } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { planVanAanpakWords } from "../../domain/programmes/plan-van-aanpak-words";
import type { CheckedPlan } from "../../school/submission";
import { helpTexts } from "../../texts/help-texts";
import type { Language } from "../../texts/language";
import { sectionOf } from "../school/sections";
import type { HelpSectionId } from "./help-section";

/** What people may ask themselves about a section. Free text is never judged, so these are no findings. */
export function questionsAt(section: HelpSectionId, checked: CheckedPlan, language: Language): readonly string[] {
  return helpTexts
    .filter(({ beside }) =>
      beside.some((at) => sectionOf({ at }, checked) === section && isAsked(at, checked.programme)),
    )
    .map(({ text }) => text[language]);
}

/** The questions about reason and goals are those of one form: a regeling with other words has other questions. */
function isAsked(at: PlanPosition, programme: Programme): boolean {
  if (at !== "reason" && at !== "goals") return true;
  return asks(programme, at) && programme.words[at].help === planVanAanpakWords[at].help;
}
