import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbook-error";
import { nodePlatform } from "../../src/cli/node-inflate";
import { inflateWithFflate } from "../../src/xlsx/fflate-inflate";
import { readSnapshot, type ReadOptions } from "../../src/xlsx/read-snapshot";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import { cellAddress } from "../../src/workbook/a1";
import { buildZip, type ZipFile, type ZipShape } from "./build-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The platform of the pane: fflate instead of native zlib. */
export const browserPlatform: ReadingPlatform = {
  inflateRaw: inflateWithFflate,
  decodeText: nodePlatform.decodeText,
};

export const worksheet = (sheetData: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData><pageMargins left="1"/></worksheet>`;

export const rels = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const workbookPart = (inside: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}">${inside}</workbook>`;

/** The parts of a small workbook with one sheet, "Blad1", by name; other parts are added or take their place. */
export function workbookFiles(parts: Readonly<Record<string, string | Uint8Array>> = {}): readonly ZipFile[] {
  const usual: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookPart(`<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>`),
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(""),
  };
  return Object.entries({ ...usual, ...parts }).map(([name, content]) => ({ name, content }));
}

export function workbookBytes(parts: Readonly<Record<string, string | Uint8Array>> = {}, shape?: ZipShape): Uint8Array {
  return buildZip(workbookFiles(parts), shape);
}

/** A workbook whose one sheet has this sheet data. */
export function sheetBytes(sheetData: string, sharedStrings?: string): Uint8Array {
  return workbookBytes({
    "xl/worksheets/sheet1.xml": worksheet(sheetData),
    ...(sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings}</sst>` }),
  });
}

export const read = (bytes: Uint8Array, options?: ReadOptions): WorkbookSnapshot =>
  readSnapshot(bytes, nodePlatform, options);

/** The values on the first sheet by address. */
export function valuesIn(bytes: Uint8Array): Record<string, SnapshotCell["value"]> {
  return Object.fromEntries(cellsIn(bytes).map(({ row, column, value }) => [cellAddress(row, column), value]));
}

/** The cells of the first sheet. */
export function cellsIn(bytes: Uint8Array): readonly SnapshotCell[] {
  return read(bytes).sheets[0]?.cells ?? [];
}

/** The code with which a file is refused, on both platforms; "read" when it is not. */
export function refusal(bytes: Uint8Array): WorkbookErrorCode | "read" {
  const codes = [nodePlatform, browserPlatform].map((platform) => {
    try {
      readSnapshot(bytes, platform);
      return "read" as const;
    } catch (error) {
      if (error instanceof WorkbookError) return error.code;
      throw error;
    }
  });
  expect(codes[1]).toBe(codes[0]);
  return codes[0] ?? "read";
}
