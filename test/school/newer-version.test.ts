import { noBookings } from "../../src/actuals/bookings";
import { describeActuals } from "../../src/actuals/describe-actuals";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { handedInWorkbook } from "../../src/school/handed-in-workbook";
import { isLaterVersion } from "../../src/school/newer-version";
import { programmeMark } from "../../src/school/programme-mark";
import type { CheckedPlan } from "../../src/school/submission";
import { findingText } from "../../src/texts/finding-text";
import { version } from "../../src/texts/version";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../../src/workbook/snapshot-of";
import { completePlan } from "../domain/complete-plan";
import { check } from "./evaluation/evaluation-workbook";
import { named, programme, savedAt } from "./read-bytes";

type Rows = ReadonlyMap<string, string | number | boolean>;

let complete: WorkbookSnapshot;
beforeEach(() => {
  complete = snapshotOf(describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt }));
});
const memory = (snapshot: WorkbookSnapshot): Rows => {
  const cells = snapshot.sheets.find(({ name }) => name === "_schoolbudget")?.cells ?? [];
  const keys = cells.filter(({ column }) => column === 0);
  const valueBeside = (row: number) => cells.find((cell) => cell.row === row && cell.column === 1)?.value;
  return new Map(
    keys.flatMap(({ row, value: key }) => {
      const value = valueBeside(row);
      return typeof key !== "string" || value === undefined || typeof value === "object" ? [] : [[key, value]];
    }),
  );
};

/** The workbook with other rows in its memory, marked as the program that wrote them would. */
function remembering(changes: Readonly<Record<string, string | number>>): WorkbookSnapshot {
  const rows = new Map([...memory(complete), ...Object.entries(changes)]);
  rows.set("kenmerk.regeling", programmeMark([...rows].filter(([key]) => key.startsWith("regeling."))));
  const cells = [...rows].flatMap(([key, value], index) => [
    { row: index + 1, column: 0, value: key, isFormula: false },
    { row: index + 1, column: 1, value, isFormula: false },
  ]);
  const sheets = complete.sheets.map((sheet) =>
    sheet.name === "_schoolbudget"
      ? { ...sheet, cells: [...sheet.cells.filter(({ row }) => row === 0), ...cells] }
      : sheet,
  );
  return { ...complete, sheets };
}

/** Workbooks of a program that does not exist yet. */
const newer: readonly (readonly [what: string, changes: Readonly<Record<string, string | number>>])[] = [
  ["another lay-out", { "sjabloon.versie": 99, "gemaakt.met": "9.0.0" }],
  ["a rule we do not know", { "regeling.rules.hoursAbove": 40, "gemaakt.met": "9.0.0" }],
  ["a choice we do not know", { "regeling.rules.deficit": "on-request", "gemaakt.met": "9.0.0" }],
];

const toldNewer = ({ findings }: CheckedPlan) => findings.filter(({ params }) => params["reason"] === "newer-version");

describe.each(newer)("a workbook of a newer version, with %s", (_, changes) => {
  let checked: CheckedPlan;
  beforeEach(() => {
    checked = check(remembering(changes));
  });

  it("is read as far as we know it, and says that it is newer", () => {
    expect(checked.plan).toEqual(completePlan);
    expect(named(checked)).toEqual(["R33 error Plan van aanpak!*"]);
    const [finding] = toldNewer(checked);
    expect(finding && findingText(finding, "nl")).toContain(`nieuwere versie van Schoolbudget Inclusie (9.0.0; dit is ${version})`);
    expect(finding && findingText(finding, "en")).toContain("without losing anything");
  });

  it("is never made anew from what we read, because the rest would be lost", () => {
    const stamps = { plan: null, evaluation: null };
    const standing = { checked, snapshot: complete, before: noBookings };
    expect(() => handedInWorkbook(checked, stamps, savedAt)).toThrow("newer-format");
    expect(() => describeActuals(standing, noBookings, savedAt)).toThrow("newer-format");
  });
}); // prettier-ignore

it("takes a later version for no newer workbook as long as it holds what we know", () => {
  expect(named(check(remembering({ "gemaakt.met": "9.0.0" })))).toEqual([]);
});

it("tells unknown parts that no newer version can have written apart: somebody changed them", () => {
  const { findings } = check(remembering({ "regeling.rules.deficit": "on-request", "gemaakt.met": "0.0.1" }));
  expect(findings.map(({ params }) => params["reason"])).toEqual(["programme-changed"]);
});

it("believes no version that is not written as ours are", () => {
  const [finding] = toldNewer(check(remembering({ "sjabloon.versie": 99, "gemaakt.met": "9.0.0 <b>nu</b>" })));
  expect(finding?.params["madeBy"]).toBe("");
  expect(finding && findingText(finding, "nl")).toContain("nieuwere versie van Schoolbudget Inclusie. We");
});

it("puts versions in order by their numbers, not by their letters", () => {
  const versions = ["0.1.0", "0.2.0", "0.10.0", "0.10.1", "1.0.0", "10.0.0"];
  for (const [left, one] of versions.entries())
    for (const [right, other] of versions.entries()) expect([one, other, isLaterVersion(one, other)]).toEqual([one, other, left > right]);
}); // prettier-ignore

it("keeps in every workbook which version made it", () => {
  expect(memory(complete).get("gemaakt.met")).toBe(version);
});

it.each(["1.0", "v1.0.0", "1.0.0 ", "1.0.0-", "1.0.0.0", "1234567.0.0", 100])("believes no version called %p", (madeBy) => {
  const [finding] = toldNewer(check(remembering({ "sjabloon.versie": 99, "gemaakt.met": madeBy })));
  expect(finding?.params["madeBy"]).toBe("");
}); // prettier-ignore

it("names a version before its release too", () => {
  const [finding] = toldNewer(check(remembering({ "sjabloon.versie": 99, "gemaakt.met": "1.0.0-beta.2" })));
  expect(finding?.params["madeBy"]).toBe("1.0.0-beta.2");
});

it("says nothing of who made a lay-out that is newer by an older version", () => {
  const [finding] = toldNewer(check(remembering({ "sjabloon.versie": 99, "gemaakt.met": "0.0.1" })));
  expect(finding?.params["madeBy"]).toBe("");
});
