import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../workbook/snapshot";
import { evaluationForm } from "./evaluation/evaluation-form";
import {
  formSheetIds, formSheets, metaDefinedName, metaMarker, metaSheetName, type FormSheetId, type KeyedSheet,
} from "./form-sheets"; // prettier-ignore
import { metaKeys } from "./meta-sheet";

export interface FoundSheets {
  readonly forms: ReadonlyMap<FormSheetId, SheetSnapshot>;
  /** The year end, where it has been added. */
  readonly evaluation: SheetSnapshot | null;
  readonly meta: SheetSnapshot | null;
}

/**
 * The sheets of the form, whatever they are called now: by the marker in cell A1, which moves along with a renamed,
 * moved or re-saved sheet, otherwise by the hidden defined name, otherwise by the sheet's own name.
 */
export function findSheets(snapshot: WorkbookSnapshot): FoundSheets {
  const forms = new Map<FormSheetId, SheetSnapshot>();
  for (const id of formSheetIds) {
    const sheet = find(snapshot, wantedForm(formSheets[id]));
    if (sheet !== null) forms.set(id, sheet);
  }
  const isOurs = ({ column, value }: SnapshotCell) => column === 0 && value === metaKeys.template;
  const meta = { marker: metaMarker, definedName: metaDefinedName, name: metaSheetName, isOurs };
  return { forms, evaluation: find(snapshot, wantedForm(evaluationForm)), meta: find(snapshot, meta) };
}

interface Wanted {
  readonly marker: string;
  readonly definedName: string;
  readonly name: string;
  /** A cell that only our sheet has: another workbook may well have a sheet called Begroting. */
  readonly isOurs: (cell: SnapshotCell) => boolean;
}

function wantedForm({ marker, definedName, name, columns }: KeyedSheet): Wanted {
  const keys = new Set(columns.map(({ key }) => key));
  const isOurs: Wanted["isOurs"] = ({ row, value }) => row === 0 && typeof value === "string" && keys.has(value);
  return { marker, definedName, name, isOurs };
}

function find(snapshot: WorkbookSnapshot, { marker, definedName, name, isOurs }: Wanted): SheetSnapshot | null {
  const marked = snapshot.sheets.find((sheet) => cornerOf(sheet) === marker);
  if (marked !== undefined) return marked;
  const target = sheetOfReference(snapshot.names.get(definedName) ?? "");
  const unmarked = (wanted: string) =>
    snapshot.sheets.find((sheet) => sheet.name === wanted && !isMarked(sheet) && sheet.cells.some(isOurs));
  return unmarked(target) ?? unmarked(name) ?? null;
}

function cornerOf(sheet: SheetSnapshot): string | null {
  const corner = sheet.cells[0];
  return corner !== undefined && corner.row === 0 && corner.column === 0 && typeof corner.value === "string"
    ? corner.value
    : null;
}

function isMarked(sheet: SheetSnapshot): boolean {
  return cornerOf(sheet)?.startsWith("schoolbudget:") === true;
}

/** "Begroting" for "Begroting!$A$1", "It's" for "'It''s'!$A$1"; "" when there is no sheet in it. */
function sheetOfReference(reference: string): string {
  const end = reference.lastIndexOf("!");
  if (end < 0) return "";
  const sheet = reference.slice(0, end);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
