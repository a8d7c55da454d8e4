import type { Finding } from "../domain/finding";
import { lineIdOf } from "./field-keys";
import type { SheetTemplate } from "./form-template";
import type { KeyIndex } from "./key-index";
import { readText } from "./read-cells";
import { formFinding } from "./form-finding";

/**
 * Formulas that were typed over and labels that were changed. Formulas are told once for each column, at the first
 * cell, so that clearing a column does not give sixty findings; labels are compared only within one template version.
 */
export function wornFindings(index: KeyIndex, template: SheetTemplate, sameTemplate: boolean): readonly Finding[] {
  const overwritten = new Map<string, { cell: string; count: number }>();
  const labels: Finding[] = [];
  for (const [row, cells] of template.cells) {
    if (!index.rowOf.has(row)) continue;
    for (const [column, expected] of cells) {
      const cell = index.address(row, column);
      if (cell === null) continue;
      const actual = index.at(row, column);
      if (expected.kind === "formula" && actual?.isFormula !== true) {
        const group = isTotal(row) ? `${row} ${column}` : column;
        const earlier = overwritten.get(group);
        overwritten.set(group, { cell: earlier?.cell ?? cell, count: (earlier?.count ?? 0) + 1 });
      }
      const isChanged =
        expected.kind === "label" && sameTemplate && oneLine(readText(actual)) !== oneLine(expected.text);
      if (isChanged && !isProgrammeLine(row)) {
        labels.push(
          formFinding({ sheet: index.sheet.name, cell }, { reason: "changed-label", expected: oneLine(expected.text) }),
        );
      }
    }
  }
  const formulas = [...overwritten.values()].map(({ cell, count }) =>
    formFinding({ sheet: index.sheet.name, cell }, { reason: "overwritten-formula", count }),
  );
  return [...formulas, ...labels];
}

const isTotal = (row: string): boolean => row.startsWith("totaal.") || row === "verschil" || row.startsWith("tegel.");

/** The grant's own name is the programme's, and a continuing school may call it otherwise. */
const isProgrammeLine = (row: string): boolean => lineIdOf("inkomst", row) === "1";

/** Line breaks and double spaces come and go when a file is saved again. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
