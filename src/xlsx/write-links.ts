import { strToU8 } from "fflate";
import { cellAddress } from "../workbook/a1";
import type { CellDescription, Hyperlink } from "../workbook/description";
import { relationshipsPartOf } from "./relationships";
import { rewritePart } from "./rewrite-part";
import { type Parts, sheetPath } from "./write-sheet-parts";
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

/** Lists the links of a sheet, in place of the one that the library knows: it would need kilobytes for each. */
export function putLinks(parts: Parts, sheet: number, linked: readonly LinkedCell[]): void {
  if (linked.length === 0) return;
  const part = sheetPath(sheet);
  const links = linked.map(linkElement).join("");
  rewritePart(parts, part, (xml) => xml.replace(/(?<=<hyperlinks>).*(?=<\/hyperlinks>)/s, () => links));
  const outside = linked.flatMap((cell, index) => (isInside(cell) ? [] : [relationship(cell, index)])).join("");
  if (outside !== "") addRelationships(parts, relationshipsPartOf(part), outside);
}

function linkElement(cell: LinkedCell, index: number): string {
  const { target, tooltip } = cell.hyperlink;
  const place = isInside(cell) ? `location="${escapeAttribute(target.slice(1))}"` : `r:id="${linkId(index)}"`;
  const tip = tooltip === "" ? "" : ` tooltip="${escapeAttribute(tooltip)}"`;
  return `<hyperlink ref="${cellAddress(cell.row, cell.column)}" ${place}${tip}/>`;
}

function isInside({ hyperlink }: LinkedCell): boolean {
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

function addRelationships(parts: Parts, path: string, relationships: string): void {
  parts[path] ??= strToU8(noRelationships);
  rewritePart(parts, path, (xml) =>
    xml.replace(ofLibrary, "").replace("</Relationships>", () => `${relationships}</Relationships>`),
  );
}
const ofLibrary = new RegExp(`<Relationship [^>]*"${linkType}"[^>]*/>`);
const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A path as a relationship holds it, which must be a URI; URLs and places in the workbook stay as they are. */
function linkTarget(target: string): string {
  if (target.startsWith("#") || /^[a-z][a-z0-9+.-]+:/i.test(target)) return target;
  return encodeURI(target.replaceAll("\\", "/")).replace(/[#?]/g, encodeURIComponent);
}
