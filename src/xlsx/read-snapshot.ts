import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../workbook/snapshot";
import { visibleText } from "../workbook/visible-text";
import { WorkbookError } from "../workbook/workbook-error";
import type { ReadingLimits } from "./limits";
import { readPackage, type Package } from "./read-package";
import { readSavedTime } from "./read-saved-time";
import { readSheet, type SheetContext } from "./read-sheet";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./read-workbook-part";
import type { ReadingPlatform } from "./reading-platform";
import { SharedStrings } from "./shared-strings";
import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";

export interface ReadOptions {
  /** How much of the file may be read; without it, what a file from the mail may have. */
  readonly limits?: ReadingLimits;
  /** Sheets it says no to are left out of the snapshot and cost nothing; without it all are read. */
  readonly wantSheet?: (name: string, visibility: SheetVisibility) => boolean;
}

/**
 * The snapshot of an .xlsx or .xlsm file: the right values, or a `WorkbookError` that says what the file is or what is
 * wrong with it. Only the workbook, the wanted sheets, their shared strings and the saved time are inflated.
 */
export function readSnapshot(
  bytes: Uint8Array,
  platform: ReadingPlatform,
  options: ReadOptions = {},
): WorkbookSnapshot {
  const source = readPackage(bytes, platform, options.limits);
  const workbook = readWorkbookPart(source);
  const { wantSheet = () => true } = options;
  const wanted = workbook.sheets.filter(({ name, visibility }) => wantSheet(name, visibility));
  return {
    date1904: workbook.date1904,
    names: workbook.names,
    sheets: readSheets(source, workbook, wanted),
    savedAt: readSavedTime(source),
  };
}

function readSheets(source: Package, workbook: WorkbookPart, wanted: readonly SheetEntry[]): readonly SheetSnapshot[] {
  const strings = new SharedStrings(() => openSharedStrings(source, workbook), source.limits.sharedStrings);
  const context: SheetContext = { date1904: workbook.date1904, strings, cellsLeft: source.limits.cells };
  return wanted.map(({ name, visibility, part, type }) => {
    const cells = type === "worksheet" ? readSheet(new XmlScanner(source.xml(part)), context) : [];
    return { name: visibleText(name), visibility, cells };
  });
}

function openSharedStrings(source: Package, workbook: WorkbookPart): XmlPart {
  const part = workbook.relationships.find(({ type }) => type === "sharedStrings")?.target;
  if (part === undefined) throw new WorkbookError("missing-part", "shared strings");
  return source.xml(part);
}
