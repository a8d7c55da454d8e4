import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ChartDescription, WorkbookDescription } from "../workbook/description";
import type { StyleBook } from "./write-styles";
import { fillSheets, type Parts, sheetPath } from "./write-sheet-parts";
import { escapeAttribute } from "./write-xml";

type Patch = (parts: Parts, description: WorkbookDescription) => void;

/** All that the writing library can't say itself, in one place. */
const patches: readonly Patch[] = [quoteTexts, numberDataBars, nameCharts];

// The oldest time that a zip can hold; the real time of saving is in the properties.
const zipTime = new Date(1980, 0, 1);

/** The parts of a package as the library stored it (uncompressed), with our patches and without our cells. */
export function patchedParts(stored: Uint8Array, description: WorkbookDescription): Parts {
  const parts = unzipSync(stored);
  for (const patch of patches) patch(parts, description);
  return parts;
}

/** The package with all cells, compressed. */
export function finishPackage(parts: Parts, description: WorkbookDescription, styles: StyleBook): Uint8Array {
  // Last, because the sheets may become large.
  fillSheets(parts, description, styles);
  return zipSync(parts, { mtime: zipTime });
}

/** The library has no quotePrefix: `StyleBook` marks such styles with an attribute that we don't use otherwise. */
function quoteTexts(parts: Parts): void {
  rewrite(parts, "xl/styles.xml", (xml) => xml.replaceAll('pivotButton="1"', 'quotePrefix="1"'));
}

/** The library draws random ids for data bars, and the same description must give the same bytes. */
function numberDataBars(parts: Parts, { sheets }: WorkbookDescription): void {
  sheets.forEach((sheet, index) => {
    if (!sheet.conditionalFormats.some((format) => format.kind === "dataBar")) return;
    const numbers = new Map<string, string>();
    rewrite(parts, sheetPath(index), (xml) =>
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
    rewrite(parts, `xl/drawings/drawing${drawing + 1}.xml`, (xml) =>
      xml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*"/g, (_, start: string) => start + chartAttributes(charts[next++])),
    );
  });
}

function chartAttributes(chart: ChartDescription | undefined): string {
  if (chart === undefined) throw new Error("The package has more charts than the description");
  return ` name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.altText)}"`;
}

/** Changes a part; one that is missing means that the library now names its parts differently. */
function rewrite(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package lacks ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}
