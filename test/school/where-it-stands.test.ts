import type { PlanPosition } from "../../src/domain/finding";
import { evaluationPositions } from "../../src/domain/evaluation-positions";
import { planPositions } from "../../src/domain/plan-positions";
import { programmes } from "../../src/domain/programmes/programmes";
import { blankEvaluation } from "../../src/domain/evaluation";
import type { SheetDescription } from "../../src/workbook/description";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { snapshotOf } from "../workbook/snapshot-of";
import { ChangedForm } from "./changed-form";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";

let form: ChangedForm;
beforeEach(() => {
  form = new ChangedForm(snapshotOf(evaluatedWorkbook(completePlan, completeEvaluation)));
});
const placeIn = (changed: ChangedForm) => {
  const { locate } = changed.check();
  return (at: string) => {
    const { sheet, cell } = locate(at as PlanPosition);
    return `${sheet}!${cell ?? "*"}`;
  };
};

describe("where a field stands", () => {
  it.each([
    ["header.school", "Plan van aanpak!E8"],
    ["header.email", "Plan van aanpak!E17"],
    ["reason", "Plan van aanpak!C23"],
    ["principles", "Plan van aanpak!C30"],
    ["principle.context.ticked", "Plan van aanpak!C30"],
    ["principle.context.remark", "Plan van aanpak!F30"],
    ["themes", "Plan van aanpak!C38"],
    ["theme.visie.remark", "Plan van aanpak!F38"],
    ["goals", "Plan van aanpak!D48"],
    ["goal.2.approach", "Plan van aanpak!E49"],
    ["count.tlv.target", "Kwantitatieve data!E11"],
    ["partnerNames", "Kwantitatieve data!D13"],
    ["income.1.amount", "Begroting!G12"],
    ["expense.2.goal", "Begroting!E32"],
    ["total.balance", "Begroting!G62"],
    ["explanation", "Begroting!C66"],
    ["condition.board", "Plan voor gezien!C8"],
    ["signature.date", "Plan voor gezien!E15"],
    ["evaluation.expense.1.actual", "Eindevaluatie!F27"],
    ["evaluation.expense.1.explanation", "Eindevaluatie!I27"],
    ["evaluation.total.expense", "Eindevaluatie!F57"],
    ["evaluation.income.2.explanation", "Eindevaluatie!I10"],
    ["evaluation.goal.2", "Eindevaluatie!H74"],
    ["evaluation.count.tlv.reached", "Eindevaluatie!G104"],
    ["evaluation.count.tlv.explanation", "Eindevaluatie!I104"],
    ["evaluation.conversation", "Eindevaluatie!E109"],
    ["evaluation.learned", "Eindevaluatie!C89"],
    ["evaluation.leernetwerk", "Eindevaluatie!E110"],
    ["evaluation.leernetwerk.5", "Eindevaluatie!E111"],
    ["evaluation", "Eindevaluatie!*"],
    ["workbook", "Plan van aanpak!*"],
    ["header.nonsense", "Plan van aanpak!*"],
    ["income.1.nonsense", "Plan van aanpak!*"],
    ["income.99.amount", "Begroting!*"],
  ])("%s: %s", (at, place) => {
    expect(placeIn(form)(at)).toBe(place);
  });

  it.each(programmes.map((own) => ({ name: own.id, own })))("is known for every field of $name, each in a cell of its own", ({ own }) => {
    const plan = completePlanOf(own);
    const { locate } = new ChangedForm(snapshotOf(evaluatedWorkbook(plan, undefined, own))).check();
    const inputs = [...planPositions(plan), ...evaluationPositions(plan, blankEvaluation(own))].filter(
      (at) => /\./.test(at) && !at.includes("total"),
    );
    const cells = inputs.flatMap((at) => {
      const { sheet, cell } = locate(at);
      return cell === null ? [] : [`${sheet}!${cell}`];
    });
    expect(cells.length).toBeGreaterThan(25);
    const twice = cells.filter((cell, index) => cells.indexOf(cell) !== index);
    expect(twice).toEqual([]);
  }); // prettier-ignore

  it("is the sheet by its present name, or by its own once it is gone", () => {
    expect(placeIn(form.rename("Begroting", "Geld"))("income.1.amount")).toBe("Geld!G12");
    expect(placeIn(form.rename("Plan van aanpak", "Ons plan"))("workbook")).toBe("Ons plan!*");
    expect(placeIn(form.rename("Eindevaluatie", "Klaar"))("evaluation")).toBe("Klaar!*");
    expect(placeIn(form.without("Begroting"))("income.1.amount")).toBe("Begroting!*");
    expect(placeIn(form.without("Plan van aanpak"))("workbook")).toBe("Plan van aanpak!*");
    expect(placeIn(form.without("Eindevaluatie"))("evaluation.learned")).toBe("Eindevaluatie!*");
  });

  it("moves along with rows and columns, and is the sheet alone where one of them is gone", () => {
    expect(placeIn(form.insertBelow("Begroting", "inkomst.1", { bedrag: 5 }))("expense.1.amount")).toBe(
      "Begroting!G32",
    );
    expect(placeIn(form.insertBelow("Begroting", "inkomst.1", { bedrag: 5 }))("income.+1.amount")).toBe(
      "Begroting!G13",
    );
    expect(placeIn(form.deleteColumn("Begroting", "doeltekst"))("expense.1.amount")).toBe("Begroting!F31");
    expect(placeIn(form.deleteColumn("Begroting", "bedrag"))("expense.1.amount")).toBe("Begroting!*");
    expect(placeIn(form.deleteRow("Begroting", "uitgave.1"))("expense.1.amount")).toBe("Begroting!*");
  });

  it("is known for findings that name their own cell", () => {
    expect(form.check().locate({ sheet: "Begroting", cell: "B9" })).toEqual({ sheet: "Begroting", cell: "B9" });
  });
});

describe("what stands in a box", () => {
  /** Of a merged box only the first cell shows what stands in it. */
  const isCovered = ({ merges }: SheetDescription, row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );

  it("is read, in every box of every form; a signature by hand is no text", () => {
    for (const own of programmes) {
      const workbook = evaluatedWorkbook(completePlanOf(own), undefined, own);
      const issued = new ChangedForm(snapshotOf(workbook));
      const digests = (changed: ChangedForm) => {
        const { digest, evaluation } = changed.check();
        return `${digest} ${evaluation?.digest ?? ""}`;
      };
      const before = digests(issued);
      const unread = workbook.sheets.flatMap((sheet) =>
        sheet.cells
          .filter(({ row, column, style }) => style.unlocked === true && !isCovered(sheet, row, column))
          .filter(({ row, column }) => digests(issued.put(sheet.name, row, column, "Zandzee")) === before)
          .map(({ row }) => sheet.cells.find((cell) => cell.row === row && cell.column === 0)?.content),
      );
      expect(unread).toEqual(["teken.handtekening"]);
    }
  });
});
