import { readDate } from "../../school/read-cells";
import type { CellValue, SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import { keptSchools } from "../schools/kept-schools";
import {
  labelsOf, settingFields, settingsSheetName, type KeptSettings, type SettingField, type SettingKey, type SettingValue,
} from "../settings/region-settings"; // prettier-ignore
import { listHeads } from "../settings/settings-sheet";
import { plainValue, rowsOf } from "./read-table";

/**
 * The settings on the sheet Instellingen, each found by its label, and the list of schools; null when neither is there.
 * Settings and lists that an older workbook does not have are left out.
 */
export function keptSettings(sheets: readonly SheetSnapshot[]): KeptSettings | null {
  const schools = keptSchools(sheets);
  const sheet = settingsSheetIn(sheets);
  if (sheet === null) {
    return schools === null ? null : { values: {}, werkgebieden: null, boards: null, meetings: null, schools };
  }
  const values: Partial<Record<SettingKey, SettingValue>> = {};
  for (const field of settingFields) {
    const value = usable(
      field,
      labelsOf(field)
        .map((label) => valueBeside(sheet, label))
        .find((each) => each !== undefined),
    );
    if (value !== null) values[field.key] = value;
  }
  return {
    values,
    werkgebieden: namesBelow(sheet, listHeads.werkgebieden),
    boards: namesBelow(sheet, listHeads.boards),
    meetings: cellsBelow(sheet, listHeads.meetings)?.map((cell) => readDate(cell, false)) ?? null,
    schools,
  };
}

/** Someone may have renamed the sheet, and an older one has fewer settings; null when there is none. */
export function settingsSheetIn(sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const labels = settingFields.flatMap(labelsOf);
  const known = ({ cells }: SheetSnapshot) => labels.filter((label) => cells.some(({ value }) => value === label));
  return (
    sheets.find(({ name }) => name === settingsSheetName) ??
    sheets.find((sheet) => known(sheet).length > settingFields.length / 2) ??
    null
  );
}

/** The value in the next column of a label; undefined where the label is gone, "" for an empty cell. */
function valueBeside(sheet: SheetSnapshot, label: string): CellValue | undefined {
  for (const cells of rowsOf(sheet).values()) {
    const found = cells.find(({ value }) => value === label);
    if (found !== undefined) return cells.find(({ column }) => column === found.column + 1)?.value ?? "";
  }
  return undefined;
}

/** A value of the kind that the formulas expect; null leaves the programme's own. An empty date means: no date. */
function usable({ kind, mayBeEmpty }: SettingField, value: CellValue | undefined): SettingValue | null {
  if (value === undefined || typeof value === "object" || typeof value === "boolean") return null;
  if (kind === "text" || kind === "choice") return value === "" ? null : String(value);
  if ((kind === "date" || mayBeEmpty === true) && value === "") return "";
  return typeof value === "number" ? value : null;
}

/** Every name below the head of a list, without the empty boxes between them; null when the head is gone. */
function namesBelow(sheet: SheetSnapshot, head: string): readonly string[] | null {
  return cellsBelow(sheet, head)?.map(({ value }) => String(plainValue(value))) ?? null;
}

function cellsBelow(sheet: SheetSnapshot, head: string): readonly SnapshotCell[] | null {
  const found = sheet.cells.find(({ value }) => value === head);
  return found === undefined ? null : sheet.cells.filter((cell) => isBelow(cell, found));
}

function isBelow(cell: SnapshotCell, head: SnapshotCell): boolean {
  return cell.column === head.column && cell.row > head.row && typeof cell.value !== "object" && cell.value !== "";
}
