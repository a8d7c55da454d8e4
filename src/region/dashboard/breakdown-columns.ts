import { countKinds, type CountKind } from "../../domain/plan";
import { textLiteral } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import { changeOf, difference, type Figure } from "../figures/figure";
import { statusTexts } from "../survey/status";
import { countColumns } from "../tables/count-columns";
import { stageNames, type Bases, type BreakdownColumn, type BreakdownGroup } from "./breakdown";

const { euroRegion, euroDifference, count, countOrNone, countDifference, percentDifference } = numberFormats;

export const countLabels: Readonly<Record<CountKind, string>> = {
  arrangementen: "Arrangementen",
  tlv: "TLV-aanvragen",
  samenwerkingen: "Samenwerkingen",
};

/** What the short heads of counts mean, in the form's own words. */
export const situations = {
  current: "huidige situatie",
  target: "beoogde situatie",
  change: "verschil",
  percent: "verschil in %",
} as const;

/** Money twice: 45 applications are not € 1.125.000 of budget. */
export const moneyGroups: readonly BreakdownGroup[] = [
  { title: stageNames.submitted, columns: moneyOf("submitted") },
  { title: stageNames.awarded, columns: moneyOf("awarded") },
];

function moneyOf(base: keyof Bases): readonly BreakdownColumn[] {
  const euros = (column: string, head: string, format: string): BreakdownColumn => ({
    key: `${base} ${column}`,
    head,
    format,
    figure: (bases) => bases[base].sumEuros(column),
  });
  return [
    { key: `${base} plans`, head: "Plannen", format: countOrNone, figure: (bases) => bases[base].count() },
    {
      key: `${base} errors`,
      head: "waarvan met fouten",
      format: countOrNone,
      figure: (bases) => bases[base].where("Status", textLiteral(statusTexts.errors)).count(),
    },
    euros("SPPOH", "SPPOH", euroRegion),
    euros("Andere bronnen", "Andere bronnen", euroRegion),
    euros("Inkomsten", "Inkomsten", euroRegion),
    euros("Uitgaven", "Uitgaven", euroRegion),
    euros("Verschil", "Verschil", euroDifference),
  ];
}

/** Plans of this kind of participation. */
export function kindColumn(kind: "Nieuw" | "Doorlopend"): BreakdownColumn {
  return {
    key: kind,
    head: kind,
    format: countOrNone,
    figure: ({ submitted }) => submitted.where("Soort", textLiteral(kind)).count(),
  };
}

/** The controller's own target, for the werkgebieden that have one. */
export function targetColumn(target: Figure, official: readonly string[]): BreakdownColumn {
  return {
    key: "target",
    head: "Streefaantal nieuw",
    format: countOrNone,
    figure: (_bases, _cellOf, name) => (official.includes(name) ? target : null),
    totalIsSum: true,
  };
}

/** Now and target of each count, with the change in numbers and in per cent. */
export const countGroups: readonly BreakdownGroup[] = countKinds.map((kind) => ({
  title: countLabels[kind],
  columns: countOf(kind),
}));

function countOf(kind: CountKind): readonly BreakdownColumn[] {
  const { current, target } = countColumns[kind];
  const keys = { current: `${kind} current`, target: `${kind} target` };
  return [
    {
      key: keys.current,
      head: "nu",
      says: situations.current,
      format: count,
      figure: ({ submitted }) => submitted.sum(current),
    },
    {
      key: keys.target,
      head: "beoogd",
      says: situations.target,
      format: count,
      figure: ({ submitted }) => submitted.sum(target),
    },
    {
      key: `${kind} change`,
      head: "verschil",
      says: situations.change,
      format: countDifference,
      figure: (_bases, cellOf) => difference(cellOf(keys.target), cellOf(keys.current)),
    },
    {
      key: `${kind} per cent`,
      head: "in %",
      says: situations.percent,
      format: percentDifference,
      figure: (_bases, cellOf) => changeOf(cellOf(keys.current), cellOf(keys.target)),
    },
  ];
}
