import type { SelectedCell } from "../../../src/office/read-selected-cell";
import { createSelectionFollower } from "../../../src/taskpane/selection/selection-follower";

const cell = (row: number, column: number): SelectedCell => ({ sheet: "Dashboard", row, column, cells: [] });

/** A workbook in which the test says where somebody stands. */
function played(at: SelectedCell) {
  let [stands, isWatched, failure] = [at, false, null as Error | null];
  let heard = (): Promise<void> => Promise.resolve();
  const failures: unknown[] = [];
  const follower = createSelectionFollower(
    {
      read: () => (failure === null ? Promise.resolve(stands) : Promise.reject(failure)),
      watch: (read) => {
        [heard, isWatched] = [read, true];
        return Promise.resolve({ refresh: () => undefined, stop: () => Promise.resolve(void (isWatched = false)) });
      },
    },
    (error) => failures.push(error),
  );
  const go = async (to: SelectedCell) => {
    stands = to;
    await heard();
  };
  const fail = async (error: Error) => {
    failure = error;
    await heard();
  };
  return { follower, go, fail, failures, isWatched: () => isWatched };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("it begins with the cell where somebody stands already, and goes along", async () => {
  const { follower, go } = played(cell(13, 3));
  expect(follower.store.state()).toBeNull();
  follower.start();
  await settled();
  expect(follower.store.state()).toEqual(cell(13, 3));
  await go(cell(14, 3));
  expect(follower.store.state()).toEqual(cell(14, 3));
});

test("a cell that we go to ourselves leaves what is shown, once", async () => {
  const { follower, go } = played(cell(13, 3));
  follower.start();
  await settled();
  follower.expect({ sheet: "Dashboard", cell: "B3" });
  await go(cell(2, 1));
  expect(follower.store.state()).toEqual(cell(13, 3));
  await go(cell(2, 1));
  expect(follower.store.state()).toEqual(cell(2, 1));
});

test("somebody who goes elsewhere first is followed", async () => {
  const { follower, go } = played(cell(13, 3));
  follower.start();
  await settled();
  follower.expect({ sheet: "Dashboard", cell: "B3" });
  await go(cell(5, 5));
  expect(follower.store.state()).toEqual(cell(5, 5));
});

test("after stopping nothing is shown or watched any more, also when it stops at once", async () => {
  const { follower, go, isWatched } = played(cell(13, 3));
  follower.start();
  follower.stop();
  await settled();
  await go(cell(14, 3));
  expect([follower.store.state(), isWatched()]).toEqual([null, false]);
});

test("what goes wrong is told, and what is shown stays", async () => {
  const { follower, fail, failures } = played(cell(13, 3));
  follower.start();
  await settled();
  const broken = new Error("offline");
  await fail(broken);
  expect(failures).toEqual([broken]);
  expect(follower.store.state()).toEqual(cell(13, 3));
});
