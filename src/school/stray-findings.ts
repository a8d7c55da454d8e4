import type { Finding } from "../domain/finding";
import { cellAddress } from "../workbook/a1";
import type { SnapshotCell } from "../workbook/snapshot";
import { lineIdOf } from "./field-keys";
import { formPlaces } from "./form-places";
import type { SheetTemplate } from "./form-template";
import type { KeyIndex } from "./key-index";
import { readText } from "./read-cells";

/** A sheet full of pasted cells says so a limited number of times; the last finding counts the rest. */
const mostFindings = 25;

/** Whatever stands beside the fields of the form: an amount that was cut and pasted elsewhere must not vanish. */
export function strayFindings(index: KeyIndex, template: SheetTemplate): readonly Finding[] {
  const { hasField } = formPlaces(index.layout, template);
  const stray = index.sheet.cells.filter((cell) => !hasField(cell.row, cell.column) && isStray(cell, index, template));
  return stray.slice(0, mostFindings).map((cell, position) => {
    const more = position === mostFindings - 1 ? stray.length - mostFindings : 0;
    const at = { sheet: index.sheet.name, cell: cellAddress(cell.row, cell.column) };
    return {
      code: "S02",
      severity: "warning",
      kind: "wrong",
      at,
      params: { text: readText(cell).slice(0, 100), more },
    };
  });
}

function isStray(cell: SnapshotCell, index: KeyIndex, template: SheetTemplate): boolean {
  const isKey = cell.row === 0 || cell.column === 0;
  if (isKey || cell.value === "") return false;
  const row = index.layout.keyOfRow.get(cell.row);
  const column = index.layout.keyOfColumn.get(cell.column);
  const fields = row === undefined ? undefined : (template.cells.get(row) ?? template.cells.get(likeRow(row)));
  const expected = column === undefined ? undefined : fields?.get(column);
  if (row === undefined || expected === undefined) return readText(cell) !== "";
  if (expected.kind === "number" && !isInserted(row)) return cell.value !== expected.value;
  // Excel copies formulas and line numbers into an inserted row; they carry nothing of the school's.
  return isInserted(row) && expected.kind !== "input" && !cell.isFormula && typeof cell.value !== "number";
}

const isInserted = (row: string): boolean => row.includes("+");

/** A row beyond those of the empty form has the fields of an ordinary row of its table. */
function likeRow(row: string): string {
  const table = (["doel", "inkomst", "uitgave"] as const).find((name) => lineIdOf(name, row) !== null);
  return table === undefined ? row : `${table}.2`;
}
