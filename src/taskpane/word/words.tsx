import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  words: {
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Words of the document itself, as they stand there. */
export function Words({ children }: { readonly children: string }): ReactElement {
  return <div className={useStyles().words}>{children}</div>;
}
