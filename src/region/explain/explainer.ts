import { dashboardName } from "../dashboard/put-cells";
import { describeDashboard, type DescribedDashboard } from "../dashboard/describe-dashboard";
import type { StandingFigure } from "../dashboard/figure-draft";
import type { Survey } from "../survey/survey";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { explainFigure, type FigureSources } from "./explain-figure";
import { explainRow } from "./explain-row";
import type { Explanation } from "./explanation";
import { partsIn } from "./part-of-row";
import { standsAsDescribed } from "./stands-as-described";

/** A cell of the regional workbook, zero-based. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Answers "why this number?" for one workbook as it stands. The dashboard is laid out once, at the first question. */
export class Explainer {
  private readonly snapshot: WorkbookSnapshot;
  private readonly survey: Survey;
  private laidOut: DashboardSources | null = null;

  constructor(snapshot: WorkbookSnapshot, survey: Survey) {
    this.snapshot = snapshot;
    this.survey = survey;
  }

  /** `now` may give the cells of the row as they are this moment: somebody may have sorted the table since. */
  explain(place: CellPosition, now?: readonly SnapshotCell[]): Explanation {
    const sheet = this.snapshot.sheets.find(({ name }) => name === place.sheet);
    if (sheet === undefined) return nothing;
    return explainRow(withRow(sheet, place.row, now), place) ?? this.explainNumber(sheet, place);
  }

  private explainNumber(sheet: SheetSnapshot, place: CellPosition): Explanation {
    const { described, figures, sources } = (this.laidOut ??= layOut(this.survey));
    const standing = figures.get(keyOf(place));
    const shown = sheet.cells.find(({ row, column }) => row === place.row && column === place.column)?.value ?? null;
    if (!standsAsDescribed(described.sheet, sheet, place)) {
      const isOnDashboard = sheet.name === dashboardName && typeof shown === "number";
      return isOnDashboard ? { kind: "outdated" } : nothing;
    }
    if (standing === undefined) return nothing;
    const explanation = explainFigure(standing, shown, sources);
    return explanation.value === null && explanation.shown === null ? nothing : explanation;
  }
}

function withRow(sheet: SheetSnapshot, row: number, now: readonly SnapshotCell[] | undefined): SheetSnapshot {
  if (now === undefined) return sheet;
  const above = sheet.cells.filter((cell) => cell.row < row);
  const below = sheet.cells.filter((cell) => cell.row > row);
  return { ...sheet, cells: [...above, ...now, ...below] };
}

const nothing: Explanation = { kind: "nothing" };

interface DashboardSources {
  readonly described: DescribedDashboard;
  readonly figures: ReadonlyMap<string, StandingFigure>;
  readonly sources: FigureSources;
}

function layOut(survey: Survey): DashboardSources {
  const described = describeDashboard(survey, "");
  const figures = new Map(described.figures.map((figure) => [keyOf(figure), figure]));
  return { described, figures, sources: { settings: survey.settings, partOf: partsIn(survey) } };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
