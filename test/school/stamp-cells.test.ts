import { parseCell } from "../../src/workbook/a1";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { schoolbudgetInclusie20262027 as programme } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { findSheets } from "../../src/school/find-sheets";
import { readMemory } from "../../src/school/read-meta";
import { stampCells } from "../../src/school/stamp-cells";
import type { SubmissionStamp } from "../../src/school/submission";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";

let fresh: WorkbookSnapshot;
beforeEach(() => {
  fresh = snapshotOf(describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt: "2026-06-12T10:00:00Z" }));
});
const stampOf = (id: string): SubmissionStamp => ({
  id,
  submittedAt: "2026-06-12T14:32:00+02:00",
  digest: `digest of ${id}`,
});

const byPlace = (one: SnapshotCell, other: SnapshotCell) => one.row - other.row || one.column - other.column;

/** The workbook after those cells were written. */
function written(snapshot: WorkbookSnapshot, stamp: SubmissionStamp): WorkbookSnapshot {
  const memory = stampCells(snapshot, stamp);
  const texts =
    memory?.cells.map(({ cell, value }) => ({ row: 0, column: 0, ...parseCell(cell), value, isFormula: false })) ?? [];
  const isNew = (row: number, column: number) => !texts.some((text) => text.row === row && text.column === column);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === memory?.sheet
        ? { ...sheet, cells: [...sheet.cells.filter(({ row, column }) => isNew(row, column)), ...texts].sort(byPlace) }
        : sheet,
    ),
  };
}

const memoryOf = (snapshot: WorkbookSnapshot) => readMemory(findSheets(snapshot).meta);

test("a stamp written into an open workbook is read back, and nothing else in its memory changes", () => {
  expect(memoryOf(written(fresh, stampOf("v1")))).toEqual({ ...memoryOf(fresh), stamp: stampOf("v1") });
});

test("a second stamp replaces the first in its own cells", () => {
  const once = written(fresh, stampOf("v1"));
  const twice = written(once, stampOf("v2"));
  expect(memoryOf(twice).stamp).toEqual(stampOf("v2"));
  expect(findSheets(twice).meta?.cells).toHaveLength(findSheets(once).meta?.cells.length ?? 0);
});

test("a workbook that lost its memory can't keep a stamp", () => {
  expect(stampCells({ ...fresh, sheets: fresh.sheets.slice(0, 4) }, stampOf("v1"))).toBeNull();
});
