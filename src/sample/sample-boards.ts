import type { Programme } from "../domain/programme";
import { boards, namedInPublic, type Board } from "./data/boards";
import { withoutKind } from "./school-name";

/** The besturen of an invented region: those on the programme's list, with invented ones where that list is not whole. */
export function sampleBoards({ boards: { names } }: Programme): readonly Board[] {
  const known = boards.filter(({ name }) => names.includes(name) || !namedInPublic.has(name));
  const others = names.filter((name) => !boards.some((board) => board.name === name));
  return others.length === 0 ? known : others.map((name, index) => inventBoard(name, index));
}

/**
 * One bestuur for each of a number of plans, for a regeling to which besturen apply; all different for the first 2,800.
 * Where the list runs out, `names` gives the rest.
 */
export function boardPerPlan(programme: Programme, names: readonly string[]): readonly Board[] {
  const listed = sampleBoards(programme).slice(0, names.length);
  const own = names.map(withoutKind);
  const rest = own.slice(listed.length).map((bare, index) => {
    const at = listed.length + index;
    const name = own.indexOf(bare) < at ? (names[at] ?? bare) : bare;
    return inventBoard(`Stichting ${name}`, at);
  });
  return [...listed, ...rest];
}

/** Numbers from 97100 on; those below are taken. */
function inventBoard(name: string, index: number): Board {
  return { name, number: String(97_100 + (index % 2_900)), weight: 5, home: [] };
}
