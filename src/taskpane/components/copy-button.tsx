import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { copyText } from "../copy-text";
import { later } from "../later";
import { usePane } from "../pane-context";
import { Icon } from "./icons";
import { primaryButton } from "./primary-button";

const useStyles = makeStyles({
  grow: { flexGrow: 1, width: "100%" },
  primary: { ...primaryButton, width: "auto", minHeight: "40px" },
});

const shownMilliseconds = 3_000;

interface CopyButtonProps {
  readonly text: string;
  /** The words on it; without them an icon that copies `name`. */
  readonly children?: string;
  readonly name?: string;
  readonly grow?: boolean;
  /** The one blue button of a screen. */
  readonly primary?: boolean;
}

/** Copies a text, and says so for three seconds. The text itself stays selectable beside it. */
export function CopyButton(props: CopyButtonProps): ReactElement {
  const { text, children, name = "", grow = false, primary = false } = props;
  const styles = useStyles();
  const { texts, commands } = usePane();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => (isCopied ? later(shownMilliseconds, () => setCopied(false)) : undefined), [isCopied]);
  const copy = async () => {
    if (!(await copyText(text))) return;
    setCopied(true);
    commands.announce(texts.app.copied);
  };
  const icon = <Icon name={isCopied ? "check" : "copy"} />;
  if (children === undefined) {
    return (
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={isCopied ? texts.app.copied : texts.app.copyOf(name)}
        onClick={() => void copy()}
      />
    );
  }
  return (
    <Button
      icon={icon}
      appearance={primary ? "primary" : "secondary"}
      className={mergeClasses(grow && styles.grow, primary && styles.primary)}
      onClick={() => void copy()}
    >
      {isCopied ? texts.app.copied : children}
    </Button>
  );
}
