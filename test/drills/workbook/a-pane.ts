import type { Commands } from "../../../src/taskpane/actions/commands";
import { createCommands } from "../../../src/taskpane/actions/commands";
import type { Environment, Tools } from "../../../src/taskpane/actions/tools";
import { officeWorkbook } from "../../../src/taskpane/office-workbook";
import { initialState, reducePane } from "../../../src/taskpane/pane-state";
import { createStore } from "../../../src/taskpane/store";

export interface APane {
  /** Names of the files that it handed over. */
  readonly saved: readonly string[];
  readonly tools: Tools;
  readonly commands: Commands;
}

const environment: Omit<Environment, "save"> = {
  now: () => "2026-06-12T10:00:00+02:00",
  uniqueId: () => "0f8fad5b-d9cb-469f-a165-70867728950e",
  later: () => () => undefined,
  recall: () => null,
  remember: () => undefined,
  report(bug) {
    throw bug;
  },
};

/** A pane without screens on the workbook of the page that is played. */
export function aPane(): APane {
  const store = createStore(reducePane, initialState("nl"));
  const saved: string[] = [];
  const save: Environment["save"] = (name) => void saved.push(name);
  const tools = { store, environment: { ...environment, save }, workbook: officeWorkbook, opensFiles: false };
  return { saved, tools, commands: createCommands(tools) };
}

/** Does something with a pane that has read the workbook; it does not listen any more afterwards. */
export async function inOpenPane(work: (pane: APane) => Promise<unknown> = () => Promise.resolve()): Promise<APane> {
  const pane = aPane();
  try {
    await pane.commands.open();
    await work(pane);
    return pane;
  } finally {
    await pane.commands.stopListening().catch(() => undefined);
  }
}
