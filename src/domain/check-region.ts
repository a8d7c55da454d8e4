import type { Programme } from "./programme";
import { awardConditionsRule, awardedAmountRule, numberOfAwardsRule } from "./region-rules/awards";
import { carriedRulesRule } from "./region-rules/carried-rules";
import { coverageRule } from "./region-rules/coverage";
import { participationOnceRule } from "./region-rules/participation-once";
import { partnersMutualRule, partnersRule } from "./region-rules/partners";
import { recomputedTotalsRule } from "./region-rules/recomputed-totals";
import type { RegionEntry } from "./region-rules/region-entry";
import type { RegionFinding, RegionRule } from "./region-rules/region-rule";
import { versionsRule } from "./region-rules/versions";

/** Every rule of the controller's side, by code. */
export const regionRules: readonly RegionRule[] = [
  versionsRule,
  numberOfAwardsRule,
  coverageRule,
  awardConditionsRule,
  awardedAmountRule,
  participationOnceRule,
  partnersRule,
  partnersMutualRule,
  recomputedTotalsRule,
  carriedRulesRule,
];

/** What the controller should know about all files together, by rule, then in the order of the entries. */
export function checkRegion(entries: readonly RegionEntry[], programme: Programme): readonly RegionFinding[] {
  return regionRules.flatMap(({ check }) => check(entries, programme));
}
