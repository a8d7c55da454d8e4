import type { XmlPart } from "./xml-part";
import { XmlTags } from "./xml-tags";
import { unescapeXml } from "./xml-text";

const bang = 33;
const slash = 47;
const colon = 58;
const less = 60;
const question = 63;

/** Walks through the elements of an XML part. Elements are known by local name, so any namespace prefix will do. */
export class XmlScanner extends XmlTags {
  readonly part: XmlPart;
  /** Where the value of the attribute that was found last starts and ends. */
  private valueStart = 0;
  private valueEnd = 0;

  constructor(part: XmlPart) {
    super(part.bytes, part.name);
    this.part = part;
  }

  /** Moves to the root element; false when it has another local name. */
  enterRoot(local: string): boolean {
    this.next();
    return this.is(local);
  }

  /** The depth to hand to `nextIn` to walk through the current element. */
  enter(): number {
    return this.empty ? this.depth + 1 : this.depth;
  }

  /** Moves to the next element inside the one that was entered; false, past its end tag, when there is none. */
  nextIn(depth: number): boolean {
    while (this.depth >= depth) {
      this.next();
      if (this.opening) return true;
    }
    return false;
  }

  /** Moves past the end of the current element. */
  skip(): void {
    const depth = this.enter();
    while (this.depth >= depth) this.next();
  }

  /** Whether the current element has this local name. */
  is(local: string): boolean {
    return this.nameEnd - this.localStart === local.length && this.isAt(local, this.localStart);
  }

  /** Whether the current element has this attribute, without prefix. */
  has(name: string): boolean {
    for (let i = 0; i < this.attributesEnd; i += 4) {
      const start = this.attributes[i] as number;
      if ((this.attributes[i + 1] as number) - start === name.length && this.isAt(name, start)) return this.found(i);
    }
    return false;
  }

  /** The value of an attribute without prefix; null when the current element has none. */
  attribute(name: string): string | null {
    return this.has(name) ? this.textBetween(this.valueStart, this.valueEnd) : null;
  }

  /** The value of an attribute with whatever prefix: "id" finds `r:id` and not `id`. */
  prefixedAttribute(local: string): string | null {
    for (let i = 0; i < this.attributesEnd; i += 4) {
      const colonAt = (this.attributes[i + 1] as number) - local.length - 1;
      const hasPrefix = colonAt > (this.attributes[i] as number) && this.bytes[colonAt] === colon;
      if (hasPrefix && this.isAt(local, colonAt + 1) && this.found(i)) {
        return this.textBetween(this.valueStart, this.valueEnd);
      }
    }
    return null;
  }

  /** The text of the current element, which must not hold elements; moves past its end. */
  readText(): string {
    let text = "";
    while (!this.empty) {
      const end = this.seek(less, this.position);
      text += this.textBetween(this.position, end);
      const code = this.bytes[end + 1];
      if (code === slash) {
        this.closeElement(end + 2);
        break;
      }
      if (code !== bang && code !== question) this.fail("an element inside text");
      // Comments, CDATA sections and processing instructions may stand anywhere in a text.
      this.position = this.markupEnd(end);
      if (this.isAt("<![CDATA[", end)) text += this.part.textAt(end + 9, this.position - 3).replace(/\r\n?/g, "\n");
    }
    return text;
  }

  /** The text of the bytes from `start` to `end`, its XML escapes undone. */
  textBetween(start: number, end: number): string {
    return start === end ? "" : (unescapeXml(this.part.textAt(start, end)) ?? this.fail("an unknown entity"));
  }

  private found(attribute: number): true {
    this.valueStart = this.attributes[attribute + 2] as number;
    this.valueEnd = this.attributes[attribute + 3] as number;
    return true;
  }
}
