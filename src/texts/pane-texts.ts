import type { Applicant } from "../domain/applicant";

/** The sections that a plan is made of, as the pane shows them. */
export type SectionId = "school" | "cause" | "goals" | "counts" | "budget" | "seen";

export type SectionState = "ready" | "started" | "untouched" | "wrong";

/** A short title with one or two sentences. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** A page that says what happened, what is unchanged, and what to do. */
export interface ProblemText extends TitledText {
  readonly steps: readonly string[];
}

/** Every text of the pane outside the region, in one language. */
export interface PaneTexts {
  readonly app: {
    readonly name: string;
    readonly local: string;
    readonly version: (version: string) => string;
    readonly back: string;
    readonly more: string;
    readonly copied: string;
    readonly copyOf: (what: string) => string;
    readonly retry: string;
    readonly opening: string;
    readonly writing: string;
  };
  readonly first: { readonly title: string; readonly steps: readonly TitledText[]; readonly go: string };
  readonly start: {
    readonly emptyWorkbook: string;
    readonly title: string;
    readonly plan: TitledText;
    readonly region: TitledText;
    readonly word: string;
    readonly existing: string;
    readonly takenBack: string;
  };
  readonly form: {
    readonly title: string;
    readonly participation: string;
    readonly isNew: string;
    readonly continuing: string;
    readonly continuingHint: (previousYear: string) => string;
    /** A board that applies is known by its own number and name. */
    readonly fields: Readonly<Record<Applicant, Readonly<Record<"brin" | "school" | "board" | "werkgebied", string>>>>;
    readonly choose: string;
    readonly go: string;
    readonly later: string;
    readonly codeShape: Readonly<Record<Applicant, string>>;
    readonly missing: Readonly<Record<Applicant, Readonly<Record<"school" | "board" | "werkgebied", string>>>>;
    readonly wrong: (fields: number) => string;
  };
  readonly busy: { readonly title: string; readonly note: string };
  readonly work: {
    readonly takenBack: string;
    readonly todo: (rows: number) => string;
    readonly parts: (ready: number, all: number) => string;
    readonly deadline: (day: string) => string;
    readonly sections: string;
    readonly must: string;
    readonly notes: string;
    readonly notesHint: string;
    readonly facts: string;
    readonly next: string;
    readonly submit: string;
    readonly submitAgain: string;
    readonly budget: string;
    readonly income: string;
    readonly expenses: string;
    readonly difference: string;
    readonly balanced: string;
    readonly over: (amount: string) => string;
    readonly spare: (amount: string) => string;
    readonly chosen: string;
    readonly ready: TitledText;
    readonly fieldsLeft: (section: string, fields: number) => string;
    readonly convert: (amount: string) => string;
    readonly addRow: string;
    readonly addGoal: string;
    readonly addIncome: string;
    readonly addExpense: string;
    readonly rowAdded: string;
    readonly noRowLeft: string;
    readonly pressEnter: string;
    readonly showAll: (rows: number) => string;
  };
  readonly sections: Readonly<Record<SectionId, string>>;
  /** The section "school" of a board that applies, and "cause" of a form without a reason. */
  readonly boardSection: string;
  readonly themesSection: string;
  readonly sectionStates: Readonly<Record<SectionState, string>>;
  readonly submit: {
    readonly title: string;
    readonly notYet: string;
    readonly notYetText: (rows: number) => string;
    readonly notesToo: (rows: number) => string;
    readonly first: string;
    readonly make: TitledText;
    readonly mail: { readonly title: (organisation: string) => string; readonly text: string };
    readonly to: string;
    readonly subject: string;
    /** `form` is what the regeling calls it: "Plan van aanpak". */
    readonly mailText: (form: string, school: string, year: string, sender: string) => string;
    readonly copyMail: string;
    readonly download: string;
    readonly openAsNew: string;
    readonly macText: string;
    readonly copyName: string;
  };
  readonly done: {
    readonly title: string;
    readonly mailTitle: string;
    readonly mailText: string;
    readonly again: string;
    readonly after: string;
    readonly back: string;
  };
  readonly changed: { readonly title: string; readonly text: (moment: string, organisation: string) => string };
  readonly problems: {
    readonly whatNow: string;
    readonly outside: ProblemText & { readonly noButton: string };
    readonly protected: ProblemText;
    readonly tooOld: ProblemText;
    readonly bug: TitledText;
    readonly unchanged: string;
  };
  readonly support: { readonly title: string; readonly text: string; readonly copy: string };
  readonly menu: {
    readonly evaluation: string;
    readonly help: string;
    readonly support: string;
    readonly otherLanguage: string;
  };
}
