import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { markdownTable, targetRows, type Section } from "./report";

const document = "docs/performance.md";

/** Puts the figures of one run into the document; the words around them are written by hand and stay. */
export function writeDocument(sections: readonly Section[], machine: string): void {
  const figures = new Map([
    ["machine", machine],
    ["targets", markdownTable(["what", "measured", "target", ""], targetRows(sections))],
    ...sections.map(({ id, head, rows }) => [id, markdownTable(head, rows)] as const),
  ]);
  const text = readFileSync(document, "utf8");
  const missing = [...figures.keys()].filter((id) => !text.includes(`<!-- figures: ${id} -->`));
  if (missing.length > 0) throw new Error(`${document} has no place for the figures of ${missing.join(", ")}`);
  // Nothing of an earlier run stays: all figures are from one.
  const written = text.replace(/(?<=<!-- figures: (\S+) -->\n)[^]*?(?=<!-- end -->)/g, (_, id: string) => `\n${figures.get(id) ?? notMeasured}\n\n`); // prettier-ignore
  writeFileSync(document, written);
  execFileSync("npx", ["prettier", "--write", document], { stdio: "ignore" });
}

const notMeasured = "Not measured: what it needs is not on that machine.";
