import { useEffect, useState, useSyncExternalStore } from "react";
import { inExcel } from "../../../../office/in-excel";
import { readSelectedCell, type SelectedCell } from "../../../../office/read-selected-cell";
import { watchSelection } from "../../../../office/watch-selection";
import { showFailure } from "../../../actions/attempt";
import { browserEnvironment } from "../../../browser-environment";
import { later } from "../../../later";
import { usePane } from "../../../pane-context";
import { createSelectionFollower, type FollowedSelection, type SelectionFollower } from "./selection-follower";

const openWorkbook: FollowedSelection = {
  read: () => inExcel("wait", readSelectedCell),
  watch: (read) => inExcel("wait", (context) => watchSelection(context, later, read)),
};

/** The selected cell of the open workbook, followed while the screen is there; null until it is known. */
export function useSelection(): {
  readonly selected: SelectedCell | null;
  readonly expect: SelectionFollower["expect"];
} {
  const { store } = usePane();
  const [follower] = useState(() =>
    createSelectionFollower(openWorkbook, (error) => showFailure({ store, environment: browserEnvironment }, error)),
  );
  useEffect(() => {
    follower.start();
    return follower.stop;
  }, [follower]);
  const selected = useSyncExternalStore(follower.store.subscribe, follower.store.state);
  return { selected, expect: follower.expect };
}
