import { look, numberFormats } from "../../workbook/look";
import { shareOf, type Figure } from "../figures/figure";
import type { Slice } from "../figures/slice";
import type { DetailColumn } from "../form/region-form";
import type { Bases } from "./breakdown";
import { cellAt, type FigureDraft } from "./figure-draft";
import { middle } from "./middle-place";
import { figureStyle, head, headRight, putSection, putWide } from "./put-cells";

const { euroRegion, countOrNone } = numberFormats;
const sharePercent = '0 %_0;0 %_0;"–"_0';

/** A line of the table: what plans add up to in a column of Inzendingen. */
export interface DetailTotal {
  readonly label: string;
  readonly column: string;
  readonly isMoney: boolean;
  readonly submitted: Figure;
}

type Line = Omit<DetailTotal, "submitted">;

const place = { label: middle.label, labelEnd: 7, submitted: 8, share: 9, awarded: 10, plans: 11 } as const;

/** How many rows the table takes, its section included and a row of air below. */
export function detailSummaryRows(details: readonly DetailColumn[]): number {
  const lines = details.flatMap(linesOf).length;
  return lines === 0 ? 0 : 2 + lines + 1;
}

/** What plans add up to in the columns that the programme adds to the spending; nothing where it adds none that can be added up. */
export function putDetailSummary(
  draft: FigureDraft,
  top: number,
  bases: Bases,
  details: readonly DetailColumn[],
  expense: Figure,
): readonly DetailTotal[] {
  const lines = details.flatMap(linesOf);
  if (lines.length === 0) return [];
  const hasMoney = lines.some(({ isMoney }) => isMoney);
  putSection(draft, top, "Inzet", place.label);
  putWide(draft, top + 1, place, "Uit de begroting", head);
  draft.put(top + 1, place.submitted, "Ingediend", headRight);
  draft.put(top + 1, place.share, hasMoney ? "van uitgaven" : null, headRight);
  draft.put(top + 1, place.awarded, "Toegekend", headRight);
  draft.put(top + 1, place.plans, "Plannen", headRight);
  return lines.map((line, index): DetailTotal => {
    const row = top + 2 + index;
    const { label, column, isMoney } = line;
    putWide(draft, row, place, label, look.cell);
    const sumOf = (slice: Slice) => (isMoney ? slice.sumEuros(column) : slice.sum(column));
    const put = (at: number, figure: Figure, format: string, what: string) =>
      draft.putFigure(cellAt(row, at), figure, figureStyle(format), `${label}, ${what}`);
    const format = isMoney ? euroRegion : countOrNone;
    const submitted = put(place.submitted, sumOf(bases.submitted), format, "ingediend");
    if (isMoney) put(place.share, shareOf(submitted, expense), sharePercent, "deel van de uitgaven");
    else draft.put(row, place.share, null, figureStyle(sharePercent));
    put(place.awarded, sumOf(bases.awarded), format, "toegekend");
    put(place.plans, bases.submitted.above(column).count(), countOrNone, "plannen");
    return { ...line, submitted };
  });
}

function linesOf({ name, column, choices }: DetailColumn): readonly Line[] {
  if (column.kind === "count") return [{ label: name, column: name, isMoney: false }];
  return choices.map((choice) => ({ label: `${name}: ${choice.label}`, column: choice.column, isMoney: true }));
}
