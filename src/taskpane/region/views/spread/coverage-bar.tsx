import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  plans: { display: "flex", gap: "1px", height: "12px" },
  plan: {
    width: "7px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  whole: {
    height: "12px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  share: { height: "100%" },
  awarded: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  awardedPlan: { border: `1px solid ${tokens.colorCompoundBrandBackground}` },
});

/** This many boxes fit in a bar; more plans become one bar. */
const mostBoxes = 12;

interface CoverageBarProps {
  readonly awarded: number;
  readonly submitted: number;
  /** The most submitted plans of any row. */
  readonly most: number;
}

/** A box for each submitted plan, the awarded ones filled; with many plans one bar of which a share is filled. */
export function CoverageBar({ awarded, submitted, most }: CoverageBarProps): ReactElement | null {
  const styles = useStyles();
  if (submitted === 0) return null;
  if (most <= mostBoxes) {
    return (
      <div className={styles.plans}>
        {Array.from({ length: submitted }, (_, index) => (
          <span
            key={index}
            className={mergeClasses(
              styles.plan,
              index < awarded && styles.awarded,
              index < awarded && styles.awardedPlan,
            )}
          />
        ))}
      </div>
    );
  }
  return (
    <div className={styles.whole} style={{ width: `${(submitted / most) * 100}%` }}>
      <div
        className={mergeClasses(styles.share, styles.awarded)}
        style={{ width: `${(awarded / submitted) * 100}%` }}
      />
    </div>
  );
}
