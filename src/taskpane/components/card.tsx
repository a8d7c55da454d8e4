import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

interface CardProps {
  readonly children: ReactNode;
  readonly wrong?: boolean;
  /** What it is about, where it has no heading of its own. */
  readonly label?: string;
}

/** A quiet surface that keeps things together. */
export function Card({ children, wrong = false, label }: CardProps): ReactElement {
  const styles = useStyles();
  const className = mergeClasses(styles.card, wrong && styles.wrong);
  if (label === undefined) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-label={label}>
      {children}
    </section>
  );
}
