import type { BoardFile } from "../../../../region/share/board-files";

/** Value of the choice for all boards. No board is called so: names have no space before them. */
export const everyBoard = " all";

/** With whom to share, and whether a board sees the decisions. */
export interface ShareChoices {
  readonly audience: "board" | "wide";
  /** A board's name, or `everyBoard`. */
  readonly board: string;
  readonly withDecision: boolean;
}

/** What was asked, as far as the workbook as it stands has it: the first board until another is chosen. */
export function possibleChoices(asked: ShareChoices, boards: readonly BoardFile[]): ShareChoices {
  const [first] = boards;
  if (first === undefined) return { ...asked, audience: "wide" };
  const isKnown = asked.board === everyBoard || boards.some(({ share }) => share.board === asked.board);
  return isKnown ? asked : { ...asked, board: first.share.board };
}

/** Whether the choice is the file of each board, in one zip. */
export function isForAllBoards({ audience, board }: ShareChoices): boolean {
  return audience === "board" && board === everyBoard;
}
