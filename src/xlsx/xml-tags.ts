import { WorkbookError } from "../workbook/workbook-error";
import { limits } from "./limits";

const bang = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const colon = 58;
const less = 60;
const equals = 61;
const greater = 62;
const question = 63;
const space = 32;

/**
 * Moves from tag to tag over the UTF-8 bytes of an XML part, once, without building a tree or a text.
 * Throws "damaged-part" for what is not well-formed and "forbidden-xml" for a DOCTYPE.
 */
export class XmlTags {
  readonly bytes: Uint8Array;
  /** Number of open elements; an empty element (`<c/>`) does not count. */
  depth = 0;
  /** Where the next tag is looked for. Whoever moves it on must have passed whole elements. */
  position = 0;

  /** Whether the current tag opens an element, and whether that element ends there too. */
  protected opening = false;
  protected empty = false;
  /** Where the name of the current tag starts, the same without prefix, and where it ends. */
  protected nameStart = 0;
  protected localStart = 0;
  protected nameEnd = 0;
  /** Start and end of the name and of the value of each attribute of the current tag. */
  protected readonly attributes: number[] = [];
  protected attributesEnd = 0;

  private readonly name: string;
  /** Start and end of the name of each open element. */
  private readonly open: number[] = [];
  private hasRoot = false;

  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
  }

  fail(detail: string): never {
    throw new WorkbookError("damaged-part", `${this.name}: ${detail} near byte ${this.position}`);
  }

  protected next(): void {
    for (;;) {
      const at = this.seek(less, this.position);
      const code = this.bytes[at + 1];
      if (code === slash) return this.closeElement(at + 2);
      if (code !== bang && code !== question) return this.openElement(at + 1);
      this.position = this.markupEnd(at);
    }
  }

  /** Where the comment, CDATA section or processing instruction at `at` ends. */
  protected markupEnd(at: number): number {
    if (this.bytes[at + 1] === question) return this.seekText("?>", at + 2);
    if (this.isAt("<!--", at)) return this.seekText("-->", at + 4);
    if (this.isAt("<![CDATA[", at)) return this.seekText("]]>", at + 9);
    throw new WorkbookError("forbidden-xml", `${this.name}: a declaration near byte ${at}`);
  }

  protected closeElement(start: number): void {
    this.readName(start);
    const end = this.skipSpace(this.nameEnd);
    if (this.bytes[end] !== greater) this.fail("an end tag that does not end");
    this.position = end + 1;
    this.depth -= 1;
    if (this.depth < 0 || !this.closesLastOpened()) this.fail("an end tag without its start tag");
    this.opening = false;
  }

  /** Whether these ASCII characters stand at `at`. */
  isAt(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** The next place with this byte. */
  seek(code: number, start: number): number {
    const at = this.bytes[start] === code ? start : this.bytes.indexOf(code, start);
    return at < 0 ? this.fail(`no ${String.fromCharCode(code)}`) : at;
  }

  /** The place just after the next occurrence of `text`. */
  private seekText(text: string, start: number): number {
    let at = this.seek(text.charCodeAt(0), start);
    while (!this.isAt(text, at)) at = this.seek(text.charCodeAt(0), at + 1);
    return at + text.length;
  }

  private openElement(start: number): void {
    if (this.depth === 0 && this.hasRoot) this.fail("a second root");
    this.hasRoot = true;
    this.readName(start);
    this.readAttributes();
    this.opening = true;
    if (this.empty) return;
    if (this.depth >= limits.xmlDepth) this.fail("too many elements inside each other");
    this.open[2 * this.depth] = this.nameStart;
    this.open[2 * this.depth + 1] = this.nameEnd;
    this.depth += 1;
  }

  private closesLastOpened(): boolean {
    const { bytes, nameStart } = this;
    const start = this.open[2 * this.depth] as number;
    const length = (this.open[2 * this.depth + 1] as number) - start;
    if (this.nameEnd - nameStart !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== bytes[nameStart + i]) return false;
    return true;
  }

  private readName(start: number): void {
    const { bytes } = this;
    let local = start;
    let at = start;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (code <= space || code === slash || code === greater || code === less) break;
      if (code === colon) local = at + 1;
    }
    if (at === local) this.fail("a tag without a name");
    this.nameStart = start;
    this.localStart = local;
    this.nameEnd = at;
  }

  private readAttributes(): void {
    const { bytes, attributes } = this;
    let count = 0;
    let at = this.skipSpace(this.nameEnd);
    for (let code = bytes[at]; code !== greater && code !== slash; code = bytes[at]) {
      if (count === 4 * limits.xmlAttributes) this.fail("too many attributes");
      const nameEnd = this.attributeNameEnd(at);
      if (this.hasNamed(at, nameEnd, count)) this.fail("an attribute that comes twice");
      const start = this.valueStartAfter(nameEnd);
      const end = this.closingQuote(start);
      attributes[count] = at;
      attributes[count + 1] = nameEnd;
      attributes[count + 2] = start;
      attributes[count + 3] = end;
      count += 4;
      at = this.skipSpace(end + 1);
    }
    this.attributesEnd = count;
    this.empty = bytes[at] === slash;
    if (this.empty) at += 1;
    if (bytes[at] !== greater) this.fail("a tag that does not end");
    this.position = at + 1;
  }

  /** Whether one of the first attributes has the name from `start` to `end`: readers differ in which of two they take. */
  private hasNamed(start: number, end: number, count: number): boolean {
    const { attributes, bytes } = this;
    for (let i = 0; i < count; i += 4) {
      const from = attributes[i] as number;
      if ((attributes[i + 1] as number) - from !== end - start) continue;
      let at = start;
      while (at < end && bytes[at] === bytes[from + at - start]) at += 1;
      if (at === end) return true;
    }
    return false;
  }

  private attributeNameEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    // Past the last byte there is nothing, which is not more than a space.
    while ((bytes[at] as number) > space && bytes[at] !== equals) at += 1;
    return at === start ? this.fail("an attribute without a name") : at;
  }

  private valueStartAfter(nameEnd: number): number {
    const { bytes } = this;
    if (bytes[nameEnd] === equals && bytes[nameEnd + 1] === doubleQuote) return nameEnd + 2;
    const equalsAt = this.skipSpace(nameEnd);
    const quoteAt = this.skipSpace(equalsAt + 1);
    const quote = bytes[quoteAt];
    const isQuoted = bytes[equalsAt] === equals && (quote === doubleQuote || quote === singleQuote);
    return isQuoted ? quoteAt + 1 : this.fail("an attribute without a value");
  }

  private closingQuote(start: number): number {
    const { bytes } = this;
    const quote = bytes[start - 1];
    let at = start;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    return at < bytes.length ? at : this.fail("an attribute that does not end");
  }

  private skipSpace(start: number): number {
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && (bytes[at] as number) <= space) at += 1;
    return at;
  }
}
