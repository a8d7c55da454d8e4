import type { CellContent, CellDescription } from "../../workbook/description";
import type { CellValue } from "../../workbook/snapshot";
import type { SharedStrings } from "../shared-strings";
import { cellElement, type StyleNumber } from "../write-sheet-data";
import { inlineTexts } from "../write-shared-strings";
import { formulaOf, styleOf, valueOf } from "./standing-cell";
import type { StyleMerger } from "./style-merger";
import { withAttributes, type XmlElement } from "./xml-element";

/** Makes our cells in the styles of the standing workbook. */
export class OwnCells {
  constructor(
    private readonly styles: StyleMerger,
    private readonly styleNumber: StyleNumber,
    private readonly strings: SharedStrings | null,
  ) {}

  /** A cell in our own look; null when it shows nothing. */
  fresh(cell: CellDescription): XmlElement | null {
    return this.make(cell, this.styles.cellStyle(this.styleNumber(cell)));
  }

  /** A cell that keeps the look of the one that stands; that one itself where it says the same. */
  dressed(cell: CellDescription, standing: XmlElement | undefined): XmlElement | null {
    const style = styleOf(standing);
    if (standing === undefined || style === null) return this.fresh(cell);
    const fitting = this.styles.quoted(style, this.styles.isQuoted(this.styleNumber(cell)));
    if (this.says(standing, cell.content))
      return fitting === style ? standing : withAttributes(standing, { s: fitting });
    return this.make(cell, fitting);
  }

  /** Whether a standing cell says what is described. */
  says(standing: XmlElement, content: CellContent | null): boolean {
    if (content === null || content === "") return standing.inner === "";
    if (typeof content === "object" && "runs" in content) return false;
    const formula = typeof content === "object" ? content.formula : null;
    const value = typeof content === "object" ? content.value : content;
    return formulaOf(standing) === formula && isSameValue(valueOf(standing, this.strings), value);
  }

  private make(cell: CellDescription, style: number): XmlElement | null {
    const source = cellElement(cell, style, inlineTexts);
    if (source === "") return null;
    // Made as it will be written: what is in it is found in its text.
    return { name: "c", attributes: noAttributes, inner: "", source };
  }
}

const noAttributes: XmlElement["attributes"] = new Map();

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" || typeof other === "object") return typeof one === "object" && typeof other === "object" && one.error === other.error; // prettier-ignore
  return one === other;
}
