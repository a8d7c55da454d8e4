import { valueOf } from "../entry";
import { grantLineId } from "../plan";
import { warning, type Rule } from "./rule";

const impuls = /inclusie[\s-]*impuls/i;

/** R30: an income line called Inclusie impuls differs from the amount known to us. */
export const impulsRule: Rule = {
  code: "R30",
  source: "Iedere school in Haaglanden krijgt een bedrag van € 9.000,- (Inclusie Boost, 5 juni 2024)",
  check: ({ income }, { programme: { impulsCents } }) =>
    income.flatMap(({ id, description, amount }) => {
      const amountCents = valueOf(amount);
      if (
        impulsCents === 0 ||
        id === grantLineId ||
        !impuls.test(description) ||
        amountCents === null ||
        amountCents === impulsCents
      )
        return [];
      return [warning("note", `income.${id}.amount`, { amountCents, impulsCents })];
    }),
};
