import { parseCell } from "./a1";
import { areasProblems } from "./assert-area";
import type { WorkbookDescription } from "./description";

const maxNameLength = 255;

/** Problems of defined names and table names, which share one space in the workbook. */
export function* nameProblems(description: WorkbookDescription): Generator<string> {
  const sheetNames = new Set(description.sheets.map((sheet) => sheet.name));
  for (const { name, sheet, area } of description.names) {
    if (!sheetNames.has(sheet)) yield `name "${name}": there is no sheet "${sheet}"`;
    yield* areasProblems(`name "${name}"`, [area]);
  }
  const tables = description.sheets.flatMap((sheet) => sheet.tables);
  const seen = new Set<string>();
  for (const { name } of [...description.names, ...tables]) {
    if (!isValidName(name)) yield `name "${name}": Excel does not allow it`;
    if (seen.has(name.toLowerCase())) yield `name "${name}": used twice`;
    seen.add(name.toLowerCase());
  }
}

function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= maxNameLength &&
    parseCell(name) === null &&
    !/^(r\d*(c\d*)?|c\d*|true|false|_xlnm\..*)$/i.test(name)
  );
}
