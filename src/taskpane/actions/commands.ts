import type { SheetCell } from "../../school/submission";
import type { Language } from "../../texts/language";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";
import type { Screen } from "../pane-state";
import type { MadeFile } from "../school/made-file";
import type { RowTable } from "../school/spare-rows";
import type { TodoRow } from "../school/todo-rows";
import type { PaperForm } from "../word/save-document";
import type { ReadDocument } from "../word/word-pane";
import { attempt } from "./attempt";
import { addRow, convertAmount, visitPlace, visitRow } from "./cell-actions";
import { beginHandIn, makeFile } from "./hand-in";
import { handOver } from "./hand-over";
import { liveCheck } from "./live-check";
import { oneAtATime } from "./one-at-a-time";
import { openWorkbook } from "./open-workbook";
import { setUpPlan, type NewPlanAnswers } from "./set-up-plan";
import type { Tools } from "./tools";

/** What buttons do. Each takes care of its own errors, so nobody needs to wait for it or catch. */
export interface Commands {
  readonly open: () => Promise<void>;
  readonly show: (screen: Screen, focus?: string) => void;
  readonly speak: (language: Language) => void;
  readonly announce: (text: string) => void;
  /** "Plan invullen": the three steps the first time on this computer, then the form. */
  readonly beginPlan: () => void;
  /** Whether the way in three steps was never shown here, nor skipped. */
  readonly isNewcomer: () => boolean;
  /** From now on it is shown only to who asks. */
  readonly meet: () => void;
  readonly setUp: (answers: NewPlanAnswers) => Promise<void>;
  readonly visitRow: (row: TodoRow) => Promise<void>;
  readonly visitPlace: (place: SheetCell) => Promise<void>;
  readonly convert: (row: TodoRow) => Promise<void>;
  readonly addRow: (table: RowTable) => Promise<void>;
  readonly beginHandIn: () => Promise<void>;
  readonly makeFile: () => Promise<void>;
  readonly handOver: (file: MadeFile) => Promise<void>;
  readonly addEvaluation: () => Promise<void>;
  readonly beginEvaluationHandIn: () => Promise<void>;
  readonly makeEvaluationFile: () => Promise<void>;
  /** Reads a Word document and shows what was recognised; gives what is wrong with it, or null. */
  readonly readWord: (file: File) => Promise<WorkbookErrorCode | null>;
  /** The plan of a Word document goes into the workbook. */
  readonly putInWorkbook: (read: ReadDocument) => Promise<void>;
  readonly saveAsWord: (of: PaperForm) => Promise<void>;
  /** Stops listening to the workbook, for whoever builds sheets in it. */
  readonly stopListening: () => Promise<void>;
}

/** The commands over one workbook. */
export function createCommands(tools: Tools): Commands {
  const { store, environment } = tools;
  const live = liveCheck(tools);
  // Where this computer remembers nothing it holds as long as the pane is open.
  let isNewcomer = environment.recall("introduced") === null;
  const meet = () => {
    isNewcomer = false;
    environment.remember("introduced", "yes");
  };
  const show: Commands["show"] = (screen, focus) =>
    store.dispatch({ type: "show", screen, ...(focus === undefined ? {} : { focus }) });
  return {
    open: oneAtATime(() => openWorkbook(tools, live)),
    show,
    speak(language) {
      environment.remember("language", language);
      store.dispatch({ type: "speak", language });
    },
    announce: (text) => store.dispatch({ type: "announce", text }),
    beginPlan() {
      show({ kind: isNewcomer ? "first-run" : "new-plan" });
      meet();
    },
    isNewcomer: () => isNewcomer,
    meet,
    setUp: oneAtATime((answers: NewPlanAnswers) => setUpPlan(tools, live, answers)),
    visitRow: (row) => visitRow(tools, row),
    visitPlace: (place) => visitPlace(tools, place),
    convert: (row) => convertAmount(tools, live, row),
    addRow: (table) => addRow(tools, table),
    beginHandIn: oneAtATime(() => beginHandIn(tools, live)),
    makeFile: oneAtATime(() => makeFile(tools, live)),
    handOver: (file) => attempt(tools, () => handOver(tools, file)),
    // The year end comes once a year, so its code comes when it is asked for.
    addEvaluation: oneAtATime(() =>
      attempt(tools, async () => (await import("../evaluation/add-evaluation")).addEvaluation(tools, live)),
    ),
    beginEvaluationHandIn: oneAtATime(() =>
      attempt(tools, async () => (await import("../evaluation/hand-in-evaluation")).beginEvaluationHandIn(tools, live)),
    ),
    makeEvaluationFile: oneAtATime(() =>
      attempt(tools, async () => (await import("../evaluation/hand-in-evaluation")).makeEvaluationFile(tools, live)),
    ),
    // So is paper.
    async readWord(file) {
      let problem: WorkbookErrorCode | null = null;
      await attempt(tools, async () => {
        problem = await (await import("../word/read-chosen")).readChosen(tools, file);
      });
      return problem;
    },
    putInWorkbook: oneAtATime((read: ReadDocument) =>
      attempt(tools, async () => (await import("../word/put-in-workbook")).putInWorkbook(tools, live, read)),
    ),
    saveAsWord: oneAtATime((of: PaperForm) =>
      attempt(tools, async () => (await import("../word/save-document")).saveDocument(tools, live, of)),
    ),
    stopListening: () => live.stop(),
  };
}
