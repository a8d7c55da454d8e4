import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { cellAddress } from "../../src/workbook/a1";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";

/** A workbook as somebody edits it outside our forms: by the XML of its parts, so that protection stops nothing. */
export class EditedWorkbook {
  private readonly parts: Unzipped;
  private readonly snapshot: WorkbookSnapshot;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.snapshot = readSnapshot(bytes, nodePlatform);
  }

  get bytes(): Uint8Array {
    return zipSync(this.parts);
  }

  /** Where this text stands on a sheet. */
  find(sheet: string, text: string | RegExp): string {
    const cells = this.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const matches = (value: unknown) =>
      typeof value === "string" && (typeof text === "string" ? value === text : text.test(value));
    const found = cells.find(({ value }) => matches(value));
    if (found === undefined) throw new Error(`${sheet} has no ${String(text)}`);
    return cellAddress(found.row, found.column);
  }

  /** The cell below or beside another. */
  near(address: string, rows: number, columns: number): string {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return cellAddress(Number(digits) - 1 + rows, column + columns);
  }

  type(sheet: string, address: string, value: string | number): this {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
    const content =
      typeof value === "number" ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    return this.replace(this.partOf(sheet), cell, (_, style: string = "") => `<c r="${address}"${style}${content}`);
  }

  /** A cell in a row of its own, below all others. */
  append(sheet: string, row: number, value: string): this {
    const cell = `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`;
    return this.replace(this.partOf(sheet), /<\/sheetData>/, () => cell);
  }

  unprotect(sheet: string): this {
    return this.replace(this.partOf(sheet), /<sheetProtection[^>]*\/>/, () => "");
  }

  rename(sheet: string, name: string): this {
    return this.replace("xl/workbook.xml", new RegExp(`<sheet name="${sheet}"`), () => `<sheet name="${name}"`);
  }

  private partOf(sheet: string): string {
    return `xl/worksheets/sheet${this.snapshot.sheets.findIndex(({ name }) => name === sheet) + 1}.xml`;
  }

  private replace(part: string, found: RegExp, by: (...match: string[]) => string): this {
    const xml = strFromU8(this.parts[part] ?? new Uint8Array());
    if (!found.test(xml)) throw new Error(`${part} has no ${String(found)}`);
    this.parts[part] = strToU8(xml.replace(found, by));
    return this;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
