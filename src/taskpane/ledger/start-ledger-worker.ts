import type { LedgerWorker } from "./ledger-reader";

/** A worker of the browser; its script is a file of its own, so that reading is no part of the pane's first load. */
export function startLedgerWorker(): LedgerWorker {
  return new Worker(new URL("./ledger-worker.ts", import.meta.url));
}
