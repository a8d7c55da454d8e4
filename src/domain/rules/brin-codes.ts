import { isCodeOf, normalizeCode } from "../applicant";
import { normalizeBrin, parsePartners } from "../brin";
import type { Plan } from "../plan";
import { error, warning, type Observation, type Rule, type RuleContext } from "./rule";

/** R31: a plan without a BRIN (of a board: its bestuursnummer) can't be told apart from another's. */
export const brinRule: Rule = {
  code: "R31",
  source:
    "Afgeleid: BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging; hij maakt de school herkenbaar.",
  check: (plan, context) => [...ownBrin(plan.header.brin, context), ...partnerBrins(plan)],
};

function ownBrin(brin: string, { knownBrins, programme: { applicant } }: RuleContext): readonly Observation[] {
  const code = normalizeCode(applicant, brin);
  if (brin === "") return [error("missing", "header.brin", { reason: "missing", applicant })];
  if (!isCodeOf(applicant, brin))
    return [error("wrong", "header.brin", { reason: "malformed", applicant, text: brin })];
  if (knownBrins === undefined || knownBrins.has(code)) return [];
  return [warning("note", "header.brin", { reason: "unknown", applicant, text: code })];
}

function partnerBrins(plan: Plan): readonly Observation[] {
  const own = normalizeBrin(plan.header.brin);
  return parsePartners(plan.header.partners).flatMap(({ text, brin }) => {
    if (brin === null) return [warning("wrong", "header.partners", { reason: "partner", text })];
    return brin === own ? [warning("wrong", "header.partners", { reason: "own", text })] : [];
  });
}
