import { areaAddress } from "../workbook/a1";

/** The rectangle around cells that come one by one. */
export class UsedArea {
  private readonly area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };

  add({ row, column }: { readonly row: number; readonly column: number }): void {
    const { area } = this;
    if (row < area.top) area.top = row;
    if (column < area.left) area.left = column;
    if (row > area.bottom) area.bottom = row;
    if (column > area.right) area.right = column;
  }

  /** "A1" when there was no cell. */
  get address(): string {
    return this.area.top === Infinity ? "A1" : areaAddress(this.area);
  }
}
