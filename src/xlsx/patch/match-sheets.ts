import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import { WorkbookError } from "../../workbook/workbook-error";
import type { StandingSheet, StandingWorkbook } from "./standing-workbook";

/** The texts that stand in the cells of a sheet, those of formulas left out. */
export type TextsOf = (sheet: StandingSheet) => ReadonlySet<string>;

/**
 * The standing sheet of each described one, null where it is gone: by its tables, else by a defined name, its own name, or by
 * what stands on it, because people rename sheets. Throws "sheet-exists" where a new sheet's name is taken.
 */
export function matchSheets(
  { sheets, names }: WorkbookDescription,
  { sheets: standing, names: standingNames }: Pick<StandingWorkbook, "sheets" | "names">,
  textsOf: TextsOf,
): readonly (StandingSheet | null)[] {
  const free = new Set(standing.filter(({ isWorksheet }) => isWorksheet));
  const found = new Map<SheetDescription, StandingSheet>();
  const match = (finds: (described: SheetDescription, sheet: StandingSheet) => boolean) => {
    for (const described of sheets) {
      if (found.has(described)) continue;
      const sheet = [...free].find((each) => finds(described, each));
      if (sheet === undefined) continue;
      found.set(described, sheet);
      free.delete(sheet);
    }
  };
  match(hasItsTable);
  match(({ name }, sheet) =>
    names.some((each) => each.sheet === name && isSame(sheetIn(standingNames.get(each.name) ?? ""), sheet.name)),
  );
  match((described, sheet) => isSame(described.name, sheet.name));
  match((described, sheet) => isAlike(described, textsOf(sheet)));
  return sheets.map((described) => found.get(described) ?? unlessTaken(described, standing));
}

function hasItsTable({ tables }: SheetDescription, sheet: StandingSheet): boolean {
  return tables.some((table) => sheet.tables.some(({ name }) => isSame(name, table.name)));
}

/** The sheet of "'Mijn blad'!$A$1". */
function sheetIn(reference: string): string {
  const name = reference.slice(0, Math.max(0, reference.lastIndexOf("!")));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet that people see with more than a few labels, of which most are there, with little else. */
function isAlike({ cells, visibility }: SheetDescription, texts: ReadonlySet<string>): boolean {
  const own = new Set(cells.flatMap(({ content }) => (typeof content === "string" ? [content] : [])));
  const there = [...own].filter((text) => texts.has(text)).length;
  return visibility === "visible" && own.size >= fewest && there > most * own.size && there > most * texts.size;
}
const fewest = 4;
const most = 0.6;

function unlessTaken({ name }: SheetDescription, standing: readonly StandingSheet[]): null {
  if (standing.some((sheet) => isSame(sheet.name, name))) throw new WorkbookError("sheet-exists", name);
  return null;
}

/** Excel knows names of sheets, tables and columns whatever their case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
