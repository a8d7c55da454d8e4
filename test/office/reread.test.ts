import { reread } from "../../src/office/reread";

/** A clock that only moves when the test says so. */
function playClock() {
  let waiting: { at: number; callBack: () => void }[] = [];
  let now = 0;
  return {
    later: (milliseconds: number, callBack: () => void) => {
      const entry = { at: now + milliseconds, callBack };
      waiting.push(entry);
      return () => (waiting = waiting.filter((each) => each !== entry));
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { callBack } of due) callBack();
    },
  };
}

/** A read that takes until the test lets it end. */
function playRead() {
  const endings: (() => void)[] = [];
  return {
    read: () => new Promise<void>((end) => endings.push(end)),
    count: () => endings.length,
    end: async () => {
      endings.at(-1)?.();
      await new Promise(setImmediate);
    },
  };
}

let clock: ReturnType<typeof playClock>;
let reading: ReturnType<typeof playRead>;
let changes: ReturnType<typeof reread>;
beforeEach(() => {
  clock = playClock();
  reading = playRead();
  changes = reread(clock.later, reading.read);
});

test("a burst of changes is read once, when it is over", () => {
  for (let edit = 0; edit < 10; edit++) {
    changes.mark();
    clock.pass(200);
  }
  expect(reading.count()).toBe(0);
  clock.pass(400);
  expect(reading.count()).toBe(1);
});

test("the read begins 250 to 400 milliseconds after the last change", () => {
  changes.mark();
  clock.pass(249);
  expect(reading.count()).toBe(0);
  clock.pass(151);
  expect(reading.count()).toBe(1);
});

test("what is typed during a read is read by another one, and never two at a time", async () => {
  changes.mark();
  clock.pass(400);
  changes.mark();
  changes.mark();
  clock.pass(5_000);
  expect(reading.count()).toBe(1);
  await reading.end();
  clock.pass(400);
  expect(reading.count()).toBe(2);
});

test("a read with nothing typed meanwhile is the last", async () => {
  changes.mark();
  clock.pass(400);
  await reading.end();
  clock.pass(5_000);
  expect(reading.count()).toBe(1);
});

test("each later burst is read again", async () => {
  for (const expected of [1, 2, 3]) {
    changes.mark();
    clock.pass(400);
    expect(reading.count()).toBe(expected);
    await reading.end();
  }
});

test("nothing is read after stopping, whatever was still waiting or comes later", async () => {
  changes.mark();
  clock.pass(400);
  changes.mark();
  changes.stop();
  await reading.end();
  changes.mark();
  clock.pass(5_000);
  expect(reading.count()).toBe(1);
});
