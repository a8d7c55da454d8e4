import type { Programme } from "../domain/programme";
import { flatten, programmePrefix, type CellScalar } from "./programme-cells";

/** Whether the rows say more of a programme than what was read from them, or something else. */
export function hasUnknownParts(
  rows: readonly (readonly [key: string, value: CellScalar])[],
  programme: Programme,
): boolean {
  const known = new Map(flatten(programme, programmePrefix));
  const isKnown = ([key, value]: (typeof rows)[number]): boolean => {
    const read = known.get(key);
    // A list of names stands in one row, or in a row for each name.
    return read === undefined ? known.has(key.replace(/\.\d+$/, "")) : linesOf(read) === linesOf(value);
  };
  return !rows.every(isKnown);
}

const linesOf = (value: CellScalar): string => String(value).replaceAll(/\r\n?/g, "\n");
