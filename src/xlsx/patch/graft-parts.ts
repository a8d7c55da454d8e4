import { strToU8 } from "fflate";
import { addDrawing, patchDrawing } from "./patch-drawing";
import type { WorkbookPatch } from "./workbook-patch";
import { relationshipId, type WorksheetDraft } from "./worksheet-draft";
import { makeElement, partText, withAttributes, type XmlElement } from "./xml-element";

/** A sheet by the names of its parts in both packages. */
export interface SheetParts {
  readonly part: string;
  readonly freshPart: string;
}

/** Adds the tables of a newly written sheet to a sheet of the standing workbook. */
export function addTables(workbook: WorkbookPatch, sheet: WorksheetDraft, { part, freshPart }: SheetParts): void {
  const { draft, fresh } = workbook;
  const tables = fresh.relationships(freshPart).filter(({ type }) => type === "table");
  if (tables.length === 0) return;
  const added = tables.map(({ target }) => {
    const root = withAttributes(fresh.root(target, "table"), { id: workbook.nextTableId() });
    const name = draft.add("xl/tables/table", strToU8(partText(root)), fresh.typeOf(target));
    return linked("tablePart", draft.relationships(part).take("table", `/${name}`));
  });
  sheet.replaceList("tableParts", [...sheet.inside("tableParts"), ...added]);
}

/** Puts the charts of a newly written sheet on a sheet of the standing workbook. */
export function addCharts(
  { draft, fresh }: WorkbookPatch,
  sheet: WorksheetDraft,
  { part, freshPart }: SheetParts,
): void {
  const own = fresh.relationships(freshPart).find(({ type }) => type === "drawing");
  if (own === undefined) return;
  const [standing] = sheet.all("drawing");
  const id = standing === undefined ? null : relationshipId(standing);
  const drawings = draft.source.has(part) ? draft.source.relationships(part).filter(({ type }) => type === "drawing") : []; // prettier-ignore
  const drawing = drawings.find((link) => link.id === id) ?? drawings[0];
  if (drawing !== undefined) patchDrawing(draft, drawing.target, fresh, own.target);
  const link = drawing?.id ?? draft.relationships(part).take("drawing", `/${addDrawing(draft, fresh, own.target)}`);
  if (standing === undefined) sheet.replace("drawing", [linked("drawing", link)]);
}

function linked(name: string, id: string): XmlElement {
  return makeElement(name, [["r:id", id]]);
}
