import fc from "fast-check";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { compareImport } from "../../../src/region/import/compare-import";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import { mergeFiles } from "../../../src/region/memory/merge-files";
import { rememberedFiles } from "../../../src/region/memory/remembered-files";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion } from "../../../src/region/survey/survey";
import { toPlainPlan } from "../../../src/school/plain-checked-plan";
import { snapshotOf } from "../../../src/workbook/snapshot-of";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles } from "../region-files";
import { spent, withYearEnd } from "../realisation/year-end-files";
import { emptyEvaluation } from "../../domain/complete-evaluation";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const workbook = (files: readonly SubmissionFile[]) => snapshotOf(describeRegionWorkbook(gather(files)));
const evaluationsIn = (files: readonly SubmissionFile[]) =>
  files.flatMap(({ outcome }) => (outcome.kind === "read" ? (outcome.checked.evaluation?.digest ?? []) : [])).sort();
const counted = (files: readonly SubmissionFile[]) =>
  gather(files).submissions.flatMap(({ standing, checked, file }) =>
    standing === "accepted" ? [[file, checked.evaluation?.digest ?? ""]] : [],
  );

const plan = readFile({ file: "linde.xlsx", plan: aPlan({ expenseCents: 25_000_00, goal: "Samen" }) });
const yearEnd = withYearEnd(plan, { evaluation: spent(plan, 0.9), file: "linde 2027.xlsx" });
const [, evaluation = ""] = counted([yearEnd])[0] ?? [];

describe("a year end that comes a year after its plan", () => {
  it("takes the place of the plan, in whatever order the two are taken in", () => {
    for (const merged of [
      mergeFiles([yearEnd], [plan]),
      mergeFiles([plan], [yearEnd]),
      mergeFiles([], [plan, yearEnd]),
    ])
      expect(counted(merged)).toEqual([["linde 2027.xlsx", evaluation]]);
  });

  it("stays when its plan is handed in again, also from a copy that was saved later", () => {
    const late = readFile({
      file: "linde.xlsx",
      plan: aPlan({ expenseCents: 25_000_00, goal: "Samen" }),
      submittedAt: null,
      savedAt: "2028-01-01T10:00:00Z",
    });
    expect(counted(mergeFiles([late], [yearEnd]))).toEqual([["linde 2027.xlsx", evaluation]]);
    expect(gather([late, yearEnd]).submissions.every(({ orderIsClear }) => orderIsClear)).toBe(true);
  });

  it("stays when another plan of the school comes without it, and asks the controller which one counts", () => {
    const other = readFile({
      file: "anders.xlsx",
      plan: aPlan({ goal: "Anders" }),
      submittedAt: "2027-09-01T10:00:00Z",
    });
    const { submissions } = gather(mergeFiles([other], [yearEnd]));
    expect(submissions.map(({ file, orderIsClear }) => [file, orderIsClear])).toEqual([
      ["linde 2027.xlsx", false],
      ["anders.xlsx", false],
    ]);
  });

  it("stays when a file of its name without a BRIN comes back as the plan alone", () => {
    const nameless = readFile({ file: "plan.xlsx", plan: aPlan({ brin: "", expenseCents: 100_00 }) });
    const evaluated = withYearEnd(nameless, { evaluation: spent(nameless, 1), file: "plan.xlsx" });
    expect(evaluationsIn(mergeFiles([nameless], [evaluated]))).toEqual(evaluationsIn([evaluated]));
    expect(mergeFiles([evaluated], [nameless])).toEqual([evaluated]);
  });

  it("makes place for a newer year end of the same plan", () => {
    const mended = withYearEnd(plan, {
      evaluation: spent(plan, 0.95),
      savedAt: "2027-08-01T10:00:00Z",
      file: "beter.xlsx",
    });
    expect(counted(mergeFiles([mended], [yearEnd]))[0]?.[0]).toBe("beter.xlsx");
    expect(counted(mergeFiles([yearEnd], [mended]))[0]?.[0]).toBe("beter.xlsx");
  });

  it("is no change of the plan, and asks nothing because there are two files", () => {
    const survey = surveyRegion(gather([plan, yearEnd]), null);
    expect(survey.changes).toEqual([]);
    expect(survey.submissions.flatMap(({ findings }) => findings).filter(({ code }) => code === "C01")).toEqual([]);
  });

  it("leaves in view what changed between the first plan and the last", () => {
    const first = readFile({
      file: "eerste.xlsx",
      plan: aPlan({ goal: "Eerst" }),
      submittedAt: "2026-05-01T10:00:00Z",
    });
    const before = surveyRegion(gather([first, plan]), null).changes.map(({ field, was, is }) => [field, was, is]);
    const after = surveyRegion(gather([first, plan, yearEnd]), null).changes.map(({ field, was, is }) => [
      field,
      was,
      is,
    ]);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });

  it("counts as changed on import, and as the same when it comes again", () => {
    const keptFrom = (files: readonly SubmissionFile[]) => keptFromSnapshot(workbook(files));
    expect(compareImport(gather([yearEnd]), [yearEnd], keptFrom([plan]))).toMatchObject({ changed: 1, same: 0 });
    expect(compareImport(gather([yearEnd]), [yearEnd], keptFrom([yearEnd]))).toMatchObject({ changed: 0, same: 1 });
  });

  it("is no year end while nothing is filled in on its sheet", () => {
    const blank = withYearEnd(plan, {
      evaluation: emptyEvaluation,
      savedAt: "2026-05-01T10:00:00Z",
      file: "leeg.xlsx",
    });
    const newer = readFile({ file: "nieuw.xlsx", plan: aPlan({ goal: "Nieuw" }), submittedAt: "2026-06-20T10:00:00Z" });
    expect(counted([blank, newer])[0]?.[0]).toBe("nieuw.xlsx");
  });
});

describe("the memory of year ends", () => {
  const plans = sampleFiles(10, 3).filter(({ outcome }) => outcome.kind === "read");
  const yearEnds = plans.map((file, index) => withYearEnd(file, { evaluation: spent(file, 0.5 + index / 20) }));
  const files = [...plans, ...yearEnds];

  it("gives every year end back as it was read", () => {
    const plain = (all: readonly SubmissionFile[]) =>
      all.flatMap(({ outcome }) => (outcome.kind === "read" ? [toPlainPlan(outcome.checked).evaluation] : []));
    expect(new Set(plain(rememberedFiles(workbook(files))))).toEqual(new Set(plain(files)));
  });

  it("reads a region from before the year end, which says nothing of it", () => {
    const before = workbook([plan]);
    const sheets = before.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "string" ? { ...cell, value: cell.value.replace('"evaluation":null,', "") } : cell,
      ),
    }));
    expect(sheets).not.toEqual(before.sheets);
    const [file] = rememberedFiles({ ...before, sheets });
    expect(file?.outcome).toMatchObject({ kind: "read", checked: { evaluation: null } });
  });

  it("loses none by any row of imports, and makes the same workbook in any order", () => {
    const some = fc.shuffledSubarray(files);
    fc.assert(
      fc.property(some, some, some, (first, second, third) => {
        const rounds = (order: readonly (readonly SubmissionFile[])[]) =>
          order.reduce<readonly SubmissionFile[]>(
            (remembered, now) => mergeFiles(now, rememberedFiles(workbook(remembered))),
            [],
          );
        const end = rounds([first, second, third]);
        expect(evaluationsIn(end)).toEqual([...new Set(evaluationsIn([...first, ...second, ...third]))]);
        expect(workbook(rounds([third, first, second]))).toEqual(workbook(end));
        expect(workbook(mergeFiles(third, end))).toEqual(workbook(end));
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
