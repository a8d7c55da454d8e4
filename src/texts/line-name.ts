import type { LineId } from "../domain/plan";
import type { Language } from "./language";

export type LineTable = "goal" | "income" | "expense";

const names: Readonly<Record<Language, Readonly<Record<LineTable, string>>>> = {
  nl: { goal: "doel", income: "inkomst", expense: "uitgave" },
  en: { goal: "goal", income: "income line", expense: "spending line" },
};

/** A row of a table for people: "uitgave 3", or "extra uitgave 1" for a row that someone inserted. */
export function lineName(table: LineTable, id: LineId, language: Language): string {
  const name = names[language][table];
  return id.startsWith("+") ? `extra ${name} ${id.slice(1)}` : `${name} ${id}`;
}
