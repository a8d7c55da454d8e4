import type { CalendarDate } from "../../../src/domain/calendar-date";
import type { LedgerMessage, LedgerOutcome, LedgerRequest } from "../../../src/taskpane/ledger/ledger-protocol";
import { ledgerReader, type LedgerWorker } from "../../../src/taskpane/ledger/ledger-reader";
import { readInWorkers, type ReadingWorker } from "../../../src/taskpane/workers/reading-pool";
import type { ReadOutcome, ReadRequest } from "../../../src/taskpane/workers/reading-protocol";

/* Workers that are not given, die, or never answer, while the pane reads files: the file is reported and the others go on. */

const fine: ReadOutcome = { kind: "unreadable", code: "pdf" };
const failed = { kind: "unreadable", code: "reading-failed" };
const requests = (number: number): ReadRequest[] =>
  Array.from({ length: number }, () => ({ file: new Blob(["x"]), today: "2026-06-01" as CalendarDate }));

/** What becomes of five plans, one after the other, with these workers. */
async function outcomesWith(startWorker: (serial: number) => ReadingWorker, workers = 1): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  let serial = 0;
  await readInWorkers(requests(5), {
    workers,
    signal: new AbortController().signal,
    patience: 200,
    startWorker: () => startWorker(serial++),
    onOutcome: (index, outcome) => (outcomes[index] = outcome),
  });
  return outcomes;
} // prettier-ignore

const goodWorker: ReadingWorker = { read: () => Promise.resolve(fine), stop: () => undefined };
const never = () => new Promise<never>(() => undefined);

describe("plans", () => {
  test("are reported, all of them, where the browser gives no workers", async () => {
    const refuse = () => {
      throw new Error("no memory for a worker");
    };
    expect(await outcomesWith(refuse)).toEqual([failed, failed, failed, failed, failed]);
  });

  test("go on when the browser gives a worker again", async () => {
    const later = (serial: number) => {
      if (serial === 0) throw new Error("no memory for a worker");
      return goodWorker;
    };
    expect(await outcomesWith(later)).toEqual([failed, fine, fine, fine, fine]);
  });

  test.each([
    ["breaks down at once", () => Promise.reject(new Error("out of memory"))],
    ["never answers", never],
  ])("of a worker that %s are reported, and the next worker reads the others", async (_, read) => {
    const dying = (serial: number) => (serial === 1 ? goodWorker : { ...goodWorker, read });
    expect(await outcomesWith(dying)).toEqual([failed, fine, fine, fine, fine]);
  }); // prettier-ignore

  test("are all reported when every worker dies, and nobody waits for ever", async () => {
    const dying = () => ({ ...goodWorker, read: never });
    expect(await outcomesWith(dying, 2)).toEqual([failed, failed, failed, failed, failed]);
  });
});

/** A worker of which a test says what it does. */
class PlayedWorker implements LedgerWorker {
  onmessage: LedgerWorker["onmessage"] = null;
  onerror: LedgerWorker["onerror"] = null;
  onmessageerror: LedgerWorker["onmessageerror"] = null;
  isEnded = false;

  constructor(private readonly onAsked: (worker: PlayedWorker) => void) {}

  postMessage = () => this.onAsked(this);
  terminate = () => void (this.isEnded = true);
  say(data: LedgerMessage): void {
    if (!this.isEnded) this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent<LedgerMessage>);
  }
  break(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

const request = { file: new File(["x"], "2026.xaf"), given: null, period: { from: null, to: null }, mark: null } satisfies LedgerRequest; // prettier-ignore
const answer: LedgerOutcome = { kind: "unreadable", code: "not-a-ledger" };
const answers = (worker: PlayedWorker) => worker.say({ kind: "done", outcome: answer });
const noProgress = () => undefined;

describe("an export of the bookkeeping", () => {
  const readerWith = (...workers: readonly ((worker: PlayedWorker) => void)[]) => {
    const started: PlayedWorker[] = [];
    const reader = ledgerReader(() => {
      const worker = new PlayedWorker(workers[started.length] ?? answers);
      started.push(worker);
      return worker;
    }, 200);
    return { reader, started };
  };

  test.each([
    ["breaks down", (worker: PlayedWorker) => worker.break()],
    ["never answers", () => undefined],
    ["says how far it is and dies", (worker: PlayedWorker) => worker.say({ kind: "progress", done: 0.5 })],
    ["can't be asked", () => { throw new Error("can't be copied"); }],
  ])("of a worker that %s is reported, and the next one is read by a new worker", async (_, dies) => {
    const { reader, started } = readerWith(dies);
    expect(await reader.read(request, noProgress)).toEqual(failed);
    expect(await reader.read(request, noProgress)).toEqual(answer);
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  }); // prettier-ignore

  test("is reported where the browser gives no worker", async () => {
    const reader = ledgerReader(() => {
      throw new Error("no memory for a worker");
    }, 200);
    expect(await reader.read(request, noProgress)).toEqual(failed);
  });

  test("may take as long as it likes while it says how far it is", async () => {
    const { reader } = readerWith((worker) => {
      const steps = [0.2, 0.4, 0.6, 0.8].map((done): LedgerMessage => ({ kind: "progress", done }));
      [...steps, { kind: "done", outcome: answer } satisfies LedgerMessage].forEach((message, index) =>
        setTimeout(() => worker.say(message), 100 * (index + 1)),
      );
    });
    expect(await reader.read(request, noProgress)).toEqual(answer);
  });

  test("that is stopped is neither read nor reported", async () => {
    const { reader, started } = readerWith(() => undefined);
    const reading = reader.read(request, noProgress);
    reader.stop();
    expect([await reading, started[0]?.isEnded]).toEqual([null, true]);
  });
});
