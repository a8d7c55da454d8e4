import type { Programme } from "../../domain/programme";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";
import type { ImportReport } from "./import-report";
import type { ImportRow } from "./import-rows";
import type { LastImport } from "./last-import";
import { nothingCounted, type StateCounts } from "./progress-tally";

/** Why choosing starts again. */
export type ChooseNote =
  | { readonly kind: "stopped" }
  /** The last update broke off half-way: the next one finishes it, or the overview is what it was before already. */
  | { readonly kind: "unfinished" | "repaired" }
  | { readonly kind: "nothing"; readonly others: number }
  | { readonly kind: "failed"; readonly code: WorkbookErrorCode };

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** The file that was read last; "" before the first. */
  readonly file: string;
  readonly counts: StateCounts;
}

/** Read files, ready to be taken over. */
export interface ImportResult {
  readonly rows: readonly ImportRow[];
  /** Plans among these files that would count: the newest readable one of each school. */
  readonly plans: number;
  /** Files that were no workbook, and were not read. */
  readonly others: number;
  /** Schools whose plan is in the workbook, but not among these files. */
  readonly absent: readonly string[];
  /** True when the controller said that these files are all there are. */
  readonly complete: boolean;
  readonly errorsCount: boolean;
  /** What the workbook is about with these files in it. */
  readonly programme: Programme;
}

/** Why the plans were not taken over; `where` names the cells that stand in the way, or says nothing. */
export interface Failure {
  readonly code: WorkbookErrorCode;
  readonly where: string;
}

/** Where the controller is; each step has just what its screen shows. */
export type RegionState =
  | { readonly step: "opening" }
  | { readonly step: "choose"; readonly last: LastImport | null; readonly note: ChooseNote | null }
  | { readonly step: "reading"; readonly progress: Progress }
  | { readonly step: "result"; readonly result: ImportResult; readonly failure: Failure | null }
  /** `stage` counts the steps that are under way or done, from 0. */
  | { readonly step: "writing"; readonly stage: number }
  | { readonly step: "done"; readonly report: ImportReport }
  /** Looking at the open workbook: `id` is that of the view. */
  | { readonly step: "view"; readonly id: string };

export type RegionAction =
  | { readonly type: "opened"; readonly last: LastImport | null; readonly note: ChooseNote | null }
  | { readonly type: "started"; readonly all: number }
  | { readonly type: "read"; readonly file: string; readonly counts: StateCounts }
  | { readonly type: "finished"; readonly result: ImportResult }
  | { readonly type: "writing"; readonly stage: number }
  | { readonly type: "refused"; readonly result: ImportResult; readonly failure: Failure }
  | { readonly type: "written"; readonly report: ImportReport }
  | { readonly type: "viewed"; readonly id: string };

export const openingRegion: RegionState = { step: "opening" };

/** The state after one action. */
export function reduceRegion(state: RegionState, action: RegionAction): RegionState {
  switch (action.type) {
    case "opened":
      return { step: "choose", last: action.last, note: action.note };
    case "started":
      return { step: "reading", progress: { done: 0, all: action.all, file: "", counts: nothingCounted } };
    case "read":
      if (state.step !== "reading") return state;
      return {
        step: "reading",
        progress: { ...state.progress, done: state.progress.done + 1, file: action.file, counts: action.counts },
      };
    case "finished":
      return { step: "result", result: action.result, failure: null };
    case "writing":
      return { step: "writing", stage: action.stage };
    case "refused":
      return { step: "result", result: action.result, failure: action.failure };
    case "written":
      return { step: "done", report: action.report };
    case "viewed":
      return { step: "view", id: action.id };
  }
}
