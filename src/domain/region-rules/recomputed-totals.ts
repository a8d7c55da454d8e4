import { regionFinding, type RegionRule } from "./region-rule";

/** C08: the total in the file is not what its amounts add up to. */
export const recomputedTotalsRule: RegionRule = {
  code: "C08",
  source: "Afgeleid: het overzicht rekent elk totaal na.",
  check: (entries) =>
    entries
      .filter(({ counts }) => counts)
      .flatMap(({ key, totalDifferences }) =>
        totalDifferences.map((difference) => regionFinding(key, "C08", "warning", "wrong", { ...difference })),
      ),
};
