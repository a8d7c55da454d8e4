/** The words about what was read from a Word document, for the pane and the command line alike. */
export interface WordTexts {
  /** Where a text stood. Numbers count from 1. */
  readonly table: (table: number, row: number, column: number) => string;
  readonly below: (heading: string) => string;
  readonly beginning: string;
  readonly asides: {
    readonly header: string;
    readonly footer: string;
    readonly comment: string;
    readonly note: string;
    readonly textbox: string;
  };
  readonly picture: string;
  /** What we make of the words. */
  readonly ticked: string;
  readonly notTicked: string;
  readonly withRemark: (tick: string, remark: string) => string;
  readonly goal: (number: string) => string;
  readonly participation: { readonly nieuw: string; readonly doorlopend: string };
  /** Why a person should look at it. */
  readonly doubts: WordDoubts;
  readonly trackedChanges: string;
}

export interface WordDoubts {
  readonly unreadable: string;
  readonly "remark-is-tick": string;
  readonly "not-ticked": string;
  readonly "label-differs": string;
  readonly "no-heading": string;
  readonly "merged-rows": string;
  readonly "merged-columns": string;
  readonly "split-lines": string;
  readonly "split-amount": string;
  readonly "part-of-text": string;
  readonly "struck-out": string;
  readonly "next-line": string;
  readonly "total-differs": string;
  readonly "other-year": string;
}
