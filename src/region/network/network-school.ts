import { plainText } from "../../domain/plain-text";
import { compareName, compareText, firstDifference } from "../compare";
import { fileIdentity } from "../gather/identity";
import { isDecided, notAwarded } from "../own-columns";
import { brinOf, codeIn, isExpected, participates, participations } from "../schools/school-record";
import type { SchoolRow } from "../schools/school-row";
import type { KnownSubmission } from "../survey/known-submission";
import type { Survey } from "../survey/survey";
import type { SchoolName } from "../survey/survey-row";

/** A school with a plan that counts, or of which a plan is expected. */
export interface NetworkSchool {
  /** BRIN with location; where none can be read, the file of the plan or the name on the list. */
  readonly key: string;
  /** The key from before its BRIN could be read; null without a plan. */
  readonly earlierKey: string | null;
  readonly name: SchoolName;
  readonly plan: KnownSubmission | null;
  /** False for a school that the controller said no to, or that said so itself. */
  readonly takesPart: boolean;
  /** As the controller set it: "Aangemeld", "Toegekend"; "" for nothing. */
  readonly participation: string;
  /** The address on the controller's list; "" for none. */
  readonly email: string;
}

type Surveyed = Pick<Survey, "accepted" | "schools" | "names">;

/** Every school once, by werkgebied and name. */
export function networkSchools({ accepted, schools, names }: Surveyed): readonly NetworkSchool[] {
  const listed = new Map(schools.map((row) => [brinOf(row.record), row]));
  const found = new Map<string, NetworkSchool>();
  for (const plan of accepted) {
    const key = keyOfPlan(plan);
    if (!found.has(key)) found.set(key, schoolWithPlan(key, plan, listed.get(key)));
  }
  for (const row of schools) {
    const key = brinOf(row.record) ?? `naam:${plainText(row.record.school)}`;
    if (isExpected(row.record) && !found.has(key)) found.set(key, schoolWithoutPlan(key, row, names));
  }
  const rank = new Map(names.werkgebieden.all.map((name, index) => [name, index]));
  const rankOf = ({ name }: NetworkSchool) => rank.get(name.werkgebied) ?? rank.size;
  return [...found.values()].sort((left, right) =>
    firstDifference(
      rankOf(left) - rankOf(right),
      compareName(left.name.school, right.name.school),
      compareText(left.key, right.key),
    ),
  );
}

/** By which the rows of a school are known again. */
function keyOfPlan({ submission, name }: Pick<KnownSubmission, "submission" | "name">): string {
  return codeIn(name.brin) ?? submission.identity;
}

function schoolWithPlan(key: string, plan: KnownSubmission, listed: SchoolRow | undefined): NetworkSchool {
  const refused = isDecided(plan.notes, notAwarded);
  return {
    key,
    earlierKey: fileIdentity(plan.submission.file),
    name: plan.name,
    plan,
    takesPart: !refused && (listed === undefined || !participates(listed.record, participations.none)),
    participation: plan.awarded ? participations.awarded : (listed?.record.participation ?? ""),
    email: plainText(listed?.record.email ?? ""),
  };
}

function schoolWithoutPlan(key: string, { record }: SchoolRow, names: Survey["names"]): NetworkSchool {
  return {
    key,
    earlierKey: null,
    name: {
      school: plainText(record.school),
      brin: brinOf(record) ?? plainText(record.brin),
      board: names.boards.of(record.board),
      werkgebied: names.werkgebieden.of(record.werkgebied),
    },
    plan: null,
    takesPart: true,
    participation: record.participation,
    email: plainText(record.email),
  };
}
