import type { KeptSettings } from "../settings/region-settings";

/** What the controller wrote in their own columns of one row, by column name; empty cells are left out. */
export type Notes = Readonly<Record<string, string | number | boolean>>;

/** What the other columns of a row showed in the earlier workbook, by column name; empty cells are left out. */
export type ShownCells = Readonly<Record<string, string | number | boolean>>;

/** A row of a table of an earlier workbook: whose it is, what it showed, and the controller's notes on it. */
export interface KeptRow {
  /** "" for a row that the controller added by hand. */
  readonly kenmerk: string;
  /** Row of the table's body, zero-based. */
  readonly place: number;
  readonly shown: ShownCells;
  readonly notes: Notes;
  /** The names in `shown` and `notes` under which something was typed: what a formula gives can be had again. */
  readonly typed: readonly string[];
}

/** What an earlier regional workbook holds that is the controller's: read before a refresh, never overwritten by it. */
export interface KeptRegion {
  readonly submissions: readonly KeptRow[];
  readonly findings: readonly KeptRow[];
  readonly budgetLines: readonly KeptRow[];
  readonly counts: readonly KeptRow[];
  readonly goals: readonly KeptRow[];
  readonly changes: readonly KeptRow[];
  readonly realisation: readonly KeptRow[];
  readonly agenda: readonly KeptRow[];
  readonly effects: readonly KeptRow[];
  readonly attendance: readonly KeptRow[];
  readonly conversations: readonly KeptRow[];
  readonly contacts: readonly KeptRow[];
  readonly approaches: readonly KeptRow[];
  /** Null when the sheet Instellingen is gone. */
  readonly settings: KeptSettings | null;
}

/** Whether a row must stay though nothing of ours stands in it any more: `ours` are the names of our columns. */
export function hasOwnCells({ notes, typed }: KeptRow, ours: ReadonlySet<string>): boolean {
  return Object.keys(notes).length > 0 || typed.some((name) => !ours.has(name));
}
