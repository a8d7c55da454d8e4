import { areaAddress } from "../workbook/a1";
import type { CellDescription, SheetDescription } from "../workbook/description";
import { facetsOf } from "./format-facets";
import { groupBy } from "./group-by";
import { addressLists, rectanglesOf } from "./rectangles";
import type { RequestQueue } from "./request-queue";
import { bordersByWeight, writeBorders } from "./write-borders";

/** About what one property of one list of areas takes in a request. */
const bytesPerFacet = 1_500;

/** Gives all cells their look, property by property: few requests' worth of actions instead of some for each cell. */
export async function writeFormats(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: SheetDescription["cells"],
): Promise<void> {
  await writeFacets(queue, sheet, cells);
  await writeNumberFormats(queue, sheet, cells);
  for (const { border, areas } of bordersByWeight(cells)) {
    await queue.reserve(bytesPerFacet * 4);
    writeBorders(sheet, areas, border);
  }
}

async function writeFacets(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: SheetDescription["cells"],
): Promise<void> {
  const facets = cells.flatMap((cell) => facetsOf(cell.style).map((facet) => ({ ...facet, cell })));
  for (const group of groupBy(facets, (facet) => facet.key).values()) {
    for (const address of addressLists(rectanglesOf(group.map((facet) => facet.cell)))) {
      await queue.reserve(bytesPerFacet);
      group[0].apply(sheet.getRanges(address).format);
    }
  }
}

/** After the values: in a cell that is already a text cell Excel takes even a formula for text. */
async function writeNumberFormats(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: SheetDescription["cells"],
): Promise<void> {
  for (const [numberFormat, group] of groupBy(cells, numberFormatOf)) {
    if (numberFormat === undefined) continue;
    for (const area of rectanglesOf(group)) {
      await queue.reserve(bytesPerFacet);
      sheet.getRange(areaAddress(area)).numberFormat = forWholeRange(numberFormat);
    }
  }
}

const numberFormatOf = (cell: CellDescription): string | undefined => cell.style.numberFormat;

/** Excel spreads one value over a whole range; the typings only know matrices. */
function forWholeRange(value: string): string[][] {
  return value as unknown as string[][];
}
