import { budgetMistakes } from "./budget-mistakes";
import { contentMistakes } from "./content-mistakes";
import { countMistakes } from "./count-mistakes";
import { headerMistakes } from "./header-mistakes";
import type { Mistake } from "./mistake";
import { signOffMistakes } from "./sign-off-mistakes";

const allMistakes = {
  ...headerMistakes,
  ...contentMistakes,
  ...countMistakes,
  ...budgetMistakes,
  ...signOffMistakes,
};

export type MistakeName = keyof typeof allMistakes;

/** Every mistake that a sample can hold, by name. */
export const mistakes: Readonly<Record<MistakeName, Mistake>> = allMistakes;

export const mistakeNames = Object.keys(allMistakes) as readonly MistakeName[];
