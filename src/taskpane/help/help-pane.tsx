import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { Screen } from "../pane-state";
import { IntroScreen } from "./intro-screen";
import { SectionHelpScreen } from "./section-help-screen";

type HelpScreen = Extract<Screen, { readonly kind: "help" }>;

/** Help with the section where somebody stands; without a plan the way in three steps. */
export function HelpPane({ screen: { page, from } }: { readonly screen: HelpScreen }): ReactElement {
  const { checked } = usePane().state;
  if (page === "intro" || checked === null) return <IntroScreen from={from} />;
  return <SectionHelpScreen checked={checked} from={from} />;
}
