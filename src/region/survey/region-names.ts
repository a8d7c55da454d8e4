import { isCodeOf, normalizeCode, type Applicant } from "../../domain/applicant";
import { plainText } from "../../domain/plain-text";
import type { PlanHeader } from "../../domain/plan";
import type { Region } from "../region";
import type { RegionSettings } from "../settings/region-settings";
import { canonicalNames, type CanonicalNames } from "./canonical-names";
import type { SchoolName } from "./survey-row";

/** The spellings of werkgebieden and besturen in this workbook. */
export interface RegionNames {
  readonly werkgebieden: CanonicalNames;
  readonly boards: CanonicalNames;
}

/** One spelling for each werkgebied and each bestuur that the settings list or a school names. */
export function regionNames({ submissions }: Region, settings: RegionSettings): RegionNames {
  const headers = submissions.map(({ checked }) => checked.plan.header);
  return {
    werkgebieden: canonicalNames(
      settings.werkgebieden,
      headers.map(({ werkgebied }) => werkgebied),
    ),
    boards: canonicalNames(
      settings.boards,
      headers.map(({ board }) => board),
    ),
  };
}

/** The applicant as every table names it; a text that is no code stays as it was typed. */
export function schoolName(
  { school, brin, board, werkgebied }: PlanHeader,
  applicant: Applicant,
  names: RegionNames,
): SchoolName {
  return {
    school: plainText(school),
    brin: isCodeOf(applicant, brin) ? normalizeCode(applicant, brin) : plainText(brin),
    board: names.boards.of(board),
    werkgebied: names.werkgebieden.of(werkgebied),
  };
}
