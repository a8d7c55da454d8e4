import type { Applicant } from "../domain/applicant";
/** The texts of Wie ontbreekt. */
export interface PaneMissingTexts {
  readonly head: (expected: number, received: number, applicant: Applicant) => string;
  readonly tabs: { readonly nothing: string; readonly errors: string; readonly late: string };
  readonly tabsLabel: string;
  readonly boardsLabel: string;
  /** What a tab says when nobody is on it. */
  readonly nobody: { readonly nothing: string; readonly errors: string; readonly late: string };
  readonly handedInOn: (day: string) => string;
  readonly unreadable: (files: number) => string;
  readonly withoutBrin: (plans: number) => string;
  readonly rowChosen: (sheet: string) => string;
  readonly showAll: (rows: number) => string;
  readonly more: (findings: number) => string;
  readonly reminder: string;
  readonly to: string;
  readonly subject: string;
  readonly noAddress: string;
  readonly copy: string;
  readonly perBoard: string;
  readonly perSchool: string;
  readonly ofBoard: (nothing: number, errors: number) => string;
  /** Above an error that the school can do nothing about. */
  readonly forYou: string;
  readonly lateText: string;
  readonly everyone: { readonly title: string; readonly text: (schools: number) => string; readonly spread: string };
  readonly noList: { readonly title: string; readonly text: string; readonly go: string };
}
