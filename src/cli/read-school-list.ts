import type { Programme } from "../domain/programme";
import { programmes } from "../domain/programmes/programmes";
import { importInto, openRegion, type OpenRegion } from "../region/open-region";
import { linesOfSheet, linesOfText } from "../region/schools/list-lines";
import { isTextList, listText } from "../region/schools/list-text";
import { mergeSchoolList } from "../region/schools/merge-school-list";
import { readSchoolList, type SchoolList } from "../region/schools/read-school-list";
import type { SchoolRecord } from "../region/schools/school-record";
import { programmeAsSet } from "../region/settings/programme-as-set";
import { regionSettings } from "../region/settings/region-settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";

/** Schools to make forms for, with the programme as its controller set it. */
export interface GivenSchools extends Pick<SchoolList, "doubled" | "rejected"> {
  readonly schools: readonly SchoolRecord[];
  readonly programme: Programme;
}

/**
 * The schools of a CSV file, of an Excel list, or of the table Scholen of a regional workbook; `chosen` is the programme
 * that was asked for.
 * @throws WorkbookError `not-a-school-list`, or why the file can't be read.
 */
export function givenSchools(file: string, chosen: Programme | null): GivenSchools {
  const bytes = readBytes(file);
  if (isTextList(bytes)) return asGiven(listInText(bytes), chosen);
  const snapshot = readSnapshot(bytes, nodePlatform);
  const region = regionIn(snapshot);
  return region === null ? asGiven(listInSheets(snapshot), chosen) : schoolsOf(region, chosen);
}

/**
 * The list of schools in a CSV file or an Excel workbook.
 * @throws WorkbookError `not-a-school-list`, or why the file can't be read.
 */
export function readList(file: string): SchoolList {
  const bytes = readBytes(file);
  return isTextList(bytes) ? listInText(bytes) : listInSheets(readSnapshot(bytes, nodePlatform));
}

function listInText(bytes: Uint8Array): SchoolList {
  return readSchoolList(linesOfText(listText(bytes, (each, encoding) => nodePlatform.decodeText(each, encoding))));
}

function listInSheets({ sheets }: WorkbookSnapshot): SchoolList {
  return readSchoolList(sheets.filter(({ visibility }) => visibility === "visible").map(linesOfSheet));
}

function asGiven(list: SchoolList, chosen: Programme | null): GivenSchools {
  return { ...list, schools: mergeSchoolList([], list).schools, programme: chosen ?? programmes[0] };
}

/** A regional workbook with a list of schools in it; null for another workbook, or one from before there was a list. */
function regionIn(snapshot: WorkbookSnapshot): OpenRegion | null {
  try {
    const open = openRegion(snapshot);
    const { settings } = open.kept;
    return settings === null || settings.schools === null ? null : open;
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "not-our-region") return null;
    throw error;
  }
}

function schoolsOf(open: OpenRegion, chosen: Programme | null): GivenSchools {
  const programme = chosen ?? importInto(open, [], { programme: programmes[0] }).programme;
  const settings = regionSettings(programme, open.kept.settings);
  return { schools: settings.schools, doubled: [], rejected: [], programme: programmeAsSet(programme, settings) };
}
