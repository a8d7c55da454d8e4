/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import type { Later } from "../../src/office/reread";
import { watchWorkbook } from "../../src/office/watch-workbook";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
let waiting: Set<() => void>;
let reads: number;
beforeEach(() => {
  standIn = startStandIn();
  waiting = new Set();
  reads = 0;
});
afterEach(() => standIn.dispose());

const later: Later = (_milliseconds, callBack) => {
  waiting.add(callBack);
  return () => waiting.delete(callBack);
};
const watch = () =>
  standIn.Excel.run((context) =>
    watchWorkbook(context, later, () => {
      reads++;
      return Promise.resolve();
    }),
  );
/** Lets the messages of the host arrive, then the time pass. */
async function quietMoment() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const due = [...waiting];
  waiting.clear();
  for (const callBack of due) callBack();
}

test("what people type on any sheet is read once, after the burst", async () => {
  await watch();
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.add("Ander blad");
    await context.sync();
  });
  await standIn.type("Blad1", "A1", "een");
  await standIn.type("Ander blad", "B2", "twee");
  await quietMoment();
  expect(reads).toBe(1);
});

test("what this pane writes itself is not read again, unless asked", async () => {
  const { refresh } = await watch();
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await quietMoment();
  expect(reads).toBe(0);
  refresh();
  await quietMoment();
  expect(reads).toBe(1);
});

test("watching itself asks nothing of Excel while people type", async () => {
  await watch();
  const before = standIn.requests().length;
  await standIn.type("Blad1", "A1", "een");
  await quietMoment();
  expect(standIn.requests().length).toBe(before);
});

test("after stopping nothing is heard or read any more", async () => {
  const { stop } = await watch();
  await standIn.type("Blad1", "A1", "een");
  await stop();
  await standIn.type("Blad1", "A2", "twee");
  await quietMoment();
  expect(reads).toBe(0);
  expect([...standIn.workbook.heard]).toEqual([]);
});

test("a workbook that can't be watched now says why", async () => {
  standIn.host.isEditingCell = true;
  await expect(watch()).rejects.toMatchObject({ code: "excel-busy" });
});
