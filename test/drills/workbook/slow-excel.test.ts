import { applyDescription } from "../../../src/office/apply-description";
import { inExcel } from "../../../src/office/in-excel";
import { describeSchoolWorkbook } from "../../../src/school/describe-school-workbook";
import type { NewPlanAnswers } from "../../../src/taskpane/actions/set-up-plan";
import { errorText } from "../../../src/texts/error-text";
import { playPage } from "../../office/stand-in/play-page";
import { PlainGrid } from "../../office/stand-in/plain-grid";
import { standInOver, type StandIn } from "../../office/stand-in/stand-in";
import { financePlan } from "../../year/invented-bookkeeping";
import { programme } from "../../region/region-files";
import { aPane, inOpenPane, type APane } from "./a-pane";
import { workbookState } from "./workbook-state";

/* An Excel that is slow, refuses, or is closed, and somebody who clicks once more. */

jest.mock("../../../src/xlsx/write-workbook", () => ({
  writeWorkbook: () => Promise.resolve(Uint8Array.of(1, 2, 3)),
}));

const answers: NewPlanAnswers = {
  programme,
  participation: "nieuw",
  brin: "12AB00",
  school: "De Zandmotor",
  board: "SCOH",
  werkgebied: "Escamp",
};
let standIn: StandIn;
let leave: () => void;
beforeEach(() => {
  standIn = standInOver(new PlainGrid());
  leave = playPage(standIn);
});
afterEach(() => leave());

const planStands = () =>
  inExcel("refuse", (context) =>
    applyDescription(
      context,
      describeSchoolWorkbook(financePlan, programme, { stamp: null, savedAt: "2026-06-12T10:00:00Z" }),
    ),
  );
const screenOf = ({ tools }: APane) => tools.store.state().screen;
const sheets = () => standIn.workbook.sheets.map(({ name }) => name);

describe("an Excel that answers slowly", () => {
  beforeEach(() => {
    standIn.host.delay = 20;
  });

  test("gets the sheets of a plan once, and the pane says what it is doing from the first click", async () => {
    const pane = await inOpenPane(async ({ commands, ...others }) => {
      const clicks = [commands.setUp(answers), commands.setUp(answers)];
      expect(screenOf({ commands, ...others })).toEqual({ kind: "setting-up" });
      await Promise.all(clicks);
    });
    expect(screenOf(pane)).toEqual({ kind: "work" });
    expect(new Set(sheets()).size).toBe(sheets().length);
  });

  test("gives one file, and keeps one stamp, however often somebody clicks", async () => {
    await planStands();
    const { saved, tools } = await inOpenPane(({ commands }) =>
      Promise.all([commands.makeFile(), commands.makeFile(), commands.makeFile()]),
    );
    expect(saved).toHaveLength(1);
    expect(tools.store.state().checked?.stamp?.id).toMatch(/^v?1/);
  });

  test("gets one year end", async () => {
    await planStands();
    const pane = await inOpenPane(({ commands }) => Promise.all([commands.addEvaluation(), commands.addEvaluation()]));
    expect(screenOf(pane)).toEqual({ kind: "evaluation", page: { kind: "work" } });
    expect(sheets().filter((name) => name === "Eindevaluatie")).toHaveLength(1);
  });
});

describe("an Excel that refuses", () => {
  test.each([
    ["ApiNotFound", "excel-too-old"],
    ["AccessDenied", "workbook-protected"],
    ["GeneralException", "excel-failed"],
  ] as const)("with %s gets its own sentence (%s), and the workbook is as it was", async (refusal, code) => {
    const before = workbookState(standIn.workbook);
    const pane = aPane();
    standIn.host.failAt(300, refusal, 1);
    await pane.commands.setUp(answers);
    expect(screenOf(pane)).toMatchObject({ kind: "failed", failure: { code } });
    expect(pane.tools.store.state().announcement).toMatchObject({ text: errorText(code, "nl").what, urgent: true });
    expect(workbookState(standIn.workbook)).toBe(before);
  });

  test("because somebody types in a cell only makes us wait, and keeps what was filled in", async () => {
    const pane = aPane();
    standIn.host.isEditingCell = true;
    await pane.commands.setUp(answers);
    expect(screenOf(pane)).toEqual({ kind: "new-plan" });
    expect(pane.tools.store.state().waitingForCell).toBe(true);
  });
});

test("a workbook that is closed half-way gets a sentence; opened again nothing of it is left, and the pane says so", async () => {
  const before = workbookState(standIn.workbook);
  const pane = aPane();
  standIn.host.closeAt(300, 1);
  await pane.commands.setUp(answers);
  expect(screenOf(pane)).toMatchObject({ kind: "failed", failure: { code: "interrupted" } });
  standIn.host.openAgain();
  expect(screenOf(await inOpenPane())).toEqual({ kind: "start", takenBack: true });
  expect(workbookState(standIn.workbook)).toBe(before);
});

test("a year end that was half added is gone at the next opening, and the pane says so above the plan", async () => {
  await planStands();
  await inOpenPane(async ({ commands }) => {
    standIn.host.closeAt(200);
    await commands.addEvaluation();
  });
  standIn.host.openAgain();
  expect(sheets()).toContain("Eindevaluatie");
  expect(screenOf(await inOpenPane())).toEqual({ kind: "work", takenBack: true });
  expect(sheets()).not.toContain("Eindevaluatie");
});
