import { applyDescription } from "../../src/office/apply-description";
import { recover } from "../../src/office/recover";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { areaAddress } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
import { ownCellsSheetName } from "../../src/workbook/own-cells";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { actionTypes, type Action } from "../../src/preview/protocol/protocol";
import { programme, sampleFiles } from "../region/region-files";
import { cellIn, Controller } from "./controller";
import { playPage } from "./stand-in/play-page";
import { PlainGrid } from "./stand-in/plain-grid";
import { standInOver, type StandIn } from "./stand-in/stand-in";

/* A renewal is made to fail at each of its actions in turn, as when Excel or the pane dies there. */

const files = sampleFiles(6).map((file) => ({ ...file, link: null }));
const schoolOf = ({ outcome }: SubmissionFile) => (outcome.kind === "read" ? outcome.checked.plan.header.school : "");
const schools = [...new Set(files.map(schoolOf))];
const before = files.filter((file) => schools.slice(0, 4).includes(schoolOf(file)));
const after = files.filter((file) => schools.slice(1).includes(schoolOf(file)));

/** Some of the sheets, and no look: enough for each way of renewing. */
const wanted = [
  "Dashboard",
  "Inzendingen",
  "Begrotingsregels",
  "Instellingen",
  "_schoolbudget_inzendingen",
  ownCellsSheetName,
];
const bare = (description: WorkbookDescription): WorkbookDescription => ({
  ...description,
  sheets: description.sheets
    .filter(({ name }) => wanted.includes(name))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ row }) => sheet.charts.length === 0 || row < 20)
        .map((cell) => ({ ...cell, style: { font: {} } })),
      charts: sheet.charts.slice(0, 1),
      merges: sheet.merges.slice(0, 1),
      conditionalFormats: sheet.conditionalFormats.slice(0, 2),
      rows: [],
      columns: [],
      print: null,
    })),
});

interface Scene {
  readonly standIn: StandIn;
  readonly controller: Controller;
  readonly leave: () => void;
}

/** A workbook of four schools in which somebody worked. */
async function scene(): Promise<Scene> {
  const standIn = standInOver(new PlainGrid());
  const leave = playPage(standIn);
  const controller = new Controller(standIn, bare);
  const description = bare(describeRegionWorkbook(gatherRegion(before, { programme })));
  await standIn.Excel.run((context) => applyDescription(context, description));
  for (const table of ["Inzendingen", "Begrotingsregels"]) await controller.addColumn(table, "Mijn kolom");
  const made = await controller.read();
  await standIn.Excel.run(async (context) => {
    work(context.workbook.worksheets, made);
    await context.sync();
  });
  return { standIn, controller, leave };
} // prettier-ignore

/** Notes, a column, a look, a filter and things beside our cells. */
function work(sheets: Excel.WorksheetCollection, made: WorkbookSnapshot): void {
  const cell = (table: string, school: string, column: string) =>
    sheets.getItem(table).getRange(areaAddress(cellIn(made, table, school, column)));
  for (const school of schools.slice(0, 4)) {
    cell("Inzendingen", school, "Opmerking").values = [[school]];
    cell("Inzendingen", school, "Mijn kolom").values = [[`van ${school}`]];
    cell("Begrotingsregels", school, "Mijn kolom").values = [[`van ${school}`]];
  }
  cell("Begrotingsregels", schools[1] ?? "", "Mijn kolom").formulas = [["=Blad1!A7"]];
  cell("Begrotingsregels", schools[3] ?? "", "School").format.fill.color = "#FFFF00";
  const side = sheets.getItem("Begrotingsregels").tables.getItem("Begrotingsregels").columns.getItem("Kant");
  side.filter.apply({ filterOn: "Values", values: ["Uitgaven"] });
  sheets.getItem("Dashboard").getCell(3, 60).values = [["Mijn som"]];
  sheets.getItem("Instellingen").getCell(4, 40).values = [["Naast de instellingen"]];
}

