import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { bookedLines, postedCents } from "../../actuals/booked-lines";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { MoreMenu } from "../components/more-menu";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { useRovingFocus } from "../components/use-roving-focus";
import { Panel } from "../region/panel";
import { useAnnounced } from "../region/use-announced";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import { LedgerNotice } from "./ledger-notice";
import { resultOf, type Result } from "./result-lines";
import { ResultRow } from "./result-row";

const useStyles = makeStyles({
  sums: { margin: 0, display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: "0 -8px", padding: 0 },
});

/** F05: plan and actual, line by line; one button puts it in the workbook. */
export function ResultScreen(): ReactElement | null {
  const styles = useStyles();
  const { state, commands, texts, caption } = useLedger();
  const { standing, bookings, written } = state;
  const shown = useMemo(() => {
    if (standing === null || bookings === null) return null;
    const booked = bookedLines(standing.checked.plan, bookings);
    return { ...booked, result: resultOf(standing, bookings, booked.lines) };
  }, [standing, bookings]);
  const { groupProps, tabIndexOf } = useRovingFocus();
  useAnnounced(written === null ? null : texts.result.written);
  if (shown === null || standing === null) return null;
  const { unassigned, result } = shown;
  const { percent, cents } = standing.checked.programme.rules.explainAbove;
  return (
    <Frame
      title={texts.result.title}
      titleIsHeading
      caption={caption}
      onBack={() => commands.show({ step: "assign" })}
      footer={
        <>
          <ActionButton primary grow icon="forward" iconAfter onClick={commands.finish}>
            {texts.result.go}
          </ActionButton>
          <MoreMenu />
        </>
      }
    >
      <LedgerNotice />
      {written !== null && <Notice tone="fact">{texts.result.written}</Notice>}
      {written !== null && written.length > 0 && <Notice tone="note">{texts.result.noRow(written.join(", "))}</Notice>}
      {unassigned.length > 0 && (
        <Notice tone="note">{texts.result.unassigned(unassigned.length, euro(postedCents(unassigned)))}</Notice>
      )}
      <Sums result={result} />
      <div {...groupProps}>
        <ul className={styles.list} aria-label={texts.result.lines}>
          {result.lines.map((each, index) => (
            <ResultRow key={each.line.key} shown={each} tabIndex={tabIndexOf(index, result.lines.length)} />
          ))}
        </ul>
      </div>
      <Caption>{texts.result.hint(percent, euro(cents).replace(/,00$/, ""))}</Caption>
    </Frame>
  );
}

function Sums({ result }: { readonly result: Result }): ReactElement {
  const styles = useStyles();
  const { texts } = useLedger();
  const sums = [
    [texts.result.planned, result.plannedCents],
    [texts.result.actual, result.actualCents],
    [texts.result.remaining, result.remainingCents],
  ] as const;
  return (
    <Panel>
      <dl className={styles.sums}>
        {sums.map(([name, amount]) => (
          <div key={name}>
            <dt>
              <Caption>{name}</Caption>
            </dt>
            <dd className={styles.figure}>{euro(amount)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
