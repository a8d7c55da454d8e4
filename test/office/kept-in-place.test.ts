import { applyDescription } from "../../src/office/apply-description";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { areaAddress, type Area } from "../../src/workbook/a1";
import { programme, sampleFiles } from "../region/region-files";
import { Controller } from "./controller";
import { playPage } from "./stand-in/play-page";
import { PlainGrid } from "./stand-in/plain-grid";
import { standInOver, type StandIn } from "./stand-in/stand-in";

/* What a controller does to our sheets in Excel stays when the region is renewed. */

const files = sampleFiles(12).map((file) => ({ ...file, link: null }));
const schoolOf = ({ outcome }: SubmissionFile) => (outcome.kind === "read" ? outcome.checked.plan.header.school : "");
const schools = [...new Set(files.map(schoolOf))];
const hasLines = (file: SubmissionFile) =>
  file.outcome.kind === "read" && file.outcome.checked.plan.expenses.some(({ amount }) => amount.state === "value");
const one = schools[0] ?? "";
const other =
  schools.slice(2, 6).find((school) => files.some((file) => schoolOf(file) === school && hasLines(file))) ?? "";
const before = files.filter((file) => schools.slice(0, 6).includes(schoolOf(file)));
/** Without the first school, and with six more: rows go, come and move. */
const after = files.filter((file) => schoolOf(file) !== one);

let standIn: StandIn;
let leavePage: () => void;
let controller: Controller;
beforeEach(async () => {
  standIn = standInOver(new PlainGrid());
  leavePage = playPage(standIn);
  controller = new Controller(standIn);
  const description = describeRegionWorkbook(gatherRegion(before, { programme }));
  await standIn.Excel.run((context) => applyDescription(context, description));
});
afterEach(() => leavePage());

const look = ({ top, left }: Area, sheet: string, path: string) =>
  standIn.workbook.sheet(sheet).formats.get(top, left, path);
const table = (sheet: string) => standIn.workbook.sheet(sheet).tables[0];
const areaOf = (sheet: string) => table(sheet)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
const formulaAt = (sheet: string, area: Area) =>
  standIn.workbook.grid.read(standIn.workbook.sheet(sheet).id, area)[0]?.[0]?.formula;

test("the look of a cell goes along with its row, and the rest of the sheet keeps the look that somebody gave it", async () => {
  for (const sheet of ["Inzendingen", "Begrotingsregels", "Kwantitatief"]) {
    const cell = await controller.cell(sheet, other, "School");
    await controller.in(sheet, (worksheet) => {
      worksheet.getRange(areaAddress(cell)).format.fill.color = "#FFFF00";
      worksheet.getRange("A:A").format.columnWidth = 99;
      worksheet.freezePanes.freezeRows(1);
    });
  }
  await controller.renew(after);
  for (const sheet of ["Inzendingen", "Begrotingsregels", "Kwantitatief"]) {
    const cell = await controller.cell(sheet, other, "School");
    expect(look(cell, sheet, "fill/color")).toBe("#FFFF00");
    expect(look({ ...cell, top: cell.top + 1 }, sheet, "fill/color")).not.toBe("#FFFF00");
    expect(standIn.workbook.sheet(sheet).formats.get(0, 0, "columnWidth")).toBe(99);
    expect(standIn.workbook.sheet(sheet).settings.get("freeze")).toEqual({ rows: 1, columns: 0 });
  }
});

test("new rows get our look, and the table grows with its print area", async () => {
  const printed = () => standIn.workbook.sheet("Inzendingen").settings.get("page/printArea");
  const { bottom } = areaOf("Inzendingen");
  expect(printed()).toMatch(new RegExp(`${bottom + 1}$`));
  await controller.renew(after);
  const added = await controller.cell("Inzendingen", schools[8] ?? "", "School");
  expect(look(added, "Inzendingen", "font/bold")).toBe(true);
  expect(areaOf("Inzendingen").bottom).toBeGreaterThan(bottom);
  expect(printed()).toMatch(new RegExp(`${areaOf("Inzendingen").bottom + 1}$`));
});

