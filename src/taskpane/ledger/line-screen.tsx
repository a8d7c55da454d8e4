import { useMemo, type ReactElement } from "react";
import { bookedLines, postedCents } from "../../actuals/booked-lines";
import { ActionButton } from "../components/action-button";
import { Caption } from "../components/text";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import { LineChooser } from "./line-chooser";

/** The postings that an actual amount is made of; each can still go to another line. */
export function LineScreen(): ReactElement | null {
  const { state, commands, texts } = useLedger();
  const { standing, bookings, line } = state;
  const booked = useMemo(
    () => (standing === null || bookings === null ? null : bookedLines(standing.checked.plan, bookings)),
    [standing, bookings],
  );
  const shown = booked?.lines.find(({ key }) => key === line);
  if (booked === null || shown === undefined) return null;
  const back = () => commands.show({ step: "result" });
  return (
    <LineChooser
      title={shown.name}
      titleIsHeading
      onBack={back}
      postings={shown.postings}
      lines={booked.lines.filter(({ key }) => key !== line)}
      further={<ActionButton onClick={back}>{texts.assign.further}</ActionButton>}
    >
      <Caption>{`${texts.files.postings(shown.postings.length)} · ${euro(postedCents(shown.postings))}`}</Caption>
    </LineChooser>
  );
}
