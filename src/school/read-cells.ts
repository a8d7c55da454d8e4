import { fromDayNumber, type CalendarDate } from "../domain/calendar-date";
import type { Cents } from "../domain/cents";
import { empty, filled, type Entry } from "../domain/entry";
import { amountFromNumber, parseAmount } from "../domain/parse-amount";
import { countFromNumber, parseCount } from "../domain/parse-count";
import { parseDate } from "../domain/parse-date";
import { parseTick } from "../domain/parse-tick";
import type { LineId, Participation } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { sameText } from "../domain/same-text";
import type { SnapshotCell } from "../workbook/snapshot";
import { visibleText } from "../workbook/visible-text";
import { excelDayZero } from "./form-parts";
import { goalTitle, usualGoalTitle } from "./goal-words";
import { ownCopy } from "./own-copy";

/** Turns cells into entries. A cell that shows an Excel error is unreadable, never empty and never zero. */

export function readText(cell: SnapshotCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value === "object") return cell.value.error;
  if (typeof cell.value === "boolean") return cell.value ? "WAAR" : "ONWAAR";
  const text = visibleText(ownCopy(String(cell.value)));
  return (text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text).trim();
}

export function readAmount(cell: SnapshotCell | undefined): Entry<Cents> {
  return readEntry(cell, (value, isFormula) =>
    typeof value === "number" ? amountFromNumber(value, isFormula) : parseAmount(value),
  );
}

export function readCount(cell: SnapshotCell | undefined): Entry<number> {
  return readEntry(cell, (value) => (typeof value === "number" ? countFromNumber(value) : parseCount(value)));
}

/** A date as Excel keeps it (a day number), or as text that we read with certainty. */
export function readDate(cell: SnapshotCell | undefined, date1904: boolean): Entry<CalendarDate> {
  return readEntry(cell, (value) =>
    typeof value === "number" ? dateFromDayNumber(value, date1904) : parseDate(value),
  );
}

/** Days between the two ways in which Excel counts days. */
const shift1904 = 1462;
const lastExcelDay = 2_958_465;

function dateFromDayNumber(value: number, date1904: boolean): Entry<CalendarDate> {
  const day = Math.floor(value) + (date1904 ? shift1904 : 0);
  // Day 60 is 29 February 1900, which never was; nobody signs a plan before that.
  if (day <= 60 || day > lastExcelDay)
    return { state: "unreadable", text: String(value), reason: "not-a-value", number: value };
  return filled(fromDayNumber(day + excelDayZero));
}

export function readTick(cell: SnapshotCell | undefined): Entry<boolean> {
  if (cell === undefined) return empty;
  return typeof cell.value === "object" ? unreadableError(cell.value.error) : parseTick(cell.value);
}

export function readParticipation(cell: SnapshotCell | undefined): Entry<Participation> {
  return readEntry(cell, (value) => {
    const word = String(value).trim().toLowerCase();
    if (word === "") return empty;
    if (word.startsWith("nieuw")) return filled("nieuw");
    if (word.startsWith("doorlopend")) return filled("doorlopend");
    return { state: "unreadable", text: String(value), reason: "not-a-value" };
  });
}

/** "Doel 3", "doel 3.", 3, or "Initiatief 3" where that is the programme's word: the goal with id "3", filled in or not. */
export function readGoalChoice(cell: SnapshotCell | undefined, programme: Programme): Entry<LineId> {
  return readEntry(cell, (value) => {
    const text = String(value).trim();
    if (text === "") return empty;
    const words = ["", usualGoalTitle, goalTitle(programme)];
    const after = words.filter((word) => sameText(text.slice(0, word.length), word)).map(({ length }) => text.slice(length));
    const id = after.flatMap((rest) => /^\s*([1-9]\d?)\.?$/.exec(rest)?.[1] ?? [])[0];
    return id === undefined ? { state: "unreadable", text, reason: "not-a-value" } : filled(id);
  });
} // prettier-ignore

/** One of the choices of a column, in the list's own spelling. */
export function readChoice(cell: SnapshotCell | undefined, choices: readonly string[]): Entry<string> {
  const words = readWords(cell);
  if (words.state !== "value") return words;
  const text = words.value;
  const choice = choices.find((each) => each === text) ?? choices.find((each) => sameText(each, text));
  return choice === undefined ? { state: "unreadable", text, reason: "not-a-value" } : filled(choice);
}

/** Free words, or none; an Excel error is neither. */
export function readWords(cell: SnapshotCell | undefined): Entry<string> {
  if (typeof cell?.value === "object") return unreadableError(cell.value.error);
  const text = readText(cell);
  return text === "" ? empty : filled(text);
}

function readEntry<T>(
  cell: SnapshotCell | undefined,
  read: (value: number | string, isFormula: boolean) => Entry<T>,
): Entry<T> {
  if (cell === undefined) return empty;
  if (typeof cell.value === "object") return unreadableError(cell.value.error);
  if (typeof cell.value === "boolean") return { state: "unreadable", text: readText(cell), reason: "not-a-value" };
  return read(typeof cell.value === "string" ? visibleText(ownCopy(cell.value)) : cell.value, cell.isFormula);
}

function unreadableError(error: string): Entry<never> {
  return { state: "unreadable", text: error, reason: "error" };
}
