import type { Language } from "./language";
import { paneEvaluationEn } from "./pane-evaluation-en";
import { paneEvaluationNl } from "./pane-evaluation-nl";
import type { PaneEvaluationTexts } from "./pane-evaluation-texts";

const texts: Readonly<Record<Language, PaneEvaluationTexts>> = { nl: paneEvaluationNl, en: paneEvaluationEn };

/** The texts of the year end's screens in one language. */
export function paneEvaluationTexts(language: Language): PaneEvaluationTexts {
  return texts[language];
}
