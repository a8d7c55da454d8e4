import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
});

/** The promise at the bottom of the first screens: nothing leaves this computer. */
export function LocalNote(): ReactElement {
  const { texts } = usePane();
  return (
    <div className={useStyles().note}>
      <Icon name="shield" />
      <span>{texts.app.local}</span>
    </div>
  );
}
