import type { KeptSettings } from "../settings/region-settings";

/** What the controller wrote in their own columns of one row, by column name; empty cells are left out. */
export type Notes = Readonly<Record<string, string | number | boolean>>;

/** The columns of a row of ours that stay when its file is gone, as the earlier workbook showed them, by column name. */
type ShownCells = Readonly<Record<string, string | number | boolean>>;

/** A row of an earlier workbook: whose it is, what it showed, and the controller's notes on it. */
export interface KeptRow {
  readonly kenmerk: string;
  readonly shown: ShownCells;
  readonly notes: Notes;
}

/** What an earlier regional workbook holds that is the controller's: read before a refresh, never overwritten by it. */
export interface KeptRegion {
  readonly submissions: readonly KeptRow[];
  readonly findings: readonly KeptRow[];
  /** Null when the sheet Instellingen is gone. */
  readonly settings: KeptSettings | null;
}

/** Whether there is anything to keep. */
export function hasNotes({ notes }: KeptRow): boolean {
  return Object.keys(notes).length > 0;
}
