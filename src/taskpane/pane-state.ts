import type { Programme } from "../domain/programme";
import { programmes } from "../domain/programmes/programmes";
import type { CheckedPlan } from "../school/submission";
import type { Language } from "../texts/language";
import type { WorkbookErrorCode } from "../workbook/workbook-error";
import type { MadeFile } from "./school/made-file";
import type { ReadDocument } from "./word/word-pane";

/** What the pane shows: one of these at a time, chosen by the workbook and by the next step. */
export type Screen =
  | { readonly kind: "opening" }
  | { readonly kind: "outside" }
  | { readonly kind: "too-old" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "start"; readonly takenBack: boolean }
  | { readonly kind: "first-run" }
  | { readonly kind: "new-plan" }
  /** A filled-in Word form: null until one was read. */
  | { readonly kind: "word"; readonly read: ReadDocument | null }
  | { readonly kind: "setting-up" }
  /** `takenBack` when the pane has just put back what broke off half-way. */
  | { readonly kind: "work"; readonly takenBack?: boolean }
  | { readonly kind: "submit" }
  | { readonly kind: "submitted"; readonly file: MadeFile }
  /** `from` is the id of what help was asked with. */
  | { readonly kind: "help"; readonly page: "section" | "intro" | "welcome"; readonly from: string }
  | { readonly kind: "support" }
  | { readonly kind: "evaluation"; readonly page: EvaluationPage }
  | { readonly kind: "ledger" }
  | { readonly kind: "region" };

/** The pages of the year end; without its sheet "work" offers to add it. */
export type EvaluationPage =
  { readonly kind: "work" } | { readonly kind: "submit" } | { readonly kind: "made"; readonly file: MadeFile };

/** What went wrong, for the helpdesk; people see the screen's own sentence, or that of the code. */
export interface Failure {
  /** Null for a bug. */
  readonly code: WorkbookErrorCode | null;
  readonly detail: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Announcement {
  readonly text: string;
  /** True only when work stops. */
  readonly urgent: boolean;
  /** Tells two equal texts apart, so that the second is spoken too. */
  readonly serial: number;
}

export interface PaneState {
  readonly screen: Screen;
  /** Where help and details lead back to while the workbook holds no plan. */
  readonly home: "start" | "region";
  /** Id of the element that the screen was once left from: focus returns there. */
  readonly focus: string | null;
  readonly language: Language;
  /** The plan in the open workbook as last read; null while there is none. */
  readonly checked: CheckedPlan | null;
  /** True while someone types in a cell, so that Excel answers nothing. */
  readonly waitingForCell: boolean;
  /** Key of the row that was jumped to last. */
  readonly chosenRow: string | null;
  readonly announcement: Announcement;
  readonly lastFailure: Failure | null;
  /** The regeling of what is begun next; what is there already carries its own. */
  readonly programme: Programme;
  /** The one that was opened from a file, which stays among the choices; null for none. */
  readonly ownProgramme: Programme | null;
}

export type PaneAction =
  | { readonly type: "show"; readonly screen: Screen; readonly focus?: string }
  | { readonly type: "speak"; readonly language: Language }
  | { readonly type: "programme"; readonly programme: Programme; readonly own: Programme | null }
  | { readonly type: "checked"; readonly checked: CheckedPlan | null }
  | { readonly type: "waiting"; readonly waiting: boolean }
  | { readonly type: "chosen"; readonly row: string }
  | { readonly type: "announce"; readonly text: string; readonly urgent?: boolean }
  | { readonly type: "failed"; readonly failure: Failure };

/** The state before the workbook has been read. */
export function initialState(language: Language, screen: Screen = { kind: "opening" }): PaneState {
  return {
    screen,
    home: "start",
    focus: null,
    language,
    checked: null,
    waitingForCell: false,
    chosenRow: null,
    announcement: { text: "", urgent: false, serial: 0 },
    lastFailure: null,
    programme: programmes[0],
    ownProgramme: null,
  };
}

/** The state after one action. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "show":
      return { ...state, screen: action.screen, home: homeAfter(state, action.screen), focus: action.focus ?? null };
    case "speak":
      return { ...state, language: action.language };
    case "programme":
      return { ...state, programme: action.programme, ownProgramme: action.own };
    case "checked":
      return { ...state, checked: action.checked, waitingForCell: false, ...leftPlan(state, action.checked) };
    case "waiting":
      return state.waitingForCell === action.waiting ? state : { ...state, waitingForCell: action.waiting };
    case "chosen":
      return { ...state, chosenRow: action.row };
    case "announce":
      return { ...state, announcement: nextAnnouncement(state, action.text, action.urgent ?? false) };
    case "failed":
      return {
        ...state,
        lastFailure: action.failure,
        focus: null,
        screen: { kind: "failed", failure: action.failure },
      };
  }
}

const aboutPlan: ReadonlySet<Screen["kind"]> = new Set(["work", "submit", "submitted", "evaluation", "ledger"]);

/** Somebody deleted the sheets that a screen was about. */
function leftPlan({ screen }: PaneState, checked: CheckedPlan | null): Pick<PaneState, "screen"> | null {
  return checked === null && aboutPlan.has(screen.kind) ? { screen: { kind: "start", takenBack: false } } : null;
}

function homeAfter({ home }: PaneState, { kind }: Screen): PaneState["home"] {
  return kind === "start" || kind === "region" ? kind : home;
}

function nextAnnouncement({ announcement }: PaneState, text: string, urgent: boolean): Announcement {
  return { text, urgent, serial: announcement.serial + 1 };
}
