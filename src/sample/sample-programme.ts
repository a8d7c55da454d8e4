import type { Programme } from "../domain/programme";
import { boards } from "./data/boards";

/** The programme with the sample's besturen on its list, as if SPPOH had filled it in; the rest is left as it is. */
export function sampleProgramme(programme: Programme): Programme {
  const names = new Set([...programme.boards.names, ...boards.map((board) => board.name)]);
  return { ...programme, boards: { ...programme.boards, names: [...names] } };
}
