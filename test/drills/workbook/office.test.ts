import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyDescription } from "../../../src/office/apply-description";
import { goToCell } from "../../../src/office/go-to-cell";
import { inExcel } from "../../../src/office/in-excel";
import { openAsNewWorkbook } from "../../../src/office/open-as-new-workbook";
import { readRegion } from "../../../src/office/read-region";
import { readSelectedCell } from "../../../src/office/read-selected-cell";
import { readSnapshot } from "../../../src/office/read-snapshot";
import { recover } from "../../../src/office/recover";
import { replaceRegion } from "../../../src/office/replace-region";
import { setCells } from "../../../src/office/set-cells";
import { showRow } from "../../../src/office/show-row";
import { watchSelection } from "../../../src/office/watch-selection";
import { watchWorkbook } from "../../../src/office/watch-workbook";
import { sampleWorkbook } from "../../office/sample-workbook";
import { runDrill, type Drill } from "./drill";

/*
 * Every operation of `office/` that the pane can start, broken off at each of its actions: the workbook is then as it was, or
 * complete, or the next opening makes it so. That nothing is missing from the list is a test of its own.
 */

type Work = (context: Excel.RequestContext) => Promise<unknown>;
const run = (work: Work) => inExcel("refuse", work);
const sheet = "Begroting klein";
const description = sampleWorkbook();
const inputs = [
  { sheet: "Blad1", cell: "B2", value: 1_250 },
  { sheet: "Blad1", cell: "B4", value: 75.5 },
];

/** A sheet of somebody's own, with what typed amounts would overwrite. */
const ownSheet = () =>
  run(async ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A1:B4").values = [["Eigen werk", "'=1+1"], ["Rente", "=SUM(1,2)"], ["", ""], ["Oud", "'0612"]];
    await workbook.context.sync();
  }); // prettier-ignore
const add = () => run((context) => applyDescription(context, description, inputs));
const standing = async () => {
  await ownSheet();
  await add();
};
const hideRow = () =>
  run(async ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange("4:4").rowHidden = true;
    await workbook.context.sync();
  });
const opening = () => run(recover);
const neverLater = () => () => undefined;
const reading = (work: Work): Drill => ({ prepare: standing, operate: () => run(work), reopen: opening });
const nothing = () => Promise.resolve();

const drills: Readonly<Record<string, Drill>> = {
  applyDescription: { prepare: ownSheet, operate: add, reopen: opening },
  replaceRegion: {
    prepare: ownSheet,
    operate: () =>
      run(async (context) => {
        const seen = await readRegion(context, { withFormulas: true });
        await replaceRegion(context, description, seen, inputs);
      }),
    reopen: opening,
  },
  recover: {
    prepare: async (standIn) => {
      await ownSheet();
      standIn.host.closeAt(400, 1);
      await add().catch(() => undefined);
      standIn.host.openAgain();
    },
    operate: opening,
    reopen: opening,
    mustComplete: true,
  },
  setCells: {
    prepare: standing,
    operate: () =>
      run((context) =>
        setCells(context, {
          sheet: "_schoolbudget",
          cells: [
            { cell: "B2", value: "ingediend" },
            { cell: "A4", value: "inzending.id" },
            { cell: "B4", value: "v1" },
          ],
        }),
      ),
    reopen: opening,
  },
  showRow: {
    prepare: async () => {
      await standing();
      await hideRow();
    },
    operate: () => run((context) => showRow(context, { sheet, cells: ["B3", "B4", "B5"] })),
    reopen: opening,
  },
  goToCell: {
    prepare: async () => {
      await standing();
      await hideRow();
    },
    operate: () => run((context) => goToCell(context, { sheet, cell: "B4" })),
    reopen: opening,
  },
  openAsNewWorkbook: { prepare: standing, operate: () => openAsNewWorkbook(Uint8Array.of(1, 2, 3)), reopen: opening },
  readSnapshot: reading((context) => readSnapshot(context, "all")),
  readRegion: reading((context) => readRegion(context)),
  readSelectedCell: reading((context) => readSelectedCell(context)),
  watchSelection: reading(async (context) => (await watchSelection(context, neverLater, nothing)).stop()),
  watchWorkbook: reading(async (context) => (await watchWorkbook(context, neverLater, nothing)).stop()),
};

/** These do nothing to a workbook by themselves. */
const frames = ["connect", "inExcel", "openInBrowser"];

test("every operation on the open workbook that the pane can start is in the list", () => {
  expect([...operationsOfThePane()].sort()).toEqual([...Object.keys(drills), ...frames].sort());
});

test.each(Object.entries(drills))("%s leaves the workbook as it was or complete, wherever it breaks off", async (_, drill) => {
  const result = await runDrill(drill);
  expect(result.half).toEqual([]);
  expect(result.actions).toBeGreaterThan(0);
  expect(result.asItWas + result.complete).toBe(result.trials);
}, 120_000); // prettier-ignore

/** What the pane imports from `office/`, apart from types. */
function operationsOfThePane(): ReadonlySet<string> {
  const folder = path.resolve(__dirname, "../../../src/taskpane");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(path.join(folder, name), "utf8"));
  const imports = texts.flatMap((text) => [
    ...text.matchAll(/^import \{([^}]+)\} from "(?:\.\.\/)+office\//gm),
    ...text.matchAll(/\{([^{}]+)\} = await import\("(?:\.\.\/)+office\//g),
  ]);
  const names = imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
  return new Set(names.filter((name) => name !== "" && !name.startsWith("type ")));
}
