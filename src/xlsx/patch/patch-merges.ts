import { areaAddress, type Area } from "../../workbook/a1";
import { overlap } from "../../workbook/assert-area";
import { readAreas } from "./area-list";
import type { MoveArea } from "./move-areas";
import type { GridPatch, PatchedGrid } from "./patch-grid";
import type { WorksheetDraft } from "./worksheet-draft";
import { makeElement, withAttributes } from "./xml-element";

/** Merged cells as described, with those of the controller. Throws "foreign-content" where the two meet. */
export function patchMerges(
  sheet: WorksheetDraft,
  { described, standing, placement }: GridPatch,
  { grid, isOurs }: PatchedGrid,
  move: MoveArea,
): void {
  const isOwn = ({ top, left }: Area): boolean => {
    const cell = standing.get(top)?.cells.get(left);
    return cell !== undefined && isOurs(top, left, cell);
  };
  const taken = [...described.merges, ...placement.tables.map(({ area }) => area)];
  const wanted = new Set(described.merges.map(areaAddress));
  const kept = sheet.inside("mergeCells").flatMap((merge) => {
    const [area] = readAreas(merge.attributes.get("ref")).flatMap((standing) => move(standing));
    if (area === undefined) return [];
    const moved = withAttributes(merge, { ref: areaAddress(area) });
    // Deleted from what is wanted, so that only those are left that do not stand yet.
    if (wanted.delete(areaAddress(area))) return [moved];
    const inTheWay = taken.some((own) => overlap(own, area));
    if (inTheWay && grid.typedAt(area.top, area.left) !== undefined) grid.refuse(area.top, area.left);
    return inTheWay || isOwn(area) ? [] : [moved];
  });
  const added = [...wanted].map((ref) => makeElement("mergeCell", [["ref", ref]]));
  sheet.replaceList("mergeCells", [...kept, ...added]);
}
