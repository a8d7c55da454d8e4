import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { version } from "../../texts/version";
import { usePane } from "../pane-context";
import { Icon } from "./icons";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // Beside the menu, on two lines where the pane is narrow.
  inFoot: { flexGrow: 1, flexBasis: 0, minWidth: 0, marginTop: 0 },
  version: { whiteSpace: "nowrap" },
});

/** The promise at the bottom of the first screens, in the content or in the voet: nothing leaves this computer. With our version. */
export function LocalNote({ inFoot = false }: { readonly inFoot?: boolean }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={mergeClasses(styles.note, inFoot && styles.inFoot)}>
      <Icon name="shield" />
      <span>
        {texts.app.local} <span className={styles.version}>{texts.app.version(version)}</span>
      </span>
    </div>
  );
}
