import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./from-script";

/** A document in Markdown; paths are relative to the root of the project, with slashes. */
export interface Document {
  readonly file: string;
  readonly headings: readonly string[];
  /** What links and pictures point at, as written. */
  readonly links: readonly string[];
  readonly pictures: readonly { readonly alt: string; readonly file: string }[];
  /** What stands in code: the lines of blocks, and pieces within sentences. */
  readonly code: readonly string[];
}

/** Every document that people read. */
export const documentFiles: readonly string[] = [
  "README.md",
  "CHANGELOG.md",
  "test/fixtures/README.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md"))
    .sort(),
];

export function readDocument(file: string): Document {
  const text = readFileSync(path.join(root, file), "utf8");
  const prose = text.replace(/^```.*?^```$/gms, "");
  const sentences = prose.replace(/`[^`\n]+`/g, "code");
  const targets = [...sentences.matchAll(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g)];
  const blocks = [...text.matchAll(/^```.*?\n(.*?)^```$/gms)].flatMap(([, block = ""]) => block.split("\n"));
  return {
    file,
    headings: [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = ""]) => words),
    links: targets.filter(([, mark]) => mark === "").map(([, , , target = ""]) => target),
    pictures: [...sentences.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = "", target = ""]) => ({
      alt,
      file: path.posix.join(path.posix.dirname(file), target),
    })),
    code: [...blocks, ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, piece = ""]) => piece)],
  };
}
