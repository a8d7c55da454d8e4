import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Card } from "./card";

const useStyles = makeStyles({
  amounts: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: "8px", margin: 0 },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  bar: {
    display: "flex",
    height: "8px",
    margin: "8px 0 4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  covered: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  coveredEqual: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  beyond: {
    boxSizing: "border-box",
    minWidth: "6px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      borderLeft: "2px solid CanvasText",
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 4px)",
    },
  },
  explained: { backgroundColor: tokens.colorStatusWarningForeground1 },
});

interface AmountsCardProps {
  readonly label: string;
  readonly wrong?: boolean;
  readonly amounts: readonly AmountProps[];
  /** Shares of the bar, 0 to 1. */
  readonly bar: { readonly covered: number; readonly beyond: number };
  /** Whether all that is covered is just right. */
  readonly isEqual?: boolean;
  /** Whether what lies beyond blocks, or may stay. */
  readonly beyondIsWrong: boolean;
  readonly children?: ReactNode;
}

/** Amounts side by side above a bar of how much of the one is covered by the other. */
export function AmountsCard(props: AmountsCardProps): ReactElement {
  const styles = useStyles();
  const { label, wrong = false, amounts, bar, isEqual = false, beyondIsWrong, children } = props;
  return (
    <Card label={label} wrong={wrong}>
      <dl className={styles.amounts}>
        {amounts.map((each) => (
          <Amount key={each.name} {...each} />
        ))}
      </dl>
      <div className={styles.bar} aria-hidden="true">
        <span
          className={mergeClasses(styles.covered, isEqual && styles.coveredEqual)}
          style={{ width: `${bar.covered * 100}%` }}
        />
        {bar.beyond > 0 && (
          <span
            className={mergeClasses(styles.beyond, !beyondIsWrong && styles.explained)}
            style={{ width: `${bar.beyond * 100}%` }}
          />
        )}
      </div>
      {children}
    </Card>
  );
}

interface AmountProps {
  readonly name: string;
  readonly amount: string;
  readonly tone?: string;
}

function Amount({ name, amount, tone }: AmountProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(styles.amount, tone)}>{amount}</dd>
    </div>
  );
}
