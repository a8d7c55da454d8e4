import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import { bytesOf, seedNamed, type FuzzCase } from "./fuzz-case";
import { judge } from "./judge";

/** Far more than any file of a school needs; a file that takes more hangs or swells. */
const mostSeconds = 20;
const mostMegabytes = 256;

/** Reads changed files beside the main thread, so that one that hangs or swells can be stopped. */
export class FuzzWorker {
  private worker: Worker | null = null;

  constructor(private readonly program: string) {}

  /** What is wrong with the reading of a case; null when it is refused, the same, or said to differ. */
  async tryCase(fuzzCase: FuzzCase): Promise<string | null> {
    const worker = (this.worker ??= new Worker(this.program, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    }));
    const timeout = new AbortController();
    const answer = Promise.race([
      once(worker, "message", { signal: timeout.signal }).then(([failure]) => failure as string | null),
      stopped(worker, timeout.signal),
      late(timeout.signal),
    ]);
    worker.postMessage(fuzzCase);
    try {
      return await answer;
    } catch (error) {
      await this.stop();
      return String(error);
    } finally {
      timeout.abort();
    }
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}

async function stopped(worker: Worker, signal: AbortSignal): Promise<never> {
  const [code] = (await once(worker, "exit", { signal })) as [number];
  throw new Error(`the worker stopped with ${code}`);
}

function late(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${mostSeconds} seconds`)), mostSeconds * 1000);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}

/** What the worker does: answers each case with what is wrong, or null. */
export function answerCases(): void {
  parentPort?.on("message", (fuzzCase: FuzzCase) => parentPort?.postMessage(failureOf(fuzzCase)));
}

function failureOf(fuzzCase: FuzzCase): string | null {
  try {
    const verdict = judge(seedNamed(fuzzCase.seed), bytesOf(fuzzCase));
    return verdict.kind === "silent" ? `another ${verdict.differs}, and not a word of it` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
