import { dayNumber, fromDayNumber } from "../../domain/calendar-date";
import { empty, filled, valueOf } from "../../domain/entry";
import { parseDate } from "../../domain/parse-date";
import type { Plan } from "../../domain/plan";
import { withSignature, type Mistake } from "./mistake";

const part = "sign-off";

/** Mistakes in "Plan voor gezien". */
export const signOffMistakes = {
  "board-not-involved": {
    part,
    codes: ["R05"],
    putIn: (plan) => ({ ...plan, conditions: { ...plan.conditions, board: empty } }),
  },
  "adviser-has-not-read": {
    part,
    codes: ["R05"],
    putIn: (plan) => ({ ...plan, conditions: { ...plan.conditions, adviser: filled(false) } }),
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

function isSigned({ signature }: Plan): boolean {
  return signature.date.state === "value";
}

/** The wrong year, as people type it. */
function withDateOneYearLater(plan: Plan): Plan {
  const date = valueOf(plan.signature.date);
  return date === null ? plan : withSignature(plan, { date: filled(fromDayNumber(dayNumber(date) + 365)) });
}