/** Everything that somebody sees, and the sheets that nobody sees. */
async function seen({ standIn, controller }: Scene) {
  const { sheets } = await controller.read();
  const coloured = await controller.cell("Begrotingsregels", schools[3] ?? "", "School");
  const formulas = standIn.workbook.sheets.map(({ id, name }) => {
    const area = standIn.workbook.grid.usedArea(id);
    return [name, area === null ? [] : standIn.workbook.grid.read(id, area)];
  });
  return {
    sheets,
    formulas,
    names: standIn.workbook.sheets.map(({ name, settings }) => [name, settings.get("visibility")]),
    tables: standIn.workbook.sheets.flatMap(({ tables }) => tables.map(({ name, area, filters }) => [name, area, [...filters]])),
    colour: standIn.workbook.sheet("Begrotingsregels").formats.get(coloured.top, coloured.left, "fill/color"),
  };
} // prettier-ignore

/** What the controller wrote stands with the school that it is about, all of it, at any moment. */
async function expectNothingLost({ controller }: Scene): Promise<void> {
  const rows = await controller.rows("Inzendingen");
  const noted = rows.filter((row) => row["Opmerking"] !== undefined || row["Mijn kolom"] !== undefined);
  expect(noted.map((row) => row["Opmerking"]).toSorted()).toEqual(schools.slice(0, 4).toSorted());
  for (const row of noted) expect(row).toMatchObject({ School: row["Opmerking"], "Mijn kolom": `van ${row["School"]}` });
  const lines = (await controller.rows("Begrotingsregels")).filter((row) => row["Mijn kolom"] !== undefined);
  expect(lines).toHaveLength(4);
  for (const line of lines)
    expect([`van ${line["School"]}`, "(=Blad1!A7)", "(=Blad1!A$7)"]).toContain(line["Mijn kolom"]);
} // prettier-ignore

/** The numbers of actions that do something: the others only name what later ones are about. */
function changing(actions: readonly Action[]): readonly number[] {
  return actions.flatMap(({ ActionType, Name }, index) => {
    return ActionType === actionTypes.instantiate || Name.startsWith("_") ? [] : [index];
  });
}

async function attempt(scene: Scene): Promise<unknown> {
  return scene.controller.renew(after).then(
    () => null,
    (error: unknown) => error,
  );
}

/** What only kept the old values aside may still break off when everything else is done: then nothing is left to finish. */
function stopsUnfinished(code: string, standing: unknown, whole: unknown): boolean {
  return code === "interrupted" && JSON.stringify(standing) !== JSON.stringify(whole);
}

test("wherever a renewal breaks off, nothing is lost, the workbook says so, and the next one finishes it", async () => {
  const whole = await scene();
  const start = whole.standIn.requests().length;
  await whole.controller.renew(after);
  const requests = whole.standIn
    .requests()
    .slice(start)
    .map(({ body }) => body.Actions);
  const expected = await seen(whole);
  await expectNothingLost(whole);
  whole.leave();

  for (const [request, actions] of requests.entries()) {
    for (const action of changing(actions)) {
      const broken = await scene();
      broken.standIn.host.failAt(action, "GeneralException", request);
      const error = await attempt(broken);
      expect(error).toBeInstanceOf(WorkbookError);
      const { code } = error as WorkbookError;
      await expectNothingLost(broken);
      const recovery = await broken.standIn.Excel.run(recover);
      expect(recovery.kind).toBe(stopsUnfinished(code, await seen(broken), expected) ? "renewalUnfinished" : "nothing");
      await broken.controller.renew(after);
      // The same text says so much sooner than a comparison, which says where it differs.
      const finished = await seen(broken);
      if (JSON.stringify(finished) !== JSON.stringify(expected)) expect(finished).toEqual(expected);
      broken.leave();
    }
  }
}, 600_000);
