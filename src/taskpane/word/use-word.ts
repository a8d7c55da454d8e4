import type { Language } from "../../texts/language";
import { paneWordTexts } from "../../texts/pane-word-text";
import type { PaneWordTexts } from "../../texts/pane-word-texts";
import { usePane } from "../pane-context";

/** The texts of these screens, and their language. */
export function useWord(): { readonly texts: PaneWordTexts; readonly language: Language } {
  const { language } = usePane().state;
  return { texts: paneWordTexts(language), language };
}
