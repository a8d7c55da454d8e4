import { existsSync } from "node:fs";
import path from "node:path";
import { fromScript, root } from "./from-script";
import { documentFiles, readDocument } from "./read-document";

const documents = documentFiles.map(readDocument);
const allHeadings = documents.flatMap(({ headings }) => headings);
const anchors = fromScript<string[]>("manual-pages.mjs", "anchorOf", `${JSON.stringify(allHeadings)}.map(anchorOf)`);
const anchorOf = new Map(allHeadings.map((words, index) => [words, anchors[index]]));

describe.each(documents)("$file", ({ file, headings, links, pictures }) => {
  it("leads only to files that are there", () => {
    expect(inside(links).filter((link) => !existsSync(path.join(root, targetOf(file, link))))).toEqual([]);
  });

  it("leads only to headings that are there", () => {
    expect(inside(links).filter((link) => link.includes("#") && !hasHeading(targetOf(file, link), link))).toEqual([]);
  });

  it("shows only pictures that are there, each with words for who does not see it", () => {
    expect(pictures.filter((picture) => !existsSync(path.join(root, picture.file)))).toEqual([]);
    expect(pictures.filter(({ alt }) => alt.trim().length < 5)).toEqual([]);
  });

  // The changelog has the same three headings under each version.
  if (file !== "CHANGELOG.md")
    it("has no two headings alike", () => {
      const found = headings.map((words) => anchorOf.get(words));
      expect(found.filter((anchor, index) => found.indexOf(anchor) !== index)).toEqual([]);
    });
});

function inside(links: readonly string[]): readonly string[] {
  return links.filter((link) => !/^(https?|mailto):/.test(link));
}

function targetOf(file: string, link: string): string {
  const [target = ""] = link.split("#");
  return target === "" ? file : path.posix.join(path.posix.dirname(file), target);
}

function hasHeading(target: string, link: string): boolean {
  const anchor = link.slice(link.indexOf("#") + 1);
  return readDocument(target).headings.some((words) => anchorOf.get(words) === anchor);
}
