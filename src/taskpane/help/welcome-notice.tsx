import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { Notice } from "../components/notice";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** For whoever opens a filled or an empty form without having begun it here: the way in three steps, once. */
export function WelcomeNotice(): ReactElement | null {
  const styles = useStyles();
  const { commands, state } = usePane();
  const [isSkipped, setSkipped] = useState(false);
  const { welcome } = paneHelpTexts(state.language);
  if (isSkipped) return null;
  const show = () => {
    commands.meet();
    commands.show({ kind: "help", page: "welcome", from: "more" });
  };
  const skip = () => {
    commands.meet();
    document.querySelector("h1")?.focus();
    setSkipped(true);
  };
  return (
    <Notice tone="fact" title={welcome.title}>
      {welcome.text}
      <div className={styles.buttons}>
        <Button size="small" onClick={show}>
          {welcome.show}
        </Button>
        <Button size="small" appearance="subtle" onClick={skip}>
          {welcome.skip}
        </Button>
      </div>
    </Notice>
  );
}
