/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot } from "../../src/office/read-snapshot";
import type { WorkbookDescription } from "../../src/workbook/description";
import { snapshotOf } from "../workbook/snapshot-of";
import { longWorkbook, sampleWorkbook } from "./sample-workbook";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
beforeEach(() => {
  standIn = startStandIn();
});
afterEach(() => standIn.dispose());

const apply = (description: WorkbookDescription) =>
  standIn.Excel.run((context) => applyDescription(context, description));
const readAll = (description: WorkbookDescription) =>
  standIn.Excel.run((context) => readSnapshot(context, { called: description.sheets.map(({ name }) => name) }));
const expectedSnapshot = (description: WorkbookDescription) => ({
  ...snapshotOf(description),
  names: new Map([
    ["_sb_begroting", "'Begroting klein'!$A$1"],
    ["Totaal", "'Begroting klein'!$C$6"],
  ]),
  savedAt: null,
});
const areas = (addresses: readonly { areas: readonly unknown[] }[]) => addresses.map((each) => each.areas);

test("sheets read back as they were described, formulas calculated", async () => {
  const description = sampleWorkbook();
  await apply(description);
  expect(await readAll(description)).toEqual(expectedSnapshot(description));
});

test("adding the sheets takes two round trips of a safe size", async () => {
  await apply(sampleWorkbook());
  expect(standIn.requests()).toHaveLength(2);
  expect(Math.max(...standIn.requests().map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
});

test("more than fits one request goes in several, each of a safe size, and arrives whole", async () => {
  const description = longWorkbook();
  await apply(description);
  expect(standIn.requests().length).toBeGreaterThan(2);
  expect(Math.max(...standIn.requests().map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
  expect((await readAll(description)).sheets).toEqual(snapshotOf(description).sheets);
});

test("a changed amount moves the total on its own sheet and on another", async () => {
  await apply(sampleWorkbook());
  const totals = await standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Begroting klein");
    sheet.getRange("C4").values = [[1_000]];
    const here = sheet.getRange("C6:D6").load("values");
    const there = context.workbook.worksheets.getItem("Lijsten").getRange("B3").load("values");
    await context.sync();
    return [here.values, there.values] as readonly unknown[];
  });
  expect(totals).toEqual([[[26_100.25, "3 van 12"]], [[52_200.5]]]);
});

test("inputs stay open and everything else is locked, without a password", async () => {
  await apply(sampleWorkbook());
  const sheet = standIn.workbook.sheet("Begroting klein");
  expect(sheet.protection).toEqual({ allowFormatRows: true, allowFormatColumns: false, selectionMode: "Normal" });
  expect([2, 3, 4].map((row) => sheet.isLocked(row, 2))).toEqual([false, false, false]);
  expect(sheet.isLocked(5, 2)).toBe(true);
  const overwriteTotal = standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Begroting klein").getRange("C6").values = [[1]];
    await context.sync();
  });
  await expect(overwriteTotal).rejects.toMatchObject({ code: "AccessDenied" });
});

test("validations arrive with their rule, prompt and alert", async () => {
  await apply(sampleWorkbook());
  const sheet = standIn.workbook.sheet("Begroting klein");
  expect(Object.fromEntries(sheet.validationAt(3, 2)?.settings ?? [])).toEqual({
    rule: { decimal: { formula1: 0, formula2: 1_000_000, operator: "Between" } },
    prompt: { showPrompt: true, title: "Bedrag", message: "In euro's" },
    errorAlert: { showAlert: true, style: "Warning", title: "Geen bedrag", message: "Toch zo laten?" },
  });
  const choice = sheet.validationAt(6, 1)?.settings;
  expect(choice?.get("rule")).toEqual({ list: { inCellDropDown: true, source: "=Lijsten!$A$2:$A$4" } });
  expect(choice?.get("errorAlert")).toMatchObject({ showAlert: false });
});

test("conditional formats arrive in their order, the first on top", async () => {
  const description = sampleWorkbook();
  await apply(description);
  const { conditionalFormats } = standIn.workbook.sheet("Begroting klein");
  expect(areas(conditionalFormats)).toEqual(areas(description.sheets[0]?.conditionalFormats ?? []));
  expect(conditionalFormats.map(({ settings }) => Object.fromEntries(settings))).toEqual([
    {
      "custom/rule/formula": '=LEFT(D3,1)="✗"',
      "custom/format/font/bold": true,
      "custom/format/font/color": "#9B1C1C",
    },
    { "custom/rule/formula": '=LEFT(D3,1)="▲"', "custom/format/fill/color": "#FBE4E2" },
    {
      "dataBar/lowerBoundRule": { type: "Number", formula: "0" },
      "dataBar/upperBoundRule": { type: "Number", formula: "50000" },
      "dataBar/positiveFormat/fillColor": "#B4D6DC",
      "dataBar/positiveFormat/gradientFill": false,
    },
  ]);
});

