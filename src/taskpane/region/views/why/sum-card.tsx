import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NumberExplanation } from "../../../../region/explain/explanation";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import { Icon } from "../../../components/icons";
import { amountText } from "./amount-text";
import { sumText } from "./number-words";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  equal: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  other: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    alignSelf: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

interface SumCardProps {
  readonly explanation: NumberExplanation;
  readonly texts: PaneWhyTexts;
}

/** What the terms give together, beside what the dashboard says. */
export function SumCard({ explanation, texts }: SumCardProps): ReactElement {
  const styles = useStyles();
  const { value, shown, unit } = explanation;
  const agrees = value === shown;
  const sum = sumText(explanation);
  const other = shown === null ? texts.noNumber : texts.differs(amountText(shown, unit));
  return (
    <section className={mergeClasses(styles.card, agrees ? styles.equal : styles.other)} aria-label={texts.together}>
      <Icon name={agrees ? "ready" : "note"} tone={agrees ? "ready" : "note"} />
      <span className={styles.words}>
        <span>{agrees ? texts.together : other}</span>
        {sum !== "" && <span className={styles.small}>{sum}</span>}
        <span className={styles.small}>{agrees ? texts.match : texts.differsText}</span>
      </span>
      <span className={styles.figure}>{amountText(value ?? 0, unit)}</span>
    </section>
  );
}
