import type { Language } from "./language";

/** A regeling and its school year, as people call them. */
interface Round {
  readonly id: string;
  readonly name: string;
  readonly schoolYear: string;
}

const sentences: Readonly<Record<Language, (plan: string, region: string) => string>> = {
  nl: (plan, region) =>
    `Dit plan hoort bij ${plan}; deze werkmap gaat over ${region}. Maak daarvoor een eigen regiowerkmap.`,
  en: (plan, region) =>
    `This plan belongs to ${plan}; this workbook is about ${region}. Make a regional workbook of its own for it.`,
};

/** Why a region does not take in a plan of another regeling, or of another year of the same one. */
export function otherProgrammeText(plan: Round, region: Round, language: Language): string {
  const [of, about] = [called(plan), called(region)];
  const isSame = of === about;
  return sentences[language](isSame ? `${of} (${plan.id})` : of, isSame ? `${about} (${region.id})` : about);
}

function called({ name, schoolYear }: Round): string {
  return `${name} ${schoolYear}`;
}
