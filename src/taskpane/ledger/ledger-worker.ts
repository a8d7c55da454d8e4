import type { LedgerMessage, LedgerRequest } from "./ledger-protocol";
import { readExport } from "./read-export";

/** Runs in a worker: the pane stays quick, and Stop ends it whatever it is doing. */
self.onmessage = ({ data }: MessageEvent<LedgerRequest>) => {
  let told = 0;
  const tell = (message: LedgerMessage) => self.postMessage(message);
  const onProgress = (done: number) => {
    if (done < told + 0.01) return;
    told = done;
    tell({ kind: "progress", done });
  };
  readExport(data, onProgress).then(
    (outcome) => tell({ kind: "done", outcome }),
    (bug: unknown) => self.reportError(bug),
  );
};
