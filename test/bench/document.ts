import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable, targetRows, type Section } from "./report";

const document = "docs/performance.md";

/** Puts the figures of one run into the document; the words around them are written by hand and stay. */
export function writeDocument(sections: readonly Section[], machine: string): void {
  const generated = new Map([
    ["machine", machine],
    ["targets", markdownTable(["what", "measured", "target", ""], targetRows(sections))],
    ...sections.map(({ id, head, rows }) => [id, markdownTable(head, rows)] as const),
  ]);
  let text = readFileSync(document, "utf8");
  for (const [id, content] of generated) text = withContent(text, id, content);
  writeFileSync(document, text);
  execFileSync("npx", ["prettier", "--write", document], { stdio: "ignore" });
}

function withContent(text: string, id: string, content: string): string {
  const place = new RegExp(`(?<=<!-- figures: ${id} -->\n)[^]*?(?=<!-- end -->)`);
  if (!place.test(text)) throw new Error(`${document} has no place for the figures of ${id}`);
  return text.replace(place, () => `\n${content}\n\n`);
}
