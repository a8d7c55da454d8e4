/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { goToCell } from "../../src/office/go-to-cell";
import { inExcel } from "../../src/office/in-excel";
import { openAsNewWorkbook } from "../../src/office/open-as-new-workbook";
import { setCells } from "../../src/office/set-cells";
import { showRow } from "../../src/office/show-row";
import { cellAddress } from "../../src/workbook/a1";
import { sampleWorkbook } from "./sample-workbook";
import { playPage } from "./stand-in/play-page";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

const sheet = "Begroting klein";
let standIn: StandIn;
let leavePage: () => void;
beforeEach(async () => {
  standIn = startStandIn();
  leavePage = playPage(standIn);
  await standIn.Excel.run((context) => applyDescription(context, sampleWorkbook()));
});
afterEach(() => {
  leavePage();
  standIn.dispose();
});

const goTo = (place: { sheet: string; cell: string | null }) =>
  inExcel("refuse", (context) => goToCell(context, place));
const set = (cell: string, value: string | number | boolean) =>
  inExcel("refuse", (context) => setCells(context, { sheet, cells: [{ cell, value }] }));
const show = (...cells: string[]) => inExcel("refuse", (context) => showRow(context, { sheet, cells }));
const hideRow = (row: number) =>
  inExcel("refuse", async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).rowHidden = true;
    await context.sync();
  });
const selected = () => {
  const { selection } = standIn.workbook;
  return selection === null ? null : `${selection.sheet.name}!${cellAddress(selection.area.top, selection.area.left)}`;
};
const isHidden = (row: number) => standIn.workbook.sheet(sheet).formats.get(row - 1, 0, "rowHidden") === true;
const cellAt = (row: number, column: number) =>
  standIn.workbook.grid.read(standIn.workbook.sheet(sheet).id, {
    top: row,
    left: column,
    bottom: row,
    right: column,
  })[0]?.[0];
const tripsOf = async (work: Promise<unknown>) => {
  const before = standIn.requests().length;
  await work;
  return standIn.requests().length - before;
};

test("a cell is shown and selected in one round trip", async () => {
  expect(await tripsOf(goTo({ sheet, cell: "C4" }))).toBe(1);
  expect(selected()).toBe("Begroting klein!C4");
});

test("a cell in a hidden row is brought into sight, on a protected sheet too", async () => {
  await hideRow(4);
  await goTo({ sheet, cell: "C4" });
  expect([selected(), isHidden(4)]).toEqual(["Begroting klein!C4", false]);
});

test("without a cell the sheet alone is shown", async () => {
  await goTo({ sheet: "Lijsten", cell: null });
  expect([standIn.workbook.activeSheet?.name, selected()]).toEqual(["Lijsten", null]);
});

test("the first hidden line comes into sight and is selected", async () => {
  await hideRow(4);
  await hideRow(5);
  expect(await show("B3", "B4", "B5")).toBe("B4");
  expect([isHidden(4), isHidden(5), selected()]).toEqual([false, true, "Begroting klein!B4"]);
});

test("when every line is in sight already there is none to show", async () => {
  expect(await show("B3", "B4")).toBeNull();
  expect(selected()).toBeNull();
});

test("a row that may not be shown says that the sheet is protected", async () => {
  await hideRow(4);
  standIn.workbook.sheet(sheet).protection = { allowFormatRows: false };
  await expect(show("B4")).rejects.toMatchObject({ code: "workbook-protected" });
});

test("an amount is written as a number, and the total follows", async () => {
  await set("C4", 1_250);
  expect(cellAt(3, 2)?.value).toBe(1_250);
  expect(cellAt(5, 2)?.value).toBe(26_350.25);
});

test.each(["=1+1", "0612345678", "-5", "WAAR", "€ 1.250,-"])("the text %s is written as that text", async (text) => {
  await set("B4", text);
  expect(cellAt(3, 1)).toEqual({ value: text, formula: null });
});

test("a locked cell is not written", async () => {
  await expect(set("C6", 1)).rejects.toMatchObject({ code: "workbook-protected" });
  expect(cellAt(5, 2)?.formula).toBe("=SUM(C3:C5)");
});

test("a number that Excel keeps as something else is told, not passed over", async () => {
  jest.spyOn(standIn.workbook.grid, "write").mockImplementationOnce(() => undefined);
  await expect(set("C4", 1_250)).rejects.toMatchObject({ code: "excel-failed" });
});

test("what Excel made something else of gets back what stood there", async () => {
  const write = standIn.workbook.grid.write.bind(standIn.workbook.grid);
  jest.spyOn(standIn.workbook.grid, "write").mockImplementationOnce((id, cells) => {
    write(
      id,
      cells.map((each) => ({ ...each, content: { value: "1250" } })),
    );
  });
  await expect(set("B5", 1_250)).rejects.toMatchObject({ code: "excel-failed" });
  expect(cellAt(4, 1)).toEqual({ value: "0612345678", formula: null });
});

test("several cells of an open sheet are written at once, and what stands between them stays", async () => {
  await inExcel("refuse", (context) =>
    setCells(context, { sheet: "_schoolbudget", cells: [{ cell: "B3", value: "0612" }, { cell: "A5", value: "nieuw" }] }),
  ); // prettier-ignore
  const { id } = standIn.workbook.sheet("_schoolbudget");
  const rows = standIn.workbook.grid.read(id, { top: 0, left: 0, bottom: 4, right: 1 });
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([["versie", 1], ["", ""], ["", "0612"], ["", ""], ["nieuw", ""]]);
}); // prettier-ignore

test("a file opens as a workbook of its own, byte for byte", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
  await openAsNewWorkbook(bytes);
  expect(standIn.workbook.openedFiles.map((file) => Uint8Array.from(Buffer.from(file, "base64")))).toEqual([bytes]);
});

const actions: [string, () => Promise<unknown>][] = [
  ["going to a cell", () => goTo({ sheet, cell: "C4" })],
  ["writing a cell", () => set("C4", 1)],
  ["showing a row", () => show("B4")],
];

test.each(actions)("%s while a cell is being edited says that Excel is busy", async (_, act) => {
  standIn.host.isEditingCell = true;
  await expect(act()).rejects.toMatchObject({ code: "excel-busy" });
});

test.each(actions)("%s on a sheet that was deleted meanwhile says that it is gone", async (_, act) => {
  await inExcel("refuse", async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await expect(act()).rejects.toMatchObject({ code: "sheet-gone" });
});

test.each(actions)("%s in an Excel that breaks off says that Excel could not do it", async (_, act) => {
  standIn.host.failAt(2);
  await expect(act()).rejects.toMatchObject({ code: "excel-failed" });
});

test("a bug in the work stays a bug", async () => {
  const bug = new TypeError("not a function");
  await expect(inExcel("wait", () => Promise.reject(bug))).rejects.toBe(bug);
});

test("reading what was not loaded stays the library's own error, for it is a bug", async () => {
  const unloaded = inExcel("wait", (context) => Promise.resolve(context.workbook.worksheets.getItem(sheet).name));
  await expect(unloaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});
