import { formInSentence, formWithArticle } from "./form-in-sentence";
import type { ReminderTexts, Sending } from "./reminder-texts";

const by = ({ day }: Sending): string => (day === null ? "" : ` uiterlijk ${day}`);

/** The reminders in Dutch. */
export const reminderNl: ReminderTexts = {
  subject: (round, form, who) => `${round}: ${formInSentence(form)} van ${who}`,
  opening: "Beste collega,",
  closing: "Met vriendelijke groet,",
  nothing: (school, sending) =>
    `We hebben nog geen ${formInSentence(sending.form)} van ${school} ontvangen. Willen jullie het${by(sending)} sturen naar ${sending.to}?`,
  mend: (school, { form }) =>
    `Dank voor ${formWithArticle(form)} van ${school}. Daarin mist nog iets, of klopt nog iets niet:`,
  sendAgain: (sending) => `Willen jullie het aanvullen en${by(sending)} opnieuw sturen naar ${sending.to}?`,
  boardNothing: (board, schools, { form }) =>
    `Van ${schools === 1 ? "deze school" : "deze scholen"} van ${board} hebben we nog geen ${formInSentence(form)} ontvangen:`,
  boardMend: (board, plans) =>
    `In ${plans === 1 ? "dit plan" : "deze plannen"} van ${board} mist nog iets, of klopt nog iets niet:`,
  boardAsk: (plans, sending) =>
    plans === 1
      ? `Willen jullie zorgen dat het plan${by(sending)} bij ${sending.to} is?`
      : `Willen jullie zorgen dat de plannen${by(sending)} bij ${sending.to} zijn?`,
};
