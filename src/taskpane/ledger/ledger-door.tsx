import type { ReactElement } from "react";
import { paneLedgerTexts } from "../../texts/pane-ledger-text";
import { ActionButton } from "../components/action-button";
import { usePane } from "../pane-context";

/** From the year end to the exports of the bookkeeping. */
export function LedgerDoor(): ReactElement {
  const { commands, state } = usePane();
  return (
    <ActionButton id="ledger" icon="file" onClick={() => commands.show({ kind: "ledger" })}>
      {paneLedgerTexts(state.language).door}
    </ActionButton>
  );
}
