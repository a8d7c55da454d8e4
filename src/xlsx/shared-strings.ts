import { WorkbookError } from "../workbook/workbook-error";
import { ByteWords, word } from "./byte-words";
import { limits } from "./limits";
import { needsCare } from "./plain-bytes";
import { readRichText } from "./rich-text";
import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";
import { unescapeSpreadsheet } from "./xml-text";

const less = 60;
/** `<si><t>` and `</t></si>`, in words that overlap where they are no whole number of words. */
const usualOpening = [word("<si>"), word("><t>")] as const;
const usualClosing = [word("</t>"), word("</si"), word("/si>")] as const;
const openingLength = 7;
const closingLength = 9;
const spacedOpening = '<si><t xml:space="preserve">';
/** Strings are read ahead in such groups. */
const group = 64;

/** The shared string table of a workbook, opened at the first question and read only as far as is asked for. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private table: StringTable | null = null;

  constructor(private readonly open: () => XmlPart) {}

  /** The string with this number, counted from 0. Throws "too-large", or "damaged-part" when the table is too short. */
  text(number: number): string {
    return this.texts[number] ?? this.readUpTo(number);
  }

  private readUpTo(number: number): string {
    if (number >= limits.sharedStrings) throw new WorkbookError("too-large", `shared string ${number}`);
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
  private readonly words: ByteWords;
  private readonly depth: number;

  constructor(private readonly part: XmlPart) {
    this.xml = new XmlScanner(part);
    this.words = new ByteWords(part.bytes);
    if (!this.xml.enterRoot("sst")) this.xml.fail("no shared strings");
    this.depth = this.xml.enter();
  }

  /** Reads the strings that stand right here for as long as they have the form that nearly all have, until there are enough. */
  readUsual(texts: string[], enough: number): void {
    const { part, xml } = this;
    if (xml.depth < this.depth) return;
    while (texts.length < enough) {
      const start = xml.position + this.openingAt(xml.position);
      if (start === xml.position) return;
      let care = 0;
      let end = start;
      for (let code = part.bytes[end]; code !== undefined && code !== less; code = part.bytes[++end]) {
        care |= needsCare[code] as number;
      }
      if (!this.closesAt(end)) return;
      texts.push(care === 0 ? part.asciiAt(start, end) : unescapeSpreadsheet(xml.textBetween(start, end)));
      xml.position = end + closingLength;
    }
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

  /** The length of the usual opening tags; 0 when they do not stand here. */
  private openingAt(at: number): number {
    if (this.words.at(at) !== usualOpening[0]) return 0;
    if (this.words.at(at + 3) === usualOpening[1]) return openingLength;
    return this.xml.isAt(spacedOpening, at) ? spacedOpening.length : 0;
  }

  private closesAt(at: number): boolean {
    const { words } = this;
    return (
      words.at(at) === usualClosing[0] && words.at(at + 4) === usualClosing[1] && words.at(at + 5) === usualClosing[2]
    );
  }
}
