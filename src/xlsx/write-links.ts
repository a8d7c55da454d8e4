import { cellAddress } from "../workbook/a1";
import type { CellDescription, Hyperlink, SheetDescription } from "../workbook/description";
import { apartCells } from "../workbook/apart-cells";
import { escapeAttribute } from "./write-xml";

/** A cell that holds something and leads somewhere. */
export type LinkedCell = CellDescription & { readonly hyperlink: Hyperlink };

const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

export function isLinked(cell: CellDescription): cell is LinkedCell {
  return cell.hyperlink !== undefined && cell.content !== null && cell.content !== "";
}

/** A link as the library takes it. */
export function libraryLink({ target, tooltip }: Hyperlink): { readonly hyperlink: string; readonly tooltip: string } {
  return { hyperlink: linkTarget(target), tooltip };
}

/**
 * Lists the links of a sheet, in place of the one that the library knows: it would need kilobytes for each. Thousands are
 * written like cells, piece by piece.
 */
export function* withLinks(xml: string, sheet: SheetDescription): Generator<string> {
  const [before = "", ...rest] = xml.split(listOfLibrary);
  yield before;
  if (rest.length === 0) return;
  // Only with links in it: the format asks for at least one.
  let isOpen = false;
  for (const [cell, index] of linkedCells(sheet)) {
    yield `${isOpen ? "" : "<hyperlinks>"}${linkElement(cell, index)}`;
    isOpen = true;
  }
  if (isOpen) yield "</hyperlinks>";
  yield* rest;
}
const listOfLibrary = /<hyperlinks>.*<\/hyperlinks>/s;

/** The relationships of a sheet with those that its links have, where they lead out of the workbook. */
export function* withLinkTargets(xml: string, sheet: SheetDescription): Generator<string> {
  yield xml.replace(ofLibrary, "").replace(endOfList, "");
  for (const [cell, index] of linkedCells(sheet)) if (!isInside(cell)) yield relationship(cell, index);
  yield endOfList;
}
const ofLibrary = new RegExp(`<Relationship [^>]*"${linkType}"[^>]*/>`);
const endOfList = "</Relationships>";

/** The relationships of a sheet that has none yet. */
export const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${endOfList}`;

function* linkedCells(sheet: SheetDescription): Generator<readonly [LinkedCell, index: number]> {
  let index = 0;
  for (const cell of apartCells(sheet)) if (isLinked(cell)) yield [cell, index++];
  for (const { cells } of sheet.split?.linked?.() ?? [])
    for (const cell of cells) if (isLinked(cell)) yield [cell, index++];
}

function linkElement(cell: LinkedCell, index: number): string {
  const { target, tooltip } = cell.hyperlink;
  const place = isInside(cell) ? `location="${escapeAttribute(target.slice(1))}"` : `r:id="${linkId(index)}"`;
  const tip = tooltip === "" ? "" : ` tooltip="${escapeAttribute(tooltip)}"`;
  return `<hyperlink ref="${cellAddress(cell.row, cell.column)}" ${place}${tip}/>`;
}

/** True for a link to a place in the workbook, which needs no relationship. */
export function isInside({ hyperlink }: LinkedCell): boolean {
  return hyperlink.target.startsWith("#");
}

function relationship({ hyperlink }: LinkedCell, index: number): string {
  const target = escapeAttribute(linkTarget(hyperlink.target));
  return `<Relationship Id="${linkId(index)}" Type="${linkType}" Target="${target}" TargetMode="External"/>`;
}

/** Not the library's "rId1", which others have. */
function linkId(index: number): string {
  return `link${index + 1}`;
}

/** A path as a relationship holds it, which must be a URI; URLs and places in the workbook stay as they are. */
function linkTarget(target: string): string {
  if (target.startsWith("#") || /^[a-z][a-z0-9+.-]+:/i.test(target)) return target;
  return encodeURI(target.replaceAll("\\", "/")).replace(/[#?]/g, encodeURIComponent);
}
