/** The grid of the dashboard: column A is margin, B holds names, C to P figures. Zero-based. */
export const grid = { first: 1, figures: 2, last: 15, widths: [2, 30, ...Array.from({ length: 14 }, () => 10.2)] };

/** How much there is to show. */
export interface DashboardSize {
  readonly werkgebieden: number;
  readonly boards: number;
  readonly themes: number;
}

/** Zero-based top row of each block, and the heights that depend on the data. */
export interface DashboardLayout {
  readonly tiles: readonly [number, number];
  readonly newSchools: number;
  readonly counts: number;
  readonly countChartRows: number;
  readonly summary: number;
  readonly themes: number;
  readonly spread: number;
  readonly werkgebiedMoney: number;
  readonly werkgebiedCounts: number;
  readonly boardMoney: number;
  readonly boardCounts: number;
  readonly sources: number;
  readonly sourceChartRows: number;
  /** Where the year end stands, once there is one. */
  readonly realisation: number;
  /** The last row of the sheet. */
  readonly end: number;
}

export const newSchoolsChartRows = 12;
/** Rows of the tables beside each other under Stand van zaken, head and section included. */
const summaryRows = 9;
/** Section, group heads, head, total and the row of air below a breakdown. */
const breakdownFrame = 5;

/** Where everything goes: the tiles refer to cells far below them, so places come first. */
export function dashboardLayout({ werkgebieden, boards, themes }: DashboardSize): DashboardLayout {
  const newSchools = 12;
  const counts = newSchools + 2 + newSchoolsChartRows + 1;
  const countChartRows = Math.max(12, Math.ceil(werkgebieden * 1.2));
  const summary = counts + 2 + countChartRows + 1;
  const themesTop = summary + summaryRows + 1;
  const spread = themesTop + 2 + Math.max(themes + 1, 7) + 1;
  const werkgebiedMoney = spread + 3 + werkgebieden + 2;
  const werkgebiedCounts = werkgebiedMoney + breakdownFrame + werkgebieden;
  const boardMoney = werkgebiedCounts + breakdownFrame + werkgebieden;
  const boardCounts = boardMoney + breakdownFrame + boards;
  const sources = boardCounts + breakdownFrame + boards;
  const sourceChartRows = Math.max(8, Math.ceil(Math.min(boards, mostBars) * 1.3) + 3);
  return {
    tiles: [4, 8],
    newSchools,
    counts,
    countChartRows,
    summary,
    themes: themesTop,
    spread,
    werkgebiedMoney,
    werkgebiedCounts,
    boardMoney,
    boardCounts,
    sources,
    sourceChartRows,
    realisation: sources + 2 + sourceChartRows + 2,
    end: sources + 2 + sourceChartRows,
  };
}

/** More bars than this can't be read in one chart; the tables have them all. */
export const mostBars = 40;
