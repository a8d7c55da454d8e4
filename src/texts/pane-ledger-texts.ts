/** Names of the tabs by which spending is recognised. */
export type MarkTab = "costCentre" | "project" | "account" | "text";

/** The columns of an export that a person can point out. */
export type PointedField = "date" | "amount" | "debit" | "credit" | "account" | "description" | "transaction" | "costCentre" | "project"; // prettier-ignore

/** The texts of the year end from the bookkeeping. */
export interface PaneLedgerTexts {
  readonly title: string;
  /** On the button that leads here. */
  readonly door: string;
  readonly next: string;
  readonly files: {
    readonly title: string;
    readonly text: (first: string, second: string) => string;
    readonly pick: string;
    readonly types: string;
    readonly balanced: string;
    readonly postings: (count: number) => string;
    readonly remove: (file: string) => string;
    readonly listLabel: string;
    readonly cover: (year: string) => string;
    readonly monthLetters: readonly string[];
    readonly monthNames: readonly string[];
    /** "september" up to and including "december 2026". */
    readonly through: (first: string, last: string) => string;
    readonly gap: (months: string) => string;
    readonly covered: string;
    readonly private: string;
    readonly none: string;
    readonly stopped: string;
  };
  readonly reading: {
    readonly title: string;
    readonly percent: (percent: number) => string;
    readonly stop: string;
    readonly text: string;
  };
  readonly columns: {
    readonly title: string;
    readonly text: (known: number, all: number) => string;
    readonly which: string;
    readonly choose: string;
    readonly example: (values: string) => string;
    readonly recognised: string;
    readonly keep: string;
    readonly fields: Readonly<Record<PointedField, string>>;
    readonly style: { readonly title: string; readonly thousands: string; readonly decimals: string };
    readonly missing: string;
  };
  readonly mark: {
    readonly title: string;
    readonly tabs: Readonly<Record<MarkTab, string>>;
    readonly search: string;
    readonly postings: (count: number) => string;
    readonly empty: string;
    readonly emptyText: Readonly<Record<MarkTab, string>>;
    readonly textLabel: string;
    readonly addText: string;
    readonly several: string;
    readonly choose: string;
    readonly showAll: (rows: number) => string;
    readonly nothingFound: string;
  };
  readonly assign: {
    readonly title: string;
    readonly left: (count: number, amount: string) => string;
    readonly allDone: string;
    readonly done: (assigned: number, all: number) => string;
    readonly line: (chosen: number) => string;
    readonly choose: string;
    readonly rule: (accounts: string) => string;
    readonly go: (count: number, amount: string) => string;
    readonly pick: string;
    readonly pickLine: string;
    readonly further: string;
    readonly changes: (added: number, changed: number, gone: number) => string;
    readonly account: string;
    readonly listLabel: string;
  };
  readonly result: {
    readonly title: string;
    readonly planned: string;
    readonly actual: string;
    readonly remaining: string;
    readonly used: (percent: number) => string;
    readonly notPlanned: string;
    readonly explain: string;
    readonly hint: (percent: number, amount: string) => string;
    readonly go: string;
    readonly unassigned: (count: number, amount: string) => string;
    readonly lines: string;
    readonly written: string;
    readonly noRow: (lines: string) => string;
  };
  readonly writing: string;
}
