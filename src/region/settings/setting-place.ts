import { cellAddress } from "../../workbook/a1";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { settingsSheetIn } from "../kept/kept-settings";
import { findList } from "../schools/schools-mark";
import { labelsOf, settingFields, type RegionLists, type SettingKey } from "./region-settings";
import { listHeads } from "./settings-sheet";

/** A cell of the regional workbook as it stands. */
export interface SettingPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell in which a setting stands, beside its label; null where the label is gone. */
export function settingPlace(sheets: readonly SheetSnapshot[], key: SettingKey): SettingPlace | null {
  const field = settingFields.find((each) => each.key === key);
  const places = (field === undefined ? [] : labelsOf(field)).map((label) =>
    placeBeside(settingsSheetIn(sheets), label, 0, 1),
  );
  return places.find((place) => place !== null) ?? null;
}

/** The first cell of a list, for whoever wants to change it; null where its head is gone. */
export function listPlaceIn(sheets: readonly SheetSnapshot[], list: keyof RegionLists): SettingPlace | null {
  if (list !== "schools") return placeBeside(settingsSheetIn(sheets), listHeads[list], 1, 0);
  const table = findList(sheets)?.table;
  return table === undefined ? null : { sheet: table.sheet.name, cell: cellAddress(table.head + 1, table.left) };
}

function placeBeside(sheet: SheetSnapshot | null, text: string, below: number, right: number): SettingPlace | null {
  const found = sheet?.cells.find(({ value }) => value === text);
  if (sheet === null || found === undefined) return null;
  return { sheet: sheet.name, cell: cellAddress(found.row + below, found.column + right) };
}
