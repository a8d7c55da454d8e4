import { isCodeOf } from "../domain/applicant";
import type { Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import { seededChance, type Chance } from "./chance";
import { inventPlan } from "./invent-plan";
import { joinSchools } from "./join-schools";
import { dealMistakes } from "./mistakes/deal-mistakes";
import { inventLaterMoments, inventMoments, type Moments } from "./moments";
import { revisePlan } from "./revise-plan";
import type { SampleOptions, SamplePlan } from "./sample-plan";
import { sampleProgramme } from "./sample-programme";
import { inventSchools, type School } from "./school";
import { slug } from "./slug";

const withMistakes = 0.15;
const handedInTwice = 0.05;

/** A school with the plan as it meant it, before any mistake. */
interface Draft {
  readonly school: School;
  readonly plan: Plan;
  readonly moments: Moments;
}

/**
 * Invented submissions: a file for each school, then the resubmissions as extra files (5 % of the schools, half of
 * them to mend mistakes). 15 % of the first files have mistakes; all others give no error and no warning when checked
 * with their own `programme` on the day they were handed in. The same options always give the same plans.
 */
export function samplePlans({ schools: count, seed, programme: given }: SampleOptions): SamplePlan[] {
  const schools = inventSchools({ schools: count, seed, programme: given });
  const programme = sampleProgramme(given, schools);
  const mistaken = new Set(chooseSome(schools, withMistakes, seededChance(seed, "mistaken")));
  const isFree = (school: School) => school.participation === "nieuw" && !mistaken.has(school);
  const candidates = asks(programme, "joint") ? schools.filter(isFree) : [];
  const joint = joinSchools(candidates, seededChance(seed, "joint"));
  const makeMistakes = dealMistakes(programme, seededChance(seed, "mistakes"));

  const submissions = schools.map((school): Submission => {
    const moments = inventMoments(programme, seededChance(seed, "moments", school.brin));
    const chance = seededChance(seed, "plan", school.brin);
    const plan = inventPlan(school, joint.get(school.brin) ?? null, moments.signed, programme, chance);
    const sent = mistaken.has(school) ? makeMistakes(plan) : { plan, mistakes: [] };
    return { draft: { school, plan, moments }, sample: handIn({ school, moments, programme, ...sent }) };
  });
  const again = chooseResubmissions(submissions, seededChance(seed, "resubmissions"));
  const resubmissions = again.map(({ draft }) => handInAgain(draft, programme, seed));
  return [...submissions.map(({ sample }) => sample), ...resubmissions];
}

type HandedIn = Pick<SamplePlan, "plan" | "mistakes" | "programme"> & Pick<Draft, "school" | "moments">;

function handIn({ school, moments, ...sent }: HandedIn): SamplePlan {
  const { programme } = sent;
  const { stamped, savedAt, submittedAt } = moments;
  return {
    ...sent,
    participation: school.participation,
    fileName: fileName(school, programme, ""),
    submittedAt,
    savedAt,
    stamped,
    resubmissionOf: null,
  };
}

function handInAgain(draft: Draft, programme: Programme, seed: number): SamplePlan {
  const { school } = draft;
  const chance = seededChance(seed, "resubmission", school.brin);
  const moments = inventLaterMoments(draft.moments, chance);
  const plan = revisePlan(draft.plan, moments.signed, chance);
  const sample = handIn({ school, moments, programme, plan, mistakes: [] });
  return { ...sample, fileName: fileName(school, programme, "-v2"), resubmissionOf: school.brin };
}

function fileName({ brin, name }: School, { words }: Programme, version: string): string {
  return `${slug(words.form)}-${brin}-${slug(name)}${version}.xlsx`;
}

interface Submission {
  readonly draft: Draft;
  readonly sample: SamplePlan;
}

/** Half to mend mistakes. A first file without a usable BRIN is left out: nobody could tell that it was replaced. */
function chooseResubmissions(submissions: readonly Submission[], chance: Chance): readonly Submission[] {
  const recognizable = submissions.filter(({ sample }) =>
    isCodeOf(sample.programme.applicant, sample.plan.header.brin),
  );
  const number = Math.round(submissions.length * handedInTwice);
  const mended = chance.shuffle(recognizable.filter(({ sample }) => sample.mistakes.length > 0));
  const changed = chance.shuffle(recognizable.filter(({ sample }) => sample.mistakes.length === 0));
  return [...mended.slice(0, Math.ceil(number / 2)), ...changed].slice(0, number);
}

function chooseSome<T>(list: readonly T[], share: number, chance: Chance): readonly T[] {
  return chance.shuffle(list).slice(0, Math.round(list.length * share));
}
