import { WorkbookError } from "../workbook/workbook-error";
import { mailedFile, type ReadingLimits } from "./limits";
import type { ReadingPlatform } from "./reading-platform";
import { recogniseFile } from "./recognise-file";
import { parseRelationships, relationshipsPartOf, type Relationship } from "./relationships";
import { readZipDirectory, type ZipEntry } from "./zip-directory";
import { openXmlPart, type XmlPart } from "./xml-part";
import { readZipPart } from "./zip-part";

/** The parts of an Office file. Part names are found whatever their case and come without leading slash. */
export interface Package {
  readonly limits: ReadingLimits;
  /** Names of all parts as stored, in the order of the file. */
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The bytes of a part. Throws "missing-part", or as `readZipPart` does. */
  bytes(part: string): Uint8Array;
  /** An XML part. Throws as `bytes` does, or "damaged-part", or "unsupported-encoding". */
  xml(part: string): XmlPart;
  /** The relationships of a part, "" for those of the package itself; none when it has no .rels part. */
  relationships(part: string): readonly Relationship[];
}

/** Opens a zip package; parts are inflated when asked for. A file of another kind is refused with the code of its kind. */
export function readPackage(file: Uint8Array, platform: ReadingPlatform, limits = mailedFile): Package {
  // Node hands out Buffers, whose pieces take longer to make than those of a plain array.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
  if (!isZip(bytes)) throw new WorkbookError(recogniseFile(bytes));
  const entries = indexEntries(readZipDirectory(bytes, limits.entries));
  const opened = new Set<ZipEntry>();
  let totalSize = 0;

  const partBytes = (part: string): Uint8Array => {
    const entry = entries.get(part.toLowerCase());
    if (entry === undefined) throw new WorkbookError("missing-part", part);
    if (!opened.has(entry)) totalSize += entry.size;
    opened.add(entry);
    if (totalSize > limits.totalSize) throw new WorkbookError("too-large", `${totalSize} bytes of parts`);
    return readZipPart(bytes, entry, platform, limits);
  };
  const has = (part: string) => entries.has(part.toLowerCase());
  const xml = (part: string) => openXmlPart(part, partBytes(part), platform);
  const known = new Map<string, readonly Relationship[]>();
  const relationships = (part: string) => {
    const source = relationshipsPartOf(part);
    const links = known.get(source) ?? (has(source) ? parseRelationships(xml(source), part, limits.relationships) : []);
    known.set(source, links);
    return links;
  };
  return { limits, names: [...entries.values()].map(({ name }) => name), has, bytes: partBytes, xml, relationships };
}

/** "PK" and then a first entry, or the end record of an empty zip. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  const isEntry = third === 3 && fourth === 4;
  return first === 0x50 && second === 0x4b && (isEntry || (third === 5 && fourth === 6));
}

function indexEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const stored of entries) {
    const name = partName(stored.name);
    const entry = name === stored.name ? stored : { ...stored, name };
    if (name.endsWith("/")) continue;
    if (/(^|\/)\.{1,2}(\/|$)/.test(name)) throw new WorkbookError("damaged-zip", `path ${name}`);
    // Two parts of one name are a way to show one to a scanner and the other to Excel.
    const key = name.toLowerCase();
    if (index.has(key)) throw new WorkbookError("damaged-zip", `two parts ${name}`);
    index.set(key, entry);
  }
  return index;
}

function partName(stored: string): string {
  return stored.includes("\\") || stored.startsWith("/") ? stored.replaceAll("\\", "/").replace(/^\/+/, "") : stored;
}
