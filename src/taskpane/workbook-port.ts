import type { SheetCell, SubmissionStamp } from "../school/submission";
import type { WorkbookDescription } from "../workbook/description";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** Everything that the pane asks of the open workbook. Whatever stops it is a WorkbookError. */
export interface WorkbookPort {
  /** Finishes or takes back what an earlier set-up left half-way. */
  recover(): Promise<Recovery>;
  /** Reads our sheets, in one round trip. Without formulas the answer is about half as long. */
  read(choice: ReadChoice): Promise<WorkbookSnapshot>;
  /** Calls back after each burst of changes that people made; the answer stops it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
  goTo(place: SheetCell): Promise<void>;
  /** Writes one number into an input cell. */
  setCell(sheet: string, cell: string, value: number): Promise<void>;
  /** Shows the first hidden row among these (1 is the first row of the sheet); its number, or null when none is hidden. */
  showFirstHidden(sheet: string, rows: readonly number[]): Promise<number | null>;
  /** Adds the described sheets, or nothing when something fails. */
  apply(description: WorkbookDescription): Promise<void>;
  /** Keeps the stamp of the file that was just made in the workbook's own memory. */
  rememberStamp(stamp: SubmissionStamp): Promise<void>;
  /** Opens bytes of an .xlsx file as a workbook of its own. */
  openAsNew(bytes: Uint8Array): Promise<void>;
}

export type Recovery = "nothing" | "finished" | "taken-back";

export interface ReadChoice {
  /** `school`: the sheets of the form and its memory; `all`: every sheet. */
  readonly sheets: "school" | "all";
  readonly withFormulas: boolean;
}

/** Where the pane runs. */
export type Host =
  | {
      readonly kind: "excel";
      readonly platform: Platform;
      /** As Excel says it, such as "nl-NL". */
      readonly language: string;
      /** Background of the pane as Office says it ("#ffffff"); null where it does not. */
      readonly background: string | null;
      /** Keeps what we remember here apart from other add-ins. */
      readonly storagePrefix: string;
    }
  | { readonly kind: "outside" }
  | { readonly kind: "too-old" };

export type Platform = "windows" | "mac" | "web" | "other";
