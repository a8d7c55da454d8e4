import { normalizeCode } from "../../domain/applicant";
import type { Programme } from "../../domain/programme";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";
import type { Mail } from "./mail-card";

/** The mail that goes with the file of a plan, to copy: a pane can't open a mail program. */
export function planMail(checked: CheckedPlan, language: Language): Mail {
  const { plan, programme } = checked;
  const { mailText } = paneTexts(language).submit;
  return {
    ...addressee(programme),
    subject: programme.mailSubject,
    text: mailText(programme.words.form, applicantName(checked), programme.schoolYear, plan.signature.director),
  };
}

/** Where the mail goes; the organisation itself where its address is not known. */
export function addressee({ organisation, mailTo }: Programme): Pick<Mail, "organisation" | "to"> {
  return { organisation, to: mailTo === "" ? organisation : mailTo };
}

/** "De Zandmotor (12AB00)". */
export function applicantName({ plan: { header }, programme }: CheckedPlan): string {
  return `${header.school} (${normalizeCode(programme.applicant, header.brin)})`;
}
