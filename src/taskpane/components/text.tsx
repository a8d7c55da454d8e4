import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  plain: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  second: { color: tokens.colorNeutralForeground2 },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

interface TextProps {
  readonly children: ReactNode;
}

/** A sentence or two. */
export function Paragraph({ children }: TextProps): ReactElement {
  const styles = useStyles();
  return <p className={mergeClasses(styles.plain, styles.second)}>{children}</p>;
}

/** A small line below something larger. */
export function Caption({ children }: TextProps): ReactElement {
  const styles = useStyles();
  return <p className={mergeClasses(styles.plain, styles.caption)}>{children}</p>;
}

/** The heading of a part of a screen. */
export function Heading({ children }: TextProps): ReactElement {
  const styles = useStyles();
  return <h2 className={mergeClasses(styles.plain, styles.heading)}>{children}</h2>;
}