test("formulas in a column of their own follow their row and the table, and are there for new rows too", async () => {
  await controller.addColumn("Begrotingsregels", "Helft");
  const { top, bottom, right, left } = areaOf("Begrotingsregels");
  await controller.in("Begrotingsregels", (worksheet) => {
    for (let row = top + 1; row <= bottom; row++)
      worksheet.getCell(row, right).formulas = [[`=[@Bedrag]/2+B${row + 1}+Blad1!A3`]];
  });
  await controller.renew(after);
  const now = areaOf("Begrotingsregels");
  expect(now.bottom).not.toBe(bottom);
  for (let row = now.top + 1; row <= now.bottom; row++) {
    const formula = formulaAt("Begrotingsregels", { top: row, bottom: row, left: right, right });
    expect(formula?.replace("$", "")).toBe(`=[@Bedrag]/2+B${row + 1}+Blad1!A3`);
  }
  expect(left).toBe(1);
});

test("filters are set again, and a row of totals stands below the new end", async () => {
  await controller.in("Inzendingen", (worksheet) => {
    const inzendingen = worksheet.tables.getItem("Inzendingen");
    inzendingen.columns.getItem("Status").filter.apply({ filterOn: "Values", values: ["✗ Fouten"] });
    inzendingen.columns.getItem("Uitgaven").filter.apply({ filterOn: "Custom", criterion1: ">1000", operator: "And" });
    worksheet.tables.getItem("Inzendingen").showTotals = true;
  });
  const total = { ...areaOf("Inzendingen"), top: areaOf("Inzendingen").bottom };
  const formula = "=SUBTOTAL(109,[Uitgaven])";
  await controller.in("Inzendingen", (worksheet) => {
    worksheet.getCell(total.top, total.left).values = [["Totaal"]];
    worksheet.getCell(total.top, total.left + 9).formulas = [[formula]];
  });
  await controller.renew(after);
  expect([...(table("Inzendingen")?.filters ?? [])]).toEqual([
    ["Status", { filterOn: "Values", values: ["✗ Fouten"] }],
    ["Uitgaven", { filterOn: "Custom", criterion1: ">1000", operator: "And" }],
  ]);
  expect(table("Inzendingen")?.hasTotals).toBe(true);
  const { bottom, left } = areaOf("Inzendingen");
  expect(bottom).toBeGreaterThan(total.top);
  expect(formulaAt("Inzendingen", { top: bottom, bottom, left: left + 9, right: left + 9 })).toBe(formula);
  const rows = await controller.rows("Inzendingen");
  expect(rows.map((row) => row["Status"])).not.toContain("Totaal");
});

test("conditional formats of their own stay above ours, and ours are there once", async () => {
  const rules = () => standIn.workbook.sheet("Inzendingen").conditionalFormats;
  const ours = rules().length;
  await controller.in("Inzendingen", (worksheet) => {
    worksheet.getRange("D6:D8").conditionalFormats.add("Custom").custom.rule.formula = '=$D6="19AB"';
  });
  await controller.renew(after);
  await controller.renew(after);
  expect(rules()).toHaveLength(ours + 1);
  expect(rules()[0]?.settings.get("custom/rule/formula")).toBe('=$D6="19AB"');
  const { bottom } = areaOf("Inzendingen");
  for (const { areas } of rules().slice(1)) expect(areas.map((area) => area.bottom)).toEqual(areas.map(() => bottom));
});

