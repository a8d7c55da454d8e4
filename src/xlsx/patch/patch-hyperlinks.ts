import type { Area } from "../../workbook/a1";
import { readAreas, writeAreas } from "./area-list";
import type { MoveArea } from "./move-areas";
import type { IsOurs } from "./own-content";
import type { GridPatch } from "./patch-grid";
import type { RelationshipsDraft } from "./relationships-draft";
import type { Relationship } from "../relationships";
import { relationshipId, type WorksheetDraft } from "./worksheet-draft";
import { withAttributes, type XmlElement } from "./xml-element";

/** The pieces of a sheet that have links. */
export interface LinkPatch {
  readonly sheet: WorksheetDraft;
  readonly fresh: WorksheetDraft;
  readonly freshLinks: readonly Relationship[];
  readonly links: RelationshipsDraft;
  readonly move: MoveArea;
}

/** Our links anew; those of the controller go along with their cells, unless one of ours comes in the place. */
export function patchHyperlinks(patch: LinkPatch, { placement, described, standing }: GridPatch, isOurs: IsOurs): void {
  const { sheet, fresh, links } = patch;
  const targets = new Map(patch.freshLinks.map(({ id, target }) => [id, target]));
  const ours = fresh.inside("hyperlinks");
  const places = new Set(ours.map(({ attributes }) => attributes.get("ref") ?? ""));
  const linkColumns = new Set(
    described.cells.flatMap(({ hyperlink, column }) => (hyperlink === undefined ? [] : [column])),
  );
  const isOldLink = ({ top, left, bottom }: Area) => {
    const cell = standing.get(top)?.cells.get(left);
    const isInTable = placement.tables.some(({ standing: { area } }) => top > area.top && bottom <= area.bottom);
    return isInTable ? linkColumns.has(left) : cell !== undefined && isOurs(top, left, cell);
  };
  const theirs = sheet.inside("hyperlinks").flatMap((link) => {
    const areas = readAreas(link.attributes.get("ref")).filter((area) => !isOldLink(area));
    const moved = areas.flatMap((area) => patch.move(area)).filter((area) => !places.has(writeAreas([area])));
    return moved[0] === undefined ? [] : [withAttributes(link, { ref: writeAreas([moved[0]]) })];
  });
  for (const link of theirs) links.reserve(relationshipId(link) ?? "");
  const renewed = ours.map((link): XmlElement => {
    const target = targets.get(relationshipId(link) ?? "");
    return target === undefined ? link : withAttributes(link, { "r:id": links.take("hyperlink", target, true) });
  });
  links.dropFree("hyperlink");
  sheet.replaceList("hyperlinks", [...renewed, ...theirs], null);
}
