import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneLedgerTexts } from "../../texts/pane-ledger-texts";
import { Notice } from "../components/notice";
import { Heading } from "../components/text";
import { useLedger } from "./ledger-context";
import { runsOf, type CoveredMonth } from "./months";

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
  const said = missing.length === 0 ? files.covered : files.gap(monthNames(missing, files));
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

/** "augustus 2026, januari tot en met juli 2027". */
function monthNames(months: readonly CoveredMonth[], texts: PaneLedgerTexts["files"]): string {
  const nameOf = (month: CoveredMonth | undefined) =>
    month === undefined ? "" : (texts.monthNames[month.month] ?? "");
  const named = runsOf(months).map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const ending = `${nameOf(last)} ${last?.year}`;
    if (run.length === 1) return ending;
    return texts.through(first?.year === last?.year ? nameOf(first) : `${nameOf(first)} ${first?.year}`, ending);
  });
  return named.join(", ");
}
