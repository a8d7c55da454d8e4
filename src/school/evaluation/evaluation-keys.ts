import type { EvaluationPosition } from "../../domain/finding";
import type { CountKind, LineId } from "../../domain/plan";
import { meetingColumns } from "./evaluation-form";

/** The cell of a field of the year end: its row key and its column key. */
export interface EvaluationKeys {
  readonly row: string;
  readonly column: string;
}

export type Side = "income" | "expense";

const tables: Readonly<Record<Side, string>> = { income: "inkomst", expense: "uitgave" };
const lineKey = /^gerealiseerd\.(inkomst|uitgave)\.(\+?[1-9]\d{0,2})$/;
const effectKey = /^effect\.(\+?[1-9]\d{0,2})$/;

export const actualRow = (side: Side, id: LineId): string => `gerealiseerd.${tables[side]}.${id}`;
export const totalRow = (side: Side): string => `totaal.gerealiseerd.${tables[side]}`;
export const effectRow = (id: LineId): string => `effect.${id}`;
export const reachedRow = (kind: CountKind): string => `bereikt.${kind}`;
export const textRows = {
  destination: "bestemming",
  learned: "geleerd",
  secured: "borging",
  nextSteps: "vervolgstappen",
} as const;
export const conversationRow = "gesprek";
export const meetingRow = (row: number): string => `leernetwerk.${row}`;

/** The line of the budget that a row is about; null for other rows. */
export function lineOfRow(row: string): { readonly side: Side; readonly id: LineId } | null {
  const [, table, id] = lineKey.exec(row) ?? [];
  return id === undefined ? null : { side: table === tables.income ? "income" : "expense", id };
}

/** The goal that a row is about; null for other rows. */
export function goalOfRow(row: string): LineId | null {
  return effectKey.exec(row)?.[1] ?? null;
}

/** The cell of the n-th date of a meeting, counted from 1. */
export function meetingKeys(number: number): EvaluationKeys {
  const row = Math.ceil(number / meetingColumns.length);
  return { row: meetingRow(row), column: meetingColumns[(number - 1) % meetingColumns.length] ?? "begroot" };
}

/** Where a position of the year end stands; null for the evaluation as a whole. */
export function evaluationKeysOf(position: EvaluationPosition): EvaluationKeys | null {
  const [, section = "", id = "", field = ""] = position.split(".");
  switch (section) {
    case "income":
    case "expense":
      return { row: actualRow(section, id), column: field === "actual" ? "gerealiseerd" : "toelichting" };
    case "total":
      return { row: totalRow(id as Side), column: "gerealiseerd" };
    case "goal":
      return { row: effectRow(id), column: "uitputting" };
    case "count":
      return { row: reachedRow(id), column: field === "reached" ? "resterend" : "toelichting" };
    case "conversation":
      return { row: conversationRow, column: "begroot" };
    case "leernetwerk":
      return meetingKeys(id === "" ? 1 : Number(id));
    case "":
      return null;
    default:
      return { row: textRows[section as keyof typeof textRows], column: "nr" };
  }
}
