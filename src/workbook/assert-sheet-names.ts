import { textProblems } from "./assert-text";
import type { WorkbookDescription } from "./description";

const maxSheetNameLength = 31;

/** Problems of the names of the sheets, and of the sheet that is shown on opening. */
export function* sheetNameProblems(description: WorkbookDescription): Generator<string> {
  const seen = new Set<string>();
  for (const { name } of description.sheets) {
    yield* textProblems(`sheet "${name}"`, name, maxSheetNameLength);
    if (name.trim() === "") yield "a sheet without a name";
    if (/[[\]:*?/\\]/.test(name)) yield `sheet "${name}": one of []:*?/\\ in its name`;
    if (/^'|'$/.test(name)) yield `sheet "${name}": an apostrophe at an end of its name`;
    // Excel keeps this name for its own change log.
    if (name.toLowerCase() === "history") yield `sheet "${name}": a reserved name`;
    if (seen.has(name.toLowerCase())) yield `sheet "${name}": the name is used twice`;
    seen.add(name.toLowerCase());
  }
  const active = description.sheets.find((sheet) => sheet.name === description.activeSheet);
  if (active === undefined) yield `activeSheet: there is no sheet "${description.activeSheet}"`;
  else if (active.visibility !== "visible") yield `activeSheet: "${description.activeSheet}" is hidden`;
}
