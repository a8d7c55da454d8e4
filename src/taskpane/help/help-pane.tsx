import type { ReactElement } from "react";
import { leaveTo } from "../leave";
import { usePane } from "../pane-context";
import type { Screen } from "../pane-state";
import { IntroScreen } from "./intro-screen";
import { introLink, SectionHelpScreen } from "./section-help-screen";

type HelpScreen = Extract<Screen, { readonly kind: "help" }>;

/** Help with the section where somebody stands; the way in three steps without a plan, for newcomers, and when asked. */
export function HelpPane({ screen: { page, from } }: { readonly screen: HelpScreen }): ReactElement {
  const pane = usePane();
  const { checked } = pane.state;
  const leave = () => leaveTo(pane, pane.state, from);
  if (page === "welcome" || checked === null) return <IntroScreen onBack={leave} />;
  if (page === "section") return <SectionHelpScreen checked={checked} from={from} onBack={leave} />;
  return <IntroScreen onBack={() => pane.commands.show({ kind: "help", page: "section", from }, introLink)} />;
}
