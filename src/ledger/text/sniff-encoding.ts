import { WorkbookError } from "../../workbook/workbook-error";

/** `bytes`: UTF-8, Windows-1252 or one of their subsets; which of them, the bytes themselves show. */
export type SniffedEncoding = "bytes" | "utf-16le" | "utf-16be";

/** A declared utf-16 over single bytes is a mistake that .NET programs make; the bytes tell. */
const readableAsBytes =
  /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii|ascii|iso-?8859-?(?:1|15)|latin-?1|(?:windows-|cp)?1252)$/i;

/**
 * How the text of a file is kept, by its first bytes; what a declaration says counts only where it cannot be right.
 * @throws WorkbookError `unsupported-encoding` for a declared encoding that we do not know.
 */
export function sniffEncoding(head: Uint8Array): SniffedEncoding {
  const [first = 1, second = 1] = head;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  const start = String.fromCharCode(...head.subarray(0, 256));
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared !== undefined && !readableAsBytes.test(declared))
    throw new WorkbookError("unsupported-encoding", declared);
  return "bytes";
}
