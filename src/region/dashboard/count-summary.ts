import { countKinds, type CountKind } from "../../domain/plan";
import { asContent, iff, isMore, minus, numberLiteral, textLiteral, type Formula } from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import { changeOf, difference, type Figure } from "../figures/figure";
import type { Slice } from "../figures/slice";
import { inBrackets, oneOrMore, plus, sentence, wholeNumber } from "../figures/wording";
import { countColumns } from "../tables/count-columns";
import type { Bases } from "./breakdown";
import { countLabels, situations } from "./breakdown-columns";
import { cellAt, type FigureDraft } from "./figure-draft";
import { figureStyle, head, headRight, putSection, putWide } from "./put-cells";

const { count, countDifference, percentDifference } = numberFormats;

/** One count of all plans that count. */
export interface CountTotals {
  readonly current: Figure;
  readonly target: Figure;
}

const countPlace = { label: 5, labelEnd: 6, current: 7, target: 8, change: 9, percent: 10, plans: 11 } as const;

/** Now and target of each count, and how many plans say both. */
export function putCountSummary(
  draft: FigureDraft,
  top: number,
  { submitted }: Bases,
): Readonly<Record<CountKind, CountTotals>> {
  putSection(draft, top, "Nu en beoogd", countPlace.label);
  putCountHeads(draft, top + 1);
  const totals = countKinds.map((kind, index) => {
    const row = top + 2 + index;
    const columns = countColumns[kind];
    putWide(draft, row, countPlace, countLabels[kind], look.cell);
    const put = <T extends number | string>(column: number, figure: Figure<T>, format: string, what: string) =>
      draft.putFigure(cellAt(row, column), figure, figureStyle(format), `${countLabels[kind]}, ${what}`);
    const current = put(countPlace.current, submitted.sum(columns.current), count, situations.current);
    const target = put(countPlace.target, submitted.sum(columns.target), count, situations.target);
    put(countPlace.change, difference(target, current), countDifference, situations.change);
    put(countPlace.percent, changeOf(current, target), percentDifference, situations.percent);
    const both = submitted.withNumber(columns.current).withNumber(columns.target).count();
    const said = sentence(wholeNumber(both), " van ", wholeNumber(submitted.count()));
    draft.put(row, countPlace.plans, asContent(said), figureStyle("General;General;General;@_0"));
    return [kind, { current, target }] as const;
  });
  const helpArea = { top: top + 5, left: countPlace.label, bottom: top + 6, right: countPlace.plans };
  draft.putMerged(helpArea, asContent(incompleteCounts(submitted)), noteStyle);
  draft.putMerged({ ...helpArea, top: top + 7, bottom: top + 8 }, origin, noteStyle);
  return Object.fromEntries(totals) as Record<CountKind, CountTotals>;
}

const noteStyle = restyle(look.help, { indent: 1, vertical: "middle" });
const origin =
  "Elk getal op dit blad is een formule over de tabellen op de andere bladen. Kleine aantallen (minder dan 5 per school) horen niet in een bestand dat de deur uitgaat.";

function putCountHeads(draft: FigureDraft, row: number): void {
  putWide(draft, row, countPlace, "Aantallen", head);
  draft.put(row, countPlace.current, "nu", headRight);
  draft.put(row, countPlace.target, "beoogd", headRight);
  draft.put(row, countPlace.change, "verschil", headRight);
  draft.put(row, countPlace.percent, "in %", headRight);
  draft.put(row, countPlace.plans, "met aantallen", headRight);
}

/** Plans with only one of the two numbers distort the change: say so. */
function incompleteCounts(submitted: Slice): Formula<string> {
  const halves = countKinds.flatMap((kind) => {
    const { current, target } = countColumns[kind];
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
