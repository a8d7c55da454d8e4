/** The mail that brings schools together. */
export interface IntroductionTexts {
  readonly subject: (round: string, idea: string) => string;
  readonly opening: string;
  readonly sameTheme: (schools: number, theme: string) => string;
  readonly sameBoard: (schools: number, board: string) => string;
  readonly goals: string;
  /** Where the regeling has no thema's to share. */
  readonly subjectAlone: (round: string) => string;
  readonly sameRound: (schools: number, name: string) => string;
  readonly ask: string;
  /** Where the regeling has no leernetwerk. */
  readonly askAlone: string;
  readonly closing: string;
}

/** The texts of Netwerk. */
export interface PaneNetworkTexts {
  readonly caption: (schools: number) => string;
  readonly tabsLabel: string;
  readonly tabs: { readonly theme: string; readonly board: string };
  readonly idea: (name: string, schools: number) => string;
  readonly listLabel: string;
  readonly noContact: string;
  readonly showAll: (schools: number) => string;
  readonly chosen: (schools: number) => string;
  readonly chooseMore: (chosen: number) => string;
  readonly introduction: string;
  readonly to: string;
  readonly subject: string;
  readonly noAddress: string;
  readonly withoutAddress: (schools: string) => string;
  readonly copy: string;
  readonly toSheet: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly mail: IntroductionTexts;
}
