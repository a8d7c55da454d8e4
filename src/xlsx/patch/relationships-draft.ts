import { WorkbookError } from "../../workbook/workbook-error";
import { elementsIn, makeElement, withAttributes, withChildren, type XmlElement } from "./xml-element";

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The root of a part in which the prefix "r" stands for relationships, as in all that we write. */
export function bindRelationships(root: XmlElement, part: string): XmlElement {
  const bound = root.attributes.get("xmlns:r") ?? officeRelationships;
  if (bound !== officeRelationships) throw new WorkbookError("damaged-part", `${part}: another prefix r`);
  return withAttributes(root, { "xmlns:r": bound });
}

/** The relationships of a part while it is being patched: those that stand keep their ids. */
export class RelationshipsDraft {
  private readonly root: XmlElement;
  private readonly links = new Map<string, XmlElement>();
  /** Ids by type and target, for those that are not in use yet. */
  private readonly free = new Map<string, string[]>();
  private lastNumber = 0;

  /** `root` is the .rels part as it stands, null where there is none. */
  constructor(root: XmlElement | null) {
    this.root = root ?? makeElement("Relationships", [["xmlns", packageRelationships]]);
    for (const link of elementsIn(this.root.inner)) this.put(link);
  }

  /** Keeps a link for whoever names its id. */
  reserve(id: string): void {
    const link = this.links.get(id);
    const ids = link === undefined ? undefined : this.free.get(keyOf(link));
    if (ids?.includes(id) === true) ids.splice(ids.indexOf(id), 1);
  }

  /** The id of a link of this type ("hyperlink") to this target, for one user: one that stands free, or a new one. */
  take(type: string, target: string, isExternal = false): string {
    const attributes: [string, string][] = [["Type", `${officeRelationships}/${type}`], ["Target", target]]; // prettier-ignore
    if (isExternal) attributes.push(["TargetMode", "External"]);
    const standing = this.free.get(keyOf({ attributes: new Map(attributes) }))?.shift();
    if (standing !== undefined) return standing;
    const id = `rId${this.lastNumber + 1}`;
    this.put(makeElement("Relationship", [["Id", id], ...attributes]));
    this.reserve(id);
    return id;
  }

  /** Takes away the links of a type that nobody uses. */
  dropFree(type: string): void {
    for (const [key, ids] of this.free) {
      if (key.startsWith(`${type}\n`)) for (const id of ids.splice(0)) this.links.delete(id);
    }
  }

  remove(id: string): void {
    this.reserve(id);
    this.links.delete(id);
  }

  /** The part with what was added and taken away. */
  finish(): XmlElement {
    return withChildren(this.root, [...this.links.values()]);
  }

  private put(link: XmlElement): void {
    const id = link.attributes.get("Id") ?? "";
    this.links.set(id, link);
    const number = Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0);
    this.lastNumber = Math.max(this.lastNumber, number);
    const ids = this.free.get(keyOf(link));
    if (ids === undefined) this.free.set(keyOf(link), [id]);
    else ids.push(id);
  }
}

function keyOf({ attributes }: Pick<XmlElement, "attributes">): string {
  const type = attributes.get("Type") ?? "";
  const word = type.slice(type.lastIndexOf("/") + 1);
  return [word, attributes.get("Target") ?? "", attributes.get("TargetMode") ?? ""].join("\n");
}
