import { evaluationForm } from "../../src/school/evaluation/evaluation-form";
import { findSheets } from "../../src/school/find-sheets";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";

let issued: WorkbookSnapshot;
beforeEach(() => {
  issued = snapshotOf(evaluatedWorkbook(completePlan));
});
const all = [
  "Plan van aanpak",
  "Kwantitatieve data",
  "Begroting",
  "Plan voor gezien",
  "Eindevaluatie",
  "_schoolbudget",
];

/** The name of each sheet that was found, or null. */
function foundIn(snapshot: WorkbookSnapshot): readonly (string | null)[] {
  const { forms, evaluation, meta } = findSheets(snapshot);
  const ids = ["plan", "counts", "budget", "signOff"] as const;
  return [...ids.map((id) => forms.get(id)), evaluation, meta].map((sheet) => sheet?.name ?? null);
}
const changed = (change: (sheet: SheetSnapshot) => SheetSnapshot, names = issued.names): WorkbookSnapshot => ({
  ...issued,
  names,
  sheets: issued.sheets.map(change),
});
const isCorner = ({ row, column }: SnapshotCell) => row === 0 && column === 0;
const withoutCorner = (sheet: SheetSnapshot) => ({ ...sheet, cells: sheet.cells.filter((cell) => !isCorner(cell)) });
const noNames = new Map<string, string>();
const sheet = (name: string, ...cells: readonly SnapshotCell[]): SheetSnapshot => ({
  name,
  visibility: "visible",
  cells,
});
const cell = (row: number, column: number, value: SnapshotCell["value"]) => ({ row, column, value, isFormula: false });

describe("the sheets of the form", () => {
  it("are found by the mark in their corner, whatever they are called now", () => {
    const renamed = changed((each) => ({ ...each, name: `Kopie van ${each.name}` }), noNames);
    expect(foundIn(renamed)).toEqual(all.map((name) => `Kopie van ${name}`));
  });

  it("are found by their hidden name once the corner is cleared, however odd they are called", () => {
    const names = new Map([...issued.names].map(([name, place]) => [name, place.replace(/^.*!/, "'It''s ''t plan!'!")]));
    for (const only of all) {
      const other = changed((each) => (each.name === only ? withoutCorner({ ...each, name: "It's 't plan!" }) : each), names);
      expect(foundIn(other)).toEqual(all.map((name) => (name === only ? "It's 't plan!" : name)));
    }
  });

  it("are found by their own name when corner and hidden name are gone", () => {
    expect(foundIn(changed(withoutCorner, noNames))).toEqual(all);
  });

  it("are not found where a hidden name leads nowhere", () => {
    for (const place of ["", "#REF!", "#REF!$A$1", "Begroting", "Elders!$A$1"]) {
      const names = new Map([...issued.names].map(([name]) => [name, place]));
      const renamed = changed((each) => withoutCorner({ ...each, name: `Mijn ${each.name}` }), names);
      expect(foundIn(renamed)).toEqual(all.map(() => null));
    }
  });

  it("are no sheets that merely bear their name", () => {
    const others = all.map((name) =>
      sheet(name, cell(0, 0, "Bedrag"), cell(0, 1, 12), cell(1, 2, "bedrag"), cell(1, 0, "Versie"), cell(2, 1, "sjabloon.versie")),
    );
    expect(foundIn({ ...issued, sheets: others })).toEqual(all.map(() => null));
    expect(foundIn({ ...issued, sheets: all.map((name) => sheet(name)) })).toEqual(all.map(() => null));
  });

  it("are never one another: a sheet with a mark of its own does not stand in for one that is gone", () => {
    const swapped = issued.sheets
      .filter(({ name }) => name !== "Begroting")
      .map((each) => (each.name === "Plan voor gezien" ? { ...each, name: "Begroting" } : each));
    expect(foundIn({ ...issued, names: noNames, sheets: swapped })[2]).toBeNull();
  });

  it("are marked in the corner alone, by a text", () => {
    const marks = [cell(0, 1, evaluationForm.marker), cell(1, 0, evaluationForm.marker), cell(0, 0, 7)];
    for (const mark of marks) expect(findSheets({ ...issued, names: noNames, sheets: [sheet("Blad1", mark)] }).evaluation).toBeNull();
    expect(findSheets({ ...issued, sheets: [sheet("Blad1", cell(0, 0, evaluationForm.marker))] }).evaluation?.name).toBe("Blad1");
  });
}); // prettier-ignore
