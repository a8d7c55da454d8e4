import fc from "fast-check";
import { escapeXml } from "../../src/xlsx/write-xml";
import { unescapeXml } from "../../src/xlsx/xml-text";
import { buildZip } from "../xlsx/build-zip";
import { handedIn, inProgress, type FuzzSeed } from "./fuzz-seeds";
import { judge } from "./judge";
import { isRead, packed, withPart, type Part } from "./package-parts";
import { attributeOf, childrenNamed, copyOf, elementsIn, setAttribute, xmlText, type XmlNode } from "./xml-tree";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Another way to say the same, as other programs do it; a chance decides for each element. */
type Rewrite = (root: XmlNode, happens: () => boolean) => void;

const rewrites: Readonly<Record<string, Rewrite>> = {
  "attributes in another order": (root, happens) =>
    everyElement(root, (node) => happens() && node.attributes.reverse()),
  "comments, instructions and spaces between elements": (root, happens) =>
    everyElement(root, (node) => {
      if (node.children.some((child) => typeof child === "string")) return;
      node.children = node.children.flatMap((child) =>
        happens() ? ["\n <!-- <v>9</v> --><?p <c/>?>\t", child] : [child],
      );
    }),
  "a prefix for every element": (root) => {
    if (attributeOf(root, "xmlns") !== main) return;
    setAttribute(root, "xmlns:x", main);
    setAttribute(root, "xmlns", null);
    everyElement(root, (node) => (node.name = `x:${node.name}`));
  },
  "texts in CDATA": (root, happens) =>
    everyElement(root, (node) => {
      if (node.name !== "t" || !happens()) return;
      node.children = node.children.map((child) => (typeof child === "string" ? `<![CDATA[${unescapeXml(child) ?? ""}]]>` : child)); // prettier-ignore
    }),
  "texts in runs with phonetic guides": (root, happens) =>
    everyElement(root, (node) => {
      if (node.name !== "si" || !happens() || childrenNamed(node, "t").length !== 1) return;
      const run = { name: "r", attributes: [], children: [{ name: "rPr", attributes: [], children: ["<b/>"] }, ...node.children] }; // prettier-ignore
      node.children = [run, "<rPh sb='0' eb='1'><t>9</t></rPh>"];
    }),
  "every character as a reference": (root, happens) =>
    everyElement(root, (node) => {
      if (!["t", "v"].includes(node.name) || !happens()) return;
      node.children = node.children.map((child) => (typeof child === "string" ? references(unescapeXml(child) ?? "") : child)); // prettier-ignore
    }),
  "rows in another order": (root, happens) => {
    for (const sheetData of childrenNamed(root, "sheetData")) if (happens()) sheetData.children.reverse();
  },
  "cells in another order": (root, happens) =>
    everyElement(root, (node) => node.name === "row" && happens() && node.children.reverse()),
  "numbers in other notations": (root, happens) =>
    everyElement(root, (node) => {
      if (node.name !== "c" || attributeOf(node, "t") !== undefined || !happens()) return;
      for (const value of childrenNamed(node, "v")) value.children = [` ${Number(value.children[0]).toExponential()} `];
    }),
  "what programs add of their own": (root, happens) =>
    everyElement(root, (node) => {
      if (!["worksheet", "row", "c"].includes(node.name) || !happens()) return;
      node.attributes.push(["xmlns:o", "urn:other"], ["o:v", "9"]);
      node.children.push("<o:more><o:c r='A1'><v>9</v></o:c></o:more>");
    }),
};

function everyElement(root: XmlNode, change: (node: XmlNode) => unknown): void {
  for (const { node } of elementsIn({ name: "", attributes: [], children: [root] })) change(node);
}

function references(text: string): string {
  return [...text]
    .map((character) => (character === "\n" ? "\n" : `&#x${(character.codePointAt(0) ?? 0).toString(16)};`))
    .join("");
}

function rewritten(seed: FuzzSeed, rewrite: Rewrite, happens: () => boolean): readonly Part[] {
  return [...seed.trees].reduce<readonly Part[]>((parts, [name, tree]) => {
    if (!name.startsWith("xl/worksheets") && !name.includes("sharedStrings")) return parts;
    const root = copyOf(tree);
    rewrite(root, happens);
    return withPart(parts, name, xmlText(root));
  }, seed.parts);
}

const seeds = [...handedIn, ...inProgress];
const seed = fc.nat(seeds.length - 1).map((index) => seeds[index] as FuzzSeed);
const chances = fc.infiniteStream(fc.boolean());

describe("the same workbook, said in another way, is read as the same", () => {
  test.each(Object.entries(rewrites))("%s", (_, rewrite) => {
    fc.assert(
      fc.property(fc.nat(seeds.length - 1), chances, (index, stream) => {
        const from = seeds[index] as FuzzSeed;
        const parts = rewritten(from, rewrite, () => stream.next().value as boolean);
        expect(judge(from, packed(parts))).toEqual({ kind: "same" });
      }),
      { numRuns: 25 },
    );
  });

  test("texts in the cells themselves", () => {
    for (const from of seeds) {
      const texts = childrenNamed(from.trees.get("xl/sharedStrings.xml") as XmlNode, "si");
      const inline: Rewrite = (root) =>
        everyElement(root, (node) => {
          if (node.name !== "c" || attributeOf(node, "t") !== "s") return;
          const item = texts[Number(childrenNamed(node, "v")[0]?.children[0])];
          setAttribute(node, "t", "inlineStr");
          node.children = [{ name: "is", attributes: [], children: copyOf(item as XmlNode).children }];
        });
      const parts = rewritten(from, inline, () => true).filter(({ name }) => name !== "xl/sharedStrings.xml");
      expect(judge(from, packed(parts))).toEqual({ kind: "same" });
    }
  });

  test.each([
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le")],
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ])("parts in %s", (_, encode) => {
    for (const from of seeds) {
      const parts = from.parts.map((part) => isRead(part.name) ? { ...part, bytes: new Uint8Array(encode(Buffer.from(part.bytes).toString())) } : part); // prettier-ignore
      expect(judge(from, packed(parts))).toEqual({ kind: "same" });
    }
  });

  test("a zip in any form and order, and part names in any case", () => {
    fc.assert(
      fc.property(
        seed.map(({ name }) => name),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (name, zip64, dataDescriptors, upper, order) => {
          const from = seeds.find((each) => each.name === name) as FuzzSeed;
          const shuffled = from.parts.map((part) => ({ part, at: order.next().value as number })).sort((one, other) => one.at - other.at); // prettier-ignore
          const files = shuffled.map(({ part }) => ({
            name: upper ? part.name.toUpperCase() : part.name,
            content: part.bytes,
          }));
          expect(judge(from, buildZip(files, { zip64, dataDescriptors, comment: escapeXml("gezipt") }))).toEqual({
            kind: "same",
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
