import type { SelectedCell } from "../../office/read-selected-cell";
import type { Watch } from "../../office/watch-workbook";
import { cellAddress } from "../../workbook/a1";
import { createStore, type Store } from "../store";

/** What following asks of the open workbook. */
export interface FollowedSelection {
  readonly read: () => Promise<SelectedCell>;
  readonly watch: (read: () => Promise<void>) => Promise<Watch>;
}

/** The cell on which somebody stands, for as long as the view is open. */
export interface SelectionFollower {
  readonly store: Store<SelectedCell | null, SelectedCell>;
  readonly start: () => void;
  readonly stop: () => void;
  /** We go to this cell ourselves: what is shown stays. */
  readonly expect: (place: { readonly sheet: string; readonly cell: string }) => void;
}

/** Nothing is asked until it is started; what goes wrong goes to `onFailure`. */
export function createSelectionFollower(
  workbook: FollowedSelection,
  onFailure: (error: unknown) => void,
): SelectionFollower {
  const store = createStore<SelectedCell | null, SelectedCell>((_, next) => next, null);
  let isFollowing = false;
  let watch: Promise<Watch> | null = null;
  let expected: string | null = null;

  const look = async (): Promise<void> => {
    try {
      const selected = await workbook.read();
      const place = `${selected.sheet}!${cellAddress(selected.row, selected.column)}`;
      const isOwn = place === expected;
      expected = null;
      if (isFollowing && !isOwn) store.dispatch(selected);
    } catch (error) {
      onFailure(error);
    }
  };
  return {
    store,
    start() {
      isFollowing = true;
      watch = workbook.watch(look);
      watch.then(look, onFailure);
    },
    stop() {
      isFollowing = false;
      // What kept it from starting was told then.
      watch?.then(
        (running) => running.stop().catch(onFailure),
        () => undefined,
      );
    },
    expect: ({ sheet, cell }) => void (expected = `${sheet}!${cell}`),
  };
}
