import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneSpreadTexts } from "../../../../texts/pane-spread-texts";
import { Headline } from "../../../components/headline";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  left: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  tooMany: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: {
    height: "4px",
    marginTop: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

interface AwardCountProps {
  readonly awarded: number;
  /** Null for no limit. */
  readonly awards: number | null;
  readonly texts: PaneSpreadTexts;
}

/** "27 van 30 toegekend · Nog 3 te kiezen", with a bar that says the same. */
export function AwardCount({ awarded, awards, texts }: AwardCountProps): ReactElement {
  const styles = useStyles();
  if (awards === null) return <Headline>{texts.awarded(awarded, awards)}</Headline>;
  const left = awards - awarded;
  const share = awards === 0 ? 1 : Math.min(1, awarded / awards);
  return (
    <div>
      <div className={styles.line}>
        <Headline>{texts.awarded(awarded, awards)}</Headline>
        <span className={mergeClasses(styles.left, left < 0 && styles.tooMany)}>
          {left < 0 ? texts.tooMany(-left) : texts.left(left)}
        </span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        <div className={mergeClasses(styles.filled, left < 0 && styles.over)} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
