import { sumCents } from "../cents";
import { hasFixedGrant } from "../grant";
import { awardedEntries, awardedNewSchools } from "./region-entry";
import { regionFinding, type RegionRule } from "./region-rule";

/** C02: more new schools awarded than there are awards. */
export const numberOfAwardsRule: RegionRule = {
  code: "C02",
  source: "Aanvullend komt er nu een schoolbudget inclusie beschikbaar voor 30 nieuwe scholen.",
  check: (entries, { awards }) => {
    const awarded = awardedNewSchools(entries).length;
    return awards !== null && awarded > awards
      ? [regionFinding(null, "C02", "warning", "wrong", { awarded, awards })]
      : [];
  },
};

/** C04: awarded although a condition is not met. */
export const awardConditionsRule: RegionRule = {
  code: "C04",
  source: "Daarbij is het voorwaarde dat de adviseur en bestuur betrokken zijn.",
  check: (entries) =>
    awardedEntries(entries)
      .filter(({ conditionsLacking }) => conditionsLacking.length > 0)
      .map(({ key, school, conditionsLacking }) =>
        regionFinding(key, "C04", "error", "wrong", { conditions: conditionsLacking.join(" "), school }),
      ),
};

/**
 * C05: what is awarded is the number of awards times the grant, where everybody receives the same. With a joint application
 * among them it is a question.
 */
export const awardedAmountRule: RegionRule = {
  code: "C05",
  source: "Afgeleid uit: Het gaat om een budget voor de duur van 1 jaar (€ 25.000).",
  check: (entries, programme) => {
    if (!hasFixedGrant(programme)) return [];
    const { grantCents } = programme;
    const awarded = awardedNewSchools(entries);
    const awardedCents = sumCents(awarded.map((entry) => entry.grantCents));
    const differenceCents = awardedCents - awarded.length * grantCents;
    if (differenceCents === 0) return [];
    const severity = awarded.some(({ partnerBrins }) => partnerBrins.length > 0) ? "warning" : "error";
    const params = { awarded: awarded.length, awardedCents, grantCents, differenceCents };
    return [regionFinding(null, "C05", severity, "wrong", params)];
  },
};
