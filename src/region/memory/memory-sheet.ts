import { version } from "../../texts/version";
import type { SheetDescription } from "../../workbook/description";
import { look } from "../../workbook/look";
import { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import type { Region } from "../region";
import { inPieces } from "./in-pieces";
import { PlainRegion } from "./plain-region";

/** Very hidden: every submission that was ever taken in, so that a later import of a few files knows the others. */
export const memorySheetName = "_schoolbudget_inzendingen";
/** First cell of the sheet; beside it the version of its layout, and that of the program that wrote it. */
export const memoryMarker = "schoolbudget-regio";
export const memoryVersion = 1;

/** What a row of the sheet holds: its first cell says. Texts longer than a cell go on in the next cells. */
export const memoryRows = {
  programme: "regeling",
  /** Which of the programmes the region is about: their number, from 0. */
  region: "regio",
  cells: "vakken",
  plan: "plan",
  unreadable: "onleesbaar",
} as const;

/** The sheet that remembers the submissions of a region, in plain cells: nothing else survives saving everywhere. */
export function describeMemory(region: Region): SheetDescription {
  const draft = new SheetDraft(memorySheetName);
  const plain = new PlainRegion(region);
  const rows: readonly (readonly (string | number)[])[] = [
    [memoryMarker, memoryVersion, version],
    ...plain.programmes.map((programme) => [memoryRows.programme, ...inPieces(JSON.stringify(programme))]),
    [memoryRows.region, plain.regionProgramme],
    [memoryRows.cells, ...inPieces(JSON.stringify(plain.usualCells))],
    ...plain.plans.map(({ file, link, plan }) => [
      memoryRows.plan,
      cellText(file),
      cellText(link ?? ""),
      ...inPieces(JSON.stringify(plan)),
    ]),
    ...region.rejected.map(({ file, link, code, message }) => [
      memoryRows.unreadable,
      cellText(file),
      cellText(link ?? ""),
      code,
      cellText(message),
    ]),
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== "") draft.put(row, column, value, look.key);
    });
  });
  return draft.describe({
    visibility: "veryHidden",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: null,
    protection: null,
    print: null,
  });
}
