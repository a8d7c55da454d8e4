import { WorkbookError } from "../workbook/workbook-error";
import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";

/** A link from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, which transitional and strict files share: "worksheet", "drawing". */
  readonly type: string;
  /** Name of the part, without leading slash; for an external target the address as it stands. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Name of the part that holds the relationships of `part`; "" stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** By the bytes of a .rels part, which files of one origin share. */
const readBefore = new WeakMap<Uint8Array, { readonly source: string; readonly links: readonly Relationship[] }>();

/** The relationships in the .rels part of `source`, `most` at most. Throws "damaged-part" or "too-many-parts". */
export function parseRelationships(part: XmlPart, source: string, most: number): readonly Relationship[] {
  const known = readBefore.get(part.bytes);
  if (known?.source === source) return known.links;
  const links = readRelationships(part, source, most);
  readBefore.set(part.bytes, { source, links });
  return links;
}

function readRelationships(part: XmlPart, source: string, most: number): readonly Relationship[] {
  const xml = new XmlScanner(part);
  if (!xml.enterRoot("Relationships")) xml.fail("no relationships");
  const relationships = new Map<string, Relationship>();
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (!xml.is("Relationship")) continue;
    const relationship = readRelationship(xml, source);
    if (relationships.has(relationship.id)) xml.fail(`two relationships ${relationship.id}`);
    relationships.set(relationship.id, relationship);
    if (relationships.size > most) throw new WorkbookError("too-many-parts", `links of ${source}`);
  }
  return [...relationships.values()];
}

function readRelationship(xml: XmlScanner, source: string): Relationship {
  const type = xml.attribute("Type") ?? xml.fail("a relationship without type");
  const target = xml.attribute("Target") ?? xml.fail("a relationship without target");
  const isExternal = xml.attribute("TargetMode") === "External";
  return {
    id: xml.attribute("Id") ?? xml.fail("a relationship without id"),
    type: type.slice(type.lastIndexOf("/") + 1),
    target: isExternal ? target : resolveTarget(target, source),
    isExternal,
  };
}

/** "../drawings/drawing1.xml" from "xl/worksheets/sheet1.xml" is "xl/drawings/drawing1.xml". */
function resolveTarget(target: string, source: string): string {
  const path = target.replaceAll("\\", "/");
  const base = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const whole = base + path;
  return /^\/|(^|\/)\.|\/\//.test(whole) ? walk(whole) : whole;
}

function walk(path: string): string {
  const folder: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}
