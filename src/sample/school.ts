import type { Participation } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { brinCode } from "./brin-code";
import { seededChance, type Chance } from "./chance";
import { boards, type Board } from "./data/boards";
import { neighbourhoods, type Neighbourhoods } from "./data/neighbourhoods";
import { deal } from "./deal";
import type { SampleOptions } from "./sample-plan";
import { schoolNames } from "./school-name";

/** An invented school. */
export interface School {
  /** Normalized, with location. */
  readonly brin: string;
  readonly name: string;
  readonly board: Board;
  readonly werkgebied: string;
  readonly wijk: string;
  readonly pupils: number;
  readonly participation: Participation;
}

const participationWeights: Readonly<Record<Participation, number>> = { nieuw: 3, doorlopend: 1 };

/** How often a bestuur with a home has a school outside it. */
const awayFromHome = 0.08;

/** Invents schools: besturen and kinds of participation in exact shares, each bestuur mostly in its own werkgebieden. */
export function inventSchools({ schools, seed, programme }: SampleOptions): School[] {
  const chance = seededChance(seed, "schools");
  const dealtBoards = deal(chance, schools, boards, (board) => board.weight);
  const kinds = Object.keys(participationWeights) as Participation[];
  const participations = deal(chance, schools, kinds, (kind) => participationWeights[kind]);
  const names = schoolNames(schools, seed);
  return dealtBoards.map((board, index) => {
    const werkgebied = chooseWerkgebied(programme, board, chance);
    return {
      brin: brinCode(index, seed),
      name: names[index] ?? "",
      board,
      werkgebied,
      wijk: chance.pick(aboutWerkgebied(werkgebied).wijken),
      pupils: chance.int(110, 290) + chance.int(0, 250),
      participation: participations[index] ?? "nieuw",
    };
  });
}

function chooseWerkgebied(programme: Programme, board: Board, chance: Chance): string {
  const { names } = programme.werkgebieden;
  const home = names.filter((name) => board.home.includes(name));
  const among = home.length === 0 || chance.happens(awayFromHome) ? names : home;
  return chance.pickWeighted(among, (name) => aboutWerkgebied(name).weight);
}

function aboutWerkgebied(name: string): Neighbourhoods {
  return neighbourhoods[name] ?? { weight: 20, wijken: [name] };
}
