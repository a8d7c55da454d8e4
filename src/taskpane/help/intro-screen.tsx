import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";
import { IntroSteps } from "./intro-steps";

/** The way in three steps, whenever somebody asks. */
export function IntroScreen({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { texts } = usePane();
  return (
    <Frame
      title={texts.menu.help}
      caption={texts.app.name}
      onBack={onBack}
      footer={
        <ActionButton grow onClick={onBack}>
          {texts.app.back}
        </ActionButton>
      }
    >
      <IntroSteps />
    </Frame>
  );
}
