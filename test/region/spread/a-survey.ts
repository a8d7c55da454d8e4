import { gatherRegion } from "../../../src/region/gather/gather-region";
import { awarded, ownColumns } from "../../../src/region/own-columns";
import { surveyRegion, type Survey } from "../../../src/region/survey/survey";
import { aPlan, type PlanAbout } from "../a-plan";
import { programme, readFile } from "../region-files";

/** A school's plan, and what the controller decided on it. */
export interface Judged extends PlanAbout {
  readonly decision?: string;
}

/** The survey of these plans. Schools without a BRIN get one of their own. */
export function surveyOf(plans: readonly Judged[]): Survey {
  const files = plans.map(({ decision: _, ...about }, index) =>
    readFile({ file: `${index}.xlsx`, plan: aPlan({ brin: `${10 + index}AA`, ...about }) }),
  );
  const survey = surveyRegion(gatherRegion(files, { programme }), null);
  const decisions = new Map(plans.map(({ decision = "" }, index) => [`${index}.xlsx`, decision]));
  return { ...survey, accepted: survey.accepted.map((known) => decided(known, decisions)) };
}

function decided(known: Survey["accepted"][number], decisions: ReadonlyMap<string, string>) {
  const decision = decisions.get(known.submission.file) ?? "";
  const notes = decision === "" ? {} : { [ownColumns.submissions.decision.name]: decision };
  return { ...known, notes, awarded: decision === awarded };
}
