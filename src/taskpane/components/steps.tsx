import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  roomy: { gap: tokens.spacingVerticalXXL },
  close: { gap: "10px" },
  step: { display: "flex", gap: tokens.spacingHorizontalM },
  number: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  large: {
    width: "28px",
    height: "28px",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  small: {
    width: "20px",
    height: "20px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

/** Numbered steps: `large` explains the way, `small` says what to do now. */
export function Steps({
  size,
  children,
}: {
  readonly size: "large" | "small";
  readonly children: readonly ReactNode[];
}): ReactElement {
  const styles = useStyles();
  return (
    <ol className={mergeClasses(styles.list, size === "large" ? styles.roomy : styles.close)}>
      {children.map((content, index) => (
        <li key={index} className={styles.step}>
          <StepNumber size={size}>{index + 1}</StepNumber>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  );
}

/** The number of a step; the list itself already counts for screen readers. */
export function StepNumber({
  size,
  children,
}: {
  readonly size: "large" | "small";
  readonly children: number;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.number, styles[size])} aria-hidden="true">
      {children}
    </span>
  );
}
