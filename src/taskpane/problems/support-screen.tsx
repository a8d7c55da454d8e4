import type { ReactElement } from "react";
import { Frame } from "../components/frame";
import { SupportCard } from "../components/support-card";
import { Paragraph } from "../components/text";
import { leaveTo } from "../leave";
import { usePane } from "../pane-context";

/** "Details voor de helpdesk" from the menu. */
export function SupportScreen(): ReactElement {
  const pane = usePane();
  const { texts, state } = pane;
  return (
    <Frame
      title={texts.support.title}
      titleIsHeading
      caption={texts.app.name}
      onBack={() => leaveTo(pane, state, "more")}
    >
      <Paragraph>{texts.support.text}</Paragraph>
      <SupportCard failure={state.lastFailure} />
    </Frame>
  );
}
