import { cents, type Cents } from "../../domain/cents";
import { filled, type Entry } from "../../domain/entry";
import type { ActualLine, Evaluation, GoalEffect, MeetingDate, ReachedCount } from "../../domain/evaluation";
import { positiveAmount } from "../../domain/parse-amount";
import type { Programme } from "../../domain/programme";
import type { SnapshotCell } from "../../workbook/snapshot";
import type { KeyIndex } from "../key-index";
import { readAmount, readCount, readDate, readText } from "../read-cells";
import { meetingColumns, meetingRows } from "./evaluation-form";
import {
  conversationRow, goalOfRow, lineOfRow, meetingKeys, reachedRow, textRows, type Side,
} from "./evaluation-keys"; // prettier-ignore

/** The evaluation as it stands on its sheet. Nothing is judged here; what can't be read keeps its words. */
export function readEvaluation(index: KeyIndex, programme: Programme, date1904: boolean): Evaluation {
  const text = (row: string, column = "nr") => readText(index.at(row, column));
  return {
    income: readLines(index, "income"),
    expenses: readLines(index, "expense"),
    destination: text(textRows.destination),
    effects: readEffects(index),
    learned: text(textRows.learned),
    secured: text(textRows.secured),
    nextSteps: text(textRows.nextSteps),
    counts: Object.fromEntries(
      programme.counts.map(({ id }): [string, ReachedCount] => {
        const row = reachedRow(id);
        return [id, { reached: readCount(index.at(row, "resterend")), explanation: text(row, "toelichting") }];
      }),
    ),
    conversation: readDate(index.at(conversationRow, "begroot"), date1904),
    leernetwerk: readMeetings(index, date1904),
  };
}

/** The keys of the rows, from the top of the sheet down. */
function rowKeys({ layout }: KeyIndex): readonly string[] {
  return [...layout.keyOfRow].sort(([one], [other]) => one - other).map(([, key]) => key);
}

function readLines(index: KeyIndex, side: Side): readonly ActualLine[] {
  return rowKeys(index).flatMap((row): readonly ActualLine[] => {
    const line = lineOfRow(row);
    if (line?.side !== side) return [];
    const actual = readActual(index.at(row, "gerealiseerd"));
    const explanation = readText(index.at(row, "toelichting"));
    return actual.state === "empty" && explanation === "" ? [] : [{ id: line.id, actual, explanation }];
  });
}

/** An amount that may be below zero where it is a number: more may have come back than went out. */
function readActual(cell: SnapshotCell | undefined): Entry<Cents> {
  const entry = readAmount(cell);
  const positive = typeof cell?.value === "number" ? positiveAmount(entry) : null;
  return positive === null ? entry : filled(cents(-1 * positive));
}

function readEffects(index: KeyIndex): readonly GoalEffect[] {
  return rowKeys(index).flatMap((row): readonly GoalEffect[] => {
    const id = goalOfRow(row);
    const effect = id === null ? "" : readText(index.at(row, "uitputting"));
    return id === null || effect === "" ? [] : [{ id, effect }];
  });
}

function readMeetings(index: KeyIndex, date1904: boolean): readonly MeetingDate[] {
  const numbers = Array.from({ length: meetingRows * meetingColumns.length }, (_, place) => place + 1);
  return numbers.flatMap((number): readonly MeetingDate[] => {
    const { row, column } = meetingKeys(number);
    const date = readDate(index.at(row, column), date1904);
    return date.state === "empty" ? [] : [{ id: String(number), date }];
  });
}
