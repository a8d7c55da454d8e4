import { textLiteral } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import { changeOf, difference, type Figure } from "../figures/figure";
import type { ChoiceColumn, CountColumns, DetailColumn, RegionForm } from "../form/region-form";
import { statusTexts } from "../survey/status";
import { figureColumns } from "./layout";
import { stageNames, type Bases, type BreakdownColumn, type BreakdownGroup } from "./breakdown";

const { euroRegion, euroDifference, count, countOrNone, countDifference, percentDifference } = numberFormats;

/** What the short heads of counts mean, in the form's own words. */
export const situations = {
  current: "huidige situatie",
  target: "beoogde situatie",
  change: "verschil",
  percent: "verschil in %",
} as const;

/** Money twice: 45 applications are not € 1.125.000 of budget. */
export function moneyGroups(form: Pick<RegionForm, "grant">): readonly BreakdownGroup[] {
  return [
    { title: stageNames.submitted, columns: moneyOf("submitted", form) },
    { title: stageNames.awarded, columns: moneyOf("awarded", form) },
  ];
}

function moneyOf(base: keyof Bases, { grant }: Pick<RegionForm, "grant">): readonly BreakdownColumn[] {
  const euros = (key: string, column: string, format: string): BreakdownColumn => ({
    key: `${base} ${key}`,
    head: column,
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
    { ...euros("grant", grant, euroRegion), head: grantHead(grant), says: grant },
    euros("other", "Andere bronnen", euroRegion),
    euros("income", "Inkomsten", euroRegion),
    euros("expense", "Uitgaven", euroRegion),
    euros("balance", "Verschil", euroDifference),
  ];
}

/** The name of the samenwerkingsverband where two lines of a narrow column hold it: a longer one would be cut off. */
function grantHead(grant: string): string {
  const isShort = grant.length <= 20 && grant.split(/[\s-]+/).every((word) => word.length <= 10);
  return isShort ? grant : "Deze regeling";
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

/** New applicants: every plan, where the form knows no other kind. */
export function newColumn({ asksParticipation }: Pick<RegionForm, "asksParticipation">): BreakdownColumn {
  if (asksParticipation) return kindColumn("Nieuw");
  return { key: "Nieuw", head: "Plannen", format: countOrNone, figure: ({ submitted }) => submitted.count() };
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
export function countGroups({ counts }: Pick<RegionForm, "counts">): readonly BreakdownGroup[] {
  return counts.map((each) => ({ title: each.name, columns: countOf(each) }));
}

function countOf({ id, current, target }: CountColumns): readonly BreakdownColumn[] {
  const keys = { current: `${id} current`, target: `${id} target` };
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
      key: `${id} change`,
      head: "verschil",
      says: situations.change,
      format: countDifference,
      figure: (_bases, cellOf) => difference(cellOf(keys.target), cellOf(keys.current)),
    },
    {
      key: `${id} per cent`,
      head: "in %",
      says: situations.percent,
      format: percentDifference,
      figure: (_bases, cellOf) => changeOf(cellOf(keys.current), cellOf(keys.target)),
    },
  ];
}

/** What plans add up to in the columns that the programme adds to the spending: numbers together, each choice in euros. */
export function detailGroups({ details }: Pick<RegionForm, "details">): readonly BreakdownGroup[] {
  const counts = details.filter(({ column }) => column.kind === "count");
  const choices = details.filter(({ column }) => column.kind === "choice");
  return [
    ...(counts.length === 0 ? [] : [{ title: "Begroot", columns: counts.map(detailCount) }]),
    ...choices.flatMap(({ name, choices: each }) => {
      // More choices than fit beside each other go on in a next table.
      const columns = each.map(choiceColumn);
      const most = Math.max(1, Math.floor(figureColumns / choiceSpan));
      const parts = Array.from({ length: Math.ceil(columns.length / most) }, (_, part) =>
        columns.slice(part * most, (part + 1) * most),
      );
      return parts.map((part) => ({ title: name, columns: part }));
    }),
  ];
}

const choiceSpan = 2;

function choiceColumn({ label, column }: ChoiceColumn): BreakdownColumn {
  const figure: BreakdownColumn["figure"] = ({ submitted }) => submitted.sumEuros(column);
  return { key: column, head: label, format: euroRegion, span: choiceSpan, figure };
}

function detailCount({ name }: DetailColumn): BreakdownColumn {
  return { key: name, head: name, format: countOrNone, figure: ({ submitted }) => submitted.sum(name) };
}
