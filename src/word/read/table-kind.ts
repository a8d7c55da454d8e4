import type { Programme, Topic } from "../../domain/programme";
import type { Cell, Table } from "../document/block";
import {
  areaFields,
  conditionFields,
  handwriting,
  headerFields,
  signatureFields,
  type FormField,
} from "../form-fields";
import { afterLabel, isLabel, resembles } from "./label";
import { textOf } from "./piece";

/** What a table of the form holds; `fields` are labels with their answers beside them, `other` is none of ours. */
export type TableKind = "topics" | "goals" | "counts" | "budget" | "fields" | "other";

/** Rows in which the head of a table stands. */
const headRows = 2;

/** What a table is by the words in it, wherever it stands; null when it says nothing that we know. */
export function tableKindOf(table: Table, programme: Programme): TableKind | null {
  const texts = table.cells.map(cellText);
  const head = texts.filter((_, index) => (table.cells[index]?.row ?? 0) < headRows);
  const first = texts.filter((_, index) => table.cells[index]?.column === 0);
  if (isBudgetHead(head)) return "budget";
  if (goalHeads(programme).filter((labels) => head.some((text) => beginsWithAny(text, labels))).length >= 2)
    return "goals";
  if (countHeads.every((label) => head.some((text) => afterLabel(text, label) !== null))) return "counts";
  if (programme.counts.some(({ label }) => first.some((text) => isTopic(text, { label, explanation: "" }))))
    return "counts";
  const topics = [...programme.principles, ...programme.themes];
  if (topics.some((topic) => texts.some((text) => isTopic(text, topic)))) return "topics";
  return isFields(table, texts, programme) ? "fields" : null;
}

const countHeads = ["Huidige situatie", "Beoogde situatie"];

/** The words that the sides of the budget go by. */
export const sideHeads = {
  income: ["Inkomsten", "Baten", "Opbrengsten"],
  expense: ["Uitgaven", "Lasten", "Kosten"],
} as const;

/** Words of the three columns of goals: those of the regeling, then those of the paper form. */
export function goalHeads({ words }: Programme): readonly [readonly string[], readonly string[], readonly string[]] {
  const { goal, approach, result } = words.goals;
  return [
    [goal.title, "Doel", "Doelen", "Subdoel"],
    [approach.title, "Aanpak", "Activiteiten"],
    [result.title, "Verwacht resultaat", "Verwachte resultaten", "Resultaat", "Resultaten"],
  ];
}

/** Whether a cell names this topic: alone, in nearly these words, or with its explanation behind it. */
export function isTopic(text: string, { label, explanation }: Pick<Topic, "label" | "explanation">): boolean {
  const firstLine = text.split("\n")[0] ?? "";
  if (isLabel(firstLine, label) || resembles(firstLine, label)) return true;
  const rest = afterLabel(text, label);
  return rest !== null && explanation !== "" && afterLabel(rest, explanation) !== null;
}

export function beginsWithAny(text: string, labels: readonly string[]): boolean {
  return labels.some((label) => afterLabel(text, label) !== null);
}

function isBudgetHead(head: readonly string[]): boolean {
  return head.some((text) => isSideHead(text, "income") || isSideHead(text, "expense"));
}

export function isSideHead(text: string, side: keyof typeof sideHeads): boolean {
  return sideHeads[side].some((label) => {
    const rest = afterLabel(text, label);
    return rest !== null && rest.length < 30;
  });
}

function isFields(table: Table, cellTexts: readonly string[], programme: Programme): boolean {
  const fields = [
    ...headerFields(programme),
    ...areaFields(programme),
    ...signatureFields(programme),
    ...conditionFields(programme),
  ];
  const labels: readonly (readonly string[])[] = [...fields.map(allLabels), [handwriting]];
  const texts = cellTexts.flatMap((text) => text.split("\n"));
  const found = labels.filter((names) => texts.some((text) => beginsWithAny(text, names))).length;
  return table.columnCount > 1 && found >= Math.min(2, table.rowCount);
}

export function allLabels({ label, alsoCalled }: FormField): readonly string[] {
  return [label, ...alsoCalled];
}

function cellText({ blocks }: Cell): string {
  return textOf(blocks);
}
