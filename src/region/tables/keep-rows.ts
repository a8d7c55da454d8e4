import { hasOwnCells, type KeptRow } from "../kept/kept-region";
import { inOwnOrder, type PlacedRow } from "../kept/place-rows";
import { kenmerkColumn } from "../kept/read-table";
import { rowByHand, ShownRow } from "./shown-row";
import type { TableColumn } from "./table-column";

/** What Waar says of a row that is no longer in any plan, and stays for what the controller put in it. */
const gone = "– Niet meer gevonden";
/** What such a row still says: whose it was and what it was about, and nothing that a formula would count. */
const saysWhenGone: readonly string[] = [
  "School", "BRIN", "Schoolbestuur", "Bestuursnummer", "Werkgebied", "Omschrijving", "Doel", "Veld", "Bestand",
]; // prettier-ignore

/** The rows of a table without columns for notes, laid over the rows that stand there already. */
export function keepRows<Row extends { readonly kenmerk: string }>(
  rows: readonly Row[],
  kept: readonly KeptRow[],
  columns: readonly TableColumn<Row>[],
): readonly PlacedRow<Row | ShownRow>[] {
  const free = new Map(kept.toReversed().map((old) => [old.kenmerk, old]));
  free.delete("");
  const placed = rows.map((row): PlacedRow<Row | ShownRow> => {
    const old = free.get(row.kenmerk);
    free.delete(row.kenmerk);
    return { row, continues: old?.place ?? null };
  });
  const taken = new Set(placed.map(({ continues }) => continues));
  const ours = new Set(columns.map(({ name }) => name));
  const others = kept
    .filter((old) => !taken.has(old.place) && (old.kenmerk === "" ? old.typed.length > 0 : hasOwnCells(old, ours)))
    .map((old) => ({ row: old.kenmerk === "" ? rowByHand(old) : goneRow(old), continues: old.place }));
  return inOwnOrder(placed, others);
}

function goneRow({ kenmerk, shown }: KeptRow): ShownRow {
  const still = Object.entries(shown).filter(([name]) => saysWhenGone.includes(name));
  return new ShownRow({ ...Object.fromEntries(still), Waar: gone, [kenmerkColumn]: kenmerk });
}

/** Gives rows of one kenmerk a number each, as two findings of one rule about one place, so that every row is known again. */
export function numberRepeats<Row extends { readonly kenmerk: string }>(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.kenmerk) ?? 0) + 1;
    seen.set(row.kenmerk, times);
    return times === 1 ? row : { ...row, kenmerk: `${row.kenmerk}#${times}` };
  });
}
