import type { LedgerMessage, LedgerOutcome, LedgerRequest } from "./ledger-protocol";

/** Reads exports, one at a time. */
export interface LedgerReader {
  /** Null when it was stopped. */
  read(request: LedgerRequest, onProgress: (done: number) => void): Promise<LedgerOutcome | null>;
  stop(): void;
}

/** What a reader asks of a worker. */
export type LedgerWorker = Pick<Worker, "onmessage" | "onerror" | "onmessageerror" | "postMessage" | "terminate">;

/** Many times what passes between two messages of a worker that reads a large export on a slow computer. */
const defaultPatience = 120_000;

const brokenDown: LedgerOutcome = { kind: "unreadable", code: "reading-failed" };

/**
 * A reader in a worker. A worker that breaks down, or says nothing for so many milliseconds, is replaced for the next export,
 * and this one is unreadable.
 */
export function ledgerReader(startWorker: () => LedgerWorker, patience = defaultPatience): LedgerReader {
  let worker: LedgerWorker | null = null;
  let giveUp = (): void => undefined;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    read: (request, onProgress) =>
      new Promise((resolve) => {
        let silence: ReturnType<typeof setTimeout>;
        const settle = (outcome: LedgerOutcome | null) => {
          clearTimeout(silence);
          resolve(outcome);
        };
        const breakDown = () => {
          end();
          settle(brokenDown);
        };
        const listen = () => {
          clearTimeout(silence);
          silence = setTimeout(breakDown, patience);
        };
        giveUp = () => settle(null);
        listen();
        try {
          worker ??= startWorker();
          worker.onmessage = ({ data }: MessageEvent<LedgerMessage>) => {
            if (data.kind === "done") return settle(data.outcome);
            listen();
            onProgress(data.done);
          };
          worker.onerror = breakDown;
          worker.onmessageerror = breakDown;
          worker.postMessage(request);
        } catch {
          // The browser gives no worker, or can't pass the file on to it.
          breakDown();
        }
      }),
    stop() {
      end();
      giveUp();
    },
  };
}
