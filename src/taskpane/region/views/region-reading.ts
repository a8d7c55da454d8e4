import { programmes } from "../../../domain/programmes/programmes";
import { memorySheetName } from "../../../region/memory/memory-sheet";
import { importInto, openRegion, type OpenRegion } from "../../../region/open-region";
import type { Region } from "../../../region/region";
import { surveyRegion, type Survey } from "../../../region/survey/survey";
import { keptFromSnapshot } from "../../../region/kept/kept-from-snapshot";
import { ownCellsSheetName } from "../../../workbook/own-cells";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";

/** The regional workbook as it stands: what it took in, what the controller wrote, and what both say together. */
export interface RegionReading {
  readonly snapshot: WorkbookSnapshot;
  readonly open: OpenRegion;
  readonly region: Region;
  readonly survey: Survey;
}

/**
 * Everything that a view needs, from all sheets of the workbook.
 * @throws WorkbookError `not-our-region` when the table of submissions is gone.
 */
export function readRegionSheets(snapshot: WorkbookSnapshot): RegionReading {
  return readingOf(snapshot, openRegion(snapshot));
}

/** The same after some sheets were read again; what the workbook remembers does not change while it is looked at. */
export function readAgain({ snapshot, open }: RegionReading, changed: WorkbookSnapshot): RegionReading {
  const fresh = new Map(changed.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
  const now = { ...snapshot, sheets };
  return readingOf(now, { ...open, kept: keptFromSnapshot(now) });
}

/** Sheets that may change while somebody looks: not the memory, nor the tables that the controller only reads. */
export function sheetsToReadAgain({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.map(({ name }) => name).filter((name) => !quiet.includes(name));
}
const quiet: readonly string[] = [
  memorySheetName,
  ownCellsSheetName,
  "Begrotingsregels",
  "Kwantitatief",
  "Doelen",
  "Wijzigingen",
  "Netwerk",
  "Thema's",
];

function readingOf(snapshot: WorkbookSnapshot, open: OpenRegion): RegionReading {
  const region = importInto(open, [], { programme: programmes[0] });
  return { snapshot, open, region, survey: surveyRegion(region, open.kept) };
}
