import type { CalendarDate } from "../../domain/calendar-date";
import type { Cents } from "../../domain/cents";
import type { Entry } from "../../domain/entry";
import { formatEuro } from "../../domain/format-euro";
import type { Choice, Participation } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { participationWord } from "../../school/form-context";
import { unclearTick } from "../read/answers";

/** The words that stand on paper for what stands in the plan; reading them back gives the same. */

export function amountWords(amount: Entry<Cents>): string {
  return wordsOf(amount, formatEuro);
}

export function countWords(count: Entry<number>): string {
  return wordsOf(count, String);
}

export function textWords(text: Entry<string | number>): string {
  return wordsOf(text, String);
}

/** Day before month, as the form asks. */
export function dateWords(date: Entry<CalendarDate>): string {
  return wordsOf(date, (day) => day.split("-").reverse().join("-"));
}

export function participationWords(participation: Entry<Participation>, programme: Programme): string {
  return wordsOf(participation, (value) => participationWord(value, programme));
}

/** A box where nothing is filled in. */
export function tickWords(tick: Entry<boolean>): string {
  return tick.state === "empty" ? "☐" : wordsOf(tick, (value) => (value ? "☒" : "nee"));
}

/** The box of a topic: the tick on the first line, its remark below it. */
export function choiceWords({ ticked, remark }: Choice): string {
  const tick = ticked.state === "unreadable" ? `${unclearTick}${oneLine(ticked.text)}` : tickWords(ticked);
  return remark === "" ? tick : `${tick}\n${remark}`;
}

function wordsOf<T>(entry: Entry<T>, words: (value: T) => string): string {
  if (entry.state === "empty") return "";
  return entry.state === "unreadable" ? entry.text : words(entry.value);
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");