test("choices of their own are offered in new rows too, ours elsewhere", async () => {
  const choicesIn = async (column: string, school: string) => {
    const { top, left } = await controller.cell("Inzendingen", school, column);
    return standIn.workbook.sheet("Inzendingen").validationAt(top, left)?.settings.get("rule");
  };
  const cell = await controller.cell("Inzendingen", one, "Opmerking");
  const { top, bottom } = areaOf("Inzendingen");
  const decision = { top: top + 1, bottom, left: cell.left - 1, right: cell.left - 1 };
  await controller.in("Inzendingen", (worksheet) => {
    worksheet.getRange(areaAddress(decision)).dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Later" } };
  });
  await controller.renew(after);
  expect(await choicesIn("Besluit", schools[8] ?? "")).toMatchObject({ list: { source: "Ja,Later" } });
  expect(await choicesIn("Besluit", other)).toMatchObject({ list: { source: "Ja,Later" } });
  expect(await choicesIn("Meetellen", schools[8] ?? "")).toMatchObject({ list: { source: "Ja,Nee" } });
}); // prettier-ignore

test("columns that are dragged or taken away are found, or come back on the right", async () => {
  const head = () => standIn.workbook.grid.read(standIn.workbook.sheet("Doelen").id, { ...areaOf("Doelen"), bottom: 4 })[0]?.map(({ value }) => value); // prettier-ignore
  const names = head() ?? [];
  await controller.typeAt("Doelen", 4, 1, "Naam van de school");
  await controller.renew(files);
  expect(head()).toEqual(["Naam van de school", ...names.slice(1), "School"]);
  const rows = await controller.rows("Doelen");
  for (const row of rows) expect(schools).toContain(row["School"]);
  await controller.renew(files);
  expect(head()).toEqual(["Naam van de school", ...names.slice(1), "School"]);
});

test("a table that somebody turned into plain cells becomes a table again, with its own columns", async () => {
  await controller.addColumn("Begrotingsregels", "Mijn kolom");
  await controller.type("Begrotingsregels", other, "Mijn kolom", "Vraag");
  standIn.workbook.sheet("Begrotingsregels").tables.pop();
  await controller.renew(after);
  expect(table("Begrotingsregels")?.name).toBe("Begrotingsregels");
  const noted = (await controller.rows("Begrotingsregels")).filter((row) => row["Mijn kolom"] !== undefined);
  expect(noted).toMatchObject([{ School: other, "Mijn kolom": "Vraag" }]);
});

test("what somebody typed beside our cells on the dashboard stays, with its look and its formula", async () => {
  await controller.typeAt("Dashboard", 3, 60, "Mijn som");
  await controller.typeAt("Dashboard", 4, 60, "=BI4&Inzendingen!B6");
  await controller.in("Dashboard", (worksheet) => (worksheet.getCell(3, 60).format.font.bold = true));
  await controller.renew(after);
  const cell = (top: number) => ({ top, bottom: top, left: 60, right: 60 });
  const { grid } = standIn.workbook;
  expect(grid.read(standIn.workbook.sheet("Dashboard").id, cell(3))[0]?.[0]?.value).toBe("Mijn som");
  expect(formulaAt("Dashboard", cell(4))).toBe("=BI4&Inzendingen!B6");
  expect(look(cell(3), "Dashboard", "font/bold")).toBe(true);
});

test("the settings stay untouched as long as they say what is described", async () => {
  await controller.in("Instellingen", (worksheet) => (worksheet.getRange("C6").format.fill.color = "#00FF00"));
  const writes = () => standIn.workbook.sheet("Instellingen").formats.history().length;
  const count = writes();
  await controller.renew(after);
  expect(writes()).toBe(count);
});

test("rows that somebody sorted in the meantime stop the renewal before it begins", async () => {
  const seen = await controller.read();
  jest.spyOn(controller, "read").mockResolvedValueOnce(seen);
  const { left } = areaOf("Doelen");
  await controller.in("Doelen", (worksheet) => {
    worksheet.tables.getItem("Doelen").sort.apply([{ key: left + 3, ascending: true }]);
  });
  const sheets = standIn.workbook.sheets.length;
  await expect(controller.renew(after)).rejects.toMatchObject({ code: "excel-busy" });
  expect(standIn.workbook.sheets).toHaveLength(sheets);
});
