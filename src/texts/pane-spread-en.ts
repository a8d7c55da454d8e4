import type { FilledPlaces, PaneSpreadTexts } from "./pane-spread-texts";
import { enumerate } from "./param";

const themesText = (themes: readonly string[]): string =>
  `${themes.length === 1 ? "theme" : "themes"} ${enumerate(themes, "and")}`;

function fills({ werkgebied, board, themes, themesHere, here }: FilledPlaces): string {
  const places = [
    werkgebied,
    board === "" ? "" : `board ${board}`,
    themes.length === 0 ? "" : themesText(themes),
    themesHere.length === 0 ? "" : `in ${here} ${themesText(themesHere)}`,
  ];
  return `Fills ${enumerate(
    places.filter((place) => place !== ""),
    "and",
  )}`;
}

/** Spreiding in English. */
export const paneSpreadEn: PaneSpreadTexts = {
  awarded: (awarded, awards) => (awards === null ? `${awarded} awarded` : `${awarded} of ${awards} awarded`),
  left: (awards) => (awards === 0 ? "All are awarded" : `${awards} still to choose`),
  tooMany: (awards) => `${awards} too many`,
  tabs: { werkgebied: "Area", board: "Board", theme: "Theme" },
  tabsLabel: "Spread over",
  heads: { awarded: "Awarded of submitted" },
  figures: (awarded, submitted) => `${awarded} of ${submitted} awarded`,
  legend: "awarded / submitted",
  findings: "To note when awarding",
  wholeRegion: "Whole region",
  suggestions: "Plans that fill a gap",
  noRanking: "In alphabetical order. This is not a ranking.",
  fills,
  lacking: {
    board: "Board not ticked yet",
    adviser: "Adviser not ticked yet",
    both: "Board and adviser not ticked yet",
    others: (conditions) => `${conditions === 1 ? "1 condition" : `${conditions} conditions`} not ticked yet`,
  },
  decision: (decision) => `Decision now: ${decision}`,
  pairs: "Plans that fill a combination",
  openPairs: (open, all) => `${open} of ${all} combinations of area and theme ${open === 1 ? "is" : "are"} still open.`,
  allFilled: "Every area, board and theme on the lists has an awarded plan.",
  nobodyFills: "None of the plans that you can still award fills a gap.",
  rowChosen: (sheet) => `Row selected in ${sheet}`,
  showAll: (rows) => `Show all ${rows}`,
};
