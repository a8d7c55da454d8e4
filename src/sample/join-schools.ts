import type { Chance } from "./chance";
import type { School } from "./school";

/** What a joint application (gezamenlijke aanvraag) says: with whom, and who is penvoerder. */
export interface JointApplication {
  readonly partner: School;
  readonly lead: School;
}

/** Of the schools that might: about one pair in 25, and one in 120 that names a school which does not name it back. */
const schoolsPerPair = 25;
const schoolsPerOneSided = 120;

/** Pairs schools of one werkgebied; candidates for few schools give no pair at all. Keyed by BRIN. */
export function joinSchools(candidates: readonly School[], chance: Chance): ReadonlyMap<string, JointApplication> {
  const pairs = neighbours(chance.shuffle(candidates));
  const mutual = Math.round(candidates.length / schoolsPerPair);
  const oneSided = Math.round(candidates.length / schoolsPerOneSided);
  const joint = new Map<string, JointApplication>();
  pairs.slice(0, mutual + oneSided).forEach(([lead, other], index) => {
    joint.set(lead.brin, { partner: other, lead });
    if (index < mutual) joint.set(other.brin, { partner: lead, lead });
  });
  return joint;
}

/** Pairs of schools in the same werkgebied, each school in one pair at most. */
function neighbours(schools: readonly School[]): readonly (readonly [School, School])[] {
  const waiting = new Map<string, School>();
  const pairs: (readonly [School, School])[] = [];
  for (const school of schools) {
    const other = waiting.get(school.werkgebied);
    if (other === undefined) waiting.set(school.werkgebied, school);
    else {
      pairs.push([other, school]);
      waiting.delete(school.werkgebied);
    }
  }
  return pairs;
}
