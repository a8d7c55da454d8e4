import { blankPlan } from "../../../src/domain/blank-plan";
import { cents } from "../../../src/domain/cents";
import { filled } from "../../../src/domain/entry";
import type { Plan } from "../../../src/domain/plan";
import type { Programme } from "../../../src/domain/programme";
import { describeEvaluation } from "../../../src/school/evaluation/describe-evaluation";
import { parseCell } from "../../../src/workbook/a1";
import type { CellValue, SnapshotCell, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";
import { snapshotOf } from "../../workbook/snapshot-of";
import { programme, savedAt } from "../read-bytes";
import { check, evaluatedWorkbook, evaluationIn, namedEvaluation } from "./evaluation-workbook";

const sheet = "Eindevaluatie";
let complete: WorkbookSnapshot;
beforeEach(() => {
  complete = snapshotOf(evaluatedWorkbook(completePlan, completeEvaluation));
});

/** The workbook with the cells of the year end changed. */
function changed(change: (cells: readonly SnapshotCell[]) => readonly SnapshotCell[], name = sheet): WorkbookSnapshot {
  const byPlace = (left: SnapshotCell, right: SnapshotCell) => left.row - right.row || left.column - right.column;
  const sheets = complete.sheets.map((each) =>
    each.name === name ? { ...each, cells: [...change(each.cells)].sort(byPlace) } : each,
  );
  return { ...complete, sheets };
}
/** The workbook with a value typed into a cell. */
function typed(address: string, value: CellValue, name = sheet): WorkbookSnapshot {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  return changed(
    (cells) => [
      ...cells.filter((cell) => cell.row !== row || cell.column !== column),
      { row, column, value, isFormula: false },
    ],
    name,
  );
}
const cellOf = (at: "evaluation.expense.1.actual" | "evaluation.expense.2.actual"): string =>
  check(complete).locate(at).cell ?? "";
const rowOf = (address: string): number => parseCell(address)?.row ?? 0;

describe("the year end as a sheet that people change", () => {
  it("is found by its keys when rows and columns have moved, and under another name", () => {
    const moved = changed((cells) =>
      cells.map((cell) => ({
        ...cell,
        row: cell.row > 8 ? cell.row + 3 : cell.row,
        column: cell.column > 4 ? cell.column + 1 : cell.column,
      })),
    );
    const renamed = {
      ...moved,
      sheets: moved.sheets.map((each) => (each.name === sheet ? { ...each, name: "Klaar!" } : each)),
    };
    expect(evaluationIn(renamed).evaluation).toEqual(completeEvaluation);
    expect(namedEvaluation(renamed)).toEqual(["R33 warning Klaar!!*"]);
  });

  it("does not disturb the plan, whatever happens to it", () => {
    const torn = typed("A12", "iets anders");
    expect(check(torn).findings).toEqual(check(complete).findings);
    expect(check(torn).plan).toEqual(check(complete).plan);
  });

  it("names an amount in a row that someone put in, because it is of no line of the plan", () => {
    const below = rowOf(cellOf("evaluation.expense.1.actual"));
    const inserted = changed((cells) => [
      ...cells.map((cell) => (cell.row > below ? { ...cell, row: cell.row + 1 } : cell)),
      { row: below + 1, column: 5, value: 250, isFormula: false },
    ]);
    expect(evaluationIn(inserted).evaluation).toEqual(completeEvaluation);
    expect(namedEvaluation(inserted)).toEqual([`S02 warning ${sheet}!F${below + 2}`]);
  });

  it("does not choose between two rows of one line", () => {
    const row = rowOf(cellOf("evaluation.expense.1.actual"));
    const copied = changed((cells) => [
      ...cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell)),
      ...cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 })),
    ]);
    expect(namedEvaluation(copied)).toEqual(
      expect.arrayContaining([`S01 error ${sheet}!A${row + 2}`, `S02 warning ${sheet}!F${row + 2}`]),
    );
  });

  it("says so when a formula was typed over, and goes on by the plan itself", () => {
    const row = rowOf(cellOf("evaluation.expense.1.actual"));
    const overwritten = typed(`E${row + 1}`, 99);
    expect(namedEvaluation(overwritten)).toEqual([`R33 warning ${sheet}!E${row + 1}`]);
    expect(check(overwritten).plan.expenses).toEqual(completePlan.expenses);
  });

  it("reads a calculated amount, and one below zero", () => {
    expect(evaluationIn(typed(cellOf("evaluation.expense.2.actual"), -12.5)).evaluation.expenses[1]?.actual).toEqual(
      filled(cents(-1250)),
    );
    const { row, column } = parseCell(cellOf("evaluation.expense.2.actual")) ?? { row: 0, column: 0 };
    const sum = changed((cells) =>
      cells.map((cell) =>
        cell.row === row && cell.column === column ? { ...cell, value: 9_999.999, isFormula: true } : cell,
      ),
    );
    expect(evaluationIn(sum).evaluation.expenses[1]?.actual).toEqual(filled(cents(1_000_000)));
  });

  it("follows a plan that gets a line more after the year end was added", () => {
    const more: Plan = {
      ...completePlan,
      expenses: [
        ...completePlan.expenses,
        { id: "3", description: "Tolk", goal: filled("1"), amount: filled(cents(50_000)) },
      ],
    };
    const later = snapshotOf(evaluatedWorkbook(more));
    const budget = later.sheets.find(({ name }) => name === "Begroting");
    const corrected = {
      ...complete,
      sheets: complete.sheets.map((each) => (each.name === "Begroting" && budget !== undefined ? budget : each)),
    };
    const line = check(corrected).locate("evaluation.expense.3.actual");
    expect(namedEvaluation(corrected)).toEqual([`Y03 warning ${sheet}!${line.cell}`]);
    expect(line.cell).not.toBeNull();
  });

  it("names the line of an inserted row of the plan for which the year end has no room", () => {
    const row = rowOf(check(complete).locate("expense.1.amount").cell ?? "");
    const corrected = changed(
      (cells) => [
        ...cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell)),
        { row: row + 1, column: 3, value: "Extra", isFormula: false },
        { row: row + 1, column: 6, value: 100, isFormula: false },
      ],
      "Begroting",
    );
    expect(namedEvaluation(corrected)).toEqual(
      expect.arrayContaining([`R33 warning ${sheet}!*`, `Y03 warning ${sheet}!*`]),
    );
  });

  const line = (id: string) => ({ id, description: `Regel ${id}`, goal: filled("1"), amount: filled(cents(50_000)) });
  const ids = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
  const many: Plan = {
    ...completePlan,
    goals: ids(14).map((id) => ({ id, goal: `Doel ${id}`, approach: "Zo", result: "Dit" })),
    income: ids(17).map(line),
    expenses: ids(33).map(line),
  };
  const aboutTheSheet = (snapshot: WorkbookSnapshot) =>
    evaluationIn(snapshot).findings.filter(({ code }) => code === "R33" || code.startsWith("S"));

  it("has a row for each line of a plan that is longer than the form", () => {
    const snapshot = snapshotOf(evaluatedWorkbook(many, completeEvaluation));
    expect(aboutTheSheet(snapshot)).toEqual([]);
    const { locate } = check(snapshot);
    for (const at of [
      "evaluation.expense.33.actual",
      "evaluation.income.17.actual",
      "evaluation.goal.14.effect",
    ] as const)
      expect(locate(at).cell).not.toBeNull();
  });

  it("has a row for each line that someone put in the plan, once it is added to that workbook", () => {
    const standing = changed((cells) => {
      const row = rowOf(check(complete).locate("expense.1.amount").cell ?? "");
      const typed = [[3, "Extra"], [6, 100]] as const; // prettier-ignore
      return [
        ...cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell)),
        ...typed.map(([column, value]) => ({ row: row + 1, column, value, isFormula: false })),
      ];
    }, "Begroting");
    const evaluation = { ...completeEvaluation, expenses: [...completeEvaluation.expenses, { id: "+1", actual: filled(cents(100_00)), explanation: "Extra" }] }; // prettier-ignore
    const added = snapshotOf(describeEvaluation(check(standing), evaluation, savedAt)).sheets;
    const together = { ...standing, sheets: [...standing.sheets.filter(({ name }) => name !== sheet), ...added] };
    expect(aboutTheSheet(together)).toEqual([]);
    expect(evaluationIn(together).evaluation.expenses.map(({ id }) => id)).toEqual(["1", "2", "+1"]);
    expect(check(together).locate("evaluation.expense.+1.actual").cell).not.toBeNull();
  });

  it("is read from the top down, also where rows changed places", () => {
    const [one, two] = [rowOf(cellOf("evaluation.expense.1.actual")), rowOf(cellOf("evaluation.expense.2.actual"))];
    const swapped = changed((cells) =>
      cells.map((cell) => ({ ...cell, row: cell.row === one ? two : cell.row === two ? one : cell.row })),
    );
    expect(evaluationIn(swapped).evaluation.expenses.map(({ id }) => id)).toEqual(["2", "1"]);
  });

  it("takes an amount below zero for money that came back only where it is a number", () => {
    const below = evaluationIn(typed(cellOf("evaluation.expense.2.actual"), "-12,50")).evaluation.expenses[1]?.actual;
    expect(below).toMatchObject({ state: "unreadable", text: "-12,50" });
    expect(
      evaluationIn(typed(cellOf("evaluation.expense.2.actual"), "12,50")).evaluation.expenses[1]?.actual,
    ).toMatchObject({
      value: cents(1250),
    });
  });

  it("prints on two pages where it has effects or counts, and on one where it has neither", () => {
    const pages = (own: Programme) =>
      evaluatedWorkbook(blankPlan(own, own.participations[0]), undefined, own).sheets.find(({ name }) => name === sheet)
        ?.print?.breaksAfter.length;
    expect(pages(programme)).toBe(1);
    expect(pages({ ...programme, counts: [] })).toBe(1);
    expect(pages({ ...programme, parts: [] })).toBe(1);
    expect(pages({ ...programme, counts: [], parts: [] })).toBe(0);
  });

  it("is judged by labels of its own version only", () => {
    const label = typed("C3", "Jaareinde");
    expect(namedEvaluation(label)).toEqual([`R33 warning ${sheet}!C3`]);
    const sheets = label.sheets.map((each) =>
      each.name === "_schoolbudget"
        ? {
            ...each,
            cells: each.cells.map((cell) => (cell.row === 1 && cell.column === 1 ? { ...cell, value: 0 } : cell)),
          }
        : each,
    );
    expect(namedEvaluation({ ...label, sheets })).toEqual([]);
  });
});
