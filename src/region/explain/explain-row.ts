import type { SheetSnapshot } from "../../workbook/snapshot";
import { applicantWords, type ApplicantWords } from "../form/applicant-words";
import { findTable } from "../kept/read-table";
import { tableMarks } from "../kept/table-marks";
import type { RowExplanation } from "./explanation";
import { placeIn } from "./place-in";

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
    const words = wordsIn(sheet, table.head);
    const [school, file] = [text(words.name), text("Bestand")];
    if (school === "" && file === "") return null;
    const head = sheet.cells.find((cell) => cell.row === table.head && cell.column === place.column);
    const column = typeof head?.value === "string" ? head.value : "";
    return {
      kind: "row",
      sheet: sheet.name,
      school,
      brin: text(words.code),
      file,
      source: placeIn(text("Waar")),
      column,
      value: row.values.get(column) ?? null,
      finding: row.values.has("Bevinding")
        ? { severity: text("Ernst"), sentence: text("Bevinding"), code: text("Regel") }
        : null,
    };
  }
  return null;
}

/** A table of a region of schoolbesturen has their bestuursnummers. */
function wordsIn({ cells }: SheetSnapshot, head: number): ApplicantWords {
  const { school, board } = applicantWords;
  return cells.some(({ row, value }) => row === head && value === board.code) ? board : school;
}
