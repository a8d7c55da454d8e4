import type { Block, Cell, Paragraph } from "../document/block";
import type { WordPlace } from "../plan-form";

/** A text with where it stood. */
export interface Piece {
  readonly text: string;
  readonly isStruck: boolean;
  readonly place: WordPlace;
}

/** Paragraphs as one text: a line each, with the marks of lists. */
export function textOf(blocks: readonly Block[]): string {
  let number = 0;
  return blocks
    .map((block) => {
      if (block.kind === "table") return rowsOf(block.cells);
      number = block.list === "number" ? number + 1 : 0;
      return markOf(block, number) + block.text;
    })
    .join("\n")
    .trim();
}

function markOf({ list, text }: Paragraph, number: number): string {
  if (list === null || text.trim() === "") return "";
  return list === "bullet" ? "• " : `${number}. `;
}

/** A table inside a cell, a line for each row. */
function rowsOf(cells: readonly Cell[]): string {
  const rows: string[] = [];
  for (const { row, blocks } of cells) {
    const text = textOf(blocks);
    if (text !== "") rows[row] = rows[row] === undefined ? text : `${rows[row]} | ${text}`;
  }
  return rows.filter((row) => row !== undefined).join("\n");
}

/** All paragraphs, those in tables inside the blocks included. */
export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : block.cells.flatMap((cell) => paragraphsIn(cell.blocks)),
  );
}

/** The same place with other words. */
export function withText(piece: Piece, text: string): Piece {
  return { ...piece, text };
}
