import type { CalendarDate } from "../../domain/calendar-date";
import type { Programme } from "../../domain/programme";
import type { OpenRegion } from "../../region/open-region";
import type { SubmissionFile } from "../../region/submission-file";
import { errorSentence } from "../../texts/error-text";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { createStore, type Store } from "../store";
import { fromPlainPlan } from "../../school/plain-checked-plan";
import { readInWorkers, type ReadingWorker } from "../workers/reading-pool";
import type { ReadOutcome } from "../workers/reading-protocol";
import { choosePlans, type Choice } from "./choose-plans";
import { openIn } from "./existing-region";
import type { ImportReport } from "./import-report";
import { lastImport } from "./last-import";
import { ProgressTally } from "./progress-tally";
import {
  openingRegion,
  reduceRegion,
  type ChooseNote,
  type Failure,
  type RegionAction,
  type RegionState,
} from "./region-state";
import { importResult, type ChosenPlans } from "./survey-files";
import { renewRegion } from "./renew-region";
import { takeOver, type RegionWorkbook } from "./take-over";

/** What a session needs from its surroundings. */
export interface RegionTools {
  readonly workbook: RegionWorkbook;
  readonly startWorker: () => ReadingWorker;
  readonly workers: number;
  readonly today: () => CalendarDate;
  /** A large write under a handler hangs Excel on the web: nobody listens while sheets are built. */
  readonly stopListening: () => Promise<void>;
  /** The regeling that was chosen for a new workbook. */
  readonly programme: () => Programme;
}

/** One controller at work: choosing, reading, looking, taking over. Bugs come out of the promises. */
export interface RegionSession {
  readonly store: Store<RegionState, RegionAction>;
  /** The regeling that the workbook is about, or will be. */
  programme(): Programme;
  /** Looks what the workbook holds and asks for files. */
  open(): Promise<void>;
  /** Reads the workbooks among these files; nothing is written yet. */
  read(files: readonly File[]): Promise<void>;
  /** Ends reading; the workbook is as it was. */
  stop(): void;
  /** Says whether the read files are all there are, so that plans of earlier that are not among them go. */
  setComplete(complete: boolean): void;
  /** Puts the read plans in the workbook. */
  takeOver(): Promise<void>;
  /** Puts an overview without plans in the workbook, so that settings and the list of schools can come first. */
  begin(): Promise<void>;
}

/** Starts with the screen that asks for files. */
export function createRegionSession(tools: RegionTools): RegionSession {
  const store = createStore(reduceRegion, openingRegion);
  let existing: OpenRegion | null = null;
  const noPlans = (): ChosenPlans => ({ files: [], others: 0, complete: false, programme: tools.programme() });
  let plans = noPlans();
  /** Null for a new workbook without plans. */
  let about: Programme | null = null;
  let reading = new AbortController();

  const ask = (note: ChooseNote | null) =>
    store.dispatch({ type: "opened", last: existing === null ? null : lastImport(existing.kept), note });
  const show = (chosen: ChosenPlans) => {
    plans = chosen;
    const result = importResult(plans, existing);
    about = result.programme;
    store.dispatch({ type: "finished", result });
  };

  const open = async () => {
    try {
      const note = await noteOnOpening(tools, () => store.dispatch({ type: "writing", stage: 2 }));
      existing = openIn(await tools.workbook.read({ withFormulas: false }));
      about = existing?.programme ?? null;
      ask(note);
    } catch (error) {
      // Files can be read all the same; the workbook is read once more before anything is written.
      ask({ kind: "failed", code: codeOf(error) });
    }
  };
  const write = (chosen: ChosenPlans) => writePlans(chosen, tools, store.dispatch);

  return {
    store,
    programme: () => about ?? tools.programme(),
    open,
    async read(chosen) {
      const choice = choosePlans(chosen);
      if (choice.plans.length === 0) return ask({ kind: "nothing", others: choice.others });
      reading = new AbortController();
      const read = await readPlans(choice, tools, reading.signal, store.dispatch);
      if (read === null) return ask({ kind: "stopped" });
      show({ ...noPlans(), files: read, others: choice.others });
    },
    setComplete: (complete) => show({ ...plans, complete }),
    stop: () => reading.abort(),
    async takeOver() {
      const state = store.state();
      if (state.step !== "result") return;
      try {
        store.dispatch({ type: "written", report: await write(plans) });
      } catch (error) {
        store.dispatch({ type: "refused", result: state.result, failure: failureOf(error) });
      }
    },
    async begin() {
      if (store.state().step === "writing") return;
      try {
        await write(noPlans());
      } catch (error) {
        return ask({ kind: "failed", code: codeOf(error) });
      }
      await open();
    },
  };
}

/** What people can do something about; a bug goes on its way. */
function codeOf(error: unknown): WorkbookErrorCode {
  if (error instanceof WorkbookError) return error.code;
  throw error;
}

function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  return { code, where: code === "foreign-content" && error instanceof WorkbookError ? error.detail : "" };
}

/** An update that broke off half-way: the overview becomes what it was before, by what it remembers. */
async function noteOnOpening(
  { workbook, stopListening }: RegionTools,
  onRepair: () => void,
): Promise<ChooseNote | null> {
  if (!(await workbook.isUnfinished())) return null;
  onRepair();
  try {
    await stopListening();
    await renewRegion(workbook, (kept) => kept);
    return { kind: "repaired" };
  } catch (error) {
    codeOf(error);
    return { kind: "unfinished" };
  }
}

function writePlans(
  chosen: ChosenPlans,
  { workbook, stopListening }: RegionTools,
  dispatch: (action: RegionAction) => void,
): Promise<ImportReport> {
  const onStage = (stage: number) => dispatch({ type: "writing", stage });
  // At once: where Excel is slow nobody clicks a second time.
  onStage(0);
  return stopListening().then(() => takeOver(chosen, workbook, onStage));
}

/** All chosen plans as read; null when the controller stopped it. */
async function readPlans(
  { plans }: Choice,
  { startWorker, workers, today }: RegionTools,
  signal: AbortSignal,
  dispatch: (action: RegionAction) => void,
): Promise<readonly SubmissionFile[] | null> {
  dispatch({ type: "started", all: plans.length });
  const files: SubmissionFile[] = [];
  const tally = new ProgressTally();
  const requests = plans.map(({ file }) => ({ file, today: today() }));
  const onOutcome = (index: number, outcome: ReadOutcome) => {
    const file = submissionFile(plans[index]?.name ?? "", outcome);
    files.push(file);
    dispatch({ type: "read", file: file.file, counts: tally.add(file) });
  };
  const how = await readInWorkers(requests, { startWorker, workers, signal, onOutcome });
  return how === "all" ? files : null;
}

/** The reason stands on a sheet, and the sheets are in Dutch. */
function submissionFile(file: string, outcome: ReadOutcome): SubmissionFile {
  if (outcome.kind === "read") {
    return { file, link: null, outcome: { kind: "read", checked: fromPlainPlan(outcome.checked) } };
  }
  const { code } = outcome;
  return { file, link: null, outcome: { kind: "unreadable", code, message: errorSentence(code, "nl") } };
}
