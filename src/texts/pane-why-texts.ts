import type { TitledText } from "./pane-texts";

/** The texts of Waarom dit getal. Figures come as text. */
export interface PaneWhyTexts {
  readonly pick: string;
  readonly outdated: TitledText;
  /** How the number follows from what is listed, by the number of plans, files or figures. */
  readonly made: {
    readonly count: (rows: number) => string;
    readonly sum: (plans: number) => string;
    readonly total: (figures: number) => string;
    readonly difference: string;
    readonly share: string;
    readonly change: string;
    readonly covered: (figures: number) => string;
    readonly setting: string;
  };
  readonly blank: (plans: number) => string;
  readonly nobody: string;
  readonly together: string;
  readonly match: string;
  readonly differs: (shown: string) => string;
  readonly noNumber: string;
  readonly differsText: string;
  readonly inTable: (shown: string) => string;
  readonly byHand: string;
  readonly listLabel: string;
  readonly showAll: (rows: number) => string;
  readonly rowChosen: (sheet: string) => string;
  readonly rowGone: string;
  readonly row: {
    readonly file: string;
    readonly place: string;
    readonly rule: string;
    readonly school: string;
    readonly listLabel: string;
  };
}
