import { empty } from "../../domain/entry";
import type { CountRow } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { Account } from "./account";
import { countAnswer } from "./answers";
import { previousSchoolYear } from "../../domain/school-year";
import { afterLabel, isLabel, resembles } from "./label";
import { isTopic } from "./table-kind";
import type { TableView } from "./table-view";

/** The rows of counts by id, and the names of partners below them. */
export interface ReadCounts {
  readonly counts: Record<string, CountRow>;
  readonly partnerNames: string;
}

const columnHeads = {
  current: ["Huidige situatie", "Huidig", "Nu"],
  target: ["Beoogde situatie", "Beoogd", "Gewenst"],
  story: ["Verhaal achter de cijfers", "Verhaal", "Toelichting"],
} as const;
type CountColumn = keyof typeof columnHeads;
const usualColumns: Readonly<Record<CountColumn, number>> = { current: 1, target: 2, story: 3 };
const partnerHeads = ["Met wie", "Namen van de partners", "Namen van partners", "Met wie? (namen van partners)"];

/** Reads *Kwantitatieve data*. A cell that is no whole number keeps its words. */
export function readCounts(tables: readonly TableView[], programme: Programme, account: Account): ReadCounts {
  const counts: Record<string, CountRow> = Object.fromEntries(
    programme.counts.map(({ id }) => [id, { current: empty, target: empty, story: "" }]),
  );
  let partnerNames = "";
  for (const view of tables) {
    const columns = columnsOf(view, programme, account);
    for (let row = 0; row < view.table.rowCount; row++) {
      const label = view.row(row).find(({ column }) => column === 0);
      if (label === undefined || view.isTaken(label)) continue;
      const kind = programme.counts.find(
        ({ id, label: name }) => isTopic(view.text(label), { label: name, explanation: "" }) && !isRead(counts[id]),
      );
      if (kind !== undefined) counts[kind.id] = readRow(view, row, kind.id, columns, account);
      else if (isPartners(view.text(label), programme)) partnerNames = readPartners(view, row, partnerNames, account);
      else continue;
      const names = kind === undefined ? [view.text(label)] : [kind.label];
      view.takeLabel(label, names, [], account);
    }
    view.tellTheRest(account);
  }
  return { counts, partnerNames };
}

function isRead(row: CountRow | undefined): boolean {
  return row !== undefined && (row.current.state !== "empty" || row.target.state !== "empty" || row.story !== "");
}

/** What the paper says below the heads of the columns. */
function headNotes({ schoolYear }: Programme): readonly string[] {
  const before = previousSchoolYear(schoolYear);
  return [`bijv. aantallen in schooljaar ${before}`, before, "eind schooljaar", `juli ${schoolYear.slice(5)}`];
}

function columnsOf(view: TableView, programme: Programme, account: Account): Readonly<Record<CountColumn, number>> {
  const columns = { ...usualColumns };
  for (const cell of view.table.cells.filter(({ row }) => row === 0)) {
    const text = view.text(cell);
    const found = (Object.keys(columnHeads) as CountColumn[]).find((each) =>
      columnHeads[each].some((head) => afterLabel(text, head) !== null),
    );
    if (found !== undefined) columns[found] = cell.column;
    if (found !== undefined) view.takeLabel(cell, columnHeads[found], headNotes(programme), account);
    else if (isLabel(text, "Waar gaat het over?")) view.take(cell);
  }
  return columns;
}

function readRow(
  view: TableView,
  row: number,
  id: string,
  columns: Readonly<Record<CountColumn, number>>,
  account: Account,
): CountRow {
  const count = (part: "current" | "target") => {
    const cell = view.cellAt(row, columns[part]);
    if (cell === undefined || view.isTaken(cell) || cell.column === 0) return empty;
    const piece = view.take(cell);
    const { entry, reading } = countAnswer(piece.text);
    account.found(piece, [`count.${id}.${part}`], reading, cell.width > 1 || cell.height > 1 ? "merged-columns" : null);
    return entry;
  };
  const [current, target] = [count("current"), count("target")];
  const cell = view.cellAt(row, columns.story);
  if (cell === undefined || view.isTaken(cell) || cell.column === 0) return { current, target, story: "" };
  const piece = view.take(cell);
  account.found(piece, [`count.${id}.story`], { kind: "text" }, cell.height > 1 ? "merged-rows" : null);
  return { current, target, story: piece.text };
}

function isPartners(text: string, { words }: Programme): boolean {
  return [words.partnerNames, ...partnerHeads].some((head) => isLabel(text, head) || resembles(text, head));
}

function readPartners(view: TableView, row: number, before: string, account: Account): string {
  const [cell, ...others] = view.row(row).filter(({ column }) => column > 0);
  if (cell === undefined || before !== "" || others.some((each) => view.text(each) !== "")) return before;
  const piece = view.take(cell);
  account.found(piece, ["partnerNames"], { kind: "text" });
  return piece.text;
}
