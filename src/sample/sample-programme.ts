import type { Programme } from "../domain/programme";
import { sampleBoards } from "./sample-boards";
import type { School } from "./school";

/** The programme with the sample's besturen on its list, as if its organisation had filled it in; the rest is left as it is. */
export function sampleProgramme(programme: Programme, schools: readonly School[]): Programme {
  const invented = programme.applicant === "board" ? schools.map(({ board }) => board) : sampleBoards(programme);
  const names = new Set([...programme.boards.names, ...invented.map((board) => board.name)]);
  return { ...programme, boards: { ...programme.boards, names: [...names] } };
}
