import type { SheetCell } from "../../school/submission";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { findTable } from "../kept/read-table";
import { tableMarks } from "../kept/table-marks";
import type { RowExplanation } from "./explanation";

/** What a row of one of our tables is about; null for a row that stands in none. */
export function explainRow(
  sheet: SheetSnapshot,
  place: { readonly row: number; readonly column: number },
): RowExplanation | null {
  for (const mark of Object.values(tableMarks)) {
    const table = findTable([sheet], mark);
    const row = table?.rows.find((each) => table.head + 1 + each.place === place.row);
    if (table === null || row === undefined) continue;
    const text = (head: string): string => String(row.values.get(head) ?? "");
    const [school, file] = [text("School"), text("Bestand")];
    if (school === "" && file === "") return null;
    const head = sheet.cells.find((cell) => cell.row === table.head && cell.column === place.column);
    const column = typeof head?.value === "string" ? head.value : "";
    return {
      kind: "row",
      sheet: sheet.name,
      school,
      brin: text("BRIN"),
      file,
      source: sourceIn(text("Waar")),
      column,
      value: row.values.get(column) ?? null,
      finding: row.values.has("Bevinding")
        ? { severity: text("Ernst"), sentence: text("Bevinding"), code: text("Regel") }
        : null,
    };
  }
  return null;
}

/** "Begroting, G46" as a place; a sheet alone is one too. */
function sourceIn(where: string): SheetCell | null {
  if (where === "") return null;
  const [, sheet, cell] = /^(.*), ([A-Z]{1,3}\d+)$/s.exec(where) ?? [];
  return sheet === undefined || cell === undefined ? { sheet: where, cell: null } : { sheet, cell };
}
