/** What a plan fills, by name; an empty text or list for nothing. */
export interface FilledPlaces {
  readonly werkgebied: string;
  readonly board: string;
  readonly themes: readonly string[];
  /** Thema's that are new in this werkgebied, where others have them elsewhere. */
  readonly themesHere: readonly string[];
  readonly here: string;
}

/** The texts of Spreiding. */
export interface PaneSpreadTexts {
  /** `awards` is null where as many can be awarded as there are. */
  readonly awarded: (awarded: number, awards: number | null) => string;
  readonly left: (awards: number) => string;
  readonly tooMany: (awards: number) => string;
  readonly tabs: { readonly werkgebied: string; readonly board: string; readonly theme: string };
  readonly tabsLabel: string;
  /** Heads of the table, for who hears it. */
  readonly heads: { readonly awarded: string };
  readonly figures: (awarded: number, submitted: number) => string;
  readonly legend: string;
  readonly findings: string;
  readonly wholeRegion: string;
  readonly suggestions: string;
  readonly noRanking: string;
  readonly fills: (filled: FilledPlaces) => string;
  /** The conditions of schoolbudget inclusie by name; those of another programme by their number. */
  readonly lacking: Readonly<Record<"board" | "adviser" | "both", string>> & {
    readonly others: (conditions: number) => string;
  };
  readonly decision: (decision: string) => string;
  readonly pairs: string;
  readonly openPairs: (open: number, all: number) => string;
  readonly allFilled: string;
  readonly nobodyFills: string;
  readonly rowChosen: (sheet: string) => string;
  readonly showAll: (rows: number) => string;
}
