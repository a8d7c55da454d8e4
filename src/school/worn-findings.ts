import type { Finding } from "../domain/finding";
import { cellAddress } from "../workbook/a1";
import type { SnapshotCell } from "../workbook/snapshot";
import { lineIdOf } from "./field-keys";
import { formFinding } from "./form-finding";
import { formPlaces, type FormPlace } from "./form-places";
import type { SheetTemplate } from "./form-template";
import type { KeyIndex } from "./key-index";
import { readText } from "./read-cells";

/**
 * Formulas that were typed over and labels that were changed. Formulas are told once for each column, at the first
 * cell, so that clearing a column does not give sixty findings; labels are compared only within one template version.
 */
export function wornFindings(index: KeyIndex, template: SheetTemplate, sameTemplate: boolean): readonly Finding[] {
  const overwritten = new Map<string, { cell: string; count: number }>();
  const labels: Finding[] = [];
  for (const place of formPlaces(index.layout, template).printed) {
    const { expected } = place;
    const cell = index.cellAt(place.row, place.column);
    if (expected.kind === "formula" && cell?.isFormula !== true) noteOverwritten(place, overwritten);
    if (expected.kind !== "label" || !sameTemplate || saysTheSame(cell, expected.text)) continue;
    if (isProgrammeLine(place.rowKey)) continue;
    const at = { sheet: index.sheet.name, cell: cellAddress(place.row, place.column) };
    labels.push(formFinding(at, { reason: "changed-label", expected: oneLine(expected.text) }));
  }
  const formulas = [...overwritten.values()].map(({ cell, count }) =>
    formFinding({ sheet: index.sheet.name, cell }, { reason: "overwritten-formula", count }),
  );
  return [...formulas, ...labels];
}

function noteOverwritten(
  { rowKey, columnKey, row, column }: FormPlace,
  overwritten: Map<string, { cell: string; count: number }>,
): void {
  const group = isTotal(rowKey) ? `${rowKey} ${columnKey}` : columnKey;
  const earlier = overwritten.get(group);
  overwritten.set(group, { cell: earlier?.cell ?? cellAddress(row, column), count: (earlier?.count ?? 0) + 1 });
}

const isTotal = (row: string): boolean => row.startsWith("totaal.") || row === "verschil" || row.startsWith("tegel.");

/** The grant's own name is the programme's, and a continuing school may call it otherwise. */
const isProgrammeLine = (row: string): boolean => lineIdOf("inkomst", row) === "1";

function saysTheSame(cell: SnapshotCell | undefined, label: string): boolean {
  return cell?.value === label || oneLine(readText(cell)) === oneLine(label);
}

/** Line breaks and double spaces come and go when a file is saved again. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
