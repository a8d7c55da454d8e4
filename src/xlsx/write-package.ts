import { strToU8, unzipSync } from "fflate";
import type { ChartDescription, WorkbookDescription } from "../workbook/description";
import { packPieces, writeZip, type ZipPiece } from "./patch/write-zip";
import { type Parts, rewritePart } from "./rewrite-part";
import { type DraftedPackage, filledParts, sheetPath } from "./write-sheet-parts";
import { escapeAttribute } from "./write-xml";
import type { WritingPlatform } from "./writing-platform";

type Patch = (parts: Parts, description: WorkbookDescription) => void;

/** All that the writing library can't say itself, in one place. */
const patches: readonly Patch[] = [quoteTexts, numberDataBars, nameCharts];

/** The parts of a package as the library stored it (uncompressed), with our patches and without our cells. */
export function patchedParts(stored: Uint8Array, description: WorkbookDescription): Parts {
  const parts = unzipSync(stored);
  for (const patch of patches) patch(parts, description);
  return parts;
}

/** The package with all cells, each part compressed as soon as it is written: together they may be large. */
export function finishPackage(
  drafted: DraftedPackage,
  description: WorkbookDescription,
  platform: WritingPlatform,
): Uint8Array {
  const packed: ZipPiece[] = [];
  for (const [path, content] of filledParts(drafted, description))
    packed.push(packPieces(strToU8(path), content, platform));
  return writeZip(packed);
}

/** The library has no quotePrefix: `StyleBook` marks such styles with an attribute that we don't use otherwise. */
function quoteTexts(parts: Parts): void {
  rewritePart(parts, "xl/styles.xml", (xml) => xml.replaceAll('pivotButton="1"', 'quotePrefix="1"'));
}

/** The library draws random ids for data bars, and the same description must give the same bytes. */
function numberDataBars(parts: Parts, { sheets }: WorkbookDescription): void {
  sheets.forEach((sheet, index) => {
    if (!sheet.conditionalFormats.some((format) => format.kind === "dataBar")) return;
    const numbers = new Map<string, string>();
    rewritePart(parts, sheetPath(index), (xml) =>
      xml.replace(/(?<=<x14:id>|<x14:cfRule type="dataBar" id=")\{[0-9A-F-]{36}\}/g, (id) => {
        const number = numbers.get(id) ?? dataBarId(index, numbers.size);
        numbers.set(id, number);
        return number;
      }),
    );
  });
}

/** An id in the shape of a GUID, unique in the workbook. */
function dataBarId(sheet: number, bar: number): string {
  return `{00000000-0000-4000-8000-${hexadecimal(sheet)}${hexadecimal(bar)}}`;
}

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(6, "0");
}

/** The library has no names and no alternative texts for charts. */
function nameCharts(parts: Parts, { sheets }: WorkbookDescription): void {
  const drawings = sheets.map((sheet) => sheet.charts).filter((charts) => charts.length > 0);
  drawings.forEach((charts, drawing) => {
    let next = 0;
    rewritePart(parts, `xl/drawings/drawing${drawing + 1}.xml`, (xml) =>
      xml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (_, start: string) => start + chartAttributes(charts[next++])),
    );
  });
}

function chartAttributes(chart: ChartDescription | undefined): string {
  if (chart === undefined) throw new Error("The package has more charts than the description");
  return ` name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.altText)}"`;
}
