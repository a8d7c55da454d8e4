import type { Screen } from "../pane-state";
import { attempt } from "./attempt";
import type { LiveCheck } from "./live-check";
import type { Tools } from "./tools";

/** Reads the workbook; what is in it decides what is shown. Also what "Probeer opnieuw" does. */
export async function openWorkbook(tools: Tools, live: LiveCheck): Promise<void> {
  const { store, workbook, environment } = tools;
  await attempt(tools, async () => {
    const recovery = await workbook.recover();
    const checked = await live.readAll();
    if (checked === null) {
      const isRegion = await workbook.holdsRegion();
      const screen: Screen = isRegion
        ? { kind: "region" }
        : { kind: "start", takenBack: recovery.kind === "rolledBack" };
      store.dispatch({ type: "show", screen });
      return;
    }
    if (recovery.kind === "renewalUnfinished") await restoreBookings(tools);
    store.dispatch({ type: "show", screen: { kind: "work", takenBack: recovery.kind !== "nothing" } });
    await live.start();
  });
  // Opening has nothing to show yet, so it tries again by itself once the cell is left.
  if (store.state().waitingForCell && store.state().screen.kind === "opening") {
    environment.later(1_000, () => void openWorkbook(tools, live));
  }
}

/** In a school's workbook only the postings are ever renewed; their code comes when it is needed. */
async function restoreBookings({ environment }: Tools): Promise<void> {
  const [{ restoreBookings: restore }, { ledgerWorkbook }] = await Promise.all([
    import("../ledger/write-actuals"),
    import("../ledger/ledger-workbook"),
  ]);
  await restore(ledgerWorkbook, environment.now());
}
