import { nameHeads, nameTails, schoolKinds, singleNames } from "./data/school-names";
import { seededChance } from "./chance";

/** How often a school goes by its bare name, against each kind such as "OBS". */
const bareWeight = 24;

/**
 * Names for schools, all different for the first 30,000: single words first, then compounds, then the same again as
 * another kind of school; beyond that with a number.
 */
export function schoolNames(count: number, seed: number): string[] {
  const chance = seededChance(seed, "names");
  const bare = [...chance.shuffle(singleNames), ...chance.shuffle(compounds())];
  const firstKinds = bare.map(() => {
    const kind = chance.pickWeighted(schoolKinds, (name) => (name === "" ? bareWeight : 1));
    return schoolKinds.indexOf(kind);
  });
  return Array.from({ length: count }, (_, index) => {
    const position = index % bare.length;
    const round = Math.floor(index / bare.length);
    const kind = schoolKinds[((firstKinds[position] ?? 0) + round) % schoolKinds.length] ?? "";
    const again = Math.floor(round / schoolKinds.length);
    return `${kind} ${bare[position] ?? ""} ${again === 0 ? "" : again + 1}`.trim();
  });
}

/** "De Duintuin", "Het Veenland", without names that single out or that repeat themselves. */
function compounds(): string[] {
  const known = new Set(singleNames);
  const names = nameHeads.flatMap((head) => nameTails.map(([article, tail]) => `${article} ${head}${tail}`));
  return names.filter((name) => !known.has(name));
}

/** The name of a school for special education: no regular kind before it, but SBO or SO. */
export function specialSchoolName(name: string, index: number): string {
  return `${index % 3 === 2 ? "SO" : "SBO"} ${withoutKind(name)}`;
}

/** "De Duintuin" of "OBS De Duintuin". */
export function withoutKind(name: string): string {
  const kind = schoolKinds.find((each) => each !== "" && name.startsWith(`${each} `)) ?? "";
  return name.slice(kind.length).trim();
}
