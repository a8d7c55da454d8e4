import { sha256 } from "../sha256";
import { checkFile } from "./check-file";
import type { ReadRequest } from "./reading-protocol";

/** Runs in a worker: answers each file with what it holds. A bug breaks the worker down, so that the pool hears of it. */
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  checkFile(data, sha256).then(
    (outcome) => self.postMessage(outcome),
    (bug: unknown) => self.reportError(bug),
  );
};
