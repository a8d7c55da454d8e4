import type { PaneSpreadTexts } from "../../texts/pane-spread-texts";
import type { Suggestion } from "./suggestions";

/** "Vult Loosduinen en thema Ouderbetrokkenheid". */
export function fillsText({ plan, fills }: Suggestion, texts: Pick<PaneSpreadTexts, "fills">): string {
  return texts.fills({
    werkgebied: fills.werkgebied ?? "",
    board: fills.board ?? "",
    themes: fills.themes.map(({ label }) => label),
    themesHere: fills.themesHere.map(({ label }) => label),
    here: plan.name.werkgebied,
  });
}

/** The conditions that the plan does not meet yet; "" when it meets them all. */
export function lackingText({ plan }: Suggestion, texts: Pick<PaneSpreadTexts, "lacking">): string {
  const { lacking } = texts;
  const [first, other] = plan.lacking;
  if (first === undefined) return "";
  const isNamed = plan.lacking.every((id) => id === "board" || id === "adviser");
  if (!isNamed) return lacking.others(plan.lacking.length);
  if (other !== undefined) return lacking.both;
  return first === "board" ? lacking.board : lacking.adviser;
}
