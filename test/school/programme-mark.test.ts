import fc from "fast-check";
import { cents } from "../../src/domain/cents";
import type { Programme } from "../../src/domain/programme";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { flatten } from "../../src/school/programme-cells";
import { programmeMark } from "../../src/school/programme-mark";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { programme, savedAt, sha256 } from "./read-bytes";

const formOf = (carried: Programme) =>
  snapshotOf(describeSchoolWorkbook(completePlan, carried, { stamp: null, savedAt }));
const saysChanged = (form: WorkbookSnapshot) =>
  checkWorkbook(form, { sha256, today: null }).findings.some(({ params }) => params.reason === "programme-changed");
const memoryRows = (form: WorkbookSnapshot) =>
  form.sheets.find(({ name }) => name === "_schoolbudget")?.cells.filter(({ column }) => column === 1) ?? [];

/** The form with another value on one row of its memory. */
function changedAt(form: WorkbookSnapshot, row: number, value: string | number): WorkbookSnapshot {
  const sheets = form.sheets.map((sheet) =>
    sheet.name === "_schoolbudget"
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) => (cell.row === row && cell.column === 1 ? { ...cell, value } : cell)),
        }
      : sheet,
  );
  return { ...form, sheets };
}

describe("the programme that a form carries", () => {
  it("may be issued with other amounts, lists and rules than ours", () => {
    const issued: Programme = {
      ...programme,
      grantCents: cents(27_500_00),
      werkgebieden: { names: ["Delft"], complete: true },
      rules: { ...programme.rules, deficit: "never" },
    };
    expect(saysChanged(formOf(issued))).toBe(false);
  });

  it("shows when any of its amounts was changed afterwards", () => {
    const form = formOf(programme);
    const rowOf = (value: number) => memoryRows(form).find((cell) => cell.value === value)?.row ?? -1;
    for (const amount of [programme.grantCents, programme.impulsCents, programme.awards ?? 0])
      expect(saysChanged(changedAt(form, rowOf(amount), amount + 1))).toBe(true);
    expect(saysChanged(form)).toBe(false);
  });

  const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), {
    selector: ([key]) => key,
  });
  it("has one mark whatever the order of its rows and the line ends in its lists", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (given, turn) => {
        const at = turn % Math.max(1, given.length);
        const turned = [...given.slice(at), ...given.slice(0, at)].map(([key, value]) => {
          return [key, typeof value === "string" ? value.replaceAll("\n", "\r\n") : value] as const;
        });
        expect(programmeMark(turned)).toBe(programmeMark(given));
      }),
    );
  });

  it("has another mark with every other value", () => {
    const own = flatten(programme, "regeling");
    fc.assert(
      fc.property(fc.nat({ max: own.length - 1 }), fc.integer(), (index, value) => {
        const changed = own.map(([key, old], at) => [key, at === index ? value : old] as const);
        fc.pre(changed[index]?.[1] !== own[index]?.[1]);
        expect(programmeMark(changed)).not.toBe(programmeMark(own));
      }),
    );
  });
});
