import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneShareTexts } from "../../../../texts/pane-share-text";
import { shareWords } from "../../../../texts/pane-view-words";
import { ActionButton } from "../../../components/action-button";
import { Frame } from "../../../components/frame";
import { Headline } from "../../../components/headline";
import { useRegion } from "../../region-context";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface MakingFilesProps {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** While files are made; stopping leaves nothing behind. */
export function MakingFiles({ done, all, onStop }: MakingFilesProps): ReactElement {
  const styles = useStyles();
  const { language, caption } = useRegion();
  const texts = paneShareTexts(language);
  const { title } = shareWords[language];
  return (
    <Frame
      title={title}
      caption={caption}
      footer={
        <ActionButton grow onClick={onStop}>
          {texts.stop}
        </ActionButton>
      }
    >
      <div className={styles.progress}>
        <Headline>{texts.making(done, all)}</Headline>
        <ProgressBar value={done} max={all} thickness="large" aria-label={title} />
      </div>
    </Frame>
  );
}
