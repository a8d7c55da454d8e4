import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import type { Area } from "../../workbook/a1";
import { assertDescription } from "../../workbook/assert-description";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ReadingPlatform } from "../reading-platform";
import { SharedStrings } from "../shared-strings";
import { absoluteReference } from "../write-reference";
import { addSheet, isPlain, replaceSheet } from "./add-sheet";
import { FreshPackage } from "./fresh-package";
import { matchSheets } from "./match-sheets";
import { PackageDraft } from "./package-draft";
import { patchSheet } from "./patch-sheet";
import { placeDescription } from "./place-description";
import { readCellRecord, recordedOn } from "./recorded-cells";
import { readGrid } from "./sheet-grid";
import { placeSheet } from "./sheet-placement";
import { SheetPlaces, type SheetTarget } from "./sheet-places";
import { formulaOf, valueOf } from "./standing-cell";
import { readStandingWorkbook, type StandingSheet, type StandingWorkbook } from "./standing-workbook";
import { StyleMerger } from "./style-merger";
import { WorkbookPartDraft } from "./workbook-part-draft";
import type { WorkbookPatch } from "./workbook-patch";
import { childOf } from "./xml-element";

/**
 * The bytes of a workbook with what is described in it in the place of what we described before; all else stays. The same
 * bytes when nothing is new. Throws as reading does, "sheet-exists", or "foreign-content" with the cell where one of ours
 * would have to stand on what somebody typed; then nothing is lost.
 */
export async function patchWorkbook(
  existing: Uint8Array,
  description: WorkbookDescription,
  platform: ReadingPlatform,
): Promise<Uint8Array> {
  const draft = new PackageDraft(existing, platform);
  const standing = readStandingWorkbook(draft);
  const strings = standing.strings === null ? null : sharedStrings(draft, standing.strings);
  const matched = matchSheets(description, standing, (sheet) => textsOn(sheet, draft, strings));
  const places = new SheetPlaces(description.sheets.map((described, index) => targetOf(described, matched[index] ?? null)));
  const placed = placeDescription(description, places);
  const fresh = await FreshPackage.write(placed, platform).catch((cause: unknown) => misfit(cause, description));
  const styles = new StyleMerger(draft.root(standing.styles, "styleSheet"), fresh.root("xl/styles.xml", "styleSheet"));
  const workbook: WorkbookPatch = { draft, fresh, styles, strings, places, record: readCellRecord(standing.sheets, draft, strings), nextTableId: tableIds(standing) };
  const part = new WorkbookPartDraft(draft.root(standing.part, "workbook"));
  places.targets.forEach((target, index) => {
    const patch = { index, target, described: placed.sheets[index] as SheetDescription };
    const sheet = matched[index] ?? null;
    if (sheet === null) addNewSheet(workbook, patch, part, standing);
    else renewSheet(workbook, { ...patch, standing: sheet }, part, standing.sheets.indexOf(sheet));
  });
  for (const { name, sheet, area, hidden } of placed.names) {
    part.setName(name, absoluteReference(sheet, area), { position: null, isHidden: hidden });
  }
  draft.setRoot(standing.styles, styles.finish());
  draft.setRoot(standing.part, part.finish());
  if (!draft.isChanged()) return existing;
  removeCalculationChain(draft, standing.part);
  part.calculateOnLoad();
  draft.setRoot(standing.part, part.finish());
  return draft.finish();
} // prettier-ignore

/** What we describe is in order, or that is a bug: where it goes may not be, in a file that others made. */
function misfit(cause: unknown, description: WorkbookDescription): never {
  assertDescription(description);
  throw new WorkbookError("damaged-part", String(cause), cause);
}

type PlacedSheet = { readonly index: number; readonly target: SheetTarget; readonly described: SheetDescription };

function targetOf(described: SheetDescription, standing: StandingSheet | null): SheetTarget {
  return { described, name: standing?.name ?? described.name, placement: placeSheet(described, standing) };
}

function addNewSheet(
  workbook: WorkbookPatch,
  { index, described }: PlacedSheet,
  part: WorkbookPartDraft,
  standing: StandingWorkbook,
): void {
  const { name, visibility, print } = described;
  const sheet = addSheet(workbook, index, described);
  const position = part.addSheet(name, visibility, workbook.draft.relationships(standing.part).take("worksheet", `/${sheet}`)); // prettier-ignore
  if (print === null) return;
  part.setPrintArea(position, name, print.area);
  part.setPrintTitles(position, name, print);
}

function renewSheet(
  workbook: WorkbookPatch,
  patch: PlacedSheet & { readonly standing: StandingSheet },
  part: WorkbookPartDraft,
  position: number,
): void {
  const { index, described, standing, target } = patch;
  if (isPlain(described)) {
    replaceSheet(workbook, index, described, standing.part);
    return part.hideDeeply(position);
  }
  const { tables } = target.placement;
  const printed = part.printAreaOf(position);
  const recorded = recordedOn(target.described.name, workbook.record, workbook.places);
  const move = patchSheet(workbook, {
    ...patch,
    recorded,
    lastRow: tables.length > 0 ? -1 : (printed?.bottom ?? Infinity),
  });
  const area = printedNow(patch);
  const widened = Math.max(0, ...tables.map((table) => table.area.right - table.standing.area.right));
  if (area !== null && printed !== null && isGrown(printed, area, widened))
    part.setPrintArea(position, standing.name, area);
  part.moveNames((formula) => move.formula(formula, standing.name));
  for (const table of tables) part.moveFilterRange(position, standing.name, table.standing.area, table.area);
}

/** What is printed of a sheet; totals below a table come along. */
function printedNow({ described, target }: PlacedSheet): Area | null {
  const area = described.print?.area ?? null;
  const table = target.placement.tables.find((each) => each.area.bottom === area?.bottom);
  return area === null || table === undefined ? area : { ...area, bottom: area.bottom + table.standing.totalsRows };
}

/** Whether a print area is still ours: only its last row is another one, or its last column where a table got more. */
function isGrown(standing: Area, next: Area, widened: number): boolean {
  const wider = next.right - standing.right;
  const isOurs =
    standing.top === next.top && standing.left === next.left && (wider === 0 || (wider > 0 && wider <= widened));
  return isOurs && (standing.bottom !== next.bottom || wider > 0);
}

function sharedStrings({ source }: PackageDraft, part: string): SharedStrings {
  return new SharedStrings(() => source.xml(part), source.limits.sharedStrings);
}

function textsOn({ part }: StandingSheet, draft: PackageDraft, strings: SharedStrings | null): ReadonlySet<string> {
  const grid = readGrid(childOf(draft.root(part, "worksheet"), "sheetData")?.inner ?? "", part);
  const cells = [...grid.values()].flatMap((row) => [...row.cells.values()]);
  const values = cells.filter((cell) => formulaOf(cell) === null).map((cell) => valueOf(cell, strings));
  return new Set(values.filter((value) => typeof value === "string"));
}

/** Tables of the whole workbook have numbers of their own. */
function tableIds({ sheets }: StandingWorkbook): () => number {
  let last = Math.max(0, ...sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  return () => ++last;
}

/** Excel's list of cells with formulas is no longer true; Excel makes it again. */
function removeCalculationChain(draft: PackageDraft, workbook: string): void {
  const chain = draft.source.relationships(workbook).find(({ type }) => type === "calcChain");
  if (chain === undefined) return;
  draft.remove(chain.target);
  draft.relationships(workbook).remove(chain.id);
}
