import { cellAddress } from "../../workbook/a1";
import { escapeXml } from "../write-xml";
import { copyFormula } from "../../workbook/formula-text";
import type { DescribedCells, NewGrid } from "./new-grid";
import type { OwnCells } from "./own-cell";
import type { SheetGrid } from "./sheet-grid";
import type { PlacedColumn, TablePlacement } from "./sheet-placement";
import { carriedDown, formulaOf, isBlank, plainText, styleOf } from "./standing-cell";
import { childOf, elementsIn, makeElement, type XmlElement } from "./xml-element";

/** The cells of a table: ours as described, the controller's with the row that continues theirs. */
export class TableCells {
  constructor(
    private readonly table: TablePlacement,
    private readonly standing: SheetGrid,
    private readonly described: DescribedCells,
    private readonly own: OwnCells,
  ) {}

  putInto(grid: NewGrid): void {
    this.refuseLoss(grid);
    this.table.columns.forEach((column, index) => {
      const at = this.table.area.left + index;
      this.putHead(grid, column, at);
      if (column.described === null) this.putForeign(grid, at);
      else this.putOwn(grid, column, at);
    });
    this.putTotals(grid);
  }

  private putHead(grid: NewGrid, column: PlacedColumn, at: number): void {
    const { area, standing } = this.table;
    const standingHead = column.isStanding ? this.cellAt(standing.area.top, at) : undefined;
    if (column.described === null) return grid.put(area.top, at, standingHead ?? null);
    const head = this.described.get(area.top)?.get(at);
    if (head !== undefined) grid.put(area.top, at, this.own.dressed(head, standingHead));
  }

  private putOwn(grid: NewGrid, { isStanding }: PlacedColumn, at: number): void {
    this.eachRow((row, from) => {
      const cell = this.described.get(row)?.get(at);
      const before = from === null || !isStanding ? undefined : this.cellAt(from, at);
      grid.put(row, at, cell === undefined ? null : this.own.dressed(cell, before));
    });
  }

  private putForeign(grid: NewGrid, at: number): void {
    const fill = this.filling(at);
    this.eachRow((row, from) => {
      const before = from === null ? undefined : this.cellAt(from, at);
      if (from === null) grid.put(row, at, fill(row));
      else grid.put(row, at, before === undefined ? null : carriedDown(before, row - from));
    });
  }

  /** What a new row gets in a column of the controller's: the look of the last row, and its formula where all have one. */
  private filling(at: number): (row: number) => XmlElement | null {
    const { area } = this.table.standing;
    const cells = range(area.top + 1, area.bottom).flatMap((row) => {
      const cell = this.cellAt(row, at);
      return cell === undefined ? [] : [{ row, cell }];
    });
    const style = styleOf(cells.at(-1)?.cell);
    const formulaFor = this.formulaOfColumn(at, cells);
    const look: [string, string][] = style === null ? [] : [["s", String(style)]];
    return (row) => {
      const formula = formulaFor(row);
      if (formula === null && style === null) return null;
      const inner = formula === null ? "" : `<f>${escapeXml(formula)}</f>`;
      return makeElement("c", [["r", cellAddress(row, at)], ...look], inner);
    };
  }

  /** The formula for a new row: that of the others when the table says so, or when all of them have the same. */
  private formulaOfColumn(at: number, cells: readonly StandingAt[]): (row: number) => string | null {
    const rule = calculation(this.table, at - this.table.area.left);
    const filled = cells.filter(({ cell }) => !isBlank(cell));
    const formulas = filled.flatMap(({ row, cell }) => {
      const formula = formulaOf(cell);
      return formula === null ? [] : [{ row, formula }];
    });
    const last = formulas.at(-1);
    if (last === undefined) return () => rule;
    const copy = (row: number) => copyFormula(last.formula, row - last.row);
    const isSame = filled.length === formulas.length && formulas.every(({ row, formula }) => formula === copy(row));
    return isSame || rule !== null ? copy : () => null;
  }

  /** Rows of totals stay right below the table. */
  private putTotals(grid: NewGrid): void {
    const { standing, area } = this.table;
    for (let index = 1; index <= standing.totalsRows; index++) {
      const row = standing.area.bottom + index;
      for (let at = area.left; at <= area.right; at++) {
        grid.put(area.bottom + index, at, this.cellAt(row, at) ?? null);
      }
    }
  }

  /** What somebody typed in a column of their own in a row that is gone would be lost. */
  private refuseLoss(grid: NewGrid): void {
    const { standing, columns, continues } = this.table;
    const continued = new Set(continues);
    const gone = range(standing.area.top + 1, standing.area.bottom).filter((row) => !continued.has(row));
    for (const row of gone) {
      columns.forEach(({ described, isStanding }, index) => {
        const at = standing.area.left + index;
        const cell = described === null && isStanding ? this.cellAt(row, at) : undefined;
        if (cell !== undefined && !isBlank(cell) && formulaOf(cell) === null) grid.refuse(row, at);
      });
    }
  }

  private eachRow(put: (row: number, from: number | null) => void): void {
    this.table.continues.forEach((from, index) => put(this.table.area.top + 1 + index, from));
  }

  private cellAt(row: number, column: number): XmlElement | undefined {
    return this.standing.get(row)?.cells.get(column);
  }
}

interface StandingAt {
  readonly row: number;
  readonly cell: XmlElement;
}

/** The formula of a whole column, where it reads the same in every row. */
function calculation({ table }: TablePlacement, index: number): string | null {
  const column = elementsIn(childOf(table.root, "tableColumns")?.inner ?? "")[index];
  const formula = column === undefined ? undefined : childOf(column, "calculatedColumnFormula");
  return formula === undefined ? null : plainText(formula);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
