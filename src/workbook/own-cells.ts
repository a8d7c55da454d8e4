import { cellAddress, parseCell } from "./a1";
import { isIn } from "./assert-area";
import type { CellContent, CellDescription, SheetDescription } from "./description";
import { apartCells } from "./apart-cells";
import { look } from "./look";
import { SheetDraft } from "./sheet-draft";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** Very hidden: which cells beside the tables are ours, so that a later version knows them from what people typed. */
export const ownCellsSheetName = "_schoolbudget_cellen";

/** A cell that we wrote beside the tables of a sheet. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  /** A formula, whatever program rewrites it; a mark of a text or number; or only a look. */
  readonly holds: "formula" | "look" | ContentMark;
}
/** A number that tells contents apart. */
type ContentMark = number;

/** Longest text of a cell, with room to spare. */
const pieceLength = 30_000;

/** The sheet that lists our cells beside the tables of these sheets, a row for each sheet. */
export function describeOwnCells(sheets: readonly SheetDescription[]): SheetDescription {
  const draft = new SheetDraft(ownCellsSheetName);
  const seen = sheets.filter(({ visibility }) => visibility !== "veryHidden");
  seen.forEach((sheet, row) => {
    const own = apartCells(sheet).filter((cell) => !sheet.tables.some(({ area }) => isIn(area, cell)));
    draft.put(row, 0, sheet.name, look.key);
    inPieces(own.map(cellText)).forEach((piece, index) => draft.put(row, 1 + index, piece, look.key));
  });
  const plain = { tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null };
  return draft.describe({ ...plain, visibility: "veryHidden" });
}

/** Reads such a sheet: our cells by the name that each sheet had in the description. */
export function readOwnCells({ cells }: Pick<SheetSnapshot, "cells">): ReadonlyMap<string, readonly OwnCell[]> {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    const texts = rows.get(row) ?? [];
    texts[column] = typeof value === "string" ? value : "";
    rows.set(row, texts);
  }
  return new Map(
    [...rows.values()].map(([name = "", ...pieces]) => [name, pieces.join(" ").split(" ").flatMap((text) => ownCell(text) ?? [])]), // prettier-ignore
  );
}

/** The mark of a text, number or truth. */
export function contentMark(value: CellValue): ContentMark {
  const text = typeof value === "object" ? value.error : String(value);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

function cellText({ row, column, content }: CellDescription): string {
  return cellAddress(row, column) + markText(content);
}

function markText(content: CellContent | null): string {
  if (content === null || content === "") return "";
  if (typeof content === "object" && "formula" in content) return "=";
  const value = typeof content === "object" ? content.runs.map(({ text }) => text).join("") : content;
  return `:${contentMark(value).toString(36)}`;
}

/** "B2=", "C4:1z141z3" or "D4"; null for anything else. */
function ownCell(text: string): OwnCell | null {
  const [, address = "", mark = ""] = /^([A-Z]+\d+)(=|:[0-9a-z]+|)$/.exec(text) ?? [];
  const place = parseCell(address);
  if (place === null) return null;
  return { ...place, holds: mark === "" ? "look" : mark === "=" ? "formula" : parseInt(mark.slice(1), 36) };
}

function inPieces(texts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const text of texts) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + text.length >= pieceLength) pieces.push(text);
    else pieces[pieces.length - 1] = `${last} ${text}`;
  }
  return pieces;
}
