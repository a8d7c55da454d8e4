import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { amountText } from "../../../../region/explain/amount-text";
import { agreementText, sumText } from "../../../../region/explain/explanation-words";
import type { NumberExplanation } from "../../../../region/explain/explanation";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import { Icon } from "../../../components/icons";

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
  differs: { fontWeight: tokens.fontWeightSemibold },
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
  return (
    <section className={mergeClasses(styles.card, agrees ? styles.equal : styles.other)} aria-label={texts.together}>
      <Icon name={agrees ? "ready" : "note"} tone={agrees ? "ready" : "note"} />
      <span className={styles.words}>
        <span>{texts.together}</span>
        {sum !== "" && <span className={styles.small}>{sum}</span>}
        <span className={agrees ? styles.small : styles.differs}>{agreementText(explanation, texts)}</span>
        {!agrees && <span className={styles.small}>{texts.differsText}</span>}
      </span>
      <span className={styles.figure}>{amountText(value ?? 0, unit)}</span>
    </section>
  );
}
