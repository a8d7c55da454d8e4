/** The parts of the year end, in the order of its sheet. */
export type EvaluationSectionId = "money" | "effects" | "lessons" | "counts" | "moments";

/** Every text of the pane about the year end that other screens lack, in one language. */
export interface PaneEvaluationTexts {
  readonly title: string;
  /** Before the sheet is there. */
  readonly add: { readonly title: string; readonly text: string; readonly go: string; readonly busy: string };
  readonly sections: Readonly<Record<EvaluationSectionId, string>>;
  readonly money: string;
  readonly planned: string;
  readonly actual: string;
  readonly remaining: string;
  readonly makeText: string;
  readonly mailText: (school: string, year: string, sender: string) => string;
  readonly mailSubject: (subject: string) => string;
  readonly back: string;
}
