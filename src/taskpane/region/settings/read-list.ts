import { linesOfSheet, linesOfText } from "../../../region/schools/list-lines";
import { isTextList, listText } from "../../../region/schools/list-text";
import { readSchoolList, type SchoolList } from "../../../region/schools/read-school-list";
import { readSnapshot } from "../../../xlsx/read-snapshot";
import { browserPlatform } from "../../workers/browser-platform";

/**
 * The list of schools in a chosen file.
 * @throws WorkbookError `not-a-school-list`, or why the file can't be read.
 */
export async function readListFile(file: Blob): Promise<SchoolList> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isTextList(bytes))
    return readSchoolList(linesOfText(listText(bytes, (each, encoding) => browserPlatform.decodeText(each, encoding))));
  const { sheets } = readSnapshot(bytes, browserPlatform);
  return readSchoolList(sheets.filter(({ visibility }) => visibility === "visible").map(linesOfSheet));
}

/**
 * The list of schools in a pasted text.
 * @throws WorkbookError `not-a-school-list`
 */
export function readPastedList(text: string): SchoolList {
  return readSchoolList(linesOfText(text));
}
