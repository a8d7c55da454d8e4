import { bindRelationships } from "./relationships-draft";
import { elementsIn, makeElement, withAttributes, withChildren, type XmlElement } from "./xml-element";

/** What a worksheet holds, in the order that the format asks for. */
const order: readonly string[] = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
  "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
  "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
  "extLst",
]; // prettier-ignore

/** A worksheet part of which some pieces are replaced; what nobody names stays where it is. */
export class WorksheetDraft {
  private children: XmlElement[];

  constructor(
    private readonly root: XmlElement,
    private readonly part: string,
  ) {
    this.children = elementsIn(root.inner);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** What is inside the first piece of that name; nothing when it is not there. */
  inside(name: string): readonly XmlElement[] {
    return elementsIn(this.all(name)[0]?.inner ?? "");
  }

  /** Puts other pieces in the place of all that have that name. */
  replace(name: string, pieces: readonly XmlElement[]): void {
    const at = this.children.findIndex((child) => child.name === name);
    const rest = this.children.filter((child) => child.name !== name);
    rest.splice(at === -1 ? this.placeOf(name, rest) : at, 0, ...pieces);
    this.children = rest;
  }

  /** A piece with a list inside and the number of its items; it goes when the list is empty. */
  replaceList(name: string, items: readonly XmlElement[], count: "count" | null = "count"): void {
    if (items.length === 0) return this.replace(name, []);
    const list = withChildren(this.all(name)[0] ?? makeElement(name, []), items);
    // Some writers leave the number out.
    const isCounted = count !== null && (list.attributes.has(count) || this.all(name).length === 0);
    this.replace(name, [isCounted ? withAttributes(list, { count: items.length }) : list]);
  }

  /** Changes some attributes of a piece that is there. */
  changeAll(name: string, change: (piece: XmlElement) => XmlElement): void {
    this.children = this.children.map((child) => (child.name === name ? change(child) : child));
  }

  /** The part with what was replaced; ids of relationships are known by the prefix "r". */
  finish(): XmlElement {
    return withChildren(bindRelationships(this.root, this.part), this.children);
  }

  private placeOf(name: string, among: readonly XmlElement[]): number {
    const later = order.slice(order.indexOf(name) + 1);
    const at = among.findIndex((child) => later.includes(child.name));
    return at === -1 ? among.length : at;
  }
}

/** The id by which an element names a relationship, whatever prefix it has. */
export function relationshipId({ attributes }: XmlElement): string | null {
  for (const [name, value] of attributes) if (name.endsWith(":id")) return value;
  return null;
}
