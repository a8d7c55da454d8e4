import { plainWords } from "../../domain/plain-words";
import { dutchDay } from "../excel-moment";
import type { RegionSettings } from "../settings/region-settings";

const longestBoard = 40;

/** What every name ends with: the programme, its year, and the newest day that the files themselves tell. */
export interface SharedFile {
  readonly settings: RegionSettings;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** "bestuur_scoh_schoolbudget-inclusie_2026-2027_2026-06-30.xlsx". */
export function boardFileName(board: string, file: SharedFile): string {
  const name = plainWords(board).slice(0, longestBoard).replace(/-$/, "");
  return `${["bestuur", name, ...ending(file)].filter((part) => part !== "").join("_")}.xlsx`;
}

/** "breed_schoolbudget-inclusie_2026-2027_2026-06-30.xlsx". */
export function wideFileName(file: SharedFile): string {
  return `${["breed", ...ending(file)].join("_")}.xlsx`;
}

/** "besturen_schoolbudget-inclusie_2026-2027_2026-06-30.zip": the files of all boards. */
export function boardsZipName(file: SharedFile): string {
  return `${["besturen", ...ending(file)].join("_")}.zip`;
}

function ending({ settings, savedAt }: SharedFile): readonly string[] {
  const { programme, schoolYear } = settings.values;
  return [plainWords(String(programme)), plainWords(String(schoolYear)), dutchDay(savedAt) ?? ""];
}
