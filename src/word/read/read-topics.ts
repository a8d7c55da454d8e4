import { empty } from "../../domain/entry";
import type { PlanPosition } from "../../domain/finding";
import type { Choice } from "../../domain/plan";
import type { Programme, Topic } from "../../domain/programme";
import type { Cell } from "../document/block";
import { headings } from "../form-headings";
import type { Account } from "./account";
import { choiceAnswer, isOpenBox } from "./answers";
import { afterLabel, isLabel } from "./label";
import { withText, type Piece } from "./piece";
import type { TableView } from "./table-view";
import { beginsWithAny, isTopic } from "./table-kind";

/** Uitgangspunten and thema's, by id. */
export interface ReadTopics {
  readonly principles: Record<string, Choice>;
  readonly themes: Record<string, Choice>;
}

const tickHeads = ["Indien van toepassing, hier aangeven", "Geef aan indien van toepassing", "Van toepassing"];
const labelHeads = ["Uitgangspunten", "Uitgangspunt", "Thema", "Thema’s"];
const remarkHeads = ["Toelichting", "Opmerking", "Opmerkingen"];

interface Asked {
  readonly at: PlanPosition;
  readonly topic: Topic;
  readonly give: (choice: Choice) => void;
}

/** Reads all tables of topics, in whatever table a topic stands. */
export function readTopics(tables: readonly TableView[], programme: Programme, account: Account): ReadTopics {
  const principles = noneTicked(programme.principles);
  const themes = noneTicked(programme.themes);
  const asked: readonly Asked[] = [
    ...programme.principles.map((topic): Asked => ({
      at: `principle.${topic.id}`,
      topic,
      give: (choice) => (principles[topic.id] = choice),
    })),
    ...programme.themes.map((topic): Asked => ({
      at: `theme.${topic.id}`,
      topic,
      give: (choice) => (themes[topic.id] = choice),
    })),
  ];
  for (const view of tables) {
    takeHeads(view, programme);
    for (let row = 0; row < view.table.rowCount; row++) readRow(view, row, asked, account);
    view.tellTheRest(account);
  }
  return { principles, themes };
}

function noneTicked(topics: readonly Topic[]): Record<string, Choice> {
  return Object.fromEntries(topics.map(({ id }) => [id, { ticked: empty, remark: "" }]));
}

/** Heads are those of a row of heads: the same words may be an answer elsewhere. */
function takeHeads(view: TableView, programme: Programme): void {
  const labels = [...labelHeads, ...headings(programme).topics];
  const all = [...tickHeads, ...labels, ...remarkHeads];
  const says = (cell: Cell, heads: readonly string[]) => heads.some((head) => isLabel(view.text(cell), head));
  for (let row = 0; row < view.table.rowCount; row++) {
    const cells = view.row(row);
    if (!cells.some((cell) => says(cell, labels))) continue;
    for (const cell of cells) if (says(cell, all)) view.take(cell);
  }
}

function readRow(view: TableView, row: number, asked: readonly Asked[], account: Account): void {
  const cells = view.row(row).filter((cell) => !view.isTaken(cell));
  for (const label of cells) {
    const found = askedIn(
      view.text(label),
      asked.filter(({ at }) => !account.has(at)),
    );
    if (found === null) continue;
    const isLiteral = afterLabel(view.text(label), found.topic.label) !== null;
    const own = withText(view.pieceOf(label), besideLabel(view.take(label), found.topic));
    const answer = cells.find((cell) => cell.column > label.column);
    give(found, view, answer, own, isLiteral, account);
    return;
  }
}

/** A literal label goes before one that only resembles it. */
function askedIn(text: string, asked: readonly Asked[]): Asked | null {
  const literal = asked.filter(({ topic }) => beginsWithAny(text, [topic.label]) && isTopic(text, topic));
  const [found] = literal.length > 0 ? literal : asked.filter(({ topic }) => isTopic(text, topic));
  return found ?? null;
}

function give(
  found: Asked,
  view: TableView,
  cell: Cell | undefined,
  own: Piece,
  isLiteral: boolean,
  account: Account,
): void {
  const inLabel = cell === undefined || view.text(cell) === "";
  const piece = inLabel ? own : view.take(cell);
  // Words in the cell of the label are not in the box: they say nothing with certainty.
  if (!inLabel) account.unplaced(own);
  const { choice, reading, why } = choiceAnswer(piece.text);
  if (isOpenBox(piece.text)) return;
  found.give(choice);
  account.found(piece, [found.at], reading, why ?? (inLabel || !isLiteral ? "label-differs" : null));
}

/** What stands in the cell of the label beside the form's own words. */
function besideLabel({ text }: Piece, { label, explanation }: Topic): string {
  const rest = afterLabel(text, label);
  if (rest === null)
    return afterLabel(text.split("\n").slice(1).join("\n"), explanation) ?? text.split("\n").slice(1).join("\n");
  return explanation === "" ? rest : (afterLabel(rest, explanation) ?? rest);
}
