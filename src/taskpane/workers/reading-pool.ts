import type { ReadOutcome, ReadRequest } from "./reading-protocol";

/** A worker that reads one file at a time. */
export interface ReadingWorker {
  /** Rejects when the worker breaks down; it is of no use then. */
  read(request: ReadRequest): Promise<ReadOutcome>;
  stop(): void;
}

export interface PoolOptions {
  readonly startWorker: () => ReadingWorker;
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Called once for each file, in the order in which they are done. */
  readonly onOutcome: (index: number, outcome: ReadOutcome) => void;
  /** A worker that says nothing for so many milliseconds counts as broken down. */
  readonly patience?: number;
}

/** Many times what the largest plan takes on a slow computer. */
const defaultPatience = 30_000;

/** How many workers read: one processor stays free for Excel. */
export function poolSize(processors: number): number {
  return Math.min(Math.max(processors - 1, 1), 4);
}

/**
 * Has all files read by a few workers. A worker that breaks down on a file is replaced and the file is unreadable; the
 * others go on. "stopped" when the signal said so: nothing is reported after that.
 */
export async function readInWorkers(
  requests: readonly ReadRequest[],
  options: PoolOptions,
): Promise<"all" | "stopped"> {
  const waiting = requests.entries();
  const workers = Math.min(options.workers, requests.length);
  await Promise.all(Array.from({ length: workers }, () => work(waiting, options)));
  return options.signal.aborted ? "stopped" : "all";
}

/** Takes one file after the other, with the same worker for as long as it lives. */
async function work(waiting: Iterator<[number, ReadRequest]>, options: PoolOptions): Promise<void> {
  const { signal, startWorker, onOutcome, patience = defaultPatience } = options;
  let worker: ReadingWorker | null = null;
  for (let next = waiting.next(); !signal.aborted && next.done !== true; next = waiting.next()) {
    const [index, request] = next.value;
    worker ??= startedWorker(startWorker);
    const outcome = worker === null ? null : await answer(worker, request, patience, signal);
    if (outcome === null) {
      worker?.stop();
      worker = null;
    }
    if (!signal.aborted) onOutcome(index, outcome ?? { kind: "unreadable", code: "reading-failed" });
  }
  worker?.stop();
}

/** Null where the browser gives none: it may have no memory left. */
function startedWorker(startWorker: PoolOptions["startWorker"]): ReadingWorker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

/** Null when the worker broke down, was silent too long, or was told to stop. */
function answer(
  worker: ReadingWorker,
  request: ReadRequest,
  patience: number,
  signal: AbortSignal,
): Promise<ReadOutcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: ReadOutcome | null) => {
      clearTimeout(silence);
      signal.removeEventListener("abort", giveUp);
      resolve(outcome);
    };
    const giveUp = () => settle(null);
    const silence = setTimeout(giveUp, patience);
    signal.addEventListener("abort", giveUp);
    worker.read(request).then(settle, giveUp);
  });
}
