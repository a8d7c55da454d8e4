import type { SheetCell } from "../../school/submission";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { plainValue } from "../kept/read-table";
import type { RowExplanation } from "./explanation";
import { tableOn } from "./standing-table";

/** What a row of one of our tables is about; null for a row that stands in none. */
export function explainRow(sheet: SheetSnapshot, place: { row: number; column: number }): RowExplanation | null {
  const table = tableOn(sheet, ["School", "BRIN", "Bestand", "Waar"]);
  if (table === null || place.row <= table.headRow) return null;
  const cells = new Map(sheet.cells.filter(({ row }) => row === place.row).map(({ column, value }) => [column, value]));
  const text = (head: string): string => {
    const column = table.heads.get(head);
    return column === undefined ? "" : String(plainValue(cells.get(column) ?? ""));
  };
  const [school, file] = [text("School"), text("Bestand")];
  if (school === "" && file === "") return null;
  const column = [...table.heads].find(([, at]) => at === place.column)?.[0] ?? "";
  return {
    kind: "row",
    sheet: sheet.name,
    school,
    brin: text("BRIN"),
    file,
    source: sourceIn(text("Waar")),
    column,
    value: cells.get(place.column) ?? null,
    finding: table.heads.has("Bevinding")
      ? { severity: text("Ernst"), sentence: text("Bevinding"), code: text("Regel") }
      : null,
  };
}

/** "Begroting, G46" as a place; a sheet alone is one too. */
function sourceIn(where: string): SheetCell | null {
  if (where === "") return null;
  const [, sheet, cell] = /^(.*), ([A-Z]{1,3}\d+)$/s.exec(where) ?? [];
  return sheet === undefined || cell === undefined ? { sheet: where, cell: null } : { sheet, cell };
}
