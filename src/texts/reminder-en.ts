import { formInSentence } from "./form-in-sentence";
import type { ReminderTexts, Sending } from "./reminder-texts";

const by = ({ day }: Sending): string => (day === null ? "" : ` by ${day} at the latest`);

/** The reminders in English. */
export const reminderEn: ReminderTexts = {
  subject: (round, form, who) => `${round}: ${formInSentence(form)} of ${who}`,
  opening: "Dear colleague,",
  closing: "Kind regards,",
  nothing: (school, sending) =>
    `We have not yet received the ${formInSentence(sending.form)} of ${school}. Could you send it to ${sending.to}${by(sending)}?`,
  mend: (school, { form }) =>
    `Thank you for the ${formInSentence(form)} of ${school}. Something is still missing in it, or not right yet:`,
  sendAgain: (sending) => `Could you complete it and send it to ${sending.to} again${by(sending)}?`,
  boardNothing: (board, schools, { form }) =>
    `We have not yet received a ${formInSentence(form)} of ${schools === 1 ? "this school" : "these schools"} of ${board}:`,
  boardMend: (board, plans) =>
    `Something is still missing, or not right yet, in ${plans === 1 ? "this plan" : "these plans"} of ${board}:`,
  boardAsk: (plans, sending) =>
    `Could you see to it that ${plans === 1 ? "the plan is" : "the plans are"} at ${sending.to}${by(sending)}?`,
};
