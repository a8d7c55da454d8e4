import type { Watch } from "../../../office/watch-workbook";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { WorkbookError, type WorkbookErrorCode } from "../../../workbook/workbook-error";
import { createStore, type Store } from "../../store";
import { readAgain, readRegionSheets, sheetsToReadAgain, type RegionReading } from "./region-reading";

/** What a view can show: the workbook, or why it can't be read. */
export type ReaderState =
  | { readonly kind: "opening" }
  /** `stale` while Excel answers nothing because a cell is being edited: the old numbers stay. */
  | { readonly kind: "read"; readonly reading: RegionReading; readonly stale: boolean }
  | { readonly kind: "failed"; readonly code: WorkbookErrorCode };

/** The open regional workbook, followed for as long as a view is open. It only reads. */
export interface RegionReader {
  readonly store: Store<ReaderState, ReaderState>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** As if somebody had typed: after the pane itself wrote a cell. */
  readonly refresh: () => void;
  /** Nobody listens while sheets are built; afterwards everything is read anew. What was read stays in view meanwhile. */
  readonly pauseFor: (work: () => Promise<void>) => Promise<void>;
}

/** What following asks of the open workbook. */
export interface FollowedWorkbook {
  readonly readAll: () => Promise<WorkbookSnapshot>;
  readonly readSheets: (names: readonly string[]) => Promise<WorkbookSnapshot>;
  readonly watch: (read: () => Promise<void>) => Promise<Watch>;
}

/** Nothing is read until it is started. */
export function createRegionReader(workbook: FollowedWorkbook): RegionReader {
  const store = createStore<ReaderState, ReaderState>((_, next) => next, { kind: "opening" });
  let watch: Watch | null = null;

  const attempt = async (read: () => Promise<RegionReading>): Promise<void> => {
    try {
      store.dispatch({ kind: "read", reading: await read(), stale: false });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const state = store.state();
      if (state.kind === "read" && error.code === "excel-busy") store.dispatch({ ...state, stale: true });
      else store.dispatch({ kind: "failed", code: error.code });
    }
  };
  const readAll = () => attempt(async () => readRegionSheets(await workbook.readAll()));
  const readChanges = (): Promise<void> => {
    const state = store.state();
    if (state.kind !== "read") return readAll();
    const { reading } = state;
    return attempt(async () => {
      const changed = await workbook.readSheets(sheetsToReadAgain(reading.snapshot));
      return readAgain(reading, changed);
    });
  };
  const follow = async () => {
    await readAll();
    watch ??= await workbook.watch(readChanges);
  };
  const stop = async () => {
    const running = watch;
    watch = null;
    await running?.stop();
  };
  return {
    store,
    async start() {
      store.dispatch({ kind: "opening" });
      await follow();
    },
    stop,
    refresh: () => watch?.refresh(),
    async pauseFor(work) {
      await stop();
      try {
        await work();
      } finally {
        await follow();
      }
    },
  };
}
