import type { LedgerMessage, LedgerOutcome, LedgerRequest } from "./ledger-protocol";

/** Reads exports, one at a time. */
export interface LedgerReader {
  /** Null when it was stopped. */
  read(request: LedgerRequest, onProgress: (done: number) => void): Promise<LedgerOutcome | null>;
  stop(): void;
}

/** A reader in a worker of the browser, whose script is no part of the pane's first load. */
export function ledgerReader(): LedgerReader {
  let worker: Worker | null = null;
  let giveUp = (): void => undefined;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    read: (request, onProgress) =>
      new Promise((resolve) => {
        worker ??= new Worker(new URL("./ledger-worker.ts", import.meta.url));
        const settle = (outcome: LedgerOutcome | null) => resolve(outcome);
        const breakDown = () => {
          end();
          settle({ kind: "unreadable", code: "reading-failed" });
        };
        giveUp = () => settle(null);
        worker.onmessage = ({ data }: MessageEvent<LedgerMessage>) =>
          data.kind === "progress" ? onProgress(data.done) : settle(data.outcome);
        worker.onerror = breakDown;
        worker.onmessageerror = breakDown;
        worker.postMessage(request);
      }),
    stop() {
      end();
      giveUp();
    },
  };
}
