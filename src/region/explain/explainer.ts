import { describeDashboard } from "../dashboard/describe-dashboard";
import type { StandingFigure } from "../dashboard/figure-draft";
import { describeRealisation, hasRealisation } from "../realisation/describe-realisation";
import type { Survey } from "../survey/survey";
import type { SheetDescription } from "../../workbook/description";
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

/** Answers "why this number?" for one workbook as it stands. Sheets of figures are laid out once, at the first question. */
export class Explainer {
  private readonly snapshot: WorkbookSnapshot;
  private readonly survey: Survey;
  private laidOut: readonly FigureSheet[] | null = null;

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
    const sheets = (this.laidOut ??= layOut(this.survey));
    const candidates = sheets.filter(({ described }) => standsAsDescribed(described, sheet, place));
    const known = candidates.find(({ described }) => described.name === sheet.name) ?? candidates[0];
    const shown = sheet.cells.find(({ row, column }) => row === place.row && column === place.column)?.value ?? null;
    if (known === undefined) {
      const isFigure = sheets.some(({ described }) => described.name === sheet.name) && typeof shown === "number";
      return isFigure ? { kind: "outdated" } : nothing;
    }
    const standing = known.figures.get(keyOf(place));
    if (standing === undefined) return nothing;
    const explanation = explainFigure(standing, shown, known.sources);
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

interface FigureSheet {
  readonly described: SheetDescription;
  readonly figures: ReadonlyMap<string, StandingFigure>;
  readonly sources: FigureSources;
}

function layOut(survey: Survey): readonly FigureSheet[] {
  const partOf = partsIn(survey);
  const sheets = [describeDashboard(survey, ""), ...(hasRealisation(survey) ? [describeRealisation(survey, "")] : [])];
  return sheets.map(({ sheet, figures }) => ({
    described: sheet,
    figures: new Map(figures.map((figure) => [keyOf(figure), figure])),
    sources: { sheet: sheet.name, settings: survey.settings, partOf },
  }));
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
