import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AmountsCard } from "../components/amounts-card";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";
import type { Money } from "./money";

const useStyles = makeStyles({
  over: { color: tokens.colorPaletteRedForeground1 },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  sentence: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Income, spending and what is between them. A difference is said where it can be clicked; "equal" has no row, so here. */
export function MoneyCard({ money }: { readonly money: Money }): ReactElement {
  const styles = useStyles();
  const { work } = usePane().texts;
  const { state, bar } = money;
  const tone = state === "over" ? styles.over : state === "equal" ? styles.equal : undefined;
  return (
    <AmountsCard
      label={work.budget}
      wrong={state === "over"}
      amounts={[
        { name: work.income, amount: money.income },
        { name: work.expenses, amount: money.expenses },
        { name: work.difference, amount: money.difference, ...(tone === undefined ? {} : { tone }) },
      ]}
      bar={bar}
      isEqual={state === "equal"}
      beyondIsWrong={state !== "explained"}
    >
      {state === "equal" && (
        <div className={styles.sentence}>
          <Icon name="ready" tone="ready" />
          {work.balanced}
        </div>
      )}
    </AmountsCard>
  );
}
