import { strToU8 } from "fflate";
import { WorkbookError } from "../../workbook/workbook-error";
import type { FreshPackage } from "./fresh-package";
import type { PackageDraft } from "./package-draft";
import { relationshipId } from "./worksheet-draft";
import {
  elementsIn,
  localName,
  partText,
  withAttributes,
  withChildren,
  withInner,
  type XmlElement,
} from "./xml-element";

const chartType = "chart";

/** Puts our charts on a standing drawing: known by their names they take the places of the old ones; all else stays. */
export function patchDrawing(draft: PackageDraft, part: string, fresh: FreshPackage, freshPart: string): void {
  const root = draft.root(part, "wsDr");
  const anchors = elementsIn(root.inner);
  let lastId = Math.max(0, ...[...root.source.matchAll(/:?cNvPr\b[^>]*?\sid=["'](\d+)/g)].map((found) => Number(found[1])));
  for (const anchor of elementsIn(fresh.root(freshPart, "wsDr").inner)) {
    const at = anchors.findIndex((standing) => isChart(standing) && nameOf(standing) === nameOf(anchor));
    const content = fresh.bytes(chartPartOf(fresh, freshPart, anchor));
    const standing = anchors[at];
    if (standing === undefined) {
      const link = addChart(draft, part, content, fresh.typeOf(chartPartOf(fresh, freshPart, anchor)));
      anchors.push(rewired(anchor, { root, link, id: ++lastId }));
    } else {
      const link = renewChart(draft, part, standing, content);
      anchors[at] = rewired(anchor, { root, link, id: Number(frameOf(standing)?.id ?? 0) });
    }
  }
  draft.setRoot(part, withChildren(root, anchors));
} // prettier-ignore

/** A drawing with our charts for a sheet that has none; gives the name of its part. */
export function addDrawing(draft: PackageDraft, fresh: FreshPackage, freshPart: string): string {
  const root = fresh.root(freshPart, "wsDr");
  const part = draft.add("xl/drawings/drawing", new Uint8Array(), fresh.typeOf(freshPart));
  const anchors = elementsIn(root.inner).map((anchor, index) => {
    const chart = chartPartOf(fresh, freshPart, anchor);
    const link = addChart(draft, part, fresh.bytes(chart), fresh.typeOf(chart));
    return rewired(anchor, { root, link, id: index + 1 });
  });
  draft.setContent(part, strToU8(partText(withChildren(root, anchors))));
  return part;
}

/** The chart keeps its part and its link; only what it shows is new. Gives the id of the link. */
function renewChart(draft: PackageDraft, part: string, anchor: XmlElement, content: Uint8Array): string {
  const id = chartIdOf(anchor);
  const target = draft.source.relationships(part).find((link) => link.id === id)?.target;
  if (target === undefined || id === null || !draft.source.has(target)) throw new WorkbookError("missing-part", `a chart of ${part}`); // prettier-ignore
  draft.setContent(target, content);
  return id;
}

function addChart(draft: PackageDraft, drawing: string, content: Uint8Array, type: string): string {
  const part = draft.add("xl/charts/chart", content, type);
  return draft.relationships(drawing).take(chartType, `/${part}`);
}

function chartPartOf(fresh: FreshPackage, drawing: string, anchor: XmlElement): string {
  const id = chartIdOf(anchor);
  const target = fresh.relationships(drawing).find((link) => link.id === id)?.target;
  if (target === undefined) throw new Error(`${drawing} has a chart without its part`);
  return target;
}

function isChart(anchor: XmlElement): boolean {
  return chartIdOf(anchor) !== null;
}

/** The link from a frame to its chart. */
function chartIdOf(anchor: XmlElement): string | null {
  const [chart] = descendants(anchor, ["graphicFrame", "graphic", "graphicData", "chart"]);
  return chart === undefined ? null : relationshipId(chart);
}

function nameOf(anchor: XmlElement): string | undefined {
  return frameOf(anchor)?.name;
}

function frameOf(anchor: XmlElement): { readonly id: string | undefined; readonly name: string | undefined } | undefined {
  const [frame] = descendants(anchor, ["graphicFrame", "nvGraphicFramePr", "cNvPr"]);
  return frame && { id: frame.attributes.get("id"), name: frame.attributes.get("name") };
} // prettier-ignore

function descendants(element: XmlElement, path: readonly string[]): readonly XmlElement[] {
  const [local, ...rest] = path;
  if (local === undefined) return [element];
  return elementsIn(element.inner)
    .filter(({ name }) => localName(name) === local)
    .flatMap((child) => descendants(child, rest));
}

const prefixes = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** Our anchor with this link and number, and with the prefixes that it needs where the drawing does not have them. */
function rewired(anchor: XmlElement, { root, link, id }: { root: XmlElement; link: string; id: number }): XmlElement {
  const inner = anchor.inner
    .replace(/(<xdr:cNvPr id=")\d+/, `$1${id}`)
    .replace(/(<c:chart\b[^>]*\sr:id=")[^"]*/, `$1${link}`);
  const missing = Object.entries(prefixes).filter(([name, namespace]) => root.attributes.get(name) !== namespace);
  return withAttributes(withInner(anchor, inner), Object.fromEntries(missing));
}
