import { WorkbookError } from "../../workbook/workbook-error";
import { showFailure } from "../actions/attempt";
import { browserEnvironment } from "../browser-environment";
import type { Pane } from "../pane-context";
import { ledgerReader } from "./ledger-reader";
import { LedgerSession } from "./ledger-session";
import type { LedgerState } from "./ledger-state";
import { ledgerWorkbook } from "./ledger-workbook";
import { startLedgerWorker } from "./start-ledger-worker";
import { standingIn } from "./write-actuals";

type Asked<Command extends keyof LedgerSession> = LedgerSession[Command] extends (...given: infer Given) => unknown
  ? (...given: Given) => void
  : never;

/** What the buttons of the year end do. Each takes care of its own errors. */
export interface LedgerCommands {
  readonly store: LedgerSession["store"];
  readonly open: Asked<"open">;
  readonly add: Asked<"add">;
  readonly remove: Asked<"remove">;
  readonly point: Asked<"point">;
  readonly stop: Asked<"stop">;
  readonly toggle: Asked<"toggle">;
  readonly addText: Asked<"addText">;
  readonly recognise: Asked<"recognise">;
  readonly assign: Asked<"assign">;
  /** Puts the amounts in the workbook and shows the sheet. */
  readonly finish: () => void;
  /** Shows another step of what is already known. */
  readonly show: (change: Pick<LedgerState, "step"> & Partial<LedgerState>) => void;
  /** Back to the year end. */
  readonly leave: () => void;
}

const sessions = new WeakMap<Pane["store"], LedgerCommands>();

/** The session of this pane: it goes on where it was when another screen came in between. */
export function ledgerCommandsOf(pane: Pane): LedgerCommands {
  const running = sessions.get(pane.store);
  if (running !== undefined) return running;
  const started = startSession(pane);
  sessions.set(pane.store, started);
  return started;
}

function startSession({ store, workbook: port, commands }: Pane): LedgerCommands {
  const session = new LedgerSession({
    workbook: ledgerWorkbook,
    reader: ledgerReader(startLedgerWorker),
    environment: browserEnvironment,
  });
  const report = (error: unknown) => {
    if (!(error instanceof WorkbookError)) sessions.delete(store);
    showFailure({ store, environment: browserEnvironment }, error);
  };
  /** The next step is a new screen: focus goes to its headline. */
  const step = (work: () => void | Promise<void>) => {
    commands.show({ kind: "ledger" });
    void Promise.resolve().then(work).catch(report);
  };
  const showEvaluation = async () => {
    sessions.delete(store);
    // Reads the workbook again and listens to it.
    await commands.open();
    if (store.state().checked !== null) commands.show({ kind: "evaluation", page: { kind: "work" } }, "ledger");
  };
  const finish = async () => {
    await session.write(commands.stopListening);
    // What has no row on the sheet must be read first.
    if (session.store.state().written?.length !== 0) return;
    const { checked } = standingIn(await ledgerWorkbook.read());
    await port.goTo(checked.locate(`evaluation.expense.${checked.plan.expenses[0]?.id ?? "1"}.actual`));
    await showEvaluation();
  };
  return {
    store: session.store,
    open: () => step(() => session.open()),
    add: (files) => step(() => session.add(files)),
    remove: (file) => session.remove(file),
    point: (given, keep) => step(() => session.point(given, keep)),
    stop: () => session.stop(),
    toggle: (kind, value) => session.toggle(kind, value),
    addText: (text) => step(() => session.addText(text)),
    recognise: () => step(() => session.recognise()),
    assign: (postings, line, forAccounts) => session.assign(postings, line, forAccounts),
    finish: () => step(finish),
    show: (change) => step(() => session.store.dispatch(change)),
    leave() {
      session.stop();
      void showEvaluation().catch(report);
    },
  };
}
