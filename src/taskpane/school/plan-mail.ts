import { normalizeBrin } from "../../domain/brin";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";
import type { Mail } from "./mail-card";

/** The mail that goes with the file of a plan, to copy: a pane can't open a mail program. */
export function planMail({ plan, programme }: CheckedPlan, language: Language): Mail {
  const { header, signature } = plan;
  const school = `${header.school} (${normalizeBrin(header.brin)})`;
  return {
    to: programme.mailTo,
    subject: programme.mailSubject,
    text: paneTexts(language).submit.mailText(school, programme.schoolYear, signature.director),
  };
}
