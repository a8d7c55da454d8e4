/** A Dutch school year such as "2026-2027": 1 August up to and including 31 July. */
export type SchoolYear = `${number}-${number}`;

/** Reads "2026-2027"; null for anything else, also when the years do not follow each other. */
export function parseSchoolYear(text: string): SchoolYear | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text.trim());
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) return null;
  return text.trim() as SchoolYear;
}

/** The school year before this one. */
export function previousSchoolYear(year: SchoolYear): SchoolYear {
  const start = Number(year.slice(0, 4));
  return `${start - 1}-${start}`;
}
