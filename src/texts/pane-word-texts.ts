/** The texts of the screens about Word documents. */
export interface PaneWordTexts {
  readonly title: string;
  readonly choose: { readonly title: string; readonly text: string; readonly go: string; readonly types: string };
  readonly reading: (file: string) => string;
  readonly found: {
    readonly title: (answers: number) => string;
    readonly nothingWritten: string;
    readonly go: string;
    readonly other: string;
  };
  readonly doubts: { readonly title: (count: number) => string; readonly read: (words: string) => string };
  readonly unplaced: {
    readonly title: (count: number) => string;
    readonly text: string;
    readonly copyAll: string;
    readonly name: string;
  };
  readonly recognised: { readonly title: string; readonly answers: (count: number) => string };
  readonly notOnPaper: { readonly title: string; readonly text: (fields: string) => string };
  readonly trackedTitle: string;
  /** Saving as a Word document. */
  readonly save: {
    readonly title: string;
    readonly plan: string;
    readonly evaluation: string;
    readonly go: string;
    readonly busy: string;
    readonly notHere: string;
  };
}
