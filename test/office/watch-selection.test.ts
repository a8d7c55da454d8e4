/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { goToCell } from "../../src/office/go-to-cell";
import { inExcel } from "../../src/office/in-excel";
import { readSelectedCell } from "../../src/office/read-selected-cell";
import type { Later } from "../../src/office/reread";
import { watchSelection } from "../../src/office/watch-selection";
import { playPage } from "./stand-in/play-page";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
let leavePage: () => void;
let waiting: Set<() => void>;
let reads: number;
beforeEach(async () => {
  standIn = startStandIn();
  leavePage = playPage(standIn);
  waiting = new Set();
  reads = 0;
  await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:D2").values = [["Loosduinen", "", 27]];
    sheet.getRange("F9").values = [["elders"]];
    context.workbook.worksheets.add("Ander blad");
    await context.sync();
  });
});
afterEach(() => {
  leavePage();
  standIn.dispose();
});

const later: Later = (_milliseconds, callBack) => {
  waiting.add(callBack);
  return () => waiting.delete(callBack);
};
const watch = () =>
  inExcel("wait", (context) =>
    watchSelection(context, later, () => {
      reads++;
      return Promise.resolve();
    }),
  );
const selected = () => inExcel("wait", readSelectedCell);
/** Lets the messages of the host arrive, then the time pass. */
async function quietMoment() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const due = [...waiting];
  waiting.clear();
  for (const callBack of due) callBack();
}

test("whoever hurries over several cells is looked for once", async () => {
  await watch();
  for (const cell of ["A1", "B2", "D2"]) await standIn.select("Blad1", cell);
  await quietMoment();
  expect(reads).toBe(1);
});

test("another sheet is another place, also where nothing was selected yet", async () => {
  await watch();
  await standIn.showSheet("Ander blad");
  await quietMoment();
  expect(reads).toBe(1);
  expect(await selected()).toEqual({ sheet: "Ander blad", row: 0, column: 0, cells: [] });
});

test("a cell that the pane itself goes to is heard as well", async () => {
  await watch();
  await inExcel("refuse", (context) => goToCell(context, { sheet: "Blad1", cell: "D2" }));
  await quietMoment();
  expect(reads).toBe(1);
});

test("the cell is read in one round trip, with what stands in its row", async () => {
  await standIn.select("Blad1", "D2");
  const before = standIn.requests().length;
  expect(await selected()).toEqual({
    sheet: "Blad1",
    row: 1,
    column: 3,
    cells: [
      { row: 1, column: 1, value: "Loosduinen", isFormula: false },
      { row: 1, column: 3, value: 27, isFormula: false },
    ],
  });
  expect(standIn.requests().length - before).toBe(1);
});

test("watching asks nothing of Excel, and typing is no selection", async () => {
  await watch();
  const before = standIn.requests().length;
  await standIn.select("Blad1", "D2");
  await quietMoment();
  await standIn.type("Blad1", "A1", "een");
  await quietMoment();
  expect([standIn.requests().length - before, reads]).toEqual([0, 1]);
});

test("after stopping nothing is heard or read any more", async () => {
  const { stop } = await watch();
  await standIn.select("Blad1", "B2");
  await stop();
  await standIn.select("Blad1", "D2");
  await quietMoment();
  expect(reads).toBe(0);
  expect([...standIn.workbook.heard]).toEqual([]);
});

test("while a cell is being edited neither works, and both say so", async () => {
  standIn.host.isEditingCell = true;
  await expect(watch()).rejects.toMatchObject({ code: "excel-busy" });
  await expect(inExcel("refuse", readSelectedCell)).rejects.toMatchObject({ code: "excel-busy" });
});
