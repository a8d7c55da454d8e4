import type { GoalIdea } from "../goal-idea";
import { climateGoals } from "./goals-climate";
import { expertiseGoals } from "./goals-expertise";
import { neighbourhoodGoals } from "./goals-neighbourhood";
import { parentGoals } from "./goals-parents";
import { teachingGoals } from "./goals-teaching";
import { visionGoals } from "./goals-vision";

/** The goals by the id of the programme's thema. */
export const goalsByTheme: Readonly<Record<string, readonly GoalIdea[]>> = {
  visie: visionGoals,
  klimaat: climateGoals,
  aanbod: teachingGoals,
  expertise: expertiseGoals,
  samenwerking: neighbourhoodGoals,
  ouders: parentGoals,
};
