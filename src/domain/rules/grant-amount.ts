import type { Cents } from "../cents";
import { hasFixedGrant } from "../grant";
import { isDoorlopend } from "../is-doorlopend";
import { isJoint } from "../is-joint";
import { grantLineId } from "../plan";
import type { Programme } from "../programme";
import { error, warning, type Rule } from "./rule";

const at = `income.${grantLineId}.amount` as const;

/**
 * R18: a new school's grant is the programme's, or lies between its lowest and its highest amount. A joint application may
 * differ: per school or per plan is not stated.
 */
export const grantRule: Rule = {
  code: "R18",
  source: "Schoolbudget vanuit SPPOH €25.000,- (en: een budget voor de duur van 1 jaar (€ 25.000))",
  check: (plan, { programme }) => {
    const amount = plan.income.find((line) => line.id === grantLineId)?.amount;
    // An unreadable amount has its own finding (R21).
    if (isDoorlopend(plan) || amount?.state === "unreadable") return [];
    const params = grantParams(programme);
    if (amount === undefined || amount.state === "empty") {
      return [error("missing", at, { reason: `missing${params.kind}`, ...params })];
    }
    if (isGrant(programme, amount.value)) return [];
    const difference = { reason: `different${params.kind}`, ...params, amountCents: amount.value };
    return [isJoint(plan) ? warning("wrong", at, difference) : error("wrong", at, difference)];
  },
};

function isGrant({ grantCents, grantUpToCents }: Programme, amount: Cents): boolean {
  if (grantUpToCents !== null) return amount >= grantCents && amount <= grantUpToCents;
  return grantCents === 0 || amount === grantCents;
}

function grantParams(programme: Programme) {
  const { grantCents, grantUpToCents, grantLabel: label } = programme;
  const kind = hasFixedGrant(programme) ? "" : grantUpToCents === null ? "-open" : "-range";
  return { kind, label, grantCents, upToCents: grantUpToCents ?? grantCents };
}
