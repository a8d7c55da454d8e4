import type { Programme } from "../domain/programme";

/** A longer name would not fit in the column beside a spending. */
const longestGoalTitle = 14;
export const usualGoalTitle = "Doel";

/** What the programme calls a goal, above a column: "Doel", "Initiatief". */
export function goalTitle({ words }: Programme): string {
  const title = words.goals.goal.title.trim();
  return title === "" || title.length > longestGoalTitle ? usualGoalTitle : title;
}

/** The same in a sentence: "doel". */
export const goalNoun = (programme: Programme): string =>
  goalTitle(programme).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** "Doel 3": a goal as people choose it. */
export const goalWord = (id: string, programme: Programme): string => `${goalTitle(programme)} ${id}`;
