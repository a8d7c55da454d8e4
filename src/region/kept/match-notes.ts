import { identityIn } from "./kenmerk";
import { hasNotes, type KeptRow, type Notes } from "./kept-region";

/** A row that may have had notes before. */
export interface NotedRow {
  readonly kenmerk: string;
  /** Another identity it may have had: the file from before its BRIN could be read. */
  readonly earlierIdentity: string | null;
  readonly file: string;
  /** True for the version that counts: it takes over its school's notes. */
  readonly isCurrent: boolean;
}

export interface MatchedNotes {
  /** As many as there are rows, in the same order. */
  readonly notes: readonly Notes[];
  /** Rows with notes that found no place, in their old order. */
  readonly homeless: readonly KeptRow[];
}

const noNotes: Notes = {};

/**
 * Finds each row's notes: those of exactly this version, else those of its school. Superseded versions keep their own.
 * No note is lost: what finds no place comes back as `homeless`.
 */
export function matchNotes(rows: readonly NotedRow[], kept: readonly KeptRow[]): MatchedNotes {
  const found = new Map<NotedRow, KeptRow>();
  const unused = new Set(kept);
  matchOnce(rows, unused, found, (row) => `${row.kenmerk}\n${row.file}`, kenmerkAndFile);
  matchOnce(
    rows,
    unused,
    found,
    (row) => row.kenmerk,
    (old) => old.kenmerk,
  );

  const byIdentity = groupBy(kept.filter(hasNotes), (old) => identityIn(old.kenmerk));
  for (const row of rows) {
    if (!row.isCurrent || found.has(row)) continue;
    const old = mainRow(byIdentity.get(identityIn(row.kenmerk)) ?? byIdentity.get(row.earlierIdentity ?? "") ?? []);
    if (old === null) continue;
    found.set(row, old);
    unused.delete(old);
  }
  const saved = new Set([...found].map(([row, old]) => noteKey(identityIn(row.kenmerk), old.notes)));
  return {
    notes: rows.map((row) => found.get(row)?.notes ?? noNotes),
    homeless: [...unused].filter((old) => hasNotes(old) && !saved.has(noteKey(identityIn(old.kenmerk), old.notes))),
  };
}

function kenmerkAndFile({ kenmerk, shown }: KeptRow): string {
  return `${kenmerk}\n${shown["Bestand"] ?? ""}`;
}

/** Gives each row that has none yet the first unused old row with the same key; each old row is given once. */
function matchOnce(
  rows: readonly NotedRow[],
  unused: Set<KeptRow>,
  found: Map<NotedRow, KeptRow>,
  keyOfRow: (row: NotedRow) => string,
  keyOfOld: (old: KeptRow) => string,
): void {
  const waiting = groupBy([...unused], keyOfOld);
  for (const row of rows) {
    const old = found.has(row) ? undefined : waiting.get(keyOfRow(row))?.shift();
    if (old === undefined) continue;
    found.set(row, old);
    unused.delete(old);
  }
}

/** A school's old rows may differ: the version that counted then speaks for it. */
function mainRow(old: readonly KeptRow[]): KeptRow | null {
  return old.find(({ shown }) => !String(shown["Status"] ?? "").startsWith("–")) ?? old[0] ?? null;
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
