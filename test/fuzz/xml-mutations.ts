import fc from "fast-check";
import type { FuzzSeed } from "./fuzz-seeds";
import { packed, withPart } from "./package-parts";
import { copyOf, elementsIn, xmlText, type Placed, type XmlNode } from "./xml-tree";

const kinds = [
  "drop", "double", "swap", "unwrap", "wrap", "junk", "setAttribute", "borrowAttribute", "dropAttribute",
  "doubleAttribute", "renameAttribute", "rename", "setText", "borrowText", "dropText", "prefix", "namespace",
] as const; // prettier-ignore
type Kind = (typeof kinds)[number];

/** One change to the XML of a part. Numbers choose by remainder, so that each of them always means something. */
export interface XmlMutation {
  readonly kind: Kind;
  readonly part: number;
  readonly element: number;
  readonly other: number;
  readonly word: string;
}

/** Values that mean something somewhere in a workbook, or nearly. */
const words = [
  "", "0", "1", "-1", "2", "7", "99999999999", "1e400", "NaN", "25000", "-0.001", "s", "n", "str", "b", "e", "d", "inlineStr",
  "shared", "array", "A1", "C12", "H30", "XFD1048576", "A1:C3", "rId1", "rId3", "true", "false", "€ 25.000,-", "1.250,50",
  "2026-09-01", "#REF!", "WAAR", "ja", "=1+1", "_x000D_", "_x005F_x0041_", "&lt;b&gt;", "&amp;", "&onbekend;", "&#0;", "&#x202e;",
  "<", "]]>", "hidden", "veryHidden", "doel.1", "uitgave.3", "bedrag", "schoolbudget:plan", "inzending.digest", "concept",
  "sheet1.xml", "../../x", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "External", "\u200b", " ", "\n",
]; // prettier-ignore
const junk = [
  "<x:junk xmlns:x='j'><v>99</v><c r='A1'/></x:junk>", "<v>99</v>", "<f>1</f>", "<is><t>x</t></is>", "<t>x</t>", "<c/>", "<row/>",
  "<!-- <v>99</v> -->", "<?p <v>99</v>?>", "<![CDATA[<v>99</v>]]>", "<!DOCTYPE x>", "99", "&amp;", "<rPh><t>99</t></rPh>",
  "<extLst><ext><c r='B2'><v>9</v></c></ext></extLst>", "<mc:AlternateContent><mc:Choice/></mc:AlternateContent>",
]; // prettier-ignore
const names = ["v", "f", "is", "t", "r", "c", "row", "si", "rPh", "sheet", "sheetData", "x:c", "definedName", "V", "Relationship"]; // prettier-ignore

export const xmlMutation: fc.Arbitrary<XmlMutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  part: fc.nat(1000),
  element: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  word: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...junk) },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  ),
});

/** The seed with these changes, one after the other. */
export function withXmlMutations(seed: FuzzSeed, mutations: readonly XmlMutation[]): Uint8Array {
  const changed = new Map<string, XmlNode>();
  const partNames = [...seed.trees.keys()];
  for (const mutation of mutations) {
    const name = chosen(partNames, mutation.part);
    const root = changed.get(name) ?? copyOf(seed.trees.get(name) as XmlNode);
    changed.set(name, root);
    mutate(root, mutation);
  }
  return packed([...changed].reduce((parts, [name, root]) => withPart(parts, name, xmlText(root)), seed.parts));
}

function mutate(root: XmlNode, mutation: XmlMutation): void {
  const elements = elementsIn({ name: "", attributes: [], children: [root] });
  change(chosen(elements, mutation.element), mutation, elements);
}

function change({ node, parent }: Placed, { kind, word, other }: XmlMutation, elements: readonly Placed[]): void {
  const { children } = parent;
  const at = children.indexOf(node);
  const another = chosen(elements, other).node;
  switch (kind) {
    case "drop":
      children.splice(at, 1);
      return;
    case "double":
      children.splice(at, 0, copyOf(node));
      return;
    case "swap": {
      const to = other % children.length;
      [children[at], children[to]] = [children[to] as XmlNode, node];
      return;
    }
    case "unwrap":
      children.splice(at, 1, ...node.children);
      return;
    case "wrap":
      children[at] = { name: "x:wrap", attributes: [["xmlns:x", "j"]], children: [node] };
      return;
    case "junk":
      node.children.splice(other % (node.children.length + 1), 0, word);
      return;
    case "setText":
      node.children = [word];
      return;
    case "borrowText":
      node.children = copyOf(another).children;
      return;
    case "dropText":
      node.children = node.children.filter((child) => typeof child !== "string");
      return;
    case "rename":
      node.name = word === "" ? "x" : word;
      return;
    case "prefix":
      node.name = `x:${node.name}`;
      return;
    case "namespace":
      node.attributes.push(["xmlns", word]);
      return;
    default:
      changeAttribute(node, kind, word, other, another);
  }
}

function changeAttribute(node: XmlNode, kind: Kind, word: string, other: number, another: XmlNode): void {
  const { attributes } = node;
  if (attributes.length === 0) {
    attributes.push([chosen(["r", "t", "s", "ref", "x:r", "xml:space"], other), word.replaceAll('"', "")]);
    return;
  }
  const at = other % attributes.length;
  const [name, value] = attributes[at] as readonly [string, string];
  const borrowed = another.attributes.find(([key]) => key === name)?.[1] ?? value;
  if (kind === "dropAttribute") attributes.splice(at, 1);
  else if (kind === "doubleAttribute") attributes.push([name, word.replaceAll('"', "")]);
  else if (kind === "renameAttribute")
    attributes[at] = [chosen(["r", "t", "s", "x:r", "name", "state", "Id"], other), value];
  else attributes[at] = [name, kind === "borrowAttribute" ? borrowed : word.replaceAll('"', "")];
}

function chosen<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}
