import { strToU8 } from "fflate";
import type { RichText } from "../workbook/description";
import type { FontStyle } from "../workbook/style";
import { escapeCellText } from "./write-xml";

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

/** The texts of a workbook, each kept once; cells refer to them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  /** The number of a text. */
  numberOf(text: string): number {
    return this.add(textElement(text));
  }

  /** The number of a text in several fonts, each starting from the font of the cell. */
  numberOfRuns({ runs }: RichText, font: FontStyle): number {
    return this.add(
      runs.map((run) => `<r>${fontElement({ ...font, ...run.font })}${textElement(run.text)}</r>`).join(""),
    );
  }

  /** The part of the package that holds the texts. */
  part(): Uint8Array {
    const items = [...this.numbers.keys()].map((item) => `<si>${item}</si>`).join("");
    return strToU8(`${head} count="${this.uses}" uniqueCount="${this.numbers.size}">${items}</sst>`);
  }

  private add(item: string): number {
    this.uses += 1;
    const number = this.numbers.get(item) ?? this.numbers.size;
    if (number === this.numbers.size) this.numbers.set(item, number);
    return number;
  }
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
