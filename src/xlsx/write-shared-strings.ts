import type { RichText } from "../workbook/description";
import type { FontStyle } from "../workbook/style";
import { escapeCellText } from "./write-xml";

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

/** How the texts of cells are kept: the rest of a cell element, from its type up to its end tag. */
export interface CellTexts {
  ofText(text: string): string;
  /** A text in several fonts, each starting from the font of the cell. */
  ofRuns(rich: RichText, font: FontStyle): string;
}

/** Texts in the cells themselves, for a sheet that must not touch the texts of the others. */
export const inlineTexts: CellTexts = {
  ofText: (text) => inline(textElement(text)),
  ofRuns: (rich, font) => inline(runElements(rich, font)),
};

/** Goes before the elements of a text in several fonts: no text of a cell has this character. */
const richMark = "\0";

/** A longer text stands in its own cell: it is there once, and the table keeps its texts in memory until all is written. */
const longestShared = 2_000;

/** The texts of a workbook, each kept once; cells refer to them by number. */
export class SharedStrings implements CellTexts {
  /** By the text as it is, which is in memory anyway. */
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  ofText(text: string): string {
    return text.length > longestShared ? inlineTexts.ofText(text) : this.add(text);
  }

  ofRuns(rich: RichText, font: FontStyle): string {
    return this.add(richMark + runElements(rich, font));
  }

  /** The part of the package that holds the texts, in pieces. */
  *part(): Generator<string> {
    yield `${head} count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const item of this.numbers.keys())
      yield `<si>${item.startsWith(richMark) ? item.slice(richMark.length) : textElement(item)}</si>`;
    yield "</sst>";
  }

  private add(item: string): string {
    this.uses += 1;
    const number = this.numbers.get(item) ?? this.numbers.size;
    if (number === this.numbers.size) this.numbers.set(item, number);
    return ` t="s"><v>${number}</v>`;
  }
}

function inline(item: string): string {
  return ` t="inlineStr"><is>${item}</is>`;
}

function runElements({ runs }: RichText, font: FontStyle): string {
  return runs.map((run) => `<r>${fontElement({ ...font, ...run.font })}${textElement(run.text)}</r>`).join("");
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeCellText(text)}</t>`;
}

function fontElement(font: FontStyle): string {
  const bold = font.bold === true ? "<b/>" : "";
  const underline = font.underline === true ? "<u/>" : "";
  const color = font.color === undefined ? "" : `<color rgb="FF${font.color}"/>`;
  return `<rPr>${bold}${underline}<sz val="${font.size ?? 11}"/>${color}<rFont val="Calibri"/><family val="2"/></rPr>`;
}
