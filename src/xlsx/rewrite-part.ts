import { strFromU8, strToU8 } from "fflate";

/** The files inside an .xlsx, by path. */
export type Parts = Record<string, Uint8Array>;

/** Changes a part; one that is missing means that the library now names its parts differently. */
export function rewritePart(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package lacks ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}
