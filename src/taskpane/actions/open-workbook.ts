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
    store.dispatch({ type: "show", screen: { kind: "work" } });
    await live.start();
  });
  // Opening has nothing to show yet, so it tries again by itself once the cell is left.
  if (store.state().waitingForCell && store.state().screen.kind === "opening") {
    environment.later(1_000, () => void openWorkbook(tools, live));
  }
}
