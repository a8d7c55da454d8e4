import { cellAddress, type Area } from "../../workbook/a1";
import { asContent } from "../../workbook/formula";
import { SheetDraft } from "../../workbook/sheet-draft";
import type { CellStyle } from "../../workbook/style";
import type { Figure } from "../figures/figure";

/** A number that stands in a cell: what it is called, and what it is made of. */
export interface StandingFigure {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** "Arrangementen, huidige situatie · Loosduinen". */
  readonly label: string;
  readonly figure: Figure<number | string>;
}

/** A sheet that remembers of each of its numbers what it is made of. */
export class FigureDraft extends SheetDraft {
  private readonly standing: StandingFigure[] = [];

  /** Puts a figure in a cell, merged over the area if it has more, and gives the cell to refer to. */
  putFigure<T extends number | string>(area: Area, figure: Figure<T>, style: CellStyle, label: string): Figure<T> {
    const { top: row, left: column } = area;
    this.putMerged(area, asContent(figure), style);
    this.standing.push({ row, column, label, figure });
    const making = { how: "cell", row, column, label, of: figure } as const;
    return { text: cellAddress(row, column), value: figure.value, making };
  }

  /** Every number of the sheet. */
  figures(): readonly StandingFigure[] {
    return this.standing;
  }
}

/** The area of a single cell. */
export function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
