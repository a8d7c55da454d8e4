import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Door } from "../components/door";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { MoreMenu } from "../components/more-menu";
import { Notice } from "../components/notice";
import { Paragraph } from "../components/text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ note: { flex: "1 1 0", minWidth: 0 } });

/** A workbook without sheets of ours: two doors. */
export function StartScreen({ takenBack }: { readonly takenBack: boolean }): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { start } = texts;
  return (
    <Frame
      title={texts.app.name}
      caption={start.emptyWorkbook}
      footer={
        <>
          <div className={styles.note}>
            <LocalNote inFoot />
          </div>
          <MoreMenu />
        </>
      }
    >
      {takenBack && <Notice tone="fact">{start.takenBack}</Notice>}
      <Headline>{start.title}</Headline>
      <Door id="door-plan" icon="plan" {...start.plan} onClick={commands.beginPlan} />
      <Door id="door-region" icon="region" {...start.region} onClick={() => commands.show({ kind: "region" })} />
      <ActionButton id="door-word" icon="file" onClick={() => commands.show({ kind: "word", read: null })}>
        {start.word}
      </ActionButton>
      <Paragraph>{start.existing}</Paragraph>
    </Frame>
  );
}
