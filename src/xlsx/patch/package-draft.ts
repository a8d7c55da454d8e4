import { strToU8 } from "fflate";
import { WorkbookError } from "../../workbook/workbook-error";
import { regionFile } from "../limits";
import { readPackage, type Package } from "../read-package";
import type { ReadingPlatform } from "../reading-platform";
import { relationshipsPartOf } from "../relationships";
import { readZipDirectory, type ZipEntry } from "../zip-directory";
import { compressedData } from "../zip-part";
import { ContentTypesDraft } from "./content-types-draft";
import { RelationshipsDraft } from "./relationships-draft";
import { packPiece, writeZip, type ZipPiece } from "./write-zip";
import { partText, readRoot, type XmlElement } from "./xml-element";

const typesPart = "[Content_Types].xml";

/** A package of which some parts get other content; the others are copied as they lie in the zip. */
export class PackageDraft {
  readonly source: Package;
  readonly types: ContentTypesDraft;
  private readonly bytes: Uint8Array;
  private readonly roots = new Map<string, XmlElement>();
  private readonly links = new Map<string, RelationshipsDraft>();
  /** By name in lower case; null for a part that goes. */
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly added = new Map<string, Uint8Array>();

  constructor(file: Uint8Array, platform: ReadingPlatform) {
    this.bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
    // Whoever read it before has set its limits.
    this.source = readPackage(this.bytes, platform, regionFile);
    this.types = new ContentTypesDraft(this.root(typesPart, "Types"));
  }

  /** The root of a part as it stands in the file. */
  root(part: string, local: string): XmlElement {
    const known = this.roots.get(part);
    if (known !== undefined) return known;
    const root = readRoot(this.source.xml(part), local);
    this.roots.set(part, root);
    return root;
  }

  /** Gives a part another root; the bytes stay when it is the same. */
  setRoot(part: string, root: XmlElement): void {
    if (this.roots.get(part)?.source !== root.source) this.setContent(part, strToU8(partText(root)));
  }

  setContent(part: string, content: Uint8Array): void {
    if (!this.source.has(part)) this.added.set(part, content);
    else if (!isSame(this.source.bytes(part), content)) this.changes.set(part.toLowerCase(), content);
  }

  /** Adds a part under the first name that is free: "xl/tables/table" gives "xl/tables/table3.xml". */
  add(start: string, content: Uint8Array, type: string): string {
    const name = this.freeName(start);
    this.added.set(name, content);
    this.types.set(name, type);
    return name;
  }

  remove(part: string): void {
    this.changes.set(part.toLowerCase(), null);
    this.types.remove(part);
  }

  relationships(part: string): RelationshipsDraft {
    const known = this.links.get(part);
    if (known !== undefined) return known;
    const standing = relationshipsPartOf(part);
    const links = new RelationshipsDraft(this.source.has(standing) ? this.root(standing, "Relationships") : null);
    this.links.set(part, links);
    return links;
  }

  /** Whether any part is other than in the file. */
  isChanged(): boolean {
    this.settle();
    return this.changes.size + this.added.size > 0;
  }

  /** The bytes of the package. */
  finish(): Uint8Array {
    this.settle();
    const standing = readZipDirectory(this.bytes).flatMap((entry) => this.pieceOf(entry));
    return writeZip([...standing, ...[...this.added].map(([name, content]) => packPiece(strToU8(name), content))]);
  }

  /** Brings what was said of links and kinds into their parts. */
  private settle(): void {
    for (const [part, links] of this.links) {
      const root = links.finish();
      if (root.inner !== "" || this.source.has(relationshipsPartOf(part)))
        this.setRoot(relationshipsPartOf(part), root);
    }
    this.setRoot(typesPart, this.types.finish());
  }

  private freeName(start: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}.xml`;
      if (!this.source.has(name) && !this.added.has(name)) return name;
    }
  }

  private pieceOf(entry: ZipEntry): readonly ZipPiece[] {
    const content = this.changes.get(entry.name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase());
    if (content === null) return [];
    if (content !== undefined) return [packPiece(entry.nameBytes, content)];
    return [this.standingPiece(entry)];
  }

  private standingPiece(entry: ZipEntry): ZipPiece {
    if (entry.encrypted) throw new WorkbookError("password-protected", `${entry.name} is encrypted in the zip`);
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    return {
      ...entry,
      compressed: compressedData(this.bytes, entry),
      savedAt: view.getUint32(entry.headerOffset + 10, true),
      isUtf8: (view.getUint16(entry.headerOffset + 6, true) & 0x0800) !== 0,
    };
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
