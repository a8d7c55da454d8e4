/** The sheet has room for this many lines by itself; it grows when there are more. */
const highest = 99;

/**
 * Ids for the rows of a table: the numbers that stand in the rows, or the rows' own places, where blank rows count too,
 * as long as these are all different and within reason; otherwise one after the other.
 */
export function lineNumbers(printed: readonly string[]): readonly string[] {
  const isNumbered = printed.some((number) => /^[1-9]\d?$/.test(number));
  const places = printed.map((_, index) => String(index + 1));
  if (!isNumbered) return places;
  const isClear = printed.every((number) => /^[1-9]\d?$/.test(number) && Number(number) <= highest);
  return isClear && new Set(printed).size === printed.length ? printed : places;
}
