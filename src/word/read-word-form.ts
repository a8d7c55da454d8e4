import type { Programme } from "../domain/programme";
import { WorkbookError } from "../workbook/workbook-error";
import type { ReadingPlatform } from "../xlsx/reading-platform";
import { readDocument } from "./document/read-document";
import type { WordForm } from "./plan-form";
import { findProgrammeOf } from "./read/find-programme";
import { readPlanForm } from "./read/read-plan-form";

/**
 * Reads a filled-in Word form (.docx). With more than one programme, the one whose words are in the document.
 * Rejects with a `WorkbookError`: "old-word", "not-word" or "not-this-form", or what is wrong with the file.
 */
export async function readWordForm(
  file: Uint8Array,
  programmes: readonly Programme[],
  platform: ReadingPlatform,
): Promise<WordForm> {
  const document = await readDocument(file, platform);
  const programme = findProgrammeOf(document, programmes);
  if (programme === null) throw new WorkbookError("not-this-form", "no words of any programme");
  return readPlanForm(document, programme);
}
