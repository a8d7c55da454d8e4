import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { leaveTo } from "../leave";
import { usePane } from "../pane-context";
import { IntroSteps } from "./intro-steps";
import { introLink } from "./section-help-screen";

/** The way in three steps, whenever somebody asks; `from` is the id of what they asked it with. */
export function IntroScreen({ from }: { readonly from: string }): ReactElement {
  const pane = usePane();
  const { texts, commands, state } = pane;
  const back = () =>
    from === introLink
      ? commands.show({ kind: "help", page: "section", from: "more" }, introLink)
      : leaveTo(pane, state, from);
  return (
    <Frame
      title={texts.menu.help}
      caption={texts.app.name}
      onBack={back}
      footer={
        <ActionButton grow onClick={back}>
          {texts.app.back}
        </ActionButton>
      }
    >
      <IntroSteps />
    </Frame>
  );
}
