/** The grid of the dashboard: column A is margin, B holds names, C to P figures. Zero-based. */
export const grid = { first: 1, figures: 2, last: 15, widths: [2, 30, ...Array.from({ length: 14 }, () => 10.2)] };
/** How many columns of figures there are. */
export const figureColumns = grid.last - grid.figures + 1;

/** How much there is to show. */
export interface DashboardSize {
  /** How many lines of tiles, and of charts of counts: what a programme does not ask has no line. */
  readonly tileLines: number;
  readonly countChartLines: number;
  /** Bars in each of those charts. */
  readonly countBars: number;
  /** Rows of the tables beside each other under Stand van zaken, section included. */
  readonly summaryRows: number;
  readonly themes: number;
  /** Werkgebieden in the table of the spread; null for no such table. */
  readonly spread: number | null;
  /** How many names each breakdown has. */
  readonly breakdowns: readonly number[];
  /** Bars in the chart of income by source; null for no such chart. */
  readonly sourceBars: number | null;
}

/** Zero-based top row of each block, and the heights that depend on the data; null for a block that is not there. */
export interface DashboardLayout {
  readonly tiles: readonly number[];
  readonly overview: number;
  readonly counts: readonly number[];
  readonly countChartRows: number;
  readonly summary: number;
  readonly summaryRows: number;
  readonly themes: number | null;
  readonly spread: number | null;
  readonly breakdowns: readonly number[];
  readonly sources: number | null;
  readonly sourceChartRows: number;
  /** Where the year end stands, once there is one. */
  readonly realisation: number;
  /** The last row of the sheet. */
  readonly end: number;
}

export const overviewChartRows = 12;
/** Statement and unit above a chart, and the row of air below it. */
const chartFrame = 3;
/** Section, group heads, head, total and the row of air below a breakdown. */
const breakdownFrame = 5;
const firstTiles = 4;
/** Label, number, remark and the row of air below. */
const tileRows = 4;

/** More bars than this can't be read in one chart; the tables have them all. */
export const mostBars = 40;

/** Gives out rows from the top down. */
class Rows {
  next: number;
  constructor(first: number) {
    this.next = first;
  }
  take(rows: number): number {
    const top = this.next;
    this.next += rows;
    return top;
  }
}

/** Where everything goes: the tiles refer to cells far below them, so places come first. */
export function dashboardLayout(size: DashboardSize): DashboardLayout {
  const rows = new Rows(firstTiles);
  const countChartRows = Math.max(12, Math.ceil(size.countBars * 1.2));
  const sourceChartRows = Math.max(8, Math.ceil(Math.min(size.sourceBars ?? 0, mostBars) * 1.3) + 3);
  const places = {
    tiles: Array.from({ length: size.tileLines }, () => rows.take(tileRows)),
    overview: rows.take(overviewChartRows + chartFrame),
    counts: Array.from({ length: size.countChartLines }, () => rows.take(countChartRows + chartFrame)),
    countChartRows,
    summary: rows.take(size.summaryRows + 1),
    summaryRows: size.summaryRows,
    themes: size.themes === 0 ? null : rows.take(Math.max(size.themes + 1, 7) + chartFrame),
    spread: size.spread === null ? null : rows.take(size.spread + breakdownFrame),
    breakdowns: size.breakdowns.map((names) => rows.take(names + breakdownFrame)),
    sources: size.sourceBars === null ? null : rows.take(sourceChartRows + chartFrame + 1),
    sourceChartRows,
  };
  return { ...places, realisation: rows.next, end: rows.next - 2 };
}
