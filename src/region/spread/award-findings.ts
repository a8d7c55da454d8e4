import type { Finding, FindingCode } from "../../domain/finding";
import type { KnownSubmission } from "../survey/known-submission";
import { regionFindings } from "../survey/region-findings";
import type { Survey } from "../survey/survey";

/** A finding that matters when plans are awarded, and the plan that it is about; null for the region as a whole. */
export interface AwardFinding {
  readonly finding: Finding;
  readonly known: KnownSubmission | null;
}

/** The number of awards, conditions, amounts, doorlopende schools, joint applications and totals; the spread itself (C03) is no finding here. */
const awardCodes: ReadonlySet<FindingCode> = new Set(["C02", "C04", "C05", "C06", "C07", "C08", "R28"]);

/** What the controller's rules say of the plans that are awarded or may be; errors first, then in the order of the rows. */
export function awardFindings({ submissions, programme, settings }: Survey): readonly AwardFinding[] {
  const known = submissions.map((each) => each.known);
  const { overall, about } = regionFindings(known, programme, settings);
  const found = [
    ...overall.map((finding): AwardFinding => ({ finding, known: null })),
    ...known.flatMap((each) => about(each.submission).map((finding): AwardFinding => ({ finding, known: each }))),
  ].filter(({ finding }) => awardCodes.has(finding.code));
  const isError = ({ finding }: AwardFinding) => finding.severity === "error";
  return [...found.filter(isError), ...found.filter((each) => !isError(each))];
}
