import { programmes } from "../domain/programmes/programmes";
import { openRegion, surveyOf } from "../region/open-region";
import type { Survey } from "../region/survey/survey";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { regionFile } from "../xlsx/limits";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";

/** A regional workbook on the disk: its cells, and everything that it shows. */
export interface RegionFile {
  readonly snapshot: WorkbookSnapshot;
  readonly survey: Survey;
}

/**
 * Reads a regional workbook from the disk.
 * @throws WorkbookError `not-our-region`, or why the file can't be read.
 */
export function readRegionFile(file: string): RegionFile {
  const snapshot = readSnapshot(readBytes(file), nodePlatform, { limits: regionFile });
  return { snapshot, survey: surveyOf(openRegion(snapshot), programmes[0]) };
}

/**
 * Everything that a regional workbook on the disk shows, as it stands.
 * @throws WorkbookError `not-our-region`, or why the file can't be read.
 */
export function surveyOfFile(file: string): Survey {
  return readRegionFile(file).survey;
}
