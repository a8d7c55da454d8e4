import type { Programme } from "../../domain/programme";
import { dayInWords } from "../../texts/day-in-words";
import { findingText } from "../../texts/finding-text";
import type { Language } from "../../texts/language";
import { reminderTexts } from "../../texts/reminder-text";
import type { ReminderTexts, Sending } from "../../texts/reminder-texts";
import { notFilledIn } from "../survey/canonical-names";
import { compareName } from "../compare";
import { placeText } from "../tables/source-columns";
import type { MissingSchool, MissingSchools } from "./missing-schools";

/** A mail to copy, part by part: a pane can't open a mail program. */
export interface Reminder {
  /** Addresses with commas between them; "" where none is known. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What a schoolbestuur is reminded of: its schools without a plan, and its plans that lack something. */
export interface BoardReminder {
  readonly board: string;
  readonly nothing: readonly MissingSchool[];
  readonly errors: readonly MissingSchool[];
  readonly reminder: Reminder;
}

/** The mail to a school; null when there is nothing that the school can do: its plan came late, or the error is not its own. */
export function schoolReminder(school: MissingSchool, programme: Programme, language: Language): Reminder | null {
  const texts = reminderTexts(language);
  const sending = sendingOf(programme, language);
  const who = schoolWithBrin(school);
  const body =
    school.standing === "nothing"
      ? [texts.nothing(who, sending)]
      : isForSchool(school)
        ? [texts.mend(who, sending), bulleted(sentencesOf(school, language)), texts.sendAgain(sending)]
        : null;
  return body === null ? null : mail(texts, programme, school.email, who, body);
}

/** One mail for each schoolbestuur with a school that misses something, by the name of the bestuur. */
export function boardReminders(
  { nothing, errors, programme }: Pick<MissingSchools, "nothing" | "errors" | "programme">,
  language: Language,
): readonly BoardReminder[] {
  const mendable = errors.filter(isForSchool);
  const boards = new Set([...nothing, ...mendable].map(({ name }) => name.board));
  boards.delete(notFilledIn);
  const of = (board: string, schools: readonly MissingSchool[]) => schools.filter(({ name }) => name.board === board);
  return [...boards].sort(compareName).map((board) => {
    const schools = { nothing: of(board, nothing), errors: of(board, mendable) };
    return { board, ...schools, reminder: boardMail(board, schools, programme, language) };
  });
}

function boardMail(
  board: string,
  { nothing, errors }: Pick<BoardReminder, "nothing" | "errors">,
  programme: Programme,
  language: Language,
): Reminder {
  const texts = reminderTexts(language);
  const sending = sendingOf(programme, language);
  const plans = errors.map((school) => [schoolWithBrin(school), ...sentencesOf(school, language)].join("\n  "));
  return mail(texts, programme, "", board, [
    ...(nothing.length === 0
      ? []
      : [texts.boardNothing(board, nothing.length, sending), bulleted(nothing.map(schoolWithBrin))]),
    ...(plans.length === 0 ? [] : [texts.boardMend(board, plans.length), bulleted(plans)]),
    texts.boardAsk(nothing.length + plans.length, sending),
  ]);
}

function mail(
  { subject, opening, closing }: ReminderTexts,
  { name, schoolYear, organisation, words }: Programme,
  to: string,
  who: string,
  body: readonly string[],
): Reminder {
  const text = [opening, ...body, `${closing}\n${organisation}`].join("\n\n");
  return { to, subject: subject(`${name} ${schoolYear}`, words.form, who), text };
}

function sendingOf({ words, organisation, mailTo, deadline }: Programme, language: Language): Sending {
  const to = mailTo === "" ? organisation : mailTo;
  return { form: words.form, to, day: deadline === null ? null : dayInWords(Date.parse(deadline), language, "UTC") };
}

function isForSchool({ errors }: MissingSchool): boolean {
  return errors.length > 0;
}

function sentencesOf({ errors }: MissingSchool, language: Language): readonly string[] {
  return errors.map(({ finding, at }) => `${findingText(finding, language)} (${placeText(at)})`);
}

/** "De Duinroos (15AB00)". */
export function schoolWithBrin({ name: { school, brin } }: Pick<MissingSchool, "name">): string {
  if (school === "") return brin;
  return brin === "" ? school : `${school} (${brin})`;
}

const bulleted = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
