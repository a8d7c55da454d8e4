import { awardedEntries, byIdentity, type RegionEntry } from "./region-entry";
import { regionFinding, type RegionFinding, type RegionRule } from "./region-rule";

/** C06: a school is new or doorlopend, and only new schools can be awarded. */
export const participationOnceRule: RegionRule = {
  code: "C06",
  source: "Afgeleid uit: een schoolbudget inclusie beschikbaar voor 30 nieuwe scholen.",
  check: (entries) => [...awardedDoorlopend(entries), ...newAndDoorlopend(entries), ...listedDoorlopend(entries)],
};

function awardedDoorlopend(entries: readonly RegionEntry[]): readonly RegionFinding[] {
  return awardedEntries(entries)
    .filter(({ participation }) => participation === "doorlopend")
    .map(({ key, school }) => regionFinding(key, "C06", "error", "wrong", { reason: "awarded", school }));
}

/** A replaced version may say otherwise: the school corrected itself. */
function newAndDoorlopend(entries: readonly RegionEntry[]): readonly RegionFinding[] {
  const standing = entries.filter(({ counts, hasClearOrder }) => counts || !hasClearOrder);
  const groups = byIdentity(standing);
  return standing.flatMap(({ key, identity, school }) => {
    const said = new Set(groups.get(identity)?.map(({ participation }) => participation));
    const both = said.has("nieuw") && said.has("doorlopend");
    return both ? [regionFinding(key, "C06", "error", "wrong", { reason: "both", school })] : [];
  });
}

/** The other way round is no matter: who is on the list as a new school may turn out to go on. */
function listedDoorlopend(entries: readonly RegionEntry[]): readonly RegionFinding[] {
  return entries
    .filter(({ counts, participation, listedAs }) => counts && participation === "nieuw" && listedAs === "doorlopend")
    .map(({ key, school }) => regionFinding(key, "C06", "error", "wrong", { reason: "listed", school }));
}
