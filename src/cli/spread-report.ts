import type { FindingCode, Severity } from "../domain/finding";
import type { AwardFinding } from "../region/spread/award-findings";
import type { CoverageRow, SpreadDimension } from "../region/spread/coverage";
import type { Spread } from "../region/spread/spread";
import { fillsText, lackingText } from "../region/spread/suggestion-words";
import type { Suggestion } from "../region/spread/suggestions";
import { findingText } from "../texts/finding-text";
import type { Language } from "../texts/language";
import { paneSpreadTexts } from "../texts/pane-spread-text";

interface CoverageReport {
  readonly name: string;
  readonly awarded: number;
  readonly submitted: number;
  /** False for a name that a school typed and that is on no list. */
  readonly listed: boolean;
}

interface Combination {
  readonly area: string;
  readonly theme: string;
}

interface SuggestionReport {
  readonly brin: string;
  readonly name: string;
  readonly board: string;
  readonly area: string;
  /** In words, and part by part. */
  readonly fills: string;
  readonly filled: {
    readonly area: string | null;
    readonly board: string | null;
    readonly themes: readonly string[];
    readonly combinations: readonly Combination[];
  };
  /** In words; "" when both conditions are met. */
  readonly lacking: string;
  readonly conditionsLacking: readonly string[];
  readonly decision: string;
}

/** What `spread --json` prints. Suggestions stand by the name of the school: the order says nothing. */
export interface SpreadReport {
  readonly region: string;
  readonly awarded: number;
  /** Null for no limit. */
  readonly awards: number | null;
  readonly coverage: Readonly<Record<SpreadDimension, readonly CoverageReport[]>>;
  readonly combinations: number;
  readonly open: {
    readonly areas: readonly string[];
    readonly boards: readonly string[];
    readonly themes: readonly string[];
    readonly combinations: readonly Combination[];
  };
  readonly findings: readonly {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly brin: string | null;
    readonly message: string;
  }[];
  readonly suggestions: readonly SuggestionReport[];
}

/** The spread as one document. */
export function spreadReport(
  region: string,
  { awarded, awards, coverage, pairs, open, suggestions }: Spread,
  findings: readonly AwardFinding[],
  language: Language,
): SpreadReport {
  return {
    region,
    awarded,
    awards,
    coverage: {
      werkgebied: coverage.werkgebied.map(coverageReport),
      board: coverage.board.map(coverageReport),
      theme: coverage.theme.map(coverageReport),
    },
    combinations: pairs,
    open: {
      areas: open.werkgebieden,
      boards: open.boards,
      themes: open.themes.map(({ label }) => label),
      combinations: open.pairs.map(({ werkgebied, theme }) => ({ area: werkgebied, theme: theme.label })),
    },
    findings: findings.map(({ finding, known }) => {
      const { code, severity } = finding;
      return { code, severity, brin: known?.name.brin ?? null, message: findingText(finding, language) };
    }),
    suggestions: suggestions.map((each) => suggestionReport(each, language)),
  };
}

function coverageReport({ name, awarded, submitted, isPlace }: CoverageRow): CoverageReport {
  return { name, awarded, submitted, listed: isPlace };
}

function suggestionReport(suggestion: Suggestion, language: Language): SuggestionReport {
  const texts = paneSpreadTexts(language);
  const { plan, fills } = suggestion;
  const { school, brin, board, werkgebied } = plan.name;
  return {
    brin,
    name: school,
    board,
    area: werkgebied,
    fills: fillsText(suggestion, texts),
    filled: {
      area: fills.werkgebied,
      board: fills.board,
      themes: fills.themes.map(({ label }) => label),
      combinations: fills.themesHere.map(({ label }) => ({ area: werkgebied, theme: label })),
    },
    lacking: lackingText(suggestion, texts),
    conditionsLacking: plan.lacking,
    decision: plan.decision,
  };
}
