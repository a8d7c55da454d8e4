import type { Workbook } from "@cj-tech-master/excelts";
import { assertApartFromBodies } from "../workbook/assert-description";
import type { WorkbookDescription } from "../workbook/description";
import { addNames } from "./write-names";
import { finishPackage, patchedParts } from "./write-package";
import { addSheet } from "./write-sheet";
import { type DraftedPackage, withRelationships } from "./write-sheet-parts";
import { StyleBook } from "./write-styles";
import { anywhere, type WritingPlatform } from "./writing-platform";

/**
 * The bytes of an .xlsx file that shows what is described; the same description gives the same bytes on the same platform.
 * Throws `InvalidDescription` when the file would not open without repair.
 */
export async function writeWorkbook(
  description: WorkbookDescription,
  platform: WritingPlatform = anywhere,
): Promise<Uint8Array> {
  assertApartFromBodies(description);
  return finishPackage(await draftPackage(description), description, platform);
}

/** The parts of such a file in which the sheets have no cells yet. Nobody has looked whether the description is in order. */
export async function draftPackage(description: WorkbookDescription): Promise<DraftedPackage> {
  const workbook = await newWorkbook(description);
  const styles = new StyleBook();
  const facts = description.sheets.map((sheet) => addSheet(workbook, sheet, description, styles));
  addNames(workbook, description.names);
  // Stored instead of compressed, because it is finished first.
  const stored = await workbook.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  const parts = withRelationships(patchedParts(stored, description), facts);
  return { parts, styles, sheets: facts };
}

/** The writing library is large and has a part of its own for charts: both are loaded when first needed. */
async function newWorkbook(description: WorkbookDescription): Promise<Workbook> {
  const library = await import("@cj-tech-master/excelts");
  if (description.sheets.some((sheet) => sheet.charts.length > 0)) {
    const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
    installChartSupport();
  }
  const workbook = new library.Workbook();
  const savedAt = new Date(description.properties.savedAt);
  workbook.title = description.properties.title;
  workbook.creator = description.properties.author;
  workbook.lastModifiedBy = description.properties.author;
  workbook.created = savedAt;
  workbook.modified = savedAt;
  // Our own evaluation made the cached values; Excel checks them as soon as it may calculate.
  workbook.calcProperties = { fullCalcOnLoad: true };
  const activeTab = description.sheets.findIndex((sheet) => sheet.name === description.activeSheet);
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" }];
  return workbook;
}
