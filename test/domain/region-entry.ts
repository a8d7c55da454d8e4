import { cents } from "../../src/domain/cents";
import type { RegionEntry } from "../../src/domain/region-rules/region-entry";

let made = 0;
/** A plan that counts, of a school of its own, with nothing to remark. */
export const regionEntry = (change: Partial<RegionEntry> = {}): RegionEntry => {
  const brin = `${10 + (made++ % 90)}AB00`;
  return {
    key: `file-${made}`,
    identity: `${brin}|schoolbudget-inclusie-2026-2027`,
    round: "schoolbudget-inclusie-2026-2027",
    school: "De Zandmotor",
    brin,
    board: "SCOH",
    werkgebied: "Escamp",
    participation: "nieuw",
    listedAs: null,
    themes: ["klimaat"],
    partnerBrins: [],
    counts: true,
    hasClearOrder: true,
    awarded: false,
    grantCents: cents(25_000_00),
    conditionsLacking: [],
    carriesOtherRules: false,
    totalDifferences: [],
    ...change,
  };
};
