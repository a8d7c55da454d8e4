import { valueOf } from "../entry";
import { error, type Rule } from "./rule";

/** R05: board and adviser are involved. */
export const conditionsRule: Rule = {
  code: "R05",
  source: "Daarbij is het voorwaarde dat de adviseur en bestuur betrokken zijn.",
  check: ({ conditions }) =>
    (["board", "adviser"] as const).flatMap((who) => {
      const met = valueOf(conditions[who]);
      return met === true ? [] : [error(met === null ? "missing" : "wrong", `condition.${who}`, { reason: who })];
    }),
};
