import { cents } from "../../../src/domain/cents";
import type { PlanPosition, EvaluationPosition } from "../../../src/domain/finding";
import { blankEvaluation } from "../../../src/domain/evaluation";
import type { Bookings } from "../../../src/actuals/bookings";
import type { Posting } from "../../../src/ledger/posting";
import { applyDescription } from "../../../src/office/apply-description";
import { inExcel } from "../../../src/office/in-excel";
import { describeSchoolWorkbook } from "../../../src/school/describe-school-workbook";
import { describeEvaluation } from "../../../src/school/evaluation/describe-evaluation";
import { ledgerWorkbook } from "../../../src/taskpane/ledger/ledger-workbook";
import { writeActuals } from "../../../src/taskpane/ledger/write-actuals";
import { financePlan } from "../../year/invented-bookkeeping";
import { programme } from "../../region/region-files";
import { inOpenPane } from "./a-pane";
import { runDrill, type Drill } from "./drill";
import { shownState } from "./workbook-state";

/* What the pane does to a school's workbook, broken off at its actions; then the pane is opened again. */

// What is in the file that is handed in is no part of the drill.
jest.mock("../../../src/xlsx/write-workbook", () => ({
  writeWorkbook: () => Promise.resolve(Uint8Array.of(1, 2, 3)),
}));

const savedAt = "2026-06-12T10:00:00Z";
const reopen = () => inOpenPane();

const ownSheet = () =>
  inExcel("refuse", async ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A1").values = [["Eigen werk"]];
    await workbook.context.sync();
  });

/** A workbook with a plan. */
async function planStands(): Promise<void> {
  await ownSheet();
  const description = describeSchoolWorkbook(financePlan, programme, { stamp: null, savedAt });
  await inExcel("refuse", (context) => applyDescription(context, description));
}

const checkedPlan = async () => {
  const { checked } = (await inOpenPane()).tools.store.state();
  if (checked === null) throw new Error("there is no plan");
  return checked;
};

/** The same, with its year end. */
async function yearEndStands(): Promise<void> {
  await planStands();
  const checked = await checkedPlan();
  const description = describeEvaluation(checked, blankEvaluation(checked.programme), savedAt);
  await inExcel("refuse", (context) => applyDescription(context, description));
}

const placeOf = async (position: PlanPosition | EvaluationPosition) => {
  const { sheet, cell } = (await checkedPlan()).locate(position);
  if (cell === null) throw new Error(`${position} has no cell`);
  return { sheet, cell };
};

/** Somebody types in a cell. */
async function type(position: PlanPosition | EvaluationPosition, value: string | number): Promise<void> {
  const { sheet, cell } = await placeOf(position);
  await inExcel("refuse", async ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await workbook.context.sync();
  });
}

const posting = (transaction: string, account: string, euros: number): Posting => ({
  file: "2026.xaf",
  company: "School",
  journal: "70",
  transaction,
  line: "1",
  date: "2026-10-03" as Posting["date"],
  account,
  description: `Boeking ${transaction}`,
  costCentre: "4410",
  product: "",
  project: "",
  amountCents: cents(euros * 100),
  document: "",
  relation: "",
});

const bookingsOf = (...postings: readonly Posting[]): Bookings => ({
  mark: { costCentre: ["4410"] },
  assignments: {
    single: new Map(),
    rules: [
      { kind: "account", value: "4110", line: "expense.1" },
      { kind: "account", value: "4120", line: "expense.2" },
      { kind: "account", value: "4130", line: "expense.3" },
    ],
  },
  mappings: [],
  booked: postings.map((each, index) => ({ nr: index + 1, posting: each })),
});
const inAutumn = bookingsOf(posting("1", "4110", 400), posting("2", "4120", 150));
const inSpring = bookingsOf(posting("1", "4110", 400), posting("3", "4110", 75), posting("4", "4130", 60));
const write = (bookings: Bookings) => writeActuals(ledgerWorkbook, bookings, savedAt);
/** The look of cells that are written anew is told in another order. */
const shown: Drill["state"] = ({ workbook }) => shownState(workbook);

const drills: Readonly<Record<string, Drill>> = {
  "setting up a plan": {
    prepare: ownSheet,
    operate: () =>
      inOpenPane(({ commands }) =>
        commands.setUp({
          programme,
          participation: "nieuw",
          brin: "12AB00",
          school: "De Zandmotor",
          board: "SCOH",
          werkgebied: "Escamp",
        }),
      ),
    reopen,
    most: 10,
  },
  "making the file for the first time": {
    prepare: planStands,
    operate: () => inOpenPane(({ commands }) => commands.makeFile()),
    reopen,
    most: 10,
  },
  "making the file again": {
    prepare: async () => {
      await planStands();
      await inOpenPane(({ commands }) => commands.makeFile());
      await type("expense.1.amount", 9_000);
    },
    operate: () => inOpenPane(({ commands }) => commands.makeFile()),
    reopen,
    most: 10,
  },
  "showing another row": {
    prepare: planStands,
    operate: () => inOpenPane(({ commands }) => commands.addRow("expense")),
    reopen,
    most: 10,
  },
  "writing the amount that was read": {
    prepare: async () => {
      await planStands();
      await type("expense.1.amount", "€ 12.000,-");
    },
    operate: async () => {
      const place = await placeOf("expense.1.amount");
      const row = { key: "amount", tone: "note", sentence: "", place, offer: cents(1_200_000) } as const;
      await inOpenPane(({ commands }) => commands.convert(row));
    },
    reopen,
    most: 10,
  },
  "adding the year end": {
    prepare: planStands,
    operate: () => inOpenPane(({ commands }) => commands.addEvaluation()),
    reopen,
    most: 10,
  },
  "making the file of the year end": {
    prepare: yearEndStands,
    operate: () => inOpenPane(({ commands }) => commands.makeEvaluationFile()),
    reopen,
    most: 10,
  },
  "writing the first actual amounts, year end included": {
    prepare: planStands,
    operate: () => write(inAutumn),
    reopen,
    most: 10,
  },
  "writing the first actual amounts in a year end that stands": {
    prepare: async () => {
      await yearEndStands();
      await type("evaluation.expense.2.actual", "ongeveer 100");
    },
    operate: () => write(inAutumn),
    reopen,
    most: 16,
  },
  "writing newer actual amounts over earlier ones": {
    prepare: async () => {
      await yearEndStands();
      await write(inAutumn);
      await type("evaluation.expense.3.actual", 12.5);
    },
    operate: () => write(inSpring),
    reopen,
    state: shown,
    most: 24,
  },
};

test.each(Object.entries(drills))("%s leaves the workbook as it was or complete, wherever it breaks off", async (_, drill) => {
  const result = await runDrill(drill);
  expect(result.half).toEqual([]);
  expect(result.asItWas + result.complete).toBe(result.trials);
}, 36_000_000); // prettier-ignore
