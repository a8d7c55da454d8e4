import { byIdentity } from "./region-entry";
import { regionFinding, type RegionRule } from "./region-rule";

/** C01: several versions of one plan. All stay listed; the newest counts, or the controller chooses. */
export const versionsRule: RegionRule = {
  code: "C01",
  source:
    "Afgeleid: van dezelfde school en hetzelfde schooljaar telt één plan; de nieuwste gaat voor, niets verdwijnt.",
  check: (entries) => {
    const groups = byIdentity(entries);
    return entries.flatMap(({ key, identity, school, counts, hasClearOrder }) => {
      const versions = groups.get(identity)?.length ?? 1;
      if (versions === 1 || (counts && hasClearOrder)) return [];
      const reason = hasClearOrder ? "replaced" : "choose";
      return [regionFinding(key, "C01", "warning", "note", { reason, school, versions })];
    });
  },
};
