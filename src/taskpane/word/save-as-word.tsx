import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Heading, Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import type { PaperForm } from "./save-document";
import { useWord } from "./use-word";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The plan or the year end on paper. Where a pane can't download it says where one can. */
export function SaveAsWord({ of }: { readonly of: PaperForm }): ReactElement {
  const styles = useStyles();
  const { commands, opensFiles } = usePane();
  const { save } = useWord().texts;
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await commands.saveAsWord(of);
    setBusy(false);
  };
  return (
    <section className={styles.part}>
      <Heading>{save.title}</Heading>
      <Paragraph>{opensFiles ? save.notHere : save[of]}</Paragraph>
      {!opensFiles && (
        <ActionButton id="as-word" icon="download" busy={isBusy} onClick={() => void go()}>
          {isBusy ? save.busy : save.go}
        </ActionButton>
      )}
    </section>
  );
}
