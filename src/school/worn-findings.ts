import type { Finding } from "../domain/finding";
import { cellAddress } from "../workbook/a1";
import type { SnapshotCell } from "../workbook/snapshot";
import { lineIdOf } from "./field-keys";
import { formFinding } from "./form-finding";
import type { SheetTemplate, TemplateCell } from "./form-template";
import type { KeyIndex } from "./key-index";
import { readText } from "./read-cells";

/**
 * Formulas that were typed over and labels that were changed. Formulas are told once for each column, at the first
 * cell, so that clearing a column does not give sixty findings; labels are compared only within one template version.
 */
export function wornFindings(index: KeyIndex, template: SheetTemplate, sameTemplate: boolean): readonly Finding[] {
  const overwritten = new Map<string, { cell: string; count: number }>();
  const labels: Finding[] = [];
  for (const { row, column, expected, actual } of expectedCells(index, template)) {
    if (expected.kind === "formula" && actual.cell?.isFormula !== true) {
      const group = isTotal(row) ? `${row} ${column}` : column;
      const earlier = overwritten.get(group);
      overwritten.set(group, { cell: earlier?.cell ?? actual.address(), count: (earlier?.count ?? 0) + 1 });
    }
    if (
      expected.kind === "label" &&
      sameTemplate &&
      !saysTheSame(actual.cell, expected.text) &&
      !isProgrammeLine(row)
    ) {
      const at = { sheet: index.sheet.name, cell: actual.address() };
      labels.push(formFinding(at, { reason: "changed-label", expected: oneLine(expected.text) }));
    }
  }
  const formulas = [...overwritten.values()].map(({ cell, count }) =>
    formFinding({ sheet: index.sheet.name, cell }, { reason: "overwritten-formula", count }),
  );
  return [...formulas, ...labels];
}

interface ExpectedCell {
  readonly row: string;
  readonly column: string;
  readonly expected: TemplateCell;
  readonly actual: { readonly cell: SnapshotCell | undefined; readonly address: () => string };
}

/** The cells that the form has and that still have their row and column, with what stands in them now. */
function* expectedCells(index: KeyIndex, template: SheetTemplate): Generator<ExpectedCell> {
  for (const [row, cells] of template.cells) {
    const rowNumber = index.rowOf.get(row);
    if (rowNumber === undefined) continue;
    for (const [column, expected] of cells) {
      const columnNumber = index.columnOf.get(column);
      if (columnNumber === undefined || expected.kind === "input") continue;
      const cell = index.cellAt(rowNumber, columnNumber);
      yield { row, column, expected, actual: { cell, address: () => cellAddress(rowNumber, columnNumber) } };
    }
  }
}

const isTotal = (row: string): boolean => row.startsWith("totaal.") || row === "verschil" || row.startsWith("tegel.");

/** The grant's own name is the programme's, and a continuing school may call it otherwise. */
const isProgrammeLine = (row: string): boolean => lineIdOf("inkomst", row) === "1";

function saysTheSame(cell: SnapshotCell | undefined, label: string): boolean {
  return cell?.value === label || oneLine(readText(cell)) === oneLine(label);
}

/** Line breaks and double spaces come and go when a file is saved again. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
