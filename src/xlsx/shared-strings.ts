import type { CellValue } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import type { DraftCell } from "./draft-cell";
import { limits } from "./limits";
import { readRichText } from "./rich-text";
import type { XmlScanner } from "./xml-scanner";
import { unescapeSpreadsheet } from "./xml-text";

const less = 60;
const usualOpenings = ["<si><t>", '<si><t xml:space="preserve">'];
const usualClosing = "</t></si>";

/** Cells that wait for a text of the shared string table, which is read once, after all sheets, and only as far as needed. */
export class SharedStrings {
  private readonly cells: DraftCell[] = [];
  private readonly numbers: number[] = [];
  private last = -1;

  /** Lets a cell wait for the string with this number, counted from 0; false when that is no number of a string. */
  await(cell: DraftCell, number: CellValue): boolean {
    if (typeof number !== "number" || !Number.isInteger(number) || number < 0) return false;
    if (number >= limits.sharedStrings) throw new WorkbookError("too-large", `shared string ${number}`);
    this.cells.push(cell);
    this.numbers.push(number);
    this.last = Math.max(this.last, number);
    return true;
  }

  get isNeeded(): boolean {
    return this.last >= 0;
  }

  /** Gives each waiting cell its text. Throws "damaged-part" when the table is too short. */
  fill(xml: XmlScanner): void {
    const texts = this.readNeeded(xml);
    this.cells.forEach((cell, i) => {
      cell.value = texts[this.numbers[i] as number] as string;
    });
  }

  private readNeeded(xml: XmlScanner): readonly string[] {
    if (!xml.enterRoot("sst")) xml.fail("no shared strings");
    const needed = new Uint8Array(this.last + 1);
    for (const number of this.numbers) needed[number] = 1;
    const texts: string[] = [];
    const depth = xml.enter();
    while (texts.length <= this.last) {
      const isNeeded = needed[texts.length] === 1;
      const usual = readUsualString(xml, isNeeded);
      if (usual !== null) texts.push(usual);
      else if (!xml.nextIn(depth)) xml.fail(`no shared string ${this.last}`);
      else if (xml.is("si")) texts.push(readRichText(xml));
      else xml.skip();
    }
    return texts;
  }
}

/** The string that stands right here, if it has the form that nearly all have; "" when it is not needed. */
function readUsualString(xml: XmlScanner, isNeeded: boolean): string | null {
  const opening = usualOpenings.find((tags) => xml.isAt(tags, xml.position));
  if (opening === undefined) return null;
  const start = xml.position + opening.length;
  const end = xml.seek(less, start);
  if (!xml.isAt(usualClosing, end)) return null;
  xml.position = end + usualClosing.length;
  return isNeeded ? unescapeSpreadsheet(xml.textBetween(start, end)) : "";
}
