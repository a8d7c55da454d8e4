import { unzipSync } from "fflate";
import { buildZip } from "../xlsx/build-zip";

/** A part of a package, with its bytes as they are once inflated. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a package in the order of the file. */
export function partsOf(file: Uint8Array): readonly Part[] {
  return Object.entries(unzipSync(file)).map(([name, bytes]) => ({ name, bytes }));
}

/** A package with these parts; not pressed, because that takes longer than reading them. */
export function packed(parts: readonly Part[]): Uint8Array {
  return buildZip(parts.map(({ name, bytes }) => ({ name, content: bytes, stored: true })));
}

/** Whether a part holds XML that reading looks at. */
export function isRead(name: string): boolean {
  return /^(_rels\/|xl\/(workbook\.xml|_rels\/|sharedStrings|worksheets\/sheet)|docProps\/core)/.test(name);
}

/** The file with something else in the part of that name. */
export function withPart(parts: readonly Part[], name: string, content: string | Uint8Array): readonly Part[] {
  return parts.map((part) => (part.name === name ? { name, bytes: new Uint8Array(Buffer.from(content)) } : part));
}
