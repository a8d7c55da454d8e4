import { isBrin, normalizeBrin } from "../domain/brin";
import type { Plan } from "../domain/plan";
import { plainWords } from "../domain/plain-words";
import type { Programme } from "../domain/programme";

/** No part of a name makes it longer than file systems allow. */
const longestPart = 30;

/**
 * "schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_v1.xlsx"; the ending says which file it is: "v1", or "leeg" for a
 * template. For people only: identity is read from inside the file.
 */
export function planFileName(plan: Plan, programme: Programme, ending: string): string {
  return schoolFileName(shortWords(programme.name), plan, programme, ending);
}

/** "eindevaluatie_2026-2027_12AB00_de-zandmotor_v1.xlsx". */
export function evaluationFileName(plan: Plan, programme: Programme, ending: string): string {
  return schoolFileName("eindevaluatie", plan, programme, ending);
}

function schoolFileName(what: string, { header }: Plan, { schoolYear }: Programme, ending: string): string {
  // A joint plan goes under the BRIN of its penvoerder.
  const brin = isBrin(header.leadSchool) ? header.leadSchool : header.brin;
  const parts = [
    what,
    schoolYear,
    isBrin(brin) ? normalizeBrin(brin) : shortWords(brin),
    shortWords(header.school),
    ending,
  ];
  return `${parts.filter((part) => part !== "").join("_")}.xlsx`;
}

/** "sjablonen_schoolbudget-inclusie_2026-2027.zip": the templates of all schools. */
export function templatesFileName({ name, schoolYear }: Programme): string {
  return `sjablonen_${shortWords(name)}_${schoolYear}.zip`;
}

function shortWords(text: string): string {
  return plainWords(text).slice(0, longestPart).replace(/-$/, "");
}
