import type { CellScalar } from "./programme-cells";

/**
 * A mark of the programme's rows, whatever their order: it shows that somebody changed them by hand. It is no secret, and
 * keeps nobody out.
 */
export function programmeMark(rows: Iterable<readonly [key: string, value: CellScalar]>): string {
  const text = [...rows]
    // An empty text leaves no cell.
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${String(value).replaceAll(/\r\n?/g, "\n")}`)
    .sort()
    .join("\n");
  return [firstSeed, otherSeed].map((seed) => fnv1a(text, seed).toString(16).padStart(8, "0")).join("");
}

const firstSeed = 0x811c9dc5;
const otherSeed = 0x2f0b4c47;
const fnvPrime = 0x01000193;

/** The FNV-1a hash of 32 bits over the characters. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}
