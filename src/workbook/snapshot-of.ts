import type { WorkbookDescription } from "./description";
import type { CellValue, SnapshotCell, WorkbookSnapshot } from "./snapshot";
import { quoteSheet, cellAddress } from "./a1";

/** The snapshot that a faithful renderer and reader would give of a description. */
export function snapshotOf(description: WorkbookDescription): WorkbookSnapshot {
  return {
    date1904: false,
    savedAt: description.properties.savedAt,
    names: new Map(
      description.names.map(({ name, sheet, area }) => [
        name,
        `${quoteSheet(sheet)}!${cellAddress(area.top, area.left)}`,
      ]),
    ),
    sheets: description.sheets.map(({ name, visibility, cells }) => ({
      name,
      visibility,
      cells: cells
        .flatMap(({ row, column, content }): SnapshotCell[] => {
          if (content === null) return [];
          if (typeof content !== "object") return [{ row, column, value: content, isFormula: false }];
          if ("formula" in content) return [{ row, column, value: content.value, isFormula: true }];
          const value: CellValue = content.runs.map((run) => run.text).join("");
          return [{ row, column, value, isFormula: false }];
        })
        .sort((left, right) => left.row - right.row || left.column - right.column),
    })),
  };
}
