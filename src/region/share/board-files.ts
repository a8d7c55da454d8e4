import type { Survey } from "../survey/survey";
import { boardShare, sharingBoards, type BoardShare, type BoardShareOptions } from "./board-share";
import { boardFileName } from "./share-file-names";

/** The file of one schoolbestuur: what is in it, and what it is called. */
export interface BoardFile {
  readonly name: string;
  readonly share: BoardShare;
}

/** A file for each board with plans. Boards of which plain letters say the same get names that differ. */
export function boardFiles(survey: Survey, options: BoardShareOptions): readonly BoardFile[] {
  const times = new Map<string, number>();
  return sharingBoards(survey).map(({ name: board }) => {
    const share = boardShare(survey, board, options);
    const name = boardFileName(board, share);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : name.replace(/(?=\.xlsx$)/, `_${time}`), share };
  });
}
