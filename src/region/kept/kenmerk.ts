import { yearEndOf } from "../gather/year-end";
import type { CheckedPlan } from "../../school/submission";

/**
 * The mark that ties a row of Inzendingen to the controller's notes: whose plan it is, and which version of it.
 * The digest has no "|", so the last one parts the two.
 */
export function kenmerkOf(identity: string, digest: string): string {
  return `${identity}|${digest}`;
}

/** The kenmerk of a school's workbook: a plan with its year end is another version than that plan before. */
export function kenmerkOfVersion(identity: string, checked: CheckedPlan): string {
  const yearEnd = yearEndOf(checked);
  return kenmerkOf(identity, yearEnd === null ? checked.digest : `${checked.digest}+${yearEnd.digest}`);
}

/** The identity inside a kenmerk. */
export function identityIn(kenmerk: string): string {
  const end = kenmerk.lastIndexOf("|");
  return end === -1 ? kenmerk : kenmerk.slice(0, end);
}
