import type { Connection } from "../office/connect";
import type { Recovery } from "../office/recover";
import type { Watch } from "../office/watch-workbook";
import type { MemoryCells } from "../school/stamp-cells";
import type { SheetCell } from "../school/submission";
import type { WorkbookDescription } from "../workbook/description";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FollowedSelection } from "./selection/selection-follower";

/** Everything that the pane asks of the open workbook. Whatever stops it is a WorkbookError. */
export interface WorkbookPort {
  /** Takes back what an earlier set-up left half-way. */
  recover(): Promise<Recovery>;
  /** Reads sheets of ours: `school` the form and its memory, `all` every sheet. */
  read(sheets: "school" | "all", options: { readonly withFormulas: boolean }): Promise<WorkbookSnapshot>;
  /** Whether a regional overview is in it, under the name that we gave its table's sheet. */
  holdsRegion(): Promise<boolean>;
  /** Calls `read` after each burst of changes; whoever builds sheets stops it first. */
  watch(read: () => Promise<void>): Promise<Watch>;
  goTo(place: SheetCell): Promise<void>;
  /** Where somebody stands, now and from now on. */
  readonly selection: FollowedSelection;
  setCell(place: { readonly sheet: string; readonly cell: string }, value: number | string): Promise<void>;
  /** Writes texts in cells of an open sheet: all of them or none. */
  setCells(memory: MemoryCells): Promise<void>;
  /** Shows the first hidden row of these cells and selects its cell; null when none is hidden. */
  showRow(place: { readonly sheet: string; readonly cells: readonly string[] }): Promise<string | null>;
  /** Adds the described sheets, or nothing when something fails. */
  apply(description: WorkbookDescription): Promise<void>;
  /** Opens the bytes of an .xlsx file as a workbook of its own. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Opens an address in a browser outside the pane; false where an ordinary link does that. */
  openPage(address: string): boolean;
}

/** Where the pane runs. */
export type Host = Connection | { readonly kind: "too-old" };
