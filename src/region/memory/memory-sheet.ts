import { version } from "../../texts/version";
import type { BodyRow, SheetDescription } from "../../workbook/description";
import { look } from "../../workbook/look";
import { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import type { Region } from "../region";
import { inPieces } from "./in-pieces";
import { plainJson, PlainRegion } from "./plain-region";

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
  // Thousands of plans as text are as large as the plans themselves: each is made when its row is written.
  const rows = () => bodyRows(memoryOf(plain, region));
  draft.putBody({ rows, linked: null, styles: [look.key], area: null });
  return draft.describe({
    visibility: "veryHidden",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: null,
    protection: null,
    print: null,
  });
}

type MemoryRow = readonly (string | number)[];

function* memoryOf(plain: PlainRegion, { rejected }: Region): Generator<MemoryRow> {
  yield [memoryMarker, memoryVersion, version];
  for (const programme of plain.programmes) yield [memoryRows.programme, ...inPieces(JSON.stringify(programme))];
  yield [memoryRows.region, plain.regionProgramme];
  yield [memoryRows.cells, ...inPieces(JSON.stringify(plain.usualCells))];
  for (const plan of plain.plans)
    yield [memoryRows.plan, cellText(plan.file), cellText(plan.link ?? ""), ...inPieces(plainJson(plan))];
  for (const { file, link, code, message } of rejected)
    yield [memoryRows.unreadable, cellText(file), cellText(link ?? ""), code, cellText(message)];
}

function* bodyRows(rows: Iterable<MemoryRow>): Generator<BodyRow> {
  let row = 0;
  for (const values of rows) {
    const cells = values.map((content, column) => ({ row, column, content, style: look.key }));
    yield { row, cells: cells.filter(({ content }) => content !== "") };
    row += 1;
  }
}
