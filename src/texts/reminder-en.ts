import type { ReminderTexts, Sending } from "./reminder-texts";

const by = ({ day }: Sending): string => (day === null ? "" : ` by ${day} at the latest`);

/** The reminders in English. */
export const reminderEn: ReminderTexts = {
  subject: (round, who) => `${round}: plan van aanpak of ${who}`,
  opening: "Dear colleague,",
  closing: "Kind regards,",
  nothing: (school, sending) =>
    `We have not yet received the plan van aanpak of ${school}. Could you send it to ${sending.to}${by(sending)}?`,
  mend: (school) =>
    `Thank you for the plan van aanpak of ${school}. Something is still missing in it, or not right yet:`,
  sendAgain: (sending) => `Could you complete it and send it to ${sending.to} again${by(sending)}?`,
  boardNothing: (board, schools) =>
    `We have not yet received a plan van aanpak of ${schools === 1 ? "this school" : "these schools"} of ${board}:`,
  boardMend: (board, plans) =>
    `Something is still missing, or not right yet, in ${plans === 1 ? "this plan" : "these plans"} of ${board}:`,
  boardAsk: (plans, sending) =>
    `Could you see to it that ${plans === 1 ? "the plan is" : "the plans are"} at ${sending.to}${by(sending)}?`,
};
