import type { ShownCells } from "../kept/kept-region";

/**
 * A row of a table that stays as it stood, by column name: one that the controller added by hand, or what is left of a
 * row of ours that went, because something of theirs stands in it.
 */
export class ShownRow {
  readonly cells: ShownCells;

  constructor(cells: ShownCells) {
    this.cells = cells;
  }
}

/** A row that the controller added by hand. */
export function rowByHand({ shown, notes }: { readonly shown: ShownCells; readonly notes: ShownCells }): ShownRow {
  return new ShownRow({ ...shown, ...notes });
}
