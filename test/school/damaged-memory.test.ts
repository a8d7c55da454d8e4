import { isDeepStrictEqual } from "node:util";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import type { CheckedPlan } from "../../src/school/submission";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { programme, savedAt, sha256 } from "./read-bytes";

let handedIn: WorkbookSnapshot;
let memory: readonly SnapshotCell[];
beforeEach(() => {
  const stamp = stampPlan(completePlan, "0f8fad5b", savedAt, sha256);
  handedIn = snapshotOf(describeSchoolWorkbook(completePlan, programme, { stamp, savedAt }));
  memory = handedIn.sheets.find(({ name }) => name === "_schoolbudget")?.cells ?? [];
});

/** The workbook with other cells in its memory. */
function remembering(cells: readonly SnapshotCell[]): CheckedPlan {
  const sheets = handedIn.sheets.map((sheet) => (sheet.name === "_schoolbudget" ? { ...sheet, cells } : sheet));
  const changed: WorkbookSnapshot = { ...handedIn, sheets };
  return checkWorkbook(changed, { sha256, today: null });
}
const reasons = ({ findings }: CheckedPlan) => findings.map(({ code, params }) => params.reason ?? code);
const valueOf = (key: string) => memory.find(({ row, column }) => column === 1 && memory.some((cell) => cell.row === row && cell.column === 0 && cell.value === key)); // prettier-ignore

describe("the memory of a workbook that was handed in", () => {
  it("is whole to begin with", () => {
    expect(reasons(remembering(memory))).toEqual([]);
  });

  it.each(["inzending.id", "inzending.tijd", "inzending.digest"])("says that it is damaged without %s", (key) => {
    const damaged = remembering(memory.filter((cell) => cell !== valueOf(key)));
    expect(damaged.stamp).toBeNull();
    expect(reasons(damaged)).toEqual(["damaged-stamp"]);
  });

  it("says so when all of the stamp is gone but its status, or all of the memory but its sheet", () => {
    const rows = new Set(["inzending.id", "inzending.tijd", "inzending.digest"].map((key) => valueOf(key)?.row));
    expect(reasons(remembering(memory.filter(({ row }) => !rows.has(row))))).toEqual(["damaged-stamp"]);
    const emptied = reasons(remembering(memory.filter(({ row }) => row === 0)));
    expect(emptied).toEqual(expect.arrayContaining(["damaged-stamp", "programme-changed"]));
  });

  it("never loses or changes the programme in silence, whichever cell of it goes", () => {
    for (const cell of memory.filter(({ row }) => row > 0)) {
      const { programme: read, findings } = remembering(memory.filter((each) => each !== cell));
      if (!isDeepStrictEqual(read, programme)) expect(findings).not.toEqual([]);
    }
  });
});
