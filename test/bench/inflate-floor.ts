import { inflateRawSync } from "node:zlib";
import { compressedParts } from "./compressed-parts";

/** Inflating with native zlib and nothing else: where the parts lie is looked up beforehand. */
export function inflateFloor(files: readonly Uint8Array[], parts: RegExp): () => void {
  const compressed = files.flatMap((file) => compressedParts(file, parts).map((part) => part.compressed));
  return () => {
    for (const part of compressed) inflateRawSync(part);
  };
}
