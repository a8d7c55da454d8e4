import type { Language } from "../../texts/language";
import { paneRealisationTexts } from "../../texts/pane-realisation-text";
import { reminderTexts } from "../../texts/reminder-text";
import { schoolWithBrin, type Reminder } from "../missing/reminders";
import type { Programme } from "../../domain/programme";
import type { SchoolRealisation } from "./realisation-row";

/** The mail to a school that has not evaluated, or whose evaluation lacks a toelichting. */
export function evaluationReminder(
  school: SchoolRealisation,
  to: string,
  { name, schoolYear, organisation, mailTo }: Programme,
  language: Language,
): Reminder {
  const { mail } = paneRealisationTexts(language);
  const { opening, closing } = reminderTexts(language);
  const who = schoolWithBrin(school);
  const sendTo = mailTo === "" ? organisation : mailTo;
  const body = school.isEvaluated ? mail.unexplained(who, school.unexplained, sendTo) : mail.waiting(who, sendTo);
  const text = [opening, body, `${closing}\n${organisation}`].join("\n\n");
  return { to, subject: mail.subject(`${name} ${schoolYear}`, who), text };
}
