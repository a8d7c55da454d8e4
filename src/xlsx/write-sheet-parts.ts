import { strFromU8, strToU8 } from "fflate";
import { cellAddress } from "../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import { checkedBody } from "../workbook/assert-description";
import { type Parts, rewritePart } from "./rewrite-part";
import { encodedPieces } from "./encoded-pieces";
import { relationshipsPartOf } from "./relationships";
import { noRelationships, withLinks, withLinkTargets } from "./write-links";
import type { CellFacts } from "./write-known-cells";
import { sheetData, type StyleNumber } from "./write-sheet-data";
import { SharedStrings } from "./write-shared-strings";
import type { StyleBook } from "./write-styles";

const stringsPath = "xl/sharedStrings.xml";

/** A package in which the sheets have no cells yet, with what is needed to write those. */
export interface DraftedPackage {
  readonly parts: Parts;
  readonly styles: StyleBook;
  /** What is known of the cells of each sheet, in the order of the description. */
  readonly sheets: readonly CellFacts[];
}

/** Where the library puts a sheet. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/**
 * The parts with all rows, cells and texts in place of the few that the library knew, each in pieces. Each must be taken
 * in full before the next, because the texts come last.
 */
export function* filledParts(
  { parts, styles, sheets: facts }: DraftedPackage,
  description: WorkbookDescription,
): Generator<readonly [path: string, content: Iterable<Uint8Array>]> {
  const { sheets } = description;
  const strings = new SharedStrings();
  const { [stringsPath]: knownStrings, ...others } = parts;
  const numbers = new Map(sheets.map((_, index) => [sheetPath(index), index]));
  const linking = new Map(
    sheets.flatMap((sheet, index) =>
      facts[index]?.leadsOut === true ? [[relationshipsPartOf(sheetPath(index)), sheet] as const] : [],
    ),
  );
  for (const [path, part] of Object.entries(others)) {
    const number = numbers.get(path) ?? -1;
    const [sheet, known] = [sheets[number], facts[number]];
    const linked = linking.get(path);
    numbers.delete(path);
    if (sheet !== undefined && known !== undefined)
      yield [path, filledSheet(strFromU8(part), sheet, known, { styles, strings, description })];
    else if (linked !== undefined) yield [path, encodedPieces(withLinkTargets(strFromU8(part), linked))];
    else yield [path, [part]];
  }
  for (const path of numbers.keys()) throw new Error(`The package lacks ${path}`);
  if (knownStrings !== undefined) yield [stringsPath, encodedPieces(strings.part())];
  else if (!strings.isEmpty) throw new Error(`The package lacks ${stringsPath}`);
}

/** The parts, with relationships for each sheet that leads out of the workbook: the library knows one of its links at most. */
export function withRelationships(parts: Parts, sheets: readonly CellFacts[]): Parts {
  const missing = sheets.flatMap(({ leadsOut }, index) => {
    const path = relationshipsPartOf(sheetPath(index));
    return leadsOut && parts[path] === undefined ? [[path, strToU8(noRelationships)] as const] : [];
  });
  return { ...parts, ...Object.fromEntries(missing) };
}

/** The parts of a package in which the sheets have no cells yet, but do have their links. */
export function linkedParts({ parts, sheets: facts }: DraftedPackage, { sheets }: WorkbookDescription): Parts {
  const linked = { ...parts };
  for (const [index, sheet] of sheets.entries()) {
    const path = sheetPath(index);
    rewritePart(linked, path, (xml) => [...withLinks(xml, sheet)].join(""));
    if (facts[index]?.leadsOut === true)
      rewritePart(linked, relationshipsPartOf(path), (xml) => [...withLinkTargets(xml, sheet)].join(""));
  }
  return linked;
}

interface SharedParts {
  readonly description: WorkbookDescription;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
}

function filledSheet(
  xml: string,
  sheet: SheetDescription,
  { usedArea, firstOf }: DraftedPackage["sheets"][number],
  { styles, strings, description }: SharedParts,
): Iterable<Uint8Array> {
  const [before, after] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  if (before === undefined || after === undefined) throw new Error(`Sheet ${sheet.name} has no place for its cells`);
  const dimension = usedArea === null ? "" : `<dimension ref="${usedArea}"/>`;
  const start = before.replace(/<dimension ref="[^"]*"\/>/, dimension);
  const rows = sheetData(sheet, styleNumbers(xml, firstOf, styles), strings, checkedBody(sheet, description));
  return encodedPieces(around(`${start}<sheetData>`, rows, withLinks(after, sheet)));
}

function* around(start: string, rows: Iterable<string>, after: Iterable<string>): Generator<string> {
  yield start;
  yield* rows;
  yield "</sheetData>";
  yield* after;
}

/** The library's number of each style, as it stands at the first cell that has the style. */
export function styleNumbers(xml: string, firstOf: CellFacts["firstOf"], styles: StyleBook): StyleNumber {
  const byAddress = new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g), (match) => [match[1], Number(match[2])]),
  );
  const numbers = new Map(Array.from(firstOf, ([style, address]) => [style, byAddress.get(address) ?? 0]));
  return (cell) => {
    const number = numbers.get(styles.find(cell));
    if (number === undefined) throw new Error(`The style of ${cellAddress(cell.row, cell.column)} was not announced`);
    return number;
  };
}
