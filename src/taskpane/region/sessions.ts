import { calendarDate, type CalendarDate } from "../../domain/calendar-date";
import { dashboardName } from "../../region/dashboard/put-cells";
import { showFailure } from "../actions/attempt";
import { browserEnvironment } from "../browser-environment";
import type { Pane } from "../pane-context";
import { WorkbookError } from "../../workbook/workbook-error";
import { poolSize } from "../workers/reading-pool";
import { startReadingWorker } from "../workers/start-reading-worker";
import { createRegionSession, type RegionSession } from "./region-session";
import { regionWorkbook } from "./region-workbook";

/** What the buttons of the regional screens do. Each takes care of its own errors. */
export interface RegionCommands {
  readonly store: RegionSession["store"];
  readonly open: () => void;
  readonly read: (files: Promise<readonly File[]> | readonly File[]) => void;
  readonly stop: () => void;
  readonly takeOver: () => void;
  readonly goToDashboard: () => void;
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
  const session = createRegionSession({
    workbook: regionWorkbook(workbook),
    startWorker: startReadingWorker,
    workers: poolSize(navigator.hardwareConcurrency),
    today,
  });
  const run = (work: () => Promise<void>) => {
    work().catch((error: unknown) => {
      // After a bug nothing that we remember can be relied on.
      if (!(error instanceof WorkbookError)) sessions.delete(store);
      showFailure({ store, environment: browserEnvironment }, error);
    });
  };
  /** The next step is a new screen: focus goes to its headline, wherever it came from before. */
  const step = (work: () => Promise<void>) => {
    commands.show({ kind: "region" });
    run(work);
  };
  return {
    store: session.store,
    open: () => step(() => session.open()),
    read: (files) => step(async () => session.read(await files)),
    stop: () => session.stop(),
    takeOver: () =>
      step(async () => {
        await commands.stopListening();
        await session.takeOver();
      }),
    goToDashboard: () =>
      run(async () => {
        await workbook.goTo({ sheet: dashboardName, cell: "A1" });
        store.dispatch({ type: "waiting", waiting: false });
      }),
    leave() {
      sessions.delete(store);
      commands.show({ kind: "start", takenBack: false }, "door-region");
    },
  };
}

function today(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
