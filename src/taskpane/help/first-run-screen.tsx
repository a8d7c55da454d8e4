import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";
import { IntroSteps } from "./intro-steps";

/** The way in three steps, once before the first form; one press goes on. */
export function FirstRunScreen(): ReactElement {
  const { texts, commands } = usePane();
  return (
    <Frame
      title={texts.form.title}
      caption={texts.app.name}
      onBack={() => commands.show({ kind: "start", takenBack: false }, "door-plan")}
      footer={
        <ActionButton primary grow onClick={() => commands.show({ kind: "new-plan" })}>
          {texts.first.go}
        </ActionButton>
      }
    >
      <IntroSteps />
    </Frame>
  );
}
