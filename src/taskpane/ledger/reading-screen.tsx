import { ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Caption, Paragraph } from "../components/text";
import { useAnnounced } from "../region/use-announced";
import { useLedger } from "./ledger-context";

/** While the worker reads; stopping costs nothing. */
export function ReadingScreen(): ReactElement {
  const { state, commands, texts, caption } = useLedger();
  const percent = Math.floor(state.progress * 100);
  const quarter = Math.floor(percent / 25) * 25;
  useAnnounced(quarter === 0 ? null : texts.reading.percent(quarter));
  return (
    <Frame
      title={texts.title}
      caption={caption}
      footer={
        <ActionButton grow onClick={commands.stop}>
          {texts.reading.stop}
        </ActionButton>
      }
    >
      <Headline>{texts.reading.title}</Headline>
      <div>
        <ProgressBar value={state.progress} thickness="large" aria-label={texts.reading.title} />
        <Caption>{texts.reading.percent(percent)}</Caption>
      </div>
      <Paragraph>{texts.reading.text}</Paragraph>
    </Frame>
  );
}
