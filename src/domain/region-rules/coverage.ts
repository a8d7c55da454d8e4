import { plainText } from "../plain-text";
import type { Programme } from "../programme";
import { awardedEntries, type RegionEntry } from "./region-entry";
import { regionFinding, type RegionFinding, type RegionRule } from "./region-rule";

/** C03: which werkgebieden, besturen and thema's occur, and which do not. Information: no score, no ranking. */
export const coverageRule: RegionRule = {
  code: "C03",
  source: "spreiding werkgebieden, spreiding besturen, spreiding onderwerpen",
  check: (entries, programme) => {
    const counting = entries.filter(({ counts }) => counts);
    const awarded = awardedEntries(entries);
    return [
      ...coverage("submitted", counting, programme),
      ...(awarded.length === 0 ? [] : coverage("awarded", awarded, programme)),
    ];
  },
};

type Stage = "submitted" | "awarded";

function coverage(
  stage: Stage,
  entries: readonly RegionEntry[],
  { werkgebieden, boards, themes }: Programme,
): readonly RegionFinding[] {
  const themeLabels = new Map(themes.map(({ id, label }) => [id, label]));
  const namesOf = {
    werkgebied: entries.map(({ werkgebied }) => werkgebied),
    board: entries.map(({ board }) => board),
    theme: entries.flatMap((entry) => entry.themes.map((id) => themeLabels.get(id) ?? id)),
  };
  return [
    ...dimension(stage, "werkgebied", werkgebieden.names, namesOf.werkgebied),
    ...dimension(stage, "board", boards.names, namesOf.board),
    ...dimension(stage, "theme", [...themeLabels.values()], namesOf.theme),
  ];
}

/** Nothing where the programme lists none. Names that occur but are not listed are not held against the list. */
function dimension(
  stage: Stage,
  reason: "werkgebied" | "board" | "theme",
  listed: readonly string[],
  occurring: readonly string[],
): readonly RegionFinding[] {
  if (listed.length === 0) return [];
  const present = new Set(occurring.map((name) => plainText(name).toLowerCase()));
  const absent = listed.filter((name) => !present.has(plainText(name).toLowerCase()));
  const covered = listed.length - absent.length;
  const params = { reason, stage, total: listed.length, covered, absent: absent.join(", ") };
  return [regionFinding(null, "C03", "info", "note", params)];
}
