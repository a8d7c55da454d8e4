import type { Area } from "../../workbook/a1";
import type { ChartDescription, ChartSeriesDescription } from "../../workbook/description";
import { count, iff, isMore, numberLiteral, textLiteral, type Formula } from "../../workbook/formula";
import { numberFormats, palette } from "../../workbook/look";
import { putBreakdown, type Breakdown, type BreakdownGroup } from "../dashboard/breakdown";
import type { FigureDraft } from "../dashboard/figure-draft";
import { mostBars } from "../dashboard/layout";
import { putStatement } from "../dashboard/put-cells";
import { differenceInEuros, shareOrNothing } from "../figures/figure";
import type { PlainRow } from "../figures/plain-rows";
import { nameAt, percentage, sentence, smallest } from "../figures/wording";
import { isAbove } from "./realisation-columns";
import type { RealisationBases } from "./realisation-data";
import type { Survey } from "../survey/survey";

const { euroRegion, countOrNone, used } = numberFormats;
/** Statement, unit, section, group heads, heads, total and the row of air below. */
const frameRows = 8;
const chart = { left: 11, right: 15 } as const;

interface Divided {
  readonly survey: Survey;
  readonly bases: RealisationBases;
  readonly rows: readonly PlainRow[];
  readonly sheet: string;
}

/** Plan and actual by werkgebied and bestuur, as far as the form asks these: a sentence, a table and a chart each. Gives the last row and where pages end. */
export function putRealisationBreakdowns(
  draft: FigureDraft,
  top: number,
  { survey, bases, rows, sheet }: Divided,
): { readonly end: number; readonly breaks: readonly number[] } {
  const breaks: number[] = [];
  let next = top;
  for (const { dimension, title, of, order } of dimensions(survey)) {
    const names = namesIn(rows, dimension, order);
    if (next > top) breaks.push(next - 1);
    const breakdown = putBreakdown<RealisationBases>(draft, { top: next + 2, title, dimension, names, groups, bases });
    const place = { row: next, left: 1, right: 15, height: 20 };
    putStatement(draft, place, lowestUse(breakdown, of), `Begroot en gerealiseerd ${of}, in euro; uitputting is gerealiseerd als deel van begroot`);
    draft.addConditionalFormat({ kind: "dataBar", areas: [breakdown.area("used")], min: 0, max: 1, color: palette.dataBar });
    const height = Math.max(names.length + frameRows, 12);
    draft.addChart(planAndActual(sheet, of, breakdown, { top: next + 2, left: chart.left, bottom: next + height - 2, right: chart.right }));
    next += height;
  }
  return { end: next - 1, breaks };
} // prettier-ignore

interface Dimension {
  /** A column of the table Realisatie. */
  readonly dimension: string;
  readonly title: string;
  readonly of: string;
  /** Names in the order of the list; others come after them. */
  readonly order: readonly string[];
}

function dimensions({ names, form }: Survey): readonly Dimension[] {
  const all: readonly (Dimension & { readonly isAsked: boolean })[] = [
    { dimension: "Werkgebied", title: "Per werkgebied", of: "per werkgebied", order: names.werkgebieden.all, isAsked: form.asksWerkgebied },
    { dimension: "Schoolbestuur", title: "Per schoolbestuur", of: "per schoolbestuur", order: names.boards.all, isAsked: form.asksBoard },
  ];
  return all.filter(({ isAsked }) => isAsked);
} // prettier-ignore

/** The names in use. A table and a chart need one, also when there is none. */
function namesIn(rows: readonly PlainRow[], dimension: string, order: readonly string[]): readonly string[] {
  const inUse = new Set(rows.map((row) => String(row[dimension] ?? "")).filter((name) => name !== ""));
  const others = [...inUse].filter((name) => !order.includes(name)).sort();
  const names = [...order.filter((name) => inUse.has(name)), ...others];
  return names.length === 0 ? ["(nog geen)"] : names;
}

const groups: readonly BreakdownGroup<RealisationBases>[] = [
  {
    title: "Alle scholen",
    columns: [
      { key: "schools", head: "Scholen", format: countOrNone, figure: ({ all }) => all.count() },
      { key: "planned", head: "Begroot", format: euroRegion, figure: ({ all }) => all.sumEuros("Begroot") },
    ],
  },
  {
    title: "Met eindevaluatie",
    columns: [
      { key: "evaluated", head: "Scholen", format: countOrNone, figure: ({ evaluated }) => evaluated.count() },
      { key: "compared", head: "Begroot", format: euroRegion, figure: ({ spent }) => spent.sumEuros("Begroot") },
      { key: "actual", head: "Gerealiseerd", format: euroRegion, figure: ({ spent }) => spent.sumEuros("Gerealiseerd") },
      { key: "left", head: "Resterend", format: euroRegion, figure: (_, cellOf) => differenceInEuros(cellOf("compared"), cellOf("actual")) },
      { key: "used", head: "Uitputting", format: used, figure: (_, cellOf) => shareOrNothing(cellOf("actual"), cellOf("compared")) },
      { key: "above", head: "Boven begroot", format: countOrNone, figure: ({ spent }) => spent.where("Signaal", isAbove).count() },
    ],
  },
]; // prettier-ignore

/** "De uitputting is het laagst in Escamp (79 %)". */
function lowestUse({ nameRange, range }: Breakdown, of: string): Formula<string> {
  const shares = range("used");
  const lowest = smallest(shares);
  return iff(
    isMore(count(shares), numberLiteral(0)),
    sentence("Uitputting ", of, ": het laagst bij ", nameAt(nameRange, shares, lowest), " (", percentage(lowest), ")"),
    textLiteral(`Uitputting ${of}: nog niets gerealiseerd`),
  );
}

function planAndActual(sheet: string, of: string, { names, area }: Breakdown, over: Area): ChartDescription {
  const shown = (whole: Area) => ({ sheet, area: { ...whole, bottom: Math.min(whole.bottom, whole.top + mostBars - 1) } });
  const series = (name: string, key: string, color: string, border: string | null): ChartSeriesDescription => {
    return { name, values: shown(area(key)), color, border, labels: false };
  };
  return {
    name: `Begroot en gerealiseerd ${of}`,
    kind: "bar",
    altText: `Staven met het begrote en het gerealiseerde bedrag ${of}, van de scholen met een eindevaluatie.`,
    over,
    categories: shown(names),
    series: [
      series("Begroot", "compared", palette.lightSegment, palette.inputBorder),
      series("Gerealiseerd", "actual", palette.accent, null),
    ],
    gapWidth: 40,
    overlap: 0,
    legend: true,
    valueAxis: { numberFormat: '"€ "#,##0' },
    valueMax: null,
  };
} // prettier-ignore
