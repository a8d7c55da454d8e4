import { empty, valueOf } from "../entry";
import { error, type Rule } from "./rule";

/** R05: every condition of the programme is confirmed: board and adviser are involved. */
export const conditionsRule: Rule = {
  code: "R05",
  source: "Daarbij is het voorwaarde dat de adviseur en bestuur betrokken zijn.",
  check: ({ conditions }, { programme }) =>
    programme.conditions.flatMap(({ id, label }) => {
      const met = valueOf(conditions[id] ?? empty);
      return met === true
        ? []
        : [error(met === null ? "missing" : "wrong", `condition.${id}`, { condition: id, label })];
    }),
};
