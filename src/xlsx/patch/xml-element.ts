import { WorkbookError } from "../../workbook/workbook-error";
import { escapeAttribute } from "../write-xml";
import type { XmlPart } from "../xml-part";
import { XmlScanner } from "../xml-scanner";
import { unescapeXml } from "../xml-text";

/** An element as it stands in a part: what we do not change keeps every byte. */
export interface XmlElement {
  /** With its prefix; elements of the spreadsheet itself have none. */
  readonly name: string;
  readonly attributes: Attributes;
  /** What stands inside, as XML. */
  readonly inner: string;
  /** The whole element, as XML. */
  readonly source: string;
}
/** Values without XML's escapes, in the order of the file. */
export type Attributes = ReadonlyMap<string, string>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const anyAttribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const greater = 62;
const question = 63;
const bang = 33;

/** The root element of a part, which must have this local name. Throws "damaged-part". */
export function readRoot(part: XmlPart, local: string): XmlElement {
  const scanner = new XmlScanner(part);
  if (!scanner.enterRoot(local)) scanner.fail(`no ${local}`);
  // What is not well-formed is refused here, so that all that follows may trust its tags.
  scanner.skip();
  const [root] = elementsIn(part.textAt(0, part.bytes.length));
  if (root === undefined) return scanner.fail(`no ${local}`);
  return root.name.endsWith(":wsDr") ? root : withoutPrefix(root, part.name);
}

/** A part as text. */
export function partText(root: XmlElement): string {
  return declaration + root.source;
}

/** The elements right inside a piece of well-formed XML; texts and comments between them are left out. */
export function elementsIn(xml: string): XmlElement[] {
  const found: XmlElement[] = [];
  let depth = 0;
  let start = 0;
  let innerStart = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const code = xml.charCodeAt(at + 1);
    const end = code === bang || code === question ? markupEnd(xml, at) : tagEnd(xml, at);
    if (code === slash) {
      depth -= 1;
      if (depth === 0) found.push(new ReadElement(xml.slice(start, end), innerStart - start, at - start));
    } else if (code !== bang && code !== question) {
      const isEmpty = xml.charCodeAt(end - 2) === slash;
      if (depth === 0) {
        start = at;
        innerStart = end;
        if (isEmpty) found.push(new ReadElement(xml.slice(at, end), end - at, end - at));
      }
      if (!isEmpty) depth += 1;
    }
    at = end;
  }
  return found;
}

/** An element as it was read; a sheet has so many that nothing is taken out of them before it is asked for. */
class ReadElement implements XmlElement {
  readonly name: string;
  private known: Attributes | null = null;

  constructor(
    readonly source: string,
    private readonly innerStart: number,
    private readonly innerEnd: number,
  ) {
    this.name = source.slice(1, nameEnd(source));
  }

  get inner(): string {
    return this.source.slice(this.innerStart, this.innerEnd);
  }

  get attributes(): Attributes {
    return (this.known ??= readAttributes(this.source.slice(1 + this.name.length, this.innerStart)));
  }
}

/** The end of the tag at `at`; a ">" in an attribute does not count. */
function tagEnd(xml: string, at: number): number {
  let quote = 0;
  for (let end = at + 1; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === greater) return end + 1;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return xml.length;
}

/** The end of the name that starts right after the "<" of a tag. */
function nameEnd(source: string): number {
  let end = 1;
  for (let code = source.charCodeAt(end); code > space && code !== slash && code !== greater;)
    code = source.charCodeAt(++end);
  return end;
}

/** The end of a comment, a CDATA section or a processing instruction. */
function markupEnd(xml: string, at: number): number {
  const mark = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : "?>";
  return xml.indexOf(mark, at) + mark.length;
}

/** The first element of that name right inside another. */
export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(parent.inner).find((child) => child.name === name);
}

/** A new element. */
export function makeElement(name: string, attributes: Iterable<readonly [string, string]>, inner = ""): XmlElement {
  const kept = new Map(attributes);
  const start = `<${name}${[...kept].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("")}`;
  return { name, attributes: kept, inner, source: inner === "" ? `${start}/>` : `${start}>${inner}</${name}>` };
}

/** The element with some attributes set, or taken away where null; the same element when that changes nothing. */
export function withAttributes(
  element: XmlElement,
  changes: Readonly<Record<string, string | number | null>>,
): XmlElement {
  const attributes = new Map(element.attributes);
  let isChanged = false;
  for (const [name, value] of Object.entries(changes)) {
    const now = value === null ? undefined : String(value);
    if (attributes.get(name) === now) continue;
    isChanged = true;
    if (now === undefined) attributes.delete(name);
    else attributes.set(name, now);
  }
  return isChanged ? makeElement(element.name, attributes, element.inner) : element;
}

/** The element with something else inside; the same element when that changes nothing. */
export function withInner(element: XmlElement, inner: string): XmlElement {
  return inner === element.inner ? element : makeElement(element.name, element.attributes, inner);
}

/** The element with other children; the same element when these are its own. */
export function withChildren(element: XmlElement, children: readonly XmlElement[]): XmlElement {
  return withInner(element, sourceOf(children));
}

/** Elements one after the other, as XML. */
export function sourceOf(elements: readonly XmlElement[]): string {
  return elements.map(({ source }) => source).join("");
}

/** One attribute of an element, found in its text without reading the others. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const { source } = element;
  const tag = source.slice(0, source.indexOf(">") + 1);
  const at = tag.indexOf(` ${name}="`);
  if (at === -1) return unusualTag.test(tag) ? element.attributes.get(name) : undefined;
  const start = at + name.length + 3;
  const value = tag.slice(start, tag.indexOf('"', start));
  return value.includes("&") || unusualTag.test(tag) ? element.attributes.get(name) : value;
}
const unusualTag = /['\n\r\t]|\s=|=\s/;

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(text: string): Attributes {
  const attributes = new Map<string, string>();
  if (text === "") return attributes;
  for (const [, name, double, single] of text.matchAll(anyAttribute)) {
    const raw = double ?? single ?? "";
    attributes.set(name as string, unescapeXml(raw) ?? raw);
  }
  return attributes;
}

/** Some writers give every element of the spreadsheet a prefix; without it the rest need not care. */
function withoutPrefix(root: XmlElement, part: string): XmlElement {
  const prefix = root.name.slice(0, -localName(root.name).length - 1);
  if (prefix === "") return root;
  if (root.attributes.has("xmlns")) throw new WorkbookError("damaged-part", `${part}: two namespaces at its root`);
  const bare = root.source.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
  return elementsIn(bare)[0] ?? root;
}
