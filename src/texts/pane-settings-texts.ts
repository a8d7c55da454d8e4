/** A field of a list of schools, in the words of its column. */
export type ListedFieldName =
  "school" | "board" | "werkgebied" | "email" | "kind" | "participation" | "remark" | "origin";

/** Every text of the screens for settings, the list of schools and templates, in one language. */
export interface PaneSettingsTexts {
  readonly settings: {
    readonly round: string;
    readonly programme: string;
    readonly fields: Readonly<
      Record<
        "deadline" | "awards" | "grant" | "newSchools" | "mailTo" | "explainPercent" | "explainEuros" | "lowUse",
        string
      >
    >;
    readonly hints: Readonly<Record<"deadline" | "newSchools", string>>;
    readonly wrong: Readonly<Record<"date" | "whole" | "euro", string>>;
    readonly wrongCount: (fields: number) => string;
    readonly lists: string;
    readonly listNames: Readonly<Record<"werkgebieden" | "boards" | "schools" | "meetings", string>>;
    readonly edit: string;
    readonly editList: (list: string) => string;
    readonly rules: string;
    readonly switches: Readonly<Record<"countErrors" | "hideSmallCounts", string>>;
    readonly deficit: string;
    readonly deficits: Readonly<Record<"unless-explained" | "always" | "never", string>>;
    readonly language: string;
    readonly saved: string;
    readonly gone: string;
    readonly readList: string;
    readonly makeTemplates: string;
  };
  readonly list: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly chooseTypes: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly look: string;
    readonly nothing: string;
    readonly read: (schools: number) => string;
    readonly unchanged: string;
    readonly added: string;
    readonly changed: string;
    readonly same: string;
    readonly unnamed: string;
    readonly addNew: string;
    readonly changes: string;
    readonly newSchools: string;
    readonly change: (field: string, before: string, after: string) => string;
    readonly fields: Readonly<Record<ListedFieldName, string>>;
    readonly origins: Readonly<Record<string, string>>;
    readonly empty: string;
    readonly rejected: (lines: number) => string;
    readonly line: (line: number, text: string, why: string) => string;
    readonly reasons: Readonly<Record<"missing" | "malformed" | "mismatch", string>>;
    readonly doubled: (brin: string, lines: string) => string;
    readonly more: (rows: number) => string;
    readonly go: (schools: number) => string;
    readonly nothingToDo: string;
    readonly again: string;
    readonly busy: string;
    readonly done: (added: number, changed: number) => string;
  };
  readonly templates: {
    readonly title: string;
    readonly text: string;
    readonly who: string;
    readonly applied: (schools: number) => string;
    readonly all: (schools: number) => string;
    readonly participation: (newSchools: number, continuing: number) => string;
    readonly leftOut: Readonly<Record<"no-brin" | "doubled" | "not-applied" | "declined", (schools: number) => string>>;
    readonly nobody: string;
    readonly go: (forms: number) => string;
    readonly making: (done: number, all: number) => string;
    readonly stop: string;
    readonly stopped: string;
    readonly done: (forms: number) => string;
    readonly blank: string;
    readonly mac: string;
  };
}
