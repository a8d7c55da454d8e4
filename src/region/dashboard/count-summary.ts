import { asContent, iff, isMore, minus, numberLiteral, textLiteral, type Formula } from "../../workbook/formula";
import { look, numberFormats } from "../../workbook/look";
import { changeOf, difference, type Figure } from "../figures/figure";
import type { Slice } from "../figures/slice";
import { inBrackets, oneOrMore, plus, sentence, wholeNumber } from "../figures/wording";
import type { CountColumns } from "../form/region-form";
import type { Bases } from "./breakdown";
import { situations } from "./breakdown-columns";
import { cellAt, type FigureDraft } from "./figure-draft";
import { middle, noteStyle } from "./middle-place";
import { figureStyle, head, headRight, putSection, putWide } from "./put-cells";

const { count, countDifference, percentDifference } = numberFormats;

/** A count of all plans that count. */
export interface CountTotals {
  readonly count: CountColumns;
  readonly current: Figure;
  readonly target: Figure;
}

const place = { ...middle, current: 7, target: 8, change: 9, percent: 10, plans: 11 } as const;
const noteRows = 2;

/** How many rows the counts take, their section and the note below them included. */
export function countSummaryRows(counts: readonly CountColumns[]): number {
  return counts.length === 0 ? 0 : 2 + counts.length + noteRows;
}

/** Now and target of each count, and how many plans say both; nothing where the form asks no counts. */
export function putCountSummary(
  draft: FigureDraft,
  top: number,
  { submitted }: Bases,
  counts: readonly CountColumns[],
): readonly CountTotals[] {
  if (counts.length === 0) return [];
  putSection(draft, top, "Nu en beoogd", place.label);
  putHeads(draft, top + 1);
  const totals = counts.map((each, index): CountTotals => {
    const row = top + 2 + index;
    putWide(draft, row, place, each.name, look.cell);
    const put = <T extends number | string>(column: number, figure: Figure<T>, format: string, what: string) =>
      draft.putFigure(cellAt(row, column), figure, figureStyle(format), `${each.name}, ${what}`);
    const current = put(place.current, submitted.sum(each.current), count, situations.current);
    const target = put(place.target, submitted.sum(each.target), count, situations.target);
    put(place.change, difference(target, current), countDifference, situations.change);
    put(place.percent, changeOf(current, target), percentDifference, situations.percent);
    const both = submitted.withNumber(each.current).withNumber(each.target).count();
    const said = sentence(wholeNumber(both), " van ", wholeNumber(submitted.count()));
    draft.put(row, place.plans, asContent(said), figureStyle("General;General;General;@_0"));
    return { count: each, current, target };
  });
  const note = top + 2 + counts.length;
  const area = { top: note, left: middle.label, bottom: note + noteRows - 1, right: middle.end };
  draft.putMerged(area, asContent(incompleteCounts(submitted, counts)), noteStyle);
  return totals;
}

function putHeads(draft: FigureDraft, row: number): void {
  putWide(draft, row, place, "Aantallen", head);
  draft.put(row, place.current, "nu", headRight);
  draft.put(row, place.target, "beoogd", headRight);
  draft.put(row, place.change, "verschil", headRight);
  draft.put(row, place.percent, "in %", headRight);
  draft.put(row, place.plans, "met aantallen", headRight);
}

/** Plans with only one of the two numbers distort the change: say so. */
function incompleteCounts(submitted: Slice, counts: readonly CountColumns[]): Formula<string> {
  const halves = counts.flatMap(({ current, target }) => {
    const both = submitted.withNumber(current).withNumber(target).count();
    return [minus(submitted.withNumber(current).count(), both), minus(submitted.withNumber(target).count(), both)];
  });
  const half = inBrackets(halves.reduce(plus));
  const text = sentence(
    "▲ ",
    wholeNumber(half),
    oneOrMore(half, " keer is", " keer zijn"),
    " alleen nu of alleen beoogd ingevuld; dat vertekent het verschil.",
  );
  const fine = textLiteral("Wie aantallen invulde, vulde beide in: nu en beoogd zijn van dezelfde plannen.");
  return iff(isMore(half, numberLiteral(0)), text, fine);
}
