import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { ActionButton } from "../../components/action-button";
import { Frame } from "../../components/frame";
import { Headline } from "../../components/headline";
import { useRegion } from "../region-context";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface MakingTemplatesProps {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** While forms are made; stopping leaves nothing behind. */
export function MakingTemplates({ done, all, onStop }: MakingTemplatesProps): ReactElement {
  const styles = useStyles();
  const { language, caption } = useRegion();
  const texts = paneSettingsTexts(language).templates;
  return (
    <Frame
      title={texts.title}
      caption={caption}
      footer={
        <ActionButton grow onClick={onStop}>
          {texts.stop}
        </ActionButton>
      }
    >
      <div className={styles.progress}>
        <Headline>{texts.making(done, all)}</Headline>
        <ProgressBar value={done} max={all} thickness="large" aria-label={texts.title} />
      </div>
    </Frame>
  );
}
