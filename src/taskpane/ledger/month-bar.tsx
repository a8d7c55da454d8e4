import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notice } from "../components/notice";
import { Heading } from "../components/text";
import { useLedger } from "./ledger-context";
import type { CoveredMonth } from "./months";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(12, 1fr)", gap: "2px", marginTop: tokens.spacingVerticalS },
  month: { display: "flex", flexDirection: "column", alignItems: "center", fontSize: "11px", lineHeight: "16px" },
  box: {
    width: "100%",
    height: "12px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  covered: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessForeground1}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  years: { display: "grid", gridTemplateColumns: "5fr 7fr", textAlign: "center", fontSize: tokens.fontSizeBase200 },
});

/** Which months of the school year the exports have: one picture with a text. */
export function MonthBar({ months }: { readonly months: readonly CoveredMonth[] }): ReactElement {
  const styles = useStyles();
  const { files } = useLedger().texts;
  const missing = months.filter(({ isCovered }) => !isCovered);
  const names = missing.map(({ month, year }) => `${files.monthNames[month]} ${year}`);
  const said = missing.length === 0 ? files.covered : files.gap(names);
  const [first, last] = [months[0]?.year, months.at(-1)?.year];
  return (
    <div>
      <Heading>{files.cover(`${first}-${last}`)}</Heading>
      <div role="img" aria-label={said}>
        <div className={styles.bar}>
          {months.map(({ month, isCovered }, index) => (
            <span key={month} className={styles.month}>
              <span className={mergeClasses(styles.box, isCovered && styles.covered)} />
              {files.monthLetters[index]}
            </span>
          ))}
        </div>
        <div className={styles.years}>
          <span>{first}</span>
          <span>{last}</span>
        </div>
      </div>
      {missing.length > 0 && <Notice tone="note">{said}</Notice>}
    </div>
  );
}
