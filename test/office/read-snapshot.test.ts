/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { readSnapshot, type ReadOptions, type SheetChoice } from "../../src/office/read-snapshot";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
beforeEach(async () => {
  standIn = startStandIn();
  await standIn.Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.add("Eén & twee");
    sheet.getRange("B3:D4").values = [["'=1+1", 12.5, "=1/0"], ["", '=IF(C3>1,"","nee")', true]]; // prettier-ignore
    workbook.worksheets.add("Leeg").visibility = "VeryHidden";
    workbook.names.add("anker", sheet.getRange("A1"));
    await workbook.context.sync();
  });
});
afterEach(() => standIn.dispose());

const read = (choice: SheetChoice, options?: ReadOptions) =>
  standIn.Excel.run((context) => readSnapshot(context, choice, options));
const filled = [
  { row: 2, column: 1, value: "=1+1", isFormula: false },
  { row: 2, column: 2, value: 12.5, isFormula: false },
  { row: 2, column: 3, value: { error: "#DIV/0!" }, isFormula: true },
  { row: 3, column: 2, value: "", isFormula: true },
  { row: 3, column: 3, value: true, isFormula: false },
];

test("texts, numbers, booleans, errors and empty results are told apart, empty cells left out", async () => {
  const { sheets } = await read({ called: ["Eén & twee"] });
  expect(sheets).toEqual([{ name: "Eén & twee", visibility: "visible", cells: filled }]);
});

test("without formulas the same values come, results of formulas among them", async () => {
  const { sheets } = await read({ called: ["Eén & twee"] }, { withFormulas: false });
  const values = filled.filter(({ value }) => value !== "").map((cell) => ({ ...cell, isFormula: false }));
  expect(sheets[0]?.cells).toEqual(values);
});

test("all sheets come in tab order, the very hidden ones too in a round trip of their own", async () => {
  const before = standIn.requests().length;
  const { sheets, names } = await read("all");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Blad1", "visible"],
    ["Eén & twee", "visible"],
    ["Leeg", "veryHidden"],
  ]);
  expect(names).toEqual(new Map([["anker", "'Eén & twee'!$A$1"]]));
  expect(standIn.requests().length - before).toBe(3);
});

test("sheets that are not there are left out", async () => {
  expect((await read({ called: ["Weg", "Leeg"] })).sheets.map(({ name }) => name)).toEqual(["Leeg"]);
});

test("a sheet is found by a defined name on it, and a name that is not there finds nothing", async () => {
  const { sheets } = await read({ anchoredBy: ["anker", "geen"] });
  expect(sheets).toEqual([{ name: "Eén & twee", visibility: "visible", cells: filled }]);
});

test.each([true, false])("the 1904 date system is noticed: %s", async (date1904) => {
  standIn.workbook.date1904 = date1904;
  expect((await read({ called: [] })).date1904).toBe(date1904);
});

test("a sheet too large for Excel to answer is an error, not an empty sheet", async () => {
  jest.spyOn(standIn.workbook.grid, "usedArea").mockReturnValue({ top: 0, left: 0, bottom: 1_048_575, right: 9 });
  await expect(read({ called: ["Leeg"] })).rejects.toMatchObject({ code: "too-large", detail: "Leeg" });
});
