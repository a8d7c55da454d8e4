/** The texts of the regional view Eindevaluatie, and of its reminders. */
export interface PaneRealisationTexts {
  readonly head: (evaluated: number, schools: number) => string;
  readonly planned: string;
  readonly actual: string;
  readonly remaining: string;
  readonly used: string;
  readonly prognosis: string;
  /** Why the prognosis says what it says. */
  readonly prognosisText: (schools: number) => string;
  /** Which schools the amounts are about. */
  readonly about: (schools: number) => string;
  readonly nothingYet: string;
  readonly tabsLabel: string;
  readonly tabs: { readonly waiting: string; readonly unexplained: string };
  readonly nobody: { readonly waiting: string; readonly unexplained: string };
  readonly lines: (lines: number) => string;
  readonly rowChosen: (sheet: string) => string;
  readonly showAll: (rows: number) => string;
  readonly copy: string;
  readonly reminder: string;
  readonly to: string;
  readonly subject: string;
  readonly noAddress: string;
  readonly mail: {
    readonly subject: (round: string, school: string) => string;
    readonly waiting: (school: string, mailTo: string) => string;
    readonly unexplained: (school: string, lines: number, mailTo: string) => string;
  };
  readonly noSchools: { readonly title: string; readonly text: string };
}
