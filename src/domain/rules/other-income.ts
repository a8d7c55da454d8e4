import { grantLineId } from "../plan";
import { valueOf } from "../entry";
import { error, type Rule } from "./rule";

/** R24: other sources of income are explained. */
export const otherIncomeRule: Rule = {
  code: "R24",
  source:
    "In het geval bepaalde activiteiten ook uit andere bronnen wordt meegefinancierd, maak dat dan in de toelichting op de tabel duidelijk.",
  check: ({ income, explanation }) => {
    const others = income.some(({ id, amount }) => id !== grantLineId && (valueOf(amount) ?? 0) > 0);
    return others && explanation === "" ? [error("missing", "explanation")] : [];
  },
};
