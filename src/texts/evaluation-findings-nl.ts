import type { FindingSentences } from "./finding-sentences";
import { lineName } from "./line-name";
import { byReason, capitalized, euro, word } from "./param";
import type { FindingParams } from "../domain/finding";

/** The codes of the school's own year end. */
export type EvaluationCode = "Y01" | "Y02" | "Y03" | "Y04" | "Y05" | "Y09" | "Y10";

const expense = (params: FindingParams): string => capitalized(lineName("expense", word(params, "line"), "nl"));
const counts: Readonly<Record<string, string>> = {
  arrangementen: "aantal arrangementen",
  tlv: "aantal TLV-aanvragen",
  samenwerkingen: "aantal samenwerkingen",
};

/** The Dutch sentences about the school's Eindevaluatie. */
export const evaluationFindingsNl: Pick<FindingSentences, EvaluationCode> = {
  Y01: (p) =>
    byReason(p, {
      finance: () => "Het financiële deel is nog leeg: vul in wat er per uitgave is gerealiseerd.",
      content: () => "Het inhoudelijke deel is nog leeg: beschrijf effect en impact, en wat jullie leerden.",
    }),
  Y02: (p) => `Beschrijf effect en impact van ${lineName("goal", word(p, "line"), "nl")}.`,
  Y03: (p) =>
    byReason(p, {
      missing: () => `${expense(p)} heeft nog geen gerealiseerd bedrag; vul 0 in als er niets is uitgegeven.`,
      explain: () => `${expense(p)} wijkt ${euro(p, "differenceCents")} af van de begroting; licht dat kort toe.`,
      unplanned: () =>
        `${expense(p)} staat niet in de begroting; schrijf bij de toelichting waar ${euro(p, "differenceCents")} aan is besteed.`,
      negative: () => `${expense(p)} staat er met ${euro(p, "actualCents")} negatief. Klopt dat?`,
    }),
  Y04: (p) => `Er is ${euro(p, "differenceCents")} meer uitgegeven dan er aan inkomsten is.`,
  Y05: (p) => `Er resteert ${euro(p, "remainingCents")}; geef aan waar dat voor bestemd is.`,
  Y09: (p) =>
    byReason(p, {
      missing: () => `Vul het bereikte ${counts[word(p, "count")] ?? "aantal"} in; gebruik 0 als er geen zijn.`,
      unreadable: () => "Vul een heel getal in; gebruik 0 als er geen zijn.",
    }),
  Y10: (p) =>
    byReason(p, {
      conversation: () => "De datum van het gesprek passend en inclusief onderwijs is nog niet vermeld.",
      leernetwerk: () => "Nog geen data vermeld waarop jullie bij het leernetwerk waren.",
      unreadable: () => `‘${word(p, "text")}’ lezen wij niet als datum. Typ bijvoorbeeld 04-02-2027.`,
    }),
};
