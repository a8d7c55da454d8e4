import { momentOf } from "./gather/version-order";
import type { Survey } from "./survey/survey";

/** The newest moment that the files tell, ISO 8601; without any, the first day of the school year: never the clock. */
export function newestMoment({ rows, programme }: Pick<Survey, "rows" | "programme">): string {
  const moments = rows.flatMap(({ submittedAt, savedAt }) => [momentOf(submittedAt), momentOf(savedAt)]);
  const newest = moments.reduce<number>((most, moment) => Math.max(most, moment ?? 0), 0);
  return newest === 0 ? `${programme.schoolYear.slice(0, 4)}-08-01T00:00:00Z` : new Date(newest).toISOString();
}
