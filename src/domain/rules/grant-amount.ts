import { grantLineId } from "../plan";
import { isDoorlopend } from "../is-doorlopend";
import { isJoint } from "../is-joint";
import { error, warning, type Rule } from "./rule";

const at = `income.${grantLineId}.amount` as const;

/** R18: a new school's grant is the programme's. A joint application may differ: per school or per plan is not stated. */
export const grantRule: Rule = {
  code: "R18",
  source: "Schoolbudget vanuit SPPOH €25.000,- (en: een budget voor de duur van 1 jaar (€ 25.000))",
  check: (plan, { programme: { grantCents, grantLabel } }) => {
    const amount = plan.income.find((line) => line.id === grantLineId)?.amount;
    // An unreadable amount has its own finding (R21).
    if (isDoorlopend(plan) || amount?.state === "unreadable") return [];
    if (amount === undefined || amount.state === "empty") {
      return [error("missing", at, { reason: "missing", label: grantLabel, grantCents })];
    }
    if (amount.value === grantCents) return [];
    const params = { reason: "different", label: grantLabel, grantCents, amountCents: amount.value };
    return [isJoint(plan) ? warning("wrong", at, params) : error("wrong", at, params)];
  },
};
