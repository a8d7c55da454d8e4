import type { ReadingWorker } from "./reading-pool";
import type { ReadOutcome, ReadRequest } from "./reading-protocol";

/** A worker of the browser; its script is a file of its own, so that reading is no part of the pane's first load. */
export function startReadingWorker(): ReadingWorker {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url));
  return {
    read: (request) => ask(worker, request),
    stop: () => worker.terminate(),
  };
}

function ask(worker: Worker, request: ReadRequest): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadOutcome>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessageerror = () => reject(new Error("the answer could not be passed on"));
    worker.postMessage(request);
  });
}
