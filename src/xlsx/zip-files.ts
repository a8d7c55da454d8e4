import { zipSync } from "fflate";

/** A file for in a zip; the name is that of a file alone, without folders. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The oldest time that a zip can hold: the same files give the same zip. */
const zipTime = new Date(1980, 0, 1);

/**
 * The bytes of a zip with these files, stored as they are: workbooks are pressed already.
 * @throws RangeError for a name with a folder in it, or one that is given twice
 */
export function zipFiles(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const named = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) {
    if (/[\\/:]|^\.*$/.test(name)) throw new RangeError(`${name} is no name of a file`);
    if (named.has(name)) throw new RangeError(`${name} is given twice`);
    named.set(name, bytes);
  }
  return new Uint8Array(zipSync(Object.fromEntries(named), { level: 0, mtime: zipTime }));
}
