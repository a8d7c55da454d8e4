import { ProgressBar } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { bookedLines, postedCents } from "../../actuals/booked-lines";
import { ActionButton } from "../components/action-button";
import { Headline } from "../components/headline";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { useAnnounced } from "../region/use-announced";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import { LineChooser } from "./line-chooser";

/** F04: the postings that wait for a line of the budget. */
export function AssignScreen(): ReactElement | null {
  const { state, commands, texts } = useLedger();
  const { standing, bookings, changes } = state;
  const booked = useMemo(
    () => (standing === null || bookings === null ? null : bookedLines(standing.checked.plan, bookings)),
    [standing, bookings],
  );
  const open = booked?.unassigned ?? [];
  const { assign } = texts;
  const headline = open.length === 0 ? assign.allDone : assign.left(open.length, euro(postedCents(open)));
  useAnnounced(headline);
  if (booked === null || bookings === null) return null;
  const all = bookings.booked.length;
  const further = () => commands.show({ step: "result" });
  const isAgain = changes !== null && changes.kept + changes.changed.length + changes.gone.length > 0;
  return (
    <LineChooser
      title={assign.title}
      onBack={() => commands.show({ step: "mark" })}
      postings={open}
      lines={booked.lines}
      further={
        <ActionButton primary={open.length === 0} grow={open.length === 0} icon="forward" iconAfter onClick={further}>
          {assign.further}
        </ActionButton>
      }
    >
      {isAgain && (
        <Notice tone="fact">{assign.changes(changes.added.length, changes.changed.length, changes.gone.length)}</Notice>
      )}
      <div>
        <Headline ready={open.length === 0}>{headline}</Headline>
        <ProgressBar
          value={all - open.length}
          max={all}
          thickness="large"
          aria-label={assign.done(all - open.length, all)}
        />
        <Caption>{assign.done(all - open.length, all)}</Caption>
      </div>
    </LineChooser>
  );
}
