import type { CalendarDate } from "../../../src/domain/calendar-date";
import { poolSize, readInWorkers, type ReadingWorker } from "../../../src/taskpane/workers/reading-pool";
import type { ReadOutcome, ReadRequest } from "../../../src/taskpane/workers/reading-protocol";

const outcome: ReadOutcome = { kind: "unreadable", code: "pdf" };
const requests = (number: number): ReadRequest[] =>
  Array.from({ length: number }, (_, index) => ({
    file: new Blob([String(index)]),
    today: "2026-06-01" as CalendarDate,
  }));

/** Workers of which a test sees how many there were and how many are at work. */
class Workplace {
  started = 0;
  stopped = 0;
  busiest = 0;
  private busy = 0;
  readonly seen: [number, ReadOutcome][] = [];

  constructor(private readonly reads: (content: string, signal: AbortController) => Promise<ReadOutcome>) {}

  readonly controller = new AbortController();

  read(number: number, workers = 2, patience = 30_000): Promise<"all" | "stopped"> {
    return readInWorkers(requests(number), {
      workers,
      signal: this.controller.signal,
      patience,
      startWorker: () => this.start(),
      onOutcome: (index, each) => this.seen.push([index, each]),
    });
  }

  private start(): ReadingWorker {
    this.started++;
    return {
      stop: () => void this.stopped++,
      read: async ({ file }) => {
        this.busiest = Math.max(this.busiest, ++this.busy);
        try {
          return await this.reads(await file.text(), this.controller);
        } finally {
          this.busy--;
        }
      },
    };
  }
}

const silence = () => new Promise<never>(() => undefined);

describe("reading in a pool of workers", () => {
  it("reads every file once, with no more workers than there may be, and stops them all", async () => {
    const place = new Workplace(() => Promise.resolve(outcome));
    expect(await place.read(7)).toBe("all");
    expect(place.seen.map(([index]) => index).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(place).toMatchObject({ started: 2, busiest: 2, stopped: 2 });
  });

  it("starts no more workers than there are files, and none for no files", async () => {
    const one = new Workplace(() => Promise.resolve(outcome));
    await one.read(1, 4);
    const none = new Workplace(() => Promise.resolve(outcome));
    expect(await none.read(0, 4)).toBe("all");
    expect([one.started, none.started]).toEqual([1, 0]);
  });

  it("lists the file on which a worker broke down, and reads the others with a new one", async () => {
    const place = new Workplace((content) =>
      content === "1" ? Promise.reject(new Error("out of memory")) : Promise.resolve(outcome),
    );
    expect(await place.read(4, 1)).toBe("all");
    expect(place.seen.map(([index, { kind }]) => `${index} ${kind}`)).toHaveLength(4);
    expect(place.seen[1]).toEqual([1, { kind: "unreadable", code: "reading-failed" }]);
    expect(place).toMatchObject({ started: 2, stopped: 2 });
  });

  it("takes a worker that stays silent for one that broke down", async () => {
    const place = new Workplace((content) => (content === "0" ? silence() : Promise.resolve(outcome)));
    await place.read(3, 1, 500);
    expect(place.seen.map(([index, each]) => [index, each.kind === "unreadable" && each.code])).toEqual([
      [0, "reading-failed"],
      [1, "pdf"],
      [2, "pdf"],
    ]);
  });

  it("stops at once when told to, and reports nothing after that", async () => {
    const place = new Workplace((content, controller) => {
      if (content === "2") controller.abort();
      return content === "2" ? silence() : Promise.resolve(outcome);
    });
    expect(await place.read(50, 1)).toBe("stopped");
    expect(place.seen.map(([index]) => index)).toEqual([0, 1]);
    expect(place.stopped).toBe(place.started);
  });

  it("reads nothing when it was stopped before it began", async () => {
    const place = new Workplace(() => Promise.resolve(outcome));
    place.controller.abort();
    expect(await place.read(3)).toBe("stopped");
    expect(place).toMatchObject({ started: 0, seen: [] });
  });

  it("leaves one processor for Excel and never uses more than four", () => {
    expect([1, 2, 4, 5, 16].map(poolSize)).toEqual([1, 1, 3, 4, 4]);
  });
});
