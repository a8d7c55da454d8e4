import { WorkbookError } from "../../workbook/workbook-error";
import type { XmlPart } from "../../xlsx/xml-part";
import { XmlScanner } from "../../xlsx/xml-scanner";
import { wordLimits } from "./word-limits";

/** What an XML part of a document holds beside what the converter reads. */
export interface PartSurvey {
  /** Texts in elements that the converter passes over, such as text boxes and fields: one for each such element. */
  readonly unseen: readonly string[];
  readonly hasTrackedChanges: boolean;
}

/** Elements whose content the converter reads, by local name. All others hide what is inside them. */
const seen = [
  "t", "r", "p", "tc", "tr", "tbl", "body", "document", "hyperlink", "sdt", "sdtContent", "customXml", "ins", "moveTo", "object", "smartTag",
  "drawing", "pict", "roundrect", "shape", "textbox", "txbxContent", "group", "rect", "Fallback", "AlternateContent",
  "footnotes", "footnote", "endnotes", "endnote",
] as const; // prettier-ignore
const deleted = ["del", "moveFrom"] as const;
/** Fonts whose symbols the converter knows; a symbol of another font is passed over. */
const symbolFont = /^(symbol|webdings|wingdings( [23])?|zapf dingbats)$/i;
const changed = ["ins", "del", "moveFrom", "moveTo"] as const;

/**
 * Walks through a whole part once: well-formed, not too large, without document type; and what the converter will miss.
 * Throws "damaged-part", "forbidden-xml" or "long-document".
 */
export function surveyPart(part: XmlPart): PartSurvey {
  return new Survey(part).run();
}

/** All text of a part, a line for each paragraph, without what was deleted. Throws as `surveyPart` does. */
export function textOfPart(part: XmlPart): string {
  return new Survey(part).wholeText();
}

class Survey {
  private readonly xml: XmlScanner;
  private readonly unseen: string[] = [];
  private hasTrackedChanges = false;
  private isInCheckBox = false;
  private elements = 0;

  constructor(part: XmlPart) {
    if (part.bytes.length > wordLimits.partSize)
      throw new WorkbookError("long-document", `${part.name}: ${part.bytes.length} bytes`);
    this.xml = new XmlScanner(part);
  }

  run(): PartSurvey {
    this.xml.nextIn(0);
    this.look();
    return { unseen: this.unseen, hasTrackedChanges: this.hasTrackedChanges };
  }

  wholeText(): string {
    this.xml.nextIn(0);
    return this.textInside();
  }

  private isOneOf(names: readonly string[]): boolean {
    return names.some((name) => this.xml.is(name));
  }

  /** Goes through the children of the current element, of which the converter reads the text. */
  private look(): void {
    const depth = this.xml.enter();
    while (this.xml.nextIn(depth)) this.lookAt();
  }

  private lookAt(): void {
    this.count();
    if (this.isOneOf(changed)) this.hasTrackedChanges = true;
    if (this.isOneOf(deleted)) this.skip();
    else if (this.xml.is("AlternateContent")) this.lookAtAlternatives();
    else if (this.xml.is("sdt")) this.lookAtControl();
    else if (this.xml.is("sym")) this.lookAtSymbol();
    else if (this.isOneOf(seen)) this.look();
    else this.keepUnseen(this.textInside());
  }

  /** A content control; the symbol in that of a check box says no more than whether it is ticked, which the converter tells. */
  private lookAtControl(): void {
    const outer = this.isInCheckBox;
    const depth = this.xml.enter();
    while (this.xml.nextIn(depth)) {
      this.count();
      if (this.xml.is("sdtPr")) this.isInCheckBox ||= this.hasInside("checkbox");
      else this.lookAt();
    }
    this.isInCheckBox = outer;
  }

  private hasInside(name: string): boolean {
    let found = false;
    const depth = this.xml.enter();
    while (this.xml.nextIn(depth)) {
      this.count();
      found ||= this.xml.is(name);
    }
    return found;
  }

  private lookAtSymbol(): void {
    const code = Number.parseInt(this.xml.prefixedAttribute("char") ?? "", 16);
    const isKnown = symbolFont.test(this.xml.prefixedAttribute("font") ?? "");
    this.skip();
    if (!isKnown && !this.isInCheckBox) this.keepUnseen(code > 32 && code < 0xd800 ? String.fromCharCode(code) : "?");
  }

  /** Of the alternatives the converter reads the fallback alone; where that says nothing, the choice is unseen. */
  private lookAtAlternatives(): void {
    const depth = this.xml.enter();
    const choices: string[] = [];
    let fallback = "";
    while (this.xml.nextIn(depth)) {
      this.count();
      if (this.xml.is("Fallback")) fallback += this.textInside();
      else choices.push(this.textInside());
    }
    if (fallback === "") choices.forEach((text) => this.keepUnseen(text));
  }

  private keepUnseen(text: string): void {
    if (text.trim() !== "") this.unseen.push(text.trim());
  }

  /** The text of all paragraphs inside the current element; moves past its end. */
  private textInside(): string {
    let text = "";
    const depth = this.xml.enter();
    while (this.xml.nextIn(depth)) {
      this.count();
      if (this.isOneOf(changed)) this.hasTrackedChanges = true;
      if (this.isOneOf(deleted)) this.skip();
      else if (this.xml.is("t")) text += this.xml.readText();
      else if (this.xml.is("tab")) text += "\t";
      else if (this.xml.is("br")) text += "\n";
      else text += this.xml.is("p") ? `${this.textInside()}\n` : this.textInside();
    }
    return text;
  }

  private skip(): void {
    const depth = this.xml.enter();
    while (this.xml.nextIn(depth)) this.count();
  }

  private count(): void {
    this.elements += 1;
    if (this.elements > wordLimits.elements)
      throw new WorkbookError("long-document", `more than ${wordLimits.elements} elements`);
  }
}
