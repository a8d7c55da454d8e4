import { empty, filled, valueOf, type Entry } from "../../domain/entry";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Cents } from "../../domain/cents";
import { parseAmount } from "../../domain/parse-amount";
import { parseCount } from "../../domain/parse-count";
import { parseDate } from "../../domain/parse-date";
import { parseTick } from "../../domain/parse-tick";
import type { Choice, Participation } from "../../domain/plan";
import type { DoubtCode, Reading } from "../plan-form";

/** What was typed, as an entry of the plan, with what to tell about it. On paper there are only words: read with certainty, they are the value itself. */
export interface Answer<T> {
  readonly entry: Entry<T>;
  readonly reading: Reading;
  readonly why: DoubtCode | null;
}

/** No amount, count or day is longer; a longer text is words. */
const longestValue = 100;

function parsed<T>(text: string, parse: (text: string) => Entry<T>): Entry<T> {
  return text.length > longestValue ? unreadable(text) : parse(text);
}

export function amountAnswer(text: string): Answer<Cents> {
  return answer(parsed(text, parseAmount), (cents) => ({ kind: "amount", cents }));
}

export function countAnswer(text: string): Answer<number> {
  return answer(parsed(text, parseCount), (count) => ({ kind: "count", count }));
}

const dayInText =
  /\b\d{1,2}\s?[-/. ]\s?\d{1,2}\s?[-/. ]\s?\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}\b/giu;

/** A day, also one among other words when it is the only one: "Den Haag, 12 juni 2026". */
export function dateAnswer(text: string): Answer<CalendarDate> {
  const whole = answer(parsed(text, parseDate), (date): Reading => ({ kind: "date", date }));
  if (whole.entry.state !== "unreadable" || text.length > longestValue) return whole;
  const days = [...text.matchAll(dayInText)].map(([day]) => valueOf(parseDate(day))).filter((day) => day !== null);
  const [day] = days;
  if (days.length !== 1 || day === undefined) return whole;
  return { entry: filled(day), reading: { kind: "date", date: day }, why: "part-of-text" };
}

export function participationAnswer(text: string): Answer<Participation> {
  const word = text.trim().toLowerCase();
  const participation = word.startsWith("nieuw") ? "nieuw" : word.startsWith("doorlopend") ? "doorlopend" : null;
  const entry: Entry<Participation> =
    word === "" ? empty : participation === null ? unreadable(text) : filled(participation);
  return answer(entry, (value) => ({ kind: "participation", participation: value }));
}

/** Boxes and crosses of all fonts, those of Wingdings among them, in the two that people know. */
const ticked = /[☑☒✓✔✅🗹🗷🗸⮽⊠■◼⬛●✗✘✕✖╳\uf0fb-\uf0fe\uf078\uf052\uf054\uf053]/gu;
const unticked = /[☐□◻▢🗆⬜○❏❑🔲\uf06f\uf0a8\uf071\uf072\uf0a3]/gu;

/** A tick with the symbols of all fonts brought back to "☒" and "☐". */
export function plainTicks(text: string): string {
  return text
    .replace(ticked, "☒")
    .replace(unticked, "☐")
    .replace(/[\ufe0e\ufe0f]/g, "");
}

/** A tick alone: an empty box of the form says nothing. */
export function tickAnswer(text: string): Answer<boolean> {
  const plain = plainTicks(text).trim();
  const entry = isOpenBox(text) ? empty : parseTick(plain === "☒" ? plain : text.trim());
  return answer(entry, (value) => ({ kind: "tick", ticked: value, remark: "" }));
}

/** A box that nobody ticked, or nothing at all. */
export function isOpenBox(text: string): boolean {
  return /^☐*$/.test(plainTicks(text).trim());
}

const saysNo = /^(nee|niet|geen|nvt|n\.v\.t\.?|n\.a\.)(?![\p{L}\p{N}])/iu;
/** In front of words in a box for a tick that can't be read as one: how we print them. */
export const unclearTick = "? ";

/**
 * The box behind a topic. The form asks to say there whether it applies, so words of any kind say that it does, unless
 * they begin with a no; both are worth a look.
 */
export function choiceAnswer(text: string): {
  readonly choice: Choice;
  readonly reading: Reading;
  readonly why: DoubtCode | null;
} {
  const [first = "", ...others] = firstLineApart(text.trim());
  const remark = others.join("\n").trim();
  if (first.startsWith(unclearTick)) return choiceOf(unreadable(first.slice(unclearTick.length)), remark, "unreadable");
  const { entry } = tickAnswer(first);
  if (isOpenBox(first)) return choiceOf(empty, remark, remark === "" ? null : "not-ticked");
  if (entry.state === "value") return choiceOf(entry, remark, null);
  return saysNo.test(text)
    ? choiceOf(filled(false), text, "not-ticked")
    : choiceOf(filled(true), text, "remark-is-tick");
}

function choiceOf(ticked: Entry<boolean>, remark: string, why: DoubtCode | null) {
  const value = valueOf(ticked);
  const reading: Reading =
    ticked.state === "unreadable" ? { kind: "kept" } : { kind: "tick", ticked: value === true, remark };
  return { choice: { ticked, remark }, reading, why };
}

/** A tick may stand in front of its remark on one line: "x, vooral in groep 3", "☒ groep 3". */
function firstLineApart(text: string): readonly string[] {
  const lines = text.split("\n");
  const [, mark = "", rest = ""] =
    /^([☐☒]|[xXvV✓](?=[\s,;:-])|ja(?=[,;:]))[\s,;:-]*(.*)$/su.exec(plainTicks(lines[0] ?? "")) ?? [];
  if (mark === "" || rest === "") return lines;
  const start = (lines[0] ?? "").length - rest.length;
  return [mark, (lines[0] ?? "").slice(Math.max(0, start)), ...lines.slice(1)];
}

function answer<T>(read: Entry<T>, readingOf: (value: T) => Reading): Answer<T> {
  const value = valueOf(read);
  if (value === null) return { entry: read, reading: { kind: "kept" }, why: null };
  return { entry: filled(value), reading: readingOf(value), why: null };
}

function unreadable(text: string): Entry<never> {
  return { state: "unreadable", text: text.trim(), reason: "not-a-value" };
}
