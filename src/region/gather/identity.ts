import { isCodeOf, normalizeCode } from "../../domain/applicant";
import type { CheckedPlan } from "../../school/submission";

/** Whose plan this is: BRIN with location (`12AB` is `12AB00`) or bestuursnummer, programme and school year. */
export function identityOf(checked: CheckedPlan, file: string): string {
  const { plan, programme } = checked;
  const { applicant } = programme;
  if (!isCodeOf(applicant, plan.header.brin)) return fileIdentity(file);
  return `${normalizeCode(applicant, plan.header.brin)}|${programme.id}|${programme.schoolYear}`;
}

/** The identity of a file that names no school that we can read. */
export function fileIdentity(file: string): string {
  return `bestand:${file}`;
}
