import type { Participation } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { brinCode } from "./brin-code";
import { seededChance, type Chance } from "./chance";
import type { Board } from "./data/boards";
import { neighbourhoods, type Neighbourhoods } from "./data/neighbourhoods";
import { deal } from "./deal";
import { boardPerPlan, sampleBoards } from "./sample-boards";
import type { SampleOptions } from "./sample-plan";
import { schoolNames, specialSchoolName } from "./school-name";

/** An invented school, or the bestuur itself where besturen apply. */
export interface School {
  /** Normalized, with location; of a bestuur its bestuursnummer. */
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
  const names = schoolNames(schools, seed);
  const isBoard = programme.applicant === "board";
  const dealtBoards = isBoard
    ? boardPerPlan(programme, names)
    : deal(chance, schools, sampleBoards(programme), (board) => board.weight);
  const participations = deal(chance, schools, programme.participations, (kind) => participationWeights[kind]);
  return dealtBoards.map((board, index) => {
    const werkgebied = chooseWerkgebied(programme, board, chance);
    const name = names[index] ?? "";
    return {
      brin: isBoard ? board.number : brinCode(index, seed),
      name: isBoard ? board.name : programme.schoolKinds === "special" ? specialSchoolName(name, index) : name,
      board,
      werkgebied,
      wijk: chance.pick(aboutWerkgebied(werkgebied, programme).wijken),
      pupils: chance.int(110, 290) + chance.int(0, 250),
      participation: participations[index] ?? "nieuw",
    };
  });
}

function chooseWerkgebied(programme: Programme, board: Board, chance: Chance): string {
  const { names } = programme.werkgebieden;
  if (names.length === 0) return "";
  const home = names.filter((name) => board.home.includes(name));
  const among = home.length === 0 || chance.happens(awayFromHome) ? names : home;
  return chance.pickWeighted(among, (name) => aboutWerkgebied(name, programme).weight);
}

function aboutWerkgebied(name: string, { region }: Programme): Neighbourhoods {
  return neighbourhoods[name] ?? { weight: 20, wijken: [name || region] };
}
