import { createCommands } from "../../../src/taskpane/actions/commands";
import type { Environment } from "../../../src/taskpane/actions/tools";
import { browserEnvironment } from "../../../src/taskpane/browser-environment";
import { initialState, reducePane } from "../../../src/taskpane/pane-state";
import { createStore } from "../../../src/taskpane/store";
import { fakeWorkbook } from "../gallery/fake-workbook";

/** A pane on a computer that remembers as this environment says. */
function pane(memory: Pick<Environment, "recall" | "remember">) {
  const store = createStore(reducePane, initialState("nl"));
  const environment: Environment = {
    now: () => "2026-06-12T14:32:00+02:00",
    uniqueId: () => "7c9e",
    later: () => () => undefined,
    report: () => undefined,
    save: () => undefined,
    ...memory,
  };
  const commands = createCommands({ store, workbook: fakeWorkbook(null), environment, opensFiles: false });
  const begin = () => {
    commands.beginPlan();
    return store.state().screen.kind;
  };
  return { commands, begin };
}

function remembering() {
  const memory = new Map<string, string>();
  return {
    recall: (name: string) => memory.get(name) ?? null,
    remember: (name: string, value: string) => void memory.set(name, value),
  };
}

test("the way in three steps stands before the first form, and not again on this computer", () => {
  const memory = remembering();
  const first = pane(memory);
  expect([first.begin(), first.begin()]).toEqual(["first-run", "new-plan"]);
  expect(pane(memory).begin()).toBe("new-plan");
});

test("who skipped it is no newcomer any more", () => {
  const memory = remembering();
  const { commands } = pane(memory);
  expect(commands.isNewcomer()).toBe(true);
  commands.meet();
  expect([commands.isNewcomer(), pane(memory).commands.isNewcomer()]).toEqual([false, false]);
});

test("where nothing can be remembered everything works, and it is shown once for each time the pane is open", () => {
  // Node has no localStorage, as a browser that forbids it.
  expect(browserEnvironment.recall("introduced")).toBeNull();
  const { begin } = pane(browserEnvironment);
  expect([begin(), begin()]).toEqual(["first-run", "new-plan"]);
});
