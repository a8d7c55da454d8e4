import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Caption, Paragraph } from "../components/text";
import { FigureList } from "./figure-list";
import type { FileState } from "./file-state";
import { Panel } from "./panel";
import { useRegion } from "./region-context";
import type { Progress } from "./region-state";
import { StateIcon } from "./state-icon";
import { useAnnounced } from "./use-announced";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  file: { minHeight: tokens.lineHeightBase200 },
});

const shown: readonly FileState[] = ["ready", "notes", "errors", "unreadable", "replaced"];

/** While workers read; stopping costs nothing. */
export function ReadingScreen({ progress }: { readonly progress: Progress }): ReactElement {
  const styles = useStyles();
  const { session, texts, caption } = useRegion();
  const { done, all, file, counts } = progress;
  const { reading, result } = texts;
  const title = reading.title(done, all);
  useAnnounced(quarterOf(progress) === 0 ? null : reading.title(Math.ceil((all * quarterOf(progress)) / 4), all));
  return (
    <Frame
      title={texts.title}
      caption={caption}
      footer={
        <ActionButton grow onClick={session.stop}>
          {reading.stop}
        </ActionButton>
      }
    >
      <div className={styles.progress}>
        <Headline>{title}</Headline>
        <ProgressBar value={done} max={all} thickness="large" aria-label={title} />
        <div className={styles.file}>
          <Caption>{file}</Caption>
        </div>
      </div>
      <Panel>
        <FigureList
          figures={shown.map((state) => ({
            name: result.filters[state],
            count: counts[state],
            icon: <StateIcon state={state} />,
          }))}
        />
      </Panel>
      <Paragraph>{reading.stopText}</Paragraph>
    </Frame>
  );
}

/** How many quarters are done: screen readers hear each once. */
function quarterOf({ done, all }: Progress): number {
  return Math.floor((done * 4) / all);
}
