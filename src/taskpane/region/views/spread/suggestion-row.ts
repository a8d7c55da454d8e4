import type { Suggestion } from "../../../../region/spread/suggestions";
import { fillsText, lackingText } from "../../../../region/spread/suggestion-words";
import type { PaneSpreadTexts } from "../../../../texts/pane-spread-texts";
import type { DoorRow } from "../row-list";

/** A suggestion as a row: the school, what it fills, and what to know before awarding it. */
export function suggestionRow(suggestion: Suggestion, texts: PaneSpreadTexts): DoorRow {
  const { kenmerk, name, decision } = suggestion.plan;
  return {
    key: kenmerk,
    icon: "school",
    tone: "quiet",
    title: name.school || name.brin,
    lines: [
      fillsText(suggestion, texts),
      lackingText(suggestion, texts),
      decision === "" ? "" : texts.decision(decision),
    ].filter((line) => line !== ""),
  };
}
