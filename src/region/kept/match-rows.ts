import { identityIn } from "./kenmerk";
import { hasOwnCells, type KeptRow, type Notes } from "./kept-region";

/** A row that may have stood in the earlier workbook. */
export interface NotedRow {
  readonly kenmerk: string;
  /** Another identity it may have had: the file from before its BRIN could be read. */
  readonly earlierIdentity: string | null;
  readonly file: string;
  /** True for the version that counts: it takes over its school's row. */
  readonly isCurrent: boolean;
}

export interface MatchedRow {
  readonly notes: Notes;
  /** The place of the earlier row that this one continues; null for a new one. */
  readonly continues: number | null;
}

export interface MatchedRows {
  /** As many as there are rows, in the same order. */
  readonly rows: readonly MatchedRow[];
  /** Earlier rows with something of the controller's that found no place, in their old order. */
  readonly left: readonly KeptRow[];
  /** Earlier rows that the controller added by hand. */
  readonly byHand: readonly KeptRow[];
}

/**
 * Finds the earlier row that each row continues, with the notes on it: the version that counts takes over the row of its
 * school, others that of exactly this version. An older version that loses its row keeps a copy of the notes. Nothing of
 * the controller's is lost: what finds no place comes back. `ours` are the names of our columns.
 */
export function matchRows(rows: readonly NotedRow[], kept: readonly KeptRow[], ours: ReadonlySet<string>): MatchedRows {
  const known = kept.filter(({ kenmerk }) => kenmerk !== "");
  const free = new Set(known);
  const found = new Map<NotedRow, KeptRow>();
  const take = (row: NotedRow, candidates: readonly KeptRow[] = []): void => {
    const old = found.has(row) ? undefined : best(row, candidates.filter((each) => free.has(each)));
    if (old === undefined) return;
    found.set(row, old);
    free.delete(old);
  }; // prettier-ignore
  const byIdentity = groupBy(known, ({ kenmerk }) => identityIn(kenmerk));
  const byKenmerk = groupBy(known, ({ kenmerk }) => kenmerk);
  const current = rows.filter(({ isCurrent }) => isCurrent);
  for (const row of current) take(row, byIdentity.get(identityIn(row.kenmerk)));
  for (const row of current) take(row, byIdentity.get(row.earlierIdentity ?? ""));
  for (const row of rows) if (!row.isCurrent) take(row, byKenmerk.get(row.kenmerk)?.filter(isOf(row)));
  for (const row of rows) if (!row.isCurrent) take(row, byKenmerk.get(row.kenmerk));

  const notesOf = (row: NotedRow): Notes => (found.get(row) ?? byKenmerk.get(row.kenmerk)?.[0])?.notes ?? {};
  const saved = new Set(rows.map((row) => noteKey(identityIn(row.kenmerk), notesOf(row))));
  const isSaved = (old: KeptRow): boolean =>
    saved.has(noteKey(identityIn(old.kenmerk), old.notes)) && !hasOwnCells({ ...old, notes: {} }, ours);
  return {
    rows: rows.map((row) => ({ notes: notesOf(row), continues: found.get(row)?.place ?? null })),
    left: [...free].filter((old) => hasOwnCells(old, ours) && !isSaved(old)),
    byHand: kept.filter(({ kenmerk, typed }) => kenmerk === "" && typed.length > 0),
  };
}

const isOf =
  ({ file }: NotedRow) =>
  ({ shown }: KeptRow): boolean =>
    String(shown["Bestand"] ?? "") === file;

/** A school's old rows may differ: the one that counted then is its row; else the one of this version and file. */
function best(row: NotedRow, candidates: readonly KeptRow[]): KeptRow | undefined {
  const rank = (old: KeptRow): number =>
    (isOut(old) ? 0 : 8) + (old.kenmerk === row.kenmerk ? 4 : 0) + (isOf(row)(old) ? 2 : 0);
  return candidates.reduce<KeptRow | undefined>(
    (most, old) => (most === undefined || rank(old) > rank(most) ? old : most),
    undefined,
  );
}

/** Replaced, or its file was gone. */
function isOut({ shown }: KeptRow): boolean {
  return String(shown["Status"] ?? "").startsWith("–");
}

function noteKey(identity: string, notes: Notes): string {
  return JSON.stringify([identity, Object.entries(notes).sort()]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
