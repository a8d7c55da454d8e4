/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { readRegion } from "../../src/office/read-region";
import { recover } from "../../src/office/recover";
import { replaceRegion } from "../../src/office/replace-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { asTypedText } from "../../src/office/typed-text";
import { areaAddress, cellAddress } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
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
/** With the dashboard's first formulas alone: calculating all of them for each test takes long and proves no more. */
const lean = (description: WorkbookDescription): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) =>
    sheet.charts.length === 0
      ? sheet
      : { ...sheet, cells: sheet.cells.filter(({ row, content }) => row < 20 || !isFormula(content)) },
  ),
});
const isFormula = (content: unknown) => typeof content === "object" && content !== null && "formula" in content;
const replace = (description: WorkbookDescription) => run((context) => replaceRegion(context, description));
const read = () => run((context) => readRegion(context));
const sheets = () => standIn.workbook.sheets.map(({ name }) => name);
const ours = region(1).sheets.map(({ name }) => name);
const tables = () =>
  standIn.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => ({ name, sheet: sheet.name, area })));
const rejectedWith = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

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

/** Writes in the first row of Inzendingen what only the controller knows. */
const note = (text: string) => {
  const { area, columnOf } = tableIn("Inzendingen");
  return write("Inzendingen", area.top + 1, columnOf("Opmerking"), text);
};

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

test("a table of which the columns changed place is made anew", async () => {
  const { area, names } = tableIn("Doelen");
  await write("Doelen", area.top, area.left, names[1] ?? "");
  await write("Doelen", area.top, area.left + 1, names[0] ?? "");
  await replace(region(7));
  expect((await read()).sheets).toEqual(await freshSheets(region(7)));
});

test("a column of the controller's own stops the renewal before anything is touched", async () => {
  const { area } = tableIn("Kwantitatief");
  await write("Kwantitatief", area.top, area.right + 1, "Mijn kolom");
  await run(async (context) => {
    context.workbook.tables.getItem("Kwantitatief").resize(areaAddress({ ...area, right: area.right + 1 }));
    await context.sync();
  });
  const before = await read();
  await expect(replace(region(7))).rejects.toMatchObject({ code: "foreign-content", detail: "Mijn kolom" });
  expect(await read()).toEqual(before);
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

test("a renewal that breaks off keeps every note, says so on opening, and the next one finishes it", async () => {
  await note("Bellen met de directeur");
  const kept = keptFromSnapshot(await read());
  jest.spyOn(standIn.workbook.grid, "setTable").mockImplementationOnce(() => {
    throw new Error("not today");
  });
  expect(await rejectedWith(replace(region(7)))).toMatchObject({ code: "interrupted" });
  expect(await run(recover)).toEqual({ kind: "renewalUnfinished" });
  expect(keptFromSnapshot(await read())).toEqual(kept);
  const gathered = gatherRegion(files(7), { programme });
  await replace(lean(describeRegionWorkbook(gathered, keptFromSnapshot(await read()))));
  expect(await run(recover)).toEqual({ kind: "nothing" });
  expect(sheets()).toEqual(["Blad1", ...ours]);
  expect(keptFromSnapshot(await read()).submissions.filter(({ notes }) => "Opmerking" in notes)).toHaveLength(1);
});

test("protected sheets of ours are renewed too, and stay open as described", async () => {
  standIn.workbook.sheet("Instellingen").protection = {};
  await replace(region(7));
  expect(standIn.workbook.sheet("Instellingen").protection).toBeNull();
});
