/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { busySheet } from "../../src/office/busy-marker";
import { recover } from "../../src/office/recover";
import type { HostErrorCode } from "../../src/preview/protocol/host-object";
import { longWorkbook, sampleWorkbook } from "./sample-workbook";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

let standIn: StandIn;
beforeEach(() => {
  standIn = startStandIn();
});
afterEach(() => standIn.dispose());

const apply = (description = sampleWorkbook()) =>
  standIn.Excel.run((context) => applyDescription(context, description));
const reopen = () => standIn.Excel.run(recover);
const sheets = () => standIn.workbook.sheets.map(({ name }) => name);
const asFound = { sheets: ["Blad1"], names: [] };
const state = () => ({ sheets: sheets(), names: standIn.workbook.names.map(({ name }) => name) });

/** The pane closes between two round trips: from the third on nothing comes through any more. */
async function dieHalfway(description = longWorkbook()) {
  const answer = standIn.host.answer.bind(standIn.host);
  let answered = 0;
  const dying = new Promise<void>((die) => {
    jest.spyOn(standIn.host, "answer").mockImplementation((body) => {
      if (++answered <= 2) return answer(body);
      die();
      return new Promise(() => undefined);
    });
  });
  void apply(description);
  await dying;
  jest.restoreAllMocks();
}

test("a workbook in which nothing was broken off needs nothing, and is asked once", async () => {
  await apply();
  const before = standIn.requests().length;
  expect(await reopen()).toEqual({ kind: "nothing" });
  expect(standIn.requests().length - before).toBe(1);
});

test("no marker is left when the sheets are complete", async () => {
  await apply();
  expect(sheets()).toEqual(["Blad1", "Begroting klein", "Lijsten", "_schoolbudget"]);
});

test("what died half-way is marked, taken back on the next opening, and named", async () => {
  await dieHalfway();
  expect(sheets()).toEqual(["Blad1", busySheet, "Lang"]);
  expect(standIn.workbook.sheet(busySheet).settings.get("visibility")).toBe("VeryHidden");
  expect(await reopen()).toEqual({ kind: "rolledBack", sheets: ["Lang"] });
  expect(state()).toEqual(asFound);
  expect(await reopen()).toEqual({ kind: "nothing" });
});

test("sheets can be added again after what died half-way was taken back", async () => {
  await dieHalfway();
  await reopen();
  await apply();
  expect(sheets()).toContain("Begroting klein");
});

test("nothing is added on top of what died half-way", async () => {
  await dieHalfway();
  await expect(apply()).rejects.toMatchObject({ code: "interrupted" });
  expect(sheets()).toEqual(["Blad1", busySheet, "Lang"]);
});

test("taking back that fails too can be done again", async () => {
  await dieHalfway();
  jest.spyOn(standIn.workbook.grid, "removeSheet").mockImplementationOnce(() => {
    throw new Error("not today");
  });
  await expect(reopen()).rejects.toMatchObject({ code: "excel-failed" });
  expect(await reopen()).toMatchObject({ kind: "rolledBack" });
  expect(state()).toEqual(asFound);
});

const refusals: [HostErrorCode, string][] = [
  ["GeneralException", "excel-failed"],
  ["AccessDenied", "workbook-protected"],
  ["InvalidOperationInCellEditMode", "excel-busy"],
  ["ApiNotFound", "excel-too-old"],
];

test.each(refusals)(
  "a refusal (%s) anywhere in the adding leaves the workbook as it was, and says %s",
  async (code, expected) => {
    await apply();
    const written = standIn.requests()[1]?.body.Actions.length ?? 0;
    await standIn.Excel.run(async ({ workbook }) => {
      for (const name of ["_schoolbudget", "Lijsten", "Begroting klein"]) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.visibility = "Visible";
        sheet.delete();
      }
      for (const name of ["_sb_begroting", "Totaal"]) workbook.names.getItem(name).delete();
      await workbook.context.sync();
    });
    expect(state()).toEqual(asFound);
    for (const share of [0.1, 0.5, 1]) {
      // Beyond what the first round trip, which only looks, has.
      standIn.host.failAt(Math.max(60, Math.floor(written * share) - 1), code);
      await expect(apply()).rejects.toMatchObject({ code: expected });
      expect(state()).toEqual(asFound);
    }
  },
);
