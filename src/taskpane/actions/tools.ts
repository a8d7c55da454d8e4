import type { Later } from "../../office/reread";
import type { PaneAction, PaneState } from "../pane-state";
import type { Store } from "../store";
import type { WorkbookPort } from "../workbook-port";

/** What this computer gives; handed in, so that tests play it. */
export interface Environment {
  /** ISO 8601. */
  readonly now: () => string;
  readonly uniqueId: () => string;
  readonly later: Later;
  /** Remembered on this computer, null when it never was. */
  readonly recall: (name: string) => string | null;
  readonly remember: (name: string, value: string) => void;
  /** Makes a bug heard: in the console, and in tests. */
  readonly report: (error: unknown) => void;
  /** Hands a file over as a download. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** What the actions work with. */
export interface Tools {
  readonly store: Store<PaneState, PaneAction>;
  readonly workbook: WorkbookPort;
  readonly environment: Environment;
  /** Where a pane can't download, it opens files as a workbook of their own. */
  readonly opensFiles: boolean;
}
