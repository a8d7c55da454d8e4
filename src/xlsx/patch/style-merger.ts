import { childOf, elementsIn, makeElement, withAttributes, withChildren, type XmlElement } from "./xml-element"; // prettier-ignore

/** Sections of a styles part, in the order that the format asks for. */
const sections = [
  "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
] as const; // prettier-ignore
type Section = (typeof sections)[number];

const firstOwnFormat = 164;
const general = 0;

/** Brings styles of a new workbook into the styles that stand; what is there already is found again, so nothing grows. */
export class StyleMerger {
  private readonly standing: StyleSheet;
  private readonly fresh: StyleSheet;
  private readonly cellStyles = new Map<number, number>();
  private readonly ruleStyles = new Map<number, number>();

  constructor(standing: XmlElement, fresh: XmlElement) {
    this.standing = new StyleSheet(standing);
    this.fresh = new StyleSheet(fresh);
  }

  /** The standing number of a new cell style. */
  cellStyle(number: number): number {
    const known = this.cellStyles.get(number);
    if (known !== undefined) return known;
    const xf = number === 0 ? undefined : this.fresh.item("cellXfs", number);
    const found = xf === undefined ? 0 : this.standing.indexOf("cellXfs", this.translated(xf));
    this.cellStyles.set(number, found);
    return found;
  }

  /** The standing number of a new style of conditional formats; `preferred` where that looks the same. */
  ruleStyle(number: number, preferred: number | null = null): number {
    const wanted = this.fresh.item("dxfs", number);
    const standing = preferred === null ? undefined : this.standing.item("dxfs", preferred);
    if (preferred !== null && wanted && standing && meaning(wanted) === meaning(standing)) return preferred;
    const known = this.ruleStyles.get(number);
    if (known !== undefined) return known;
    const found = wanted === undefined ? 0 : this.standing.indexOf("dxfs", wanted);
    this.ruleStyles.set(number, found);
    return found;
  }

  /** A standing style that keeps a text from turning into a formula when it is edited, or one that does not. */
  quoted(style: number, isQuoted: boolean): number {
    const xf = this.standing.item("cellXfs", style);
    if (xf === undefined || (xf.attributes.get("quotePrefix") ?? "0").replace("true", "1") === (isQuoted ? "1" : "0")) return style; // prettier-ignore
    return this.standing.indexOf("cellXfs", withAttributes(xf, { quotePrefix: isQuoted ? "1" : null }));
  }

  /** Whether a new cell style marks its text as quoted. */
  isQuoted(fresh: number): boolean {
    return this.fresh.item("cellXfs", fresh)?.attributes.get("quotePrefix") === "1";
  }

  /** Whether numbers show as they are in this standing style. */
  isGeneral(style: number): boolean {
    return Number(this.standing.item("cellXfs", style)?.attributes.get("numFmtId") ?? general) === general;
  }

  finish(): XmlElement {
    return this.standing.finish();
  }

  private translated(xf: XmlElement): XmlElement {
    const at = (name: string) => Number(xf.attributes.get(name) ?? 0);
    const index = (section: Section, name: string) => {
      const item = this.fresh.item(section, at(name));
      return item === undefined ? 0 : this.standing.indexOf(section, item);
    };
    return withAttributes(xf, {
      numFmtId: this.numberFormat(at("numFmtId")),
      fontId: index("fonts", "fontId"),
      fillId: index("fills", "fillId"),
      borderId: index("borders", "borderId"),
    });
  }

  private numberFormat(id: number): number {
    const code = id < firstOwnFormat ? undefined : this.fresh.formatCode(id);
    return code === undefined ? id : this.standing.formatId(code);
  }
}

/** A styles part as lists of items, each found by what it says. */
class StyleSheet {
  private readonly items = new Map<Section, XmlElement[]>();
  private readonly numbers = new Map<Section, Map<string, number>>();
  private readonly grown = new Set<Section>();

  constructor(private readonly root: XmlElement) {}

  item(section: Section, index: number): XmlElement | undefined {
    return this.itemsOf(section)[index];
  }

  /** The place of an item; added when it is not there. */
  indexOf(section: Section, item: XmlElement): number {
    const items = this.itemsOf(section);
    const numbers = this.numbersOf(section);
    const key = meaning(item);
    const found = numbers.get(key);
    if (found !== undefined) return found;
    numbers.set(key, items.length);
    this.grown.add(section);
    return items.push(item) - 1;
  }

  formatCode(id: number): string | undefined {
    const format = this.itemsOf("numFmts").find(({ attributes }) => attributes.get("numFmtId") === String(id));
    return format?.attributes.get("formatCode");
  }

  formatId(code: string): number {
    const formats = this.itemsOf("numFmts");
    const ids = formats.map(({ attributes }) => Number(attributes.get("numFmtId")));
    const found = formats.findIndex(({ attributes }) => attributes.get("formatCode") === code);
    if (found !== -1) return ids[found] as number;
    const id = Math.max(firstOwnFormat - 1, ...ids) + 1;
    formats.push(makeElement("numFmt", [["numFmtId", String(id)], ["formatCode", code]])); // prettier-ignore
    this.grown.add("numFmts");
    return id;
  }

  finish(): XmlElement {
    if (this.grown.size === 0) return this.root;
    const children = elementsIn(this.root.inner);
    for (const section of this.grown) {
      const at = children.findIndex(({ name }) => name === section);
      const grown = this.sectionElement(section, children[at]);
      if (at === -1) children.splice(placeOf(section, children), 0, grown);
      else children[at] = grown;
    }
    return withChildren(this.root, children);
  }

  private sectionElement(section: Section, standing: XmlElement | undefined): XmlElement {
    const items = this.itemsOf(section);
    const element = withChildren(standing ?? makeElement(section, []), items);
    return withAttributes(element, { count: items.length });
  }

  private itemsOf(section: Section): XmlElement[] {
    const known = this.items.get(section);
    if (known !== undefined) return known;
    const items = elementsIn(childOf(this.root, section)?.inner ?? "");
    this.items.set(section, items);
    return items;
  }

  private numbersOf(section: Section): Map<string, number> {
    const known = this.numbers.get(section);
    if (known !== undefined) return known;
    const numbers = new Map<string, number>();
    this.itemsOf(section).forEach((item, index) => {
      if (!numbers.has(meaning(item))) numbers.set(meaning(item), index);
    });
    this.numbers.set(section, numbers);
    return numbers;
  }
}

/** What an item says, however its attributes are ordered and its truths written; what Excel fills in itself left out. */
function meaning({ name, attributes, inner }: XmlElement): string {
  const said = [...attributes]
    .filter(([key, value]) => !key.startsWith("apply") && !(switches.has(name) && truth(value) === "1"))
    .map(([key, value]) => `${key}=${truth(value)}`);
  return `${name} ${said.sort().join(" ")}(${elementsIn(inner).map(meaning).join()})`;
} // prettier-ignore

/** Fonts are bold by being called so, whether or not that is said to be true. */
const switches = new Set(["b", "i"]);

function truth(value: string): string {
  return value === "true" ? "1" : value === "false" ? "0" : value;
}

function placeOf(section: Section, children: readonly XmlElement[]): number {
  const later = sections.slice(sections.indexOf(section) + 1) as readonly string[];
  const at = children.findIndex(({ name }) => later.includes(name));
  return at === -1 ? children.length : at;
}
