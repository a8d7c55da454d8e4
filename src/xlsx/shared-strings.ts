import { WorkbookError } from "../workbook/workbook-error";
import { needsCare } from "./plain-bytes";
import { readRichText } from "./rich-text";
import type { XmlPart } from "./xml-part";
import { word } from "./word";
import { XmlScanner } from "./xml-scanner";
import { unescapeSpreadsheet } from "./xml-text";

const less = 60;
const unusual = -1;
/** `<si><t>` and `</t></si>`, in words that overlap where they are no whole number of words. */
const openingStart = word("<si>");
const openingEnd = word("><t>");
const closingStart = word("</t>");
const closingMiddle = word("</si");
const closingEnd = word("/si>");
const openingLength = 7;
const closingLength = 9;
const spacedOpening = '<si><t xml:space="preserve">';
/** Strings are read ahead in such groups. */
const group = 64;

/** The shared string table of a workbook, opened at the first question and read only as far as is asked for. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private table: StringTable | null = null;

  /** `most` is the number of strings that there may be. */
  constructor(
    private readonly open: () => XmlPart,
    private readonly most: number,
  ) {}

  /** The string with this number, counted from 0. Throws "too-large", or "damaged-part" when the table is too short. */
  text(number: number): string {
    return this.texts[number] ?? this.readUpTo(number);
  }

  private readUpTo(number: number): string {
    if (number >= this.most) throw new WorkbookError("too-large", `shared string ${number}`);
    const { texts } = this;
    const table = (this.table ??= new StringTable(this.open()));
    while (texts.length <= number) {
      table.readUsual(texts, number + group);
      if (texts.length <= number) texts.push(table.readNext(number));
    }
    return texts[number] as string;
  }
}

class StringTable {
  private readonly xml: XmlScanner;
  private readonly view: DataView;
  private readonly depth: number;

  constructor(private readonly part: XmlPart) {
    this.xml = new XmlScanner(part);
    this.view = new DataView(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length);
    if (!this.xml.enterRoot("sst")) this.xml.fail("no shared strings");
    this.depth = this.xml.enter();
  }

  /** Reads the strings that stand right here for as long as they have the form that nearly all have, until there are enough. */
  readUsual(texts: string[], enough: number): void {
    const { part, xml } = this;
    const { bytes } = part;
    if (xml.depth < this.depth) return;
    let at = xml.position;
    while (texts.length < enough) {
      const start = this.afterOpening(at);
      if (start === unusual) break;
      let end = start;
      while (needsCare[bytes[end] as number] === 0) end += 1;
      const isPlain = bytes[end] === less;
      while (bytes[end] !== less && end < bytes.length) end += 1;
      if (!this.closesAt(end)) break;
      texts.push(isPlain ? part.asciiAt(start, end) : unescapeSpreadsheet(xml.textBetween(start, end)));
      at = end + closingLength;
    }
    xml.position = at;
  }

  /** The next string, whatever its form; `number` says which one was asked for. */
  readNext(number: number): string {
    const { xml } = this;
    while (xml.nextIn(this.depth)) {
      if (xml.is("si")) return readRichText(xml);
      xml.skip();
    }
    return xml.fail(`no shared string ${number}`);
  }

  private afterOpening(at: number): number {
    const { view } = this;
    if (at + openingLength > view.byteLength || view.getInt32(at, true) !== openingStart) return unusual;
    if (view.getInt32(at + 3, true) === openingEnd) return at + openingLength;
    return this.xml.isAt(spacedOpening, at) ? at + spacedOpening.length : unusual;
  }

  private closesAt(at: number): boolean {
    const { view } = this;
    return (
      at + closingLength <= view.byteLength &&
      view.getInt32(at, true) === closingStart &&
      view.getInt32(at + 4, true) === closingMiddle &&
      view.getInt32(at + 5, true) === closingEnd
    );
  }
}
