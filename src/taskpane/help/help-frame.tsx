import type { ReactElement, ReactNode } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";

interface HelpFrameProps {
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page of help: two ways back, and words in between. */
export function HelpFrame({ onBack, children }: HelpFrameProps): ReactElement {
  const { texts } = usePane();
  const back = (
    <ActionButton grow onClick={onBack}>
      {texts.app.back}
    </ActionButton>
  );
  return (
    <Frame title={texts.menu.help} caption={texts.app.name} onBack={onBack} footer={back}>
      {children}
    </Frame>
  );
}
