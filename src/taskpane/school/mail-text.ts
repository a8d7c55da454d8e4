import { normalizeBrin } from "../../domain/brin";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";

/** The mail that goes with the file, to copy: a pane can't open a mail program. */
export function mailText({ plan, programme }: CheckedPlan, language: Language): string {
  const { header, signature } = plan;
  const school = `${header.school} (${normalizeBrin(header.brin)})`;
  return paneTexts(language).submit.mailText(school, programme.schoolYear, signature.director);
}
