import type { Cell, Table } from "../document/block";
import type { Account } from "./account";
import { afterLabel, isLabel } from "./label";
import { paragraphsIn, textOf, withText, type Piece } from "./piece";

/** A table while it is read: what nobody takes is told in the end. */
export class TableView {
  private readonly taken = new Set<Cell>();

  constructor(
    readonly table: Table,
    /** Its place among the tables of the document, from 1. */
    readonly number: number,
    /** Whether the table has no head of its own and goes on where the one before it stopped. */
    readonly isContinued: boolean,
  ) {}

  /** The cells of a row, those that reach into it from above left out. */
  row(index: number): readonly Cell[] {
    return this.table.cells.filter(({ row }) => row === index);
  }

  /** The cell at a place of the grid, also when it begins above or to the left. */
  cellAt(row: number, column: number): Cell | undefined {
    return this.table.cells.find(
      (cell) =>
        cell.row <= row && row < cell.row + cell.height && cell.column <= column && column < cell.column + cell.width,
    );
  }

  text(cell: Cell | undefined): string {
    return cell === undefined ? "" : textOf(cell.blocks);
  }

  isTaken(cell: Cell): boolean {
    return this.taken.has(cell);
  }

  /** A cell whose text is accounted for from here on. */
  take(cell: Cell): Piece {
    this.taken.add(cell);
    return this.pieceOf(cell);
  }

  pieceOf(cell: Cell): Piece {
    return {
      text: this.text(cell),
      isStruck: paragraphsIn(cell.blocks).some(({ isStruck }) => isStruck),
      place: { kind: "table", table: this.number, row: cell.row + 1, column: cell.column + 1 },
    };
  }

  /** The cell of a label or a head: what stands in it beside the form's own words has no place. */
  takeLabel(cell: Cell, labels: readonly string[], ownWords: readonly string[], account: Account): void {
    const piece = this.take(cell);
    const rest = labels.map((label) => afterLabel(piece.text, label)).find((each) => each !== null);
    // In nearly the form's words only the first line is the label.
    const beside = rest ?? piece.text.split("\n").slice(1).join("\n");
    if (ownWords.some((own) => isLabel(beside, own))) return;
    account.unplaced(withText(piece, beside));
  }

  /** All cells that nobody took have no place in the plan. */
  tellTheRest(account: Account): void {
    for (const cell of this.table.cells) if (!this.taken.has(cell)) account.unplaced(this.take(cell));
  }
}
