import { regionFinding, type RegionRule } from "./region-rule";

/** R33, the part that only the region can see: a file whose hidden amounts or rules are not those of its round. */
export const carriedRulesRule: RegionRule = {
  code: "R33",
  source: "Afgeleid: gemailde sjablonen komen veranderd terug.",
  check: (entries) =>
    entries
      .filter(({ counts, carriesOtherRules }) => counts && carriesOtherRules)
      .map(({ key }) => regionFinding(key, "R33", "warning", "wrong", { reason: "programme-differs" })),
};
