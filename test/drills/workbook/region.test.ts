import { dashboardName } from "../../../src/region/dashboard/put-cells";
import { mergeSchoolList, withSchools } from "../../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../../src/region/schools/read-school-list";
import { linesOfText } from "../../../src/region/schools/list-lines";
import type { SubmissionFile } from "../../../src/region/submission-file";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { inExcel } from "../../../src/office/in-excel";
import { officeWorkbook } from "../../../src/taskpane/office-workbook";
import { createRegionSession } from "../../../src/taskpane/region/region-session";
import { regionWorkbook } from "../../../src/taskpane/region/region-workbook";
import { renewRegion } from "../../../src/taskpane/region/renew-region";
import { takeOver } from "../../../src/taskpane/region/take-over";
import type { StandIn } from "../../office/stand-in/stand-in";
import { Controller } from "../../office/controller";
import { programme, sampleFiles } from "../../region/region-files";
import { workerHere } from "../../taskpane/region/chosen-files";
import { inOpenPane } from "./a-pane";
import { runDrill, type Drill } from "./drill";
import { shownState } from "./workbook-state";

/* What the pane does to a regional workbook, broken off at its actions; then the pane is opened again. */

const files = sampleFiles(3).map((file) => ({ ...file, link: null }));
const schoolOf = ({ outcome }: SubmissionFile) => (outcome.kind === "read" ? outcome.checked.plan.header.school : "");
const [first = "", second = ""] = files.map(schoolOf);
const ofFirst = files.filter((file) => schoolOf(file) === first);
const ofOthers = files.filter((file) => schoolOf(file) !== first);

const workbook = regionWorkbook(officeWorkbook);
const takeOverPlans = (plans: readonly SubmissionFile[]) =>
  takeOver({ files: plans, others: 0, complete: false, programme }, workbook, () => undefined);

/** The pane opens, and shows the controller's side. */
async function reopen(): Promise<void> {
  await inOpenPane();
  const session = createRegionSession({
    workbook,
    startWorker: workerHere,
    workers: 1,
    today: () => "2026-06-15" as CalendarDate,
    stopListening: () => Promise.resolve(),
    programme: () => programme,
  });
  await session.open();
}

/** A region of some schools in which the controller worked. */
async function regionStands(standIn: StandIn): Promise<void> {
  await takeOverPlans(ofOthers);
  const controller = new Controller(standIn);
  await controller.type("Inzendingen", second, "Opmerking", "Bellen in september");
  await controller.addColumn("Inzendingen", "Mijn kolom");
  await inExcel("refuse", async (context) => {
    context.workbook.worksheets.getItem(dashboardName).getCell(3, 60).values = [["Mijn som"]];
    await context.sync();
  });
}

const list = readSchoolList(linesOfText("BRIN;School;Deelname\n91ZA;De Nieuwe;Aangemeld\n91ZB;De Oude;"));
const state: Drill["state"] = (standIn) => shownState(standIn.workbook);
/** A school that came on the lists of schools before it broke off stays on them, without a plan: rows there are never taken away. */
const stateButForTheList: Drill["state"] = (standIn) =>
  shownState(standIn.workbook, { sheets: ["Scholen", "Leernetwerk"], text: first });

const drills: Readonly<Record<string, Drill>> = {
  "adding a region": { prepare: () => Promise.resolve(), operate: () => takeOverPlans(ofOthers), reopen, most: 4 },
  "taking over more plans": {
    prepare: regionStands,
    operate: () => takeOverPlans(ofFirst),
    reopen,
    state: stateButForTheList,
    most: 8,
  },
  "reading a list of schools": {
    prepare: regionStands,
    operate: () =>
      renewRegion(workbook, (kept) => withSchools(kept, mergeSchoolList(kept.settings?.schools ?? [], list).schools)),
    reopen,
    state,
    most: 4,
  },
};

test.each(Object.entries(drills))("%s leaves the workbook as it was or complete, wherever it breaks off", async (_, drill) => {
  const result = await runDrill(drill);
  expect(result.half).toEqual([]);
  expect(result.asItWas + result.complete).toBe(result.trials);
}, 36_000_000); // prettier-ignore
