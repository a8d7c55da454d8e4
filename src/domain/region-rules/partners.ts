import { sameText } from "../same-text";
import type { RegionEntry } from "./region-entry";
import { regionFinding, type RegionFinding, type RegionRule } from "./region-rule";

/** C07: the partners of a joint application are all there, in one werkgebied, with one amount. */
export const partnersRule: RegionRule = {
  code: "C07",
  source: "Een gezamenlijke aanvraag van twee of meer scholen wordt als een pluspunt gezien.",
  check: (entries) => eachPartner(entries, partnerDifferences),
};

/** R28, the part that only the region can see: the partner's own plan names this school back. */
export const partnersMutualRule: RegionRule = {
  code: "R28",
  source: "Een gezamenlijke aanvraag van twee of meer scholen wordt als een pluspunt gezien.",
  check: (entries) =>
    eachPartner(entries, ({ key, brin }, partner, partnerBrin) => {
      if (partner === undefined || partner.partnerBrins.includes(brin)) return [];
      return [regionFinding(key, "R28", "warning", "note", { reason: "not-named-back", partner: partnerBrin })];
    }),
};

type PartnerCheck = (
  entry: RegionEntry,
  partner: RegionEntry | undefined,
  partnerBrin: string,
) => readonly RegionFinding[];

/** Also of a school that names itself: it agrees with itself, and has its finding already (R31). */
function eachPartner(entries: readonly RegionEntry[], check: PartnerCheck): readonly RegionFinding[] {
  const counting = entries.filter(({ counts }) => counts);
  const inRound = (round: string, brin: string): string => `${brin}|${round}`;
  const byBrin = new Map(counting.map((entry) => [inRound(entry.round, entry.brin), entry]));
  return counting.flatMap((entry) =>
    [...new Set(entry.partnerBrins)].flatMap((partnerBrin) =>
      check(entry, byBrin.get(inRound(entry.round, partnerBrin)), partnerBrin),
    ),
  );
}

function partnerDifferences(
  entry: RegionEntry,
  partner: RegionEntry | undefined,
  partnerBrin: string,
): readonly RegionFinding[] {
  const reasons =
    partner === undefined
      ? ["absent"]
      : [
          ...(sameText(partner.werkgebied, entry.werkgebied) ? [] : ["werkgebied"]),
          ...(partner.grantCents === entry.grantCents ? [] : ["amount"]),
        ];
  return reasons.map((reason) => regionFinding(entry.key, "C07", "warning", "note", { reason, partner: partnerBrin }));
}
