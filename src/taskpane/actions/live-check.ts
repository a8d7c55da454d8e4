import type { Watch } from "../../office/watch-workbook";
import { checkWorkbook } from "../../school/check-workbook";
import type { CheckedPlan } from "../../school/submission";
import { calendarDate } from "../../domain/calendar-date";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import { carryFormulas } from "../carry-formulas";
import { spokenSummary } from "../school/spoken-summary";
import { sha256 } from "../sha256";
import { isBusy, showFailure } from "./attempt";
import type { Tools } from "./tools";

/** The plan as it stands, read again after each burst of changes. Reads only: the undo history stays the user's. */
export interface LiveCheck {
  /** Reads everything, formulas too; null when the workbook holds no plan. */
  readonly readAll: () => Promise<CheckedPlan | null>;
  /** The last snapshot that was read; null before the first. */
  readonly snapshot: () => WorkbookSnapshot | null;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** As if somebody had typed. */
  readonly refresh: () => void;
}

const retryMilliseconds = 1_000;
const speakMilliseconds = 1_000;

/** A live check of the open workbook; nothing runs until it is started. */
export function liveCheck(tools: Tools): LiveCheck {
  const { store, workbook, environment } = tools;
  let last: WorkbookSnapshot | null = null;
  let watch: Watch | null = null;
  let cancelSpeech = (): void => undefined;

  const readAll = async (): Promise<CheckedPlan | null> => {
    last = await workbook.read("school", { withFormulas: true });
    return publish(last);
  };
  const publish = (snapshot: WorkbookSnapshot): CheckedPlan | null => {
    const checked = checkedPlan(snapshot, environment.now());
    store.dispatch({ type: "checked", checked });
    return checked;
  };
  const readAgain = async (): Promise<void> => {
    try {
      const values = await workbook.read("school", { withFormulas: last === null });
      const carried = last === null ? values : carryFormulas(last, values);
      if (carried === null) await readAll();
      else publish((last = carried));
      speakLater();
    } catch (error) {
      showFailure(tools, error);
      if (isBusy(error)) environment.later(retryMilliseconds, () => watch?.refresh());
    }
  };
  const speakLater = (): void => {
    cancelSpeech();
    cancelSpeech = environment.later(speakMilliseconds, () => {
      const { checked, language, announcement, screen } = store.state();
      const text = checked === null ? "" : spokenSummary(checked, language);
      if (screen.kind === "work" && text !== announcement.text) store.dispatch({ type: "announce", text });
    });
  };
  return {
    readAll,
    snapshot: () => last,
    async start() {
      watch ??= await workbook.watch(readAgain);
    },
    async stop() {
      cancelSpeech();
      const running = watch;
      watch = null;
      await running?.stop();
    },
    refresh: () => watch?.refresh(),
  };
}

function checkedPlan(snapshot: WorkbookSnapshot, now: string): CheckedPlan | null {
  const [year = 0, month = 0, day = 0] = now.slice(0, 10).split("-").map(Number);
  try {
    return checkWorkbook(snapshot, { sha256, today: calendarDate(year, month, day) });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "not-a-plan") return null;
    throw error;
  }
}
