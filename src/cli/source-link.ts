import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The path from the workbook `out` to a source file: relative, so that the folder can be moved as a whole. Files bear the
 * names that their senders gave them: one must not read as an address on the web, nor as a place in this workbook.
 */
export function sourceLink(out: string, file: string): string {
  const relative = path.relative(path.dirname(path.resolve(out)), path.resolve(file));
  // On another drive there is no relative path.
  if (path.isAbsolute(relative)) return pathToFileURL(relative).href;
  const link = relative.split(path.sep).join("/").replace(/[%#?]/g, encodeURIComponent);
  return /^\s|^[^/]*:/.test(link) ? `./${link}` : link;
}