test("cells get the look that their style asks", async () => {
  await apply(sampleWorkbook());
  const { formats } = standIn.workbook.sheet("Begroting klein");
  const at = (row: number, column: number) => (path: string) => formats.get(row, column, path);
  expect(["font/size", "font/bold", "font/color", "verticalAlignment"].map(at(1, 1))).toEqual([
    20,
    true,
    "#0B5A6B",
    "Center",
  ]);
  expect(["numberFormat", "fill/color", "horizontalAlignment"].map(at(3, 2))).toEqual([
    '"€ "#,##0.00',
    "#FFF9E3",
    "Right",
  ]);
  const edges = ["EdgeTop", "EdgeBottom"].flatMap((edge) => [`borders/${edge}/style`, `borders/${edge}/color`]);
  expect(edges.map(at(5, 2))).toEqual(["Continuous", "#0B5A6B", "Double", "#0B5A6B"]);
  expect(["columnWidth", "columnHidden"].map(at(4, 0))).toEqual([51, true]);
  expect(["rowHeight", "rowHidden"].map(at(0, 3))).toEqual([15, true]);
  expect(["rowHeight", "rowHidden"].map(at(4, 3))).toEqual([18, undefined]);
  expect(formats.get(7, 1, "hyperlink")).toEqual({ documentReference: "Lijsten!A1", screenTip: "Open de lijst" });
});

test("a sheet stands on screen and paper as described", async () => {
  await apply(sampleWorkbook());
  const sheet = standIn.workbook.sheet("Begroting klein");
  expect(Object.fromEntries(sheet.settings)).toMatchObject({
    visibility: "Visible",
    tabColor: "#0B5A6B",
    showGridlines: false,
    freeze: { rows: 2, columns: 2 },
    "page/orientation": "Landscape",
    "page/paperSize": "A4",
    "page/zoom": { horizontalFitToPages: 1 },
    "page/printArea": "B2:D8",
    "page/printTitleRows": "$2:$2",
    "page/headersFooters/defaultForAllPages/leftFooter": expect.stringContaining("Jansen && Zn") as string,
  });
  expect(sheet.pageBreaks).toEqual(["A6"]);
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  expect(standIn.workbook.activeSheet).toBe(sheet);
});

test("tables and names arrive, hidden names hidden", async () => {
  await apply(sampleWorkbook());
  const { tables } = standIn.workbook.sheet("Lijsten");
  expect(tables.map(({ name, area, settings }) => [area, name, settings.get("showFilterButton")])).toEqual([
    [{ top: 0, left: 0, bottom: 3, right: 1 }, "Keuzes", false],
  ]);
  expect(standIn.workbook.names.map(({ name, visible }) => [name, visible])).toEqual([
    ["_sb_begroting", false],
    ["Totaal", true],
  ]);
});

test("charts arrive over their cells, with their series and axes", async () => {
  await apply(sampleWorkbook());
  const [chart] = standIn.workbook.sheet("Lijsten").charts;
  expect(chart?.type).toBe("ColumnClustered");
  expect(Object.fromEntries(chart?.settings ?? [])).toMatchObject({
    name: "sb_keuzes",
    setPosition: ["A6", "D16"],
    "title/visible": false,
    "legend/visible": true,
    "axes/valueAxis/maximum": 100,
    "axes/valueAxis/numberFormat": "0",
    "axes/categoryAxis/reversePlotOrder": false,
  });
  expect(chart?.series.map((each) => Object.fromEntries(each))).toMatchObject([
    {
      name: "Nu",
      setValues: ["=Lijsten!$B$2:$B$3"],
      setXAxisValues: ["=Lijsten!$A$2:$A$3"],
      "format/fill/setSolidColor": ["#0B5A6B"],
      hasDataLabels: true,
      gapWidth: 60,
    },
    { name: "Doel", chartType: "Line", "format/line/lineStyle": "Dash", hasDataLabels: false },
  ]);
});

test("a workbook that has one of the sheets, in whatever case, is left as it is", async () => {
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.add("LIJSTEN");
    await context.sync();
  });
  await expect(apply(sampleWorkbook())).rejects.toMatchObject({ code: "sheet-exists", detail: "LIJSTEN" });
  expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "LIJSTEN"]);
});

test("a protected workbook is left as it is", async () => {
  standIn.workbook.isProtected = true;
  await expect(apply(sampleWorkbook())).rejects.toMatchObject({ code: "workbook-protected" });
  expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

test("nothing is left behind when Excel refuses something halfway", async () => {
  jest.spyOn(standIn.workbook.grid, "addName").mockImplementationOnce(() => {
    throw new Error("no names today");
  });
  await expect(apply(sampleWorkbook())).rejects.toMatchObject({ code: "excel-failed" });
  expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect(standIn.workbook.names).toEqual([]);
});

test("what was added and can't be taken away again is said to be interrupted", async () => {
  const refuse = () => {
    throw new Error("not today");
  };
  jest.spyOn(standIn.workbook.grid, "addName").mockImplementationOnce(refuse);
  jest.spyOn(standIn.workbook.grid, "removeSheet").mockImplementationOnce(refuse);
  await expect(apply(sampleWorkbook())).rejects.toMatchObject({ code: "interrupted" });
});

test("sheets can be added again after somebody deleted those that people can see", async () => {
  const description = sampleWorkbook();
  await apply(description);
  await standIn.Excel.run(async (context) => {
    for (const name of ["Begroting klein", "Lijsten"]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await apply(description);
  expect(await readAll(description)).toEqual(expectedSnapshot(description));
});

test("nothing newer than ExcelApi 1.9 is asked, by the library's own count", async () => {
  const asked = new Set<number>();
  standIn.window["Office"] = {
    context: {
      requirements: {
        isSetSupported: (set: string, version: string | number) => {
          if (set === "ExcelApi") asked.add(Number(String(version).split(".")[1]));
          return true;
        },
      },
    },
  };
  const { CommonUtility } = standIn.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  await apply(sampleWorkbook());
  await readAll(sampleWorkbook());
  expect(Math.max(...asked)).toBe(9);
});
