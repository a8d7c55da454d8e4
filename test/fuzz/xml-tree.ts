/** An element of which every piece may be changed, also into what is not XML; names and values as they stand in the file. */
export interface XmlNode {
  name: string;
  /** In order; a name may come twice. */
  attributes: (readonly [name: string, value: string])[];
  /** Texts between tags as they stand in the file. */
  children: (XmlNode | string)[];
}

const token = /<\?[^>]*\?>|<!--[^]*?-->|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)="([^"]*)"/g;

/** The root of a part as our own writers and LibreOffice make it: double quotes, and no CDATA. */
export function parseXml(text: string): XmlNode {
  const top: XmlNode = { name: "", attributes: [], children: [] };
  const open = [top];
  for (const [whole, end, name, attributes = "", empty] of text.matchAll(token)) {
    const parent = open.at(-1) as XmlNode;
    if (name === undefined) {
      if (open.length > 1) parent.children.push(whole);
    } else if (end === "/") open.pop();
    else {
      const node = { name, attributes: [...attributes.matchAll(attribute)].map(([, key, value]) => [key, value] as [string, string]), children: [] }; // prettier-ignore
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  return top.children[0] as XmlNode;
}

/** The part as text. */
export function xmlText(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${textOf(root)}`;
}

function textOf(node: XmlNode | string): string {
  if (typeof node === "string") return node;
  const start = node.name + node.attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
  if (node.name === "") return node.children.map(textOf).join("");
  return node.children.length === 0 ? `<${start}/>` : `<${start}>${node.children.map(textOf).join("")}</${node.name}>`;
}

export function copyOf(node: XmlNode): XmlNode {
  const { name, attributes, children } = node;
  return {
    name,
    attributes: [...attributes],
    children: children.map((child) => (typeof child === "string" ? child : copyOf(child))),
  };
}

/** An element with the one that it stands in. */
export interface Placed {
  readonly node: XmlNode;
  readonly parent: XmlNode;
}

/** All elements inside another, from the top. */
export function elementsIn(parent: XmlNode): readonly Placed[] {
  const found: Placed[] = [];
  const collect = (inside: XmlNode) => {
    for (const node of inside.children) {
      if (typeof node === "string") continue;
      found.push({ node, parent: inside });
      collect(node);
    }
  };
  collect(parent);
  return found;
}

/** The elements right inside another with that name. */
export function childrenNamed(parent: XmlNode, name: string): readonly XmlNode[] {
  return parent.children.filter((child): child is XmlNode => typeof child !== "string" && child.name === name);
}

export function attributeOf(node: XmlNode, name: string): string | undefined {
  return node.attributes.find(([key]) => key === name)?.[1];
}

/** Gives an attribute a value, or takes it away. */
export function setAttribute(node: XmlNode, name: string, value: string | null): void {
  const others = node.attributes.filter(([key]) => key !== name);
  const at = node.attributes.findIndex(([key]) => key === name);
  if (value !== null) others.splice(at < 0 ? others.length : at, 0, [name, value]);
  node.attributes = others;
}
