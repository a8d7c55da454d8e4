/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { readRegion } from "../../src/office/read-region";
import { replaceRegion } from "../../src/office/replace-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { asTypedText } from "../../src/office/typed-text";
import { cellAddress } from "../../src/workbook/a1";
import type { CellDescription, WorkbookDescription } from "../../src/workbook/description";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { programme, sampleFiles } from "../region/region-files";
import { tableOf } from "../region/snapshot-of";
import { playPage } from "./stand-in/play-page";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
let leavePage: () => void;
beforeEach(async () => {
  standIn = startStandIn();
  leavePage = playPage(standIn);
  await run((context) => applyDescription(context, region(4)));
});
afterEach(() => {
  leavePage();
  standIn.dispose();
});

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => standIn.Excel.run(work);
const files = (schools: number) => sampleFiles(schools).map((file) => ({ ...file, link: null }));
const region = (schools: number) => lean(describeRegionWorkbook(gatherRegion(files(schools), { programme })));
/** The dashboard with plain formulas: calculating all of its own for each test takes long and proves no more. */
const lean = (description: WorkbookDescription): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) =>
    sheet.charts.length === 0 ? sheet : { ...sheet, cells: sheet.cells.map(withPlainFormula) },
  ),
});
const withPlainFormula = (cell: CellDescription): CellDescription => {
  const { content } = cell;
  if (typeof content !== "object" || content === null || !("formula" in content)) return cell;
  const { value } = content;
  const formula = typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : JSON.stringify(value);
  return { ...cell, content: { formula, value } };
};
/** Renews the workbook with these schools as the pane does: what stands there is read first, and kept. */
const renew = async (schools: number) => {
  const seen = await read();
  const description = describeRegionWorkbook(gatherRegion(files(schools), { programme }), keptFromSnapshot(seen));
  await run((context) => replaceRegion(context, lean(description), seen));
};
const replace = async (description: WorkbookDescription) => {
  const seen = await read();
  await run((context) => replaceRegion(context, description, seen));
};
const read = () => run((context) => readRegion(context, { withFormulas: true }));
const sheets = () => standIn.workbook.sheets.map(({ name }) => name);
const ours = region(1).sheets.map(({ name }) => name);
const tables = () =>
  standIn.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => ({ name, sheet: sheet.name, area })));
const write = (sheet: string, row: number, column: number, text: string) =>
  run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
    cell.values = [[asTypedText(text)]];
    await context.sync();
  });

/** A table as the first description has it, and where its columns stand. */
function tableIn(sheet: string) {
  const table = region(4).sheets.find(({ name }) => name === sheet)?.tables[0];
  if (table === undefined) throw new Error(`${sheet} has no table`);
  const names = table.columns.map(({ name }) => name);
  return { ...table, names, columnOf: (name: string) => table.area.left + names.indexOf(name) };
}

/** The sheets as a fresh workbook would have them, cell for cell. */
async function freshSheets(description: WorkbookDescription): Promise<readonly SheetSnapshot[]> {
  const other = startStandIn();
  await other.Excel.run((context) => applyDescription(context, description));
  const { sheets: fresh } = await other.Excel.run((context) => readRegion(context));
  other.dispose();
  return fresh;
}

test.each([7, 2])("renewing with %d schools gives the sheets that a new workbook would have", async (schools) => {
  await replace(region(schools));
  expect((await read()).sheets).toEqual(await freshSheets(region(schools)));
});

test("sheets, tables and our charts stay the same ones, and nothing else is left", async () => {
  const ids = standIn.workbook.sheets.map(({ id }) => id);
  await replace(region(7));
  expect(standIn.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect(sheets()).toEqual(["Blad1", ...ours]);
  const described = region(7).sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area }) => ({ name, sheet: sheet.name, area })),
  );
  expect(tables()).toEqual(described);
  const dashboard = region(7).sheets[0];
  expect(standIn.workbook.sheet("Dashboard").charts.map(({ settings }) => settings.get("name"))).toEqual(
    dashboard?.charts.map(({ name }) => name),
  );
});

