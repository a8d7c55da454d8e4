import { dayNumber, fromDayNumber } from "../../domain/calendar-date";
import { empty, filled, valueOf, type Entry } from "../../domain/entry";
import { parseDate } from "../../domain/parse-date";
import type { Plan } from "../../domain/plan";
import type { Programme, Topic } from "../../domain/programme";
import { withSignature, type Mistake } from "./mistake";

const part = "sign-off";

/** Mistakes in "Plan voor gezien". */
export const signOffMistakes = {
  "board-not-involved": {
    part,
    codes: ["R05"],
    fits: hasConditions,
    putIn: (plan, _, { conditions }) => withCondition(plan, conditions[0], empty),
  },
  "adviser-has-not-read": {
    part,
    codes: ["R05"],
    fits: hasConditions,
    putIn: (plan, _, { conditions }) => withCondition(plan, conditions.at(-1), filled(false)),
  },
  "director-missing": { part, codes: ["R01"], putIn: (plan) => withSignature(plan, { director: "" }) },
  "school-missing-at-signature": { part, codes: ["R01"], putIn: (plan) => withSignature(plan, { school: "" }) },
  "date-missing": { part, codes: ["R01", "R32"], putIn: (plan) => withSignature(plan, { date: empty }) },
  "date-unreadable": {
    part,
    codes: ["R32"],
    putIn: (plan) => withSignature(plan, { date: parseDate("eind mei") }),
  },
  "date-in-future": { part, codes: ["R32"], fits: isSigned, putIn: withDateOneYearLater },
} satisfies Record<string, Mistake>;

function hasConditions(_: Plan, { conditions }: Programme): boolean {
  return conditions.length > 0;
}

function withCondition(plan: Plan, condition: Topic | undefined, met: Entry<boolean>): Plan {
  return condition === undefined ? plan : { ...plan, conditions: { ...plan.conditions, [condition.id]: met } };
}

function isSigned({ signature }: Plan): boolean {
  return signature.date.state === "value";
}

/** The wrong year, as people type it. */
function withDateOneYearLater(plan: Plan): Plan {
  const date = valueOf(plan.signature.date);
  return date === null ? plan : withSignature(plan, { date: filled(fromDayNumber(dayNumber(date) + 365)) });
}
