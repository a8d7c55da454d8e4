import type { CellValue, SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import {
  settingFields, settingsSheetName, type KeptSettings, type SettingField, type SettingKey, type SettingValue,
} from "../settings/region-settings"; // prettier-ignore
import { listHeads } from "../settings/settings-sheet";
import { plainValue, rowsOf } from "./read-table";

/** The settings on the sheet Instellingen, each found by its label; null when there is no such sheet. */
export function keptSettings(sheets: readonly SheetSnapshot[]): KeptSettings | null {
  const sheet = sheets.find(({ name }) => name === settingsSheetName) ?? sheets.find(hasEveryLabel);
  if (sheet === undefined) return null;
  const values: Partial<Record<SettingKey, SettingValue>> = {};
  for (const field of settingFields) {
    const value = usable(field, valueBeside(sheet, field.label));
    if (value !== null) values[field.key] = value;
  }
  return { values, werkgebieden: listBelow(sheet, listHeads.werkgebieden), boards: listBelow(sheet, listHeads.boards) };
}

/** Someone may have renamed the sheet. */
function hasEveryLabel({ cells }: SheetSnapshot): boolean {
  return settingFields.every(({ label }) => cells.some(({ value }) => value === label));
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
function usable({ kind }: SettingField, value: CellValue | undefined): SettingValue | null {
  if (value === undefined || typeof value === "object" || typeof value === "boolean") return null;
  if (kind === "text" || kind === "yesNo") return value === "" ? null : String(value);
  if (kind === "date" && value === "") return "";
  return typeof value === "number" ? value : null;
}

/** Every name below the head of a list, without the empty boxes between them; null when the head is gone. */
function listBelow(sheet: SheetSnapshot, head: string): readonly string[] | null {
  const found = sheet.cells.find(({ value }) => value === head);
  if (found === undefined) return null;
  return sheet.cells.filter((cell) => isBelow(cell, found)).map(({ value }) => String(plainValue(value)));
}

function isBelow(cell: SnapshotCell, head: SnapshotCell): boolean {
  return cell.column === head.column && cell.row > head.row && typeof cell.value !== "object" && cell.value !== "";
}
