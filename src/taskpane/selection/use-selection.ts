import { useEffect, useState, useSyncExternalStore } from "react";
import type { SelectedCell } from "../../office/read-selected-cell";
import { showFailure } from "../actions/attempt";
import { browserEnvironment } from "../browser-environment";
import { usePane } from "../pane-context";
import { createSelectionFollower, type SelectionFollower } from "./selection-follower";

/** The selected cell of the open workbook, followed while the screen is there; null until it is known. */
export function useSelection(): {
  readonly selected: SelectedCell | null;
  readonly expect: SelectionFollower["expect"];
} {
  const { store, workbook } = usePane();
  const [follower] = useState(() =>
    createSelectionFollower(workbook.selection, (error) =>
      showFailure({ store, environment: browserEnvironment }, error),
    ),
  );
  useEffect(() => {
    follower.start();
    return follower.stop;
  }, [follower]);
  const selected = useSyncExternalStore(follower.store.subscribe, follower.store.state);
  return { selected, expect: follower.expect };
}
