import { areaAddress, parseArea, type Area } from "../../workbook/a1";
import { overlap } from "../../workbook/assert-area";
import type { GridPatch, PatchedGrid } from "./patch-grid";
import type { WorksheetDraft } from "./worksheet-draft";
import { makeElement, type XmlElement } from "./xml-element";

/** Merged cells as described, with those of the controller. Throws "foreign-content" where the two meet. */
export function patchMerges(
  sheet: WorksheetDraft,
  { described, standing, placement }: GridPatch,
  { grid, isOurs }: PatchedGrid,
): void {
  const isOwn = ({ top, left }: Area): boolean => {
    const cell = standing.get(top)?.cells.get(left);
    return cell !== undefined && isOurs(top, left, cell);
  };
  const taken = [...described.merges, ...placement.tables.map(({ area }) => area)];
  const wanted = new Set(described.merges.map(areaAddress));
  const kept = sheet.inside("mergeCells").filter((merge) => {
    const area = areaOf(merge);
    // Deleted from what is wanted, so that only those are left that do not stand yet.
    if (area === null || wanted.delete(areaAddress(area))) return true;
    const inTheWay = taken.some((own) => overlap(own, area));
    if (inTheWay && grid.typedAt(area.top, area.left) !== undefined) grid.refuse(area.top, area.left);
    return !inTheWay && !isOwn(area);
  });
  const added = [...wanted].map((ref) => makeElement("mergeCell", [["ref", ref]]));
  sheet.replaceList("mergeCells", [...kept, ...added]);
}

function areaOf({ attributes }: XmlElement): Area | null {
  return parseArea(attributes.get("ref") ?? "");
}
