import { programmes } from "../domain/programmes/programmes";
import { openRegion, surveyOf } from "../region/open-region";
import type { Survey } from "../region/survey/survey";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";

/**
 * Everything that a regional workbook on the disk shows, as it stands.
 * @throws WorkbookError `not-our-region`, or why the file can't be read.
 */
export async function surveyOfFile(file: string): Promise<Survey> {
  return surveyOf(openRegion(readSnapshot(await readBytes(file), nodePlatform)), programmes[0]);
}
