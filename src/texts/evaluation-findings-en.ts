import type { FindingParams } from "../domain/finding";
import type { EvaluationCode } from "./evaluation-findings-nl";
import type { FindingSentences } from "./finding-sentences";
import { lineName } from "./line-name";
import { byReason, capitalized, euro, word } from "./param";

const expense = (params: FindingParams): string => capitalized(lineName("expense", word(params, "line"), "en"));
const counts: Readonly<Record<string, string>> = {
  arrangementen: "number of arrangementen",
  tlv: "number of TLV applications",
  samenwerkingen: "number of collaborations",
};

/** The English sentences about the school's Eindevaluatie. */
export const evaluationFindingsEn: Pick<FindingSentences, EvaluationCode> = {
  Y01: (p) =>
    byReason(p, {
      finance: () => "The financial part is still empty: enter what was really spent on each line.",
      content: () => "The part about content is still empty: describe effect and impact, and what you learned.",
    }),
  Y02: (p) => `Describe the effect and impact of ${lineName("goal", word(p, "line"), "en")}.`,
  Y03: (p) =>
    byReason(p, {
      missing: () => `${expense(p)} has no actual amount yet; enter 0 if nothing was spent.`,
      explain: () => `${expense(p)} differs ${euro(p, "differenceCents")} from the budget; explain that briefly.`,
      unplanned: () =>
        `${expense(p)} is not in the budget; write in the explanation what ${euro(p, "differenceCents")} was spent on.`,
      negative: () => `${expense(p)} stands at ${euro(p, "actualCents")} below zero. Is that right?`,
    }),
  Y04: (p) => `${euro(p, "differenceCents")} more was spent than came in.`,
  Y05: (p) => `${euro(p, "remainingCents")} remains; say what it is meant for.`,
  Y09: (p) =>
    byReason(p, {
      missing: () => `Enter the ${counts[word(p, "count")] ?? "number"} reached; use 0 if there are none.`,
      unreadable: () => "Enter a whole number; use 0 if there are none.",
    }),
  Y10: (p) =>
    byReason(p, {
      conversation: () => "The date of the gesprek passend en inclusief onderwijs is not mentioned yet.",
      leernetwerk: () => "No dates of leernetwerk meetings that you attended are mentioned yet.",
      unreadable: () => `We can't read ‘${word(p, "text")}’ as a date. Type for instance 04-02-2027.`,
    }),
};
