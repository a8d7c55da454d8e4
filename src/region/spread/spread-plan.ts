import { empty, valueOf } from "../../domain/entry";
import { isDoorlopend } from "../../domain/is-doorlopend";
import type { Programme, Topic } from "../../domain/programme";
import { isDecided, notAwarded, ownColumns } from "../own-columns";
import type { KnownSubmission } from "../survey/known-submission";
import { conditionsLacking } from "../survey/region-findings";
import type { SchoolName } from "../survey/survey-row";

/** A plan that counts, as the spread sees it. */
export interface SpreadPlan {
  readonly kenmerk: string;
  readonly name: SchoolName;
  /** The thema's that are ticked, in the order of the programme. */
  readonly themes: readonly Topic[];
  readonly awarded: boolean;
  readonly isNew: boolean;
  /** Besluit of the controller; "" for none. */
  readonly decision: string;
  /** Whether the controller may still award it: a new school, not awarded and not refused. */
  readonly canBeAwarded: boolean;
  /** Ids of the conditions of an award that are not confirmed yet (R05). */
  readonly lacking: readonly string[];
}

const decisionColumn = ownColumns.submissions.decision.name;

/** What of a plan matters for the spread over werkgebieden, besturen and thema's. */
export function spreadPlan(
  { submission, kenmerk, name, notes, awarded }: KnownSubmission,
  programme: Programme,
): SpreadPlan {
  const { plan, programme: own } = submission.checked;
  const decision = String(notes[decisionColumn] ?? "");
  const isNew = !isDoorlopend(plan);
  const isOfThisRound = own.id === programme.id && own.schoolYear === programme.schoolYear;
  return {
    kenmerk,
    name,
    themes: programme.themes.filter(({ id }) => valueOf(plan.themes[id]?.ticked ?? empty) === true),
    awarded,
    isNew,
    decision,
    canBeAwarded: isNew && isOfThisRound && !awarded && !isDecided(notes, notAwarded),
    lacking: conditionsLacking(plan, programme),
  };
}
