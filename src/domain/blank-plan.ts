import { empty, filled } from "./entry";
import { hasFixedGrant } from "./grant";
import { grantLineId, type Choice, type Participation, type Plan } from "./plan";
import type { Programme, Topic } from "./programme";

/**
 * A plan in which nothing is filled in yet. A new school's grant line holds the programme's amount, where there is one
 * amount; a doorlopende school's stays empty, because whether it receives money again is not stated.
 */
export function blankPlan(programme: Programme, participation: Participation): Plan {
  const isKnown = participation === "nieuw" && hasFixedGrant(programme);
  const amount = isKnown ? filled(programme.grantCents) : empty;
  return {
    header: {
      school: "",
      brin: "",
      board: "",
      boardNumber: "",
      werkgebied: "",
      participation: filled(participation),
      partners: "",
      leadSchool: "",
      adviser: "",
      contact: "",
      email: "",
      leernetwerk: empty,
      leernetwerkNames: "",
    },
    reason: "",
    principles: noneTicked(programme.principles),
    themes: noneTicked(programme.themes),
    goals: [],
    counts: Object.fromEntries(programme.counts.map(({ id }) => [id, blankCount])),
    partnerNames: "",
    income: [{ id: grantLineId, description: programme.grantLabel, amount }],
    expenses: [],
    printedTotals: null,
    explanation: "",
    conditions: Object.fromEntries(programme.conditions.map(({ id }) => [id, empty])),
    signature: { director: "", board: "", school: "", date: empty },
  };
}

const blankCount = { current: empty, target: empty, story: "" } as const;

function noneTicked(topics: readonly Topic[]): Record<string, Choice> {
  return Object.fromEntries(topics.map(({ id }) => [id, { ticked: empty, remark: "" }]));
}