test("rules and merges are those of the new sheets, once", async () => {
  await replace(region(7));
  for (const { name, validations, conditionalFormats, merges } of region(7).sheets) {
    const sheet = standIn.workbook.sheet(name);
    expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual(validations.flatMap(({ areas }) => areas));
    expect(sheet.conditionalFormats.length).toBe(conditionalFormats.length);
    expect(sheet.merges).toEqual(merges);
  }
});

test("a chart and a sheet of the controller's own stay", async () => {
  await run(async ({ workbook }) => {
    const dashboard = workbook.worksheets.getItem("Dashboard");
    dashboard.charts.add("Line", dashboard.getRange("B60:B64"), "Columns").name = "eigen grafiek";
    workbook.worksheets.add("Eigen werk").getRange("A1").formulas = [["=SUM(Inzendingen[Inkomsten])"]];
    await workbook.context.sync();
  });
  await replace(region(7));
  expect(standIn.workbook.sheet("Dashboard").charts[0]?.settings.get("name")).toBe("eigen grafiek");
  const { sheets: read20 } = await read();
  const sum = tableOf({ ...(await read()) }, "Inzendingen").reduce(
    (all, row) => all + Number(row["Inkomsten"] ?? 0),
    0,
  );
  expect(read20.find(({ name }) => name === "Eigen werk")?.cells).toMatchObject([{ value: sum, isFormula: true }]);
});

test("a sheet that the controller renamed is found by its table and gets its name back", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Inzendingen").name = "Alles van de scholen";
    await context.sync();
  });
  await replace(region(7));
  expect(sheets()).toEqual(["Blad1", ...ours]);
});

test("a sheet that was deleted comes back", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Doelen").delete();
    await context.sync();
  });
  await replace(region(7));
  expect(sheets().toSorted()).toEqual(["Blad1", ...ours].toSorted());
  expect(tables().map(({ name }) => name)).toContain("Doelen");
});

test("in a workbook without our sheets they are added", async () => {
  standIn.dispose();
  leavePage();
  standIn = startStandIn();
  leavePage = playPage(standIn);
  await replace(region(3));
  expect(sheets()).toEqual(["Blad1", ...ours]);
});

const byKenmerk = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  String(one["Kenmerk"]).localeCompare(String(other["Kenmerk"]));

test("columns that the controller dragged to another place are renewed there", async () => {
  const { area, names } = tableIn("Doelen");
  await write("Doelen", area.top, area.left, names[1] ?? "");
  await write("Doelen", area.top, area.left + 1, names[0] ?? "");
  await renew(7);
  const goals = (sheets: readonly SheetSnapshot[]) =>
    tableOf({ date1904: false, names: new Map(), savedAt: null, sheets }, "Doelen").toSorted(byKenmerk);
  expect(goals((await read()).sheets)).toEqual(goals(await freshSheets(region(7))));
  expect((await read()).sheets.find(({ name }) => name === "Doelen")?.cells).toContainEqual(
    expect.objectContaining({ row: area.top, column: area.left, value: "BRIN" }),
  );
});

test("a protected workbook is left as it is", async () => {
  standIn.workbook.isProtected = true;
  await expect(replace(region(7))).rejects.toMatchObject({ code: "workbook-protected" });
});

test("a renewal that can't begin leaves nothing behind", async () => {
  jest.spyOn(standIn.workbook.grid, "addSheet").mockImplementationOnce(() => {
    throw new Error("not today");
  });
  await expect(replace(region(7))).rejects.toMatchObject({ code: "excel-failed" });
  expect(sheets()).toEqual(["Blad1", ...ours]);
});

test("protected sheets of ours are renewed too, and stay open as described", async () => {
  standIn.workbook.sheet("Instellingen").protection = {};
  await replace(region(7));
  expect(standIn.workbook.sheet("Instellingen").protection).toBeNull();
});
