import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { flexDirection: "row", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** A card with figures or facts. */
export function Panel({
  children,
  row = false,
}: {
  readonly children: ReactNode;
  readonly row?: boolean;
}): ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.panel, row && styles.row)}>{children}</div>;
}
