import { calendarDate, type CalendarDate } from "../../domain/calendar-date";
import { dashboardName } from "../../region/dashboard/put-cells";
import type { KeptRegion } from "../../region/kept/kept-region";
import type { SheetCell } from "../../school/submission";
import { showFailure } from "../actions/attempt";
import { browserEnvironment } from "../browser-environment";
import type { Pane } from "../pane-context";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { poolSize } from "../workers/reading-pool";
import { startReadingWorker } from "../workers/start-reading-worker";
import { createRegionSession, type RegionSession } from "./region-session";
import { followedWorkbook, regionWorkbook } from "./region-workbook";
import { renewRegion } from "./renew-region";
import { createRegionReader, type RegionReader } from "./views/region-reader";

/** What the buttons of the regional screens do. Each takes care of its own errors. */
export interface RegionCommands {
  readonly store: RegionSession["store"];
  readonly programme: RegionSession["programme"];
  readonly open: () => void;
  readonly read: (files: Promise<readonly File[]> | readonly File[]) => void;
  readonly stop: () => void;
  readonly setComplete: (complete: boolean) => void;
  readonly takeOver: () => void;
  /** Puts an overview without plans in the workbook. */
  readonly begin: () => void;
  readonly goToDashboard: () => void;
  /** Selects a cell of the open workbook. */
  readonly goTo: (place: SheetCell) => void;
  /** Writes a cell of the open workbook, and reads it again for the view that is open. */
  readonly setCell: (place: { readonly sheet: string; readonly cell: string }, value: number | string) => void;
  /**
   * Renews the whole overview after a change of what the controller keeps in it; the code of what stopped it, null when
   * it is done.
   */
  readonly renew: (change: (kept: KeptRegion) => KeptRegion) => Promise<WorkbookErrorCode | null>;
  /** The open workbook, for the views. */
  readonly reader: RegionReader;
  readonly showView: (id: string) => void;
  /** Back to the first regional screen, where the row of the view has the focus. */
  readonly closeView: (id: string) => void;
  readonly follow: () => void;
  readonly stopFollowing: () => void;
  /** Back to the first screen of the pane; the next time starts afresh. */
  readonly leave: () => void;
}

const sessions = new WeakMap<Pane["store"], RegionCommands>();

/** The session of this pane: it goes on where it was when another screen came in between. */
export function sessionOf(pane: Pane): RegionCommands {
  const running = sessions.get(pane.store);
  if (running !== undefined) return running;
  const started = startSession(pane);
  sessions.set(pane.store, started);
  return started;
}

function startSession({ store, workbook, commands }: Pane): RegionCommands {
  const regional = regionWorkbook(workbook);
  const session = createRegionSession({
    workbook: regional,
    startWorker: startReadingWorker,
    workers: poolSize(navigator.hardwareConcurrency),
    today,
    stopListening: commands.stopListening,
    programme: () => store.state().programme,
  });
  const { report, run } = careful(store);
  /** The next step is a new screen: focus goes to its headline, wherever it came from before. */
  const step = (work: () => Promise<void>) => {
    commands.show({ kind: "region" });
    run(work);
  };
  const reader = createRegionReader(followedWorkbook(workbook));
  const goTo = (place: SheetCell) =>
    run(async () => {
      await workbook.goTo(place);
      store.dispatch({ type: "waiting", waiting: false });
    });
  return {
    store: session.store,
    programme: () => session.programme(),
    open: () => step(() => session.open()),
    read: (files) => step(async () => session.read(await files)),
    stop: () => session.stop(),
    setComplete: (complete) => session.setComplete(complete),
    takeOver: () => step(() => session.takeOver()),
    begin: () => step(() => session.begin()),
    goToDashboard: () => goTo({ sheet: dashboardName, cell: "A1" }),
    goTo,
    setCell: (place, value) =>
      run(async () => {
        await workbook.setCell(place, value);
        reader.refresh();
      }),
    renew: (change) =>
      refusalOf(report, async () => {
        await commands.stopListening();
        await reader.pauseFor(() => renewRegion(regional, change));
      }),
    reader,
    ...viewCommands(session, reader, commands, run),
    leave() {
      sessions.delete(store);
      commands.show({ kind: "start", takenBack: false }, "door-region");
    },
  };
}

/** In and out of the views; the workbook is followed while one is open. */
function viewCommands(
  session: RegionSession,
  reader: RegionReader,
  { show }: Pane["commands"],
  run: (work: () => Promise<void>) => void,
): Pick<RegionCommands, "showView" | "closeView" | "follow" | "stopFollowing"> {
  return {
    showView(id) {
      show({ kind: "region" });
      session.store.dispatch({ type: "viewed", id });
    },
    closeView(id) {
      show({ kind: "region" }, `view-${id}`);
      run(() => session.open());
    },
    follow: () => run(() => reader.start()),
    stopFollowing: () => run(() => reader.stop()),
  };
}

/** What goes wrong gets its screen; after a bug nothing that we remember can be relied on. */
function careful(store: Pane["store"]) {
  const report = (error: unknown): void => {
    if (!(error instanceof WorkbookError)) sessions.delete(store);
    showFailure({ store, environment: browserEnvironment }, error);
  };
  return { report, run: (work: () => Promise<void>) => void work().catch(report) };
}

/** The code of what people can do something about, for the screen that asked; null when all went well. */
async function refusalOf(
  report: (error: unknown) => void,
  work: () => Promise<void>,
): Promise<WorkbookErrorCode | null> {
  try {
    await work();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    report(error);
  }
  return null;
}

function today(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
