import { SaxesParser, type SaxesTagPlain } from "saxes";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Aside, Block, Paragraph } from "./block";
import { tableOf, type RawCell } from "./table-grid";

/** What the converter made of a document: what stands on the pages, and the notes below them. */
export interface HtmlContent {
  readonly blocks: readonly Block[];
  readonly notes: readonly Aside[];
}

/** References to notes are the converter's own words: "[1]" and "↑". */
const noteReference = /^#?(footnote|endnote)-ref-/;

/**
 * Reads the converter's HTML into paragraphs and tables.
 * @throws WorkbookError `damaged-part` when it is not well formed
 */
export function htmlBlocks(html: string): HtmlContent {
  const reader = new HtmlReader();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new WorkbookError("damaged-part", `converted document: ${error.message}`);
  });
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("text", (text) => reader.text(text));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.write(`<html>${html}</html>`).close();
  return reader.content();
}

interface Draft {
  text: string;
  readonly list: Paragraph["list"];
  isStruck: boolean;
  pictures: number;
}

class HtmlReader {
  /** Where blocks go: the page, and the cells that are open. */
  private readonly places: Block[][] = [[]];
  private readonly tables: RawCell[][][] = [];
  private readonly notes: Aside[] = [];
  private paragraph: Draft | null = null;
  private struck = 0;
  private silent = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.silent > 0 || noteReference.test(attributes.href ?? "") || noteReference.test(attributes.id ?? "")) {
      this.silent += 1;
      return;
    }
    this.openers[name]?.(attributes);
  }

  text(text: string): void {
    if (this.silent > 0) return;
    const draft = this.draft();
    draft.text += text;
    if (this.struck > 0 && text.trim() !== "") draft.isStruck = true;
  }

  close(name: string): void {
    if (this.silent > 0) {
      this.silent -= 1;
      return;
    }
    this.closers[name]?.();
  }

  content(): HtmlContent {
    this.endParagraph();
    return { blocks: this.places[0] ?? [], notes: this.notes };
  }

  private readonly openers: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
    p: ({ class: list }) => this.begin(list === "bullet" || list === "number" ? list : null),
    br: () => (this.draft().text += "\n"),
    input: ({ checked }) => (this.draft().text += checked === undefined ? "☐" : "☒"),
    img: () => (this.draft().pictures += 1),
    s: () => (this.struck += 1),
    li: () => this.openPlace(),
    table: () => {
      this.endParagraph();
      this.tables.push([]);
    },
    tr: () => this.tables.at(-1)?.push([]),
    td: (attributes) => this.openCell(attributes),
    th: (attributes) => this.openCell(attributes),
  };

  private readonly closers: Readonly<Record<string, () => void>> = {
    p: () => this.endParagraph(),
    s: () => (this.struck -= 1),
    li: () => this.closeNote(),
    td: () => this.closePlace(),
    th: () => this.closePlace(),
    table: () => this.place().push(tableOf(this.tables.pop() ?? [])),
  };

  private place(): Block[] {
    return this.places.at(-1) ?? [];
  }

  private openPlace(): Block[] {
    this.endParagraph();
    const blocks: Block[] = [];
    this.places.push(blocks);
    return blocks;
  }

  private closePlace(): readonly Block[] {
    this.endParagraph();
    return this.places.pop() ?? [];
  }

  private openCell({ colspan = "1", rowspan = "1" }: Record<string, string>): void {
    const row = this.tables.at(-1)?.at(-1);
    row?.push({ width: Number(colspan), height: Number(rowspan), blocks: this.openPlace() });
  }

  /** Lists on the page are paragraphs here; the only items are the notes below it. */
  private closeNote(): void {
    const text = plainLines(this.closePlace());
    if (text !== "") this.notes.push({ kind: "note", text });
  }

  private begin(list: Paragraph["list"]): void {
    this.endParagraph();
    this.paragraph = { text: "", list, isStruck: false, pictures: 0 };
  }

  private draft(): Draft {
    if (this.paragraph === null) this.begin(null);
    return this.paragraph as Draft;
  }

  private endParagraph(): void {
    if (this.paragraph !== null) this.place().push({ kind: "paragraph", ...this.paragraph });
    this.paragraph = null;
  }
}

function plainLines(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph" ? [block.text.trim()] : block.cells.map(({ blocks: inner }) => plainLines(inner)),
    )
    .filter((text) => text !== "")
    .join("\n");
}
