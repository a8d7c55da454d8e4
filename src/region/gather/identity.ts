import { isBrin, normalizeBrin } from "../../domain/brin";
import type { CheckedPlan } from "../../school/submission";

/** Whose plan this is: BRIN with location (`12AB` is `12AB00`), programme and school year. */
export function identityOf(checked: CheckedPlan, file: string): string {
  const { plan, programme } = checked;
  if (!isBrin(plan.header.brin)) return fileIdentity(file);
  return `${normalizeBrin(plan.header.brin)}|${programme.id}|${programme.schoolYear}`;
}

/** The identity of a file that names no school that we can read. */
export function fileIdentity(file: string): string {
  return `bestand:${file}`;
}
