import type { SheetDescription } from "../../workbook/description";
import { numberLiteral } from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import { barChart } from "../dashboard/charts";
import { grid } from "../dashboard/layout";
import { packed } from "../dashboard/planned-breakdowns";
import {
  dashboardName,
  figureStyle,
  groupHead,
  head,
  headRight,
  putSection,
  totalName,
  totalStyle,
} from "../dashboard/put-cells";
import { excelMoment } from "../excel-moment";
import { dayText } from "../figures/moment-text";
import type { RegionForm } from "../form/region-form";
import type { PublishedMoney, PublishedRegion, PublishedTotal, SharedPair } from "./published-region";
import { sharedCell, sharedFormat } from "./shared-cell";

const { countOrNone, countDifference, euroRegion, euroDifference } = numberFormats;

/** One column of a table of totals; "" and null leave a cell empty. */
interface TotalColumn {
  readonly head: string;
  readonly format: string;
  readonly value: (total: PublishedTotal) => number | string | null;
}
interface TotalGroup {
  readonly title: string;
  readonly columns: readonly TotalColumn[];
}

/** The sheet Dashboard of a widely shared file: totals by werkgebied, as numbers that no longer follow the plans. */
export function describeWideDashboard(region: PublishedRegion, footer: string): SheetDescription {
  const draft = new SheetDraft(dashboardName);
  draft.setColumns(grid.widths);
  putTop(draft, region);
  const { form, werkgebieden } = region;
  const each = form.asksWerkgebied ? "Per werkgebied" : "Alle plannen samen";
  const about = form.counts.length > 0 ? "plannen en aantallen" : "plannen";
  const tables = packed([planGroup(form), ...countGroups(form)], ({ columns }) => columns.length);
  const tableRows = werkgebieden.length + 5;
  const countsTop = 5;
  tables.forEach((groups, index) => {
    const title = `${each}: ${about}${index === 0 ? "" : " (vervolg)"}`;
    putTotals(draft, countsTop + index * tableRows, title, groups, region);
  });
  const themesTop = countsTop + tables.length * tableRows;
  const moneyTop = themesTop + (form.themes.length === 0 ? 0 : themeRows(form) + 3);
  const bottom = moneyTop + werkgebieden.length + 3;
  putThemes(draft, themesTop, region);
  putTotals(draft, moneyTop, `${each}: begroting`, [moneyGroup(form)], region);
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom, right: grid.last },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: werkgebieden.length > 0 ? [moneyTop - 1] : [],
    },
  });
}

const subtitleStyle = restyle(look.subtitle, { border: look.rule.border });
const hidden =
  "Een aantal onder 5 staat er niet: je ziet < 5, of 0–4 bij een totaal. Een totaal waaruit zo’n aantal te herleiden is, staat er als grenzen, zoals 85–97.";
const fixed = "Alle plannen samen, zonder de bedragen en de teksten van één plan.";
const open = "Alle aantallen staan er zoals de scholen ze opgaven.";

function putTop(draft: SheetDraft, { programme, region, schoolYear, all, savedAt, hidesSmallCounts, form }: PublishedRegion): void {
  const day = dayText(numberLiteral(excelMoment(savedAt) ?? 0)).value;
  const plans = all.plans === 1 ? "1 plan" : `${all.plans} plannen`;
  draft.row(0, 8);
  draft.put(1, grid.first, cellText(`${programme}: regio ${region}`), look.title);
  draft.row(1, 32);
  draft.put(2, grid.first, cellText(`Schooljaar ${schoolYear} · stand ${day} · ${plans}`), subtitleStyle);
  draft.fill({ top: 2, left: grid.first, bottom: 2, right: grid.last }, look.rule);
  draft.row(2, 18);
  const note = hidesSmallCounts ? hidden : open;
  draft.put(3, grid.first, form.counts.length === 0 ? fixed : note, restyle(look.subtitle, { vertical: "middle" }));
  draft.row(3, 22);
} // prettier-ignore

function planGroup({ asksParticipation }: RegionForm): TotalGroup {
  return {
    title: "Plannen",
    columns: [
      { head: "Alle", format: countOrNone, value: ({ plans }) => plans },
      ...(asksParticipation
        ? [
            { head: "Nieuw", format: countOrNone, value: ({ newSchools }: PublishedTotal) => newSchools },
            { head: "Doorlopend", format: countOrNone, value: ({ continuing }: PublishedTotal) => continuing },
          ]
        : []),
    ],
  };
}

function countGroups({ counts }: RegionForm): readonly TotalGroup[] {
  return counts.map(({ id, name }) => {
    const shown = (of: (pair: SharedPair) => number | string | null) => (total: PublishedTotal) => {
      const pair = total.counts[id];
      return pair === undefined ? null : of(pair);
    };
    return {
      title: name,
      columns: [
        { head: "nu", format: sharedFormat, value: shown(({ current }) => sharedCell(current)) },
        { head: "beoogd", format: sharedFormat, value: shown(({ target }) => sharedCell(target)) },
        { head: "verschil", format: countDifference, value: shown(changeOf) },
      ],
    };
  });
}

/** Only where both totals are shown: a difference with one of them would give the other. */
function changeOf({ current, target }: SharedPair): number | null {
  return current.kind === "exact" && target.kind === "exact" ? target.value - current.value : null;
}

function moneyGroup({ grant }: RegionForm): TotalGroup {
  return {
    title: "Begroot",
    columns: [
      euros(grant, euroRegion, ({ grantCents }) => grantCents),
      euros("Andere bronnen", euroRegion, ({ otherIncomeCents }) => otherIncomeCents),
      euros("Inkomsten", euroRegion, ({ incomeCents }) => incomeCents),
      euros("Uitgaven", euroRegion, ({ expenseCents }) => expenseCents),
      euros("Verschil", euroDifference, ({ incomeCents, expenseCents }) => incomeCents - expenseCents),
    ],
  };
}

function euros(name: string, format: string, centsOf: (money: PublishedMoney) => number): TotalColumn {
  return { head: name, format, value: ({ money }) => centsOf(money) / 100 };
}

function putTotals(
  draft: SheetDraft,
  top: number,
  title: string,
  groups: readonly TotalGroup[],
  { werkgebieden, all, form }: PublishedRegion,
): void {
  putSection(draft, top, title);
  draft.put(top + 1, grid.first, null, groupHead);
  draft.put(top + 2, grid.first, form.asksWerkgebied ? "Werkgebied" : null, head);
  draft.row(top + 1, 18);
  draft.row(top + 2, 32);
  let left = grid.figures;
  for (const { title: group, columns } of groups) {
    draft.putMerged({ top: top + 1, left, bottom: top + 1, right: left + columns.length - 1 }, group, groupHead);
    for (const column of columns) draft.put(top + 2, left++, column.head, headRight);
  }
  const columns = groups.flatMap((group) => group.columns);
  werkgebieden.forEach((each, index) => putRow(draft, top + 3 + index, columns, each, false));
  putRow(draft, top + 3 + werkgebieden.length, columns, all, true);
}

function putRow(
  draft: SheetDraft,
  row: number,
  columns: readonly TotalColumn[],
  total: PublishedTotal,
  isLast: boolean,
): void {
  draft.put(row, grid.first, cellText(total.name), isLast ? totalName : look.cell);
  draft.row(row, isLast ? 20 : 18);
  columns.forEach(({ format, value }, index) => {
    draft.put(row, grid.figures + index, value(total), isLast ? totalStyle(format) : figureStyle(format));
  });
}

const themePlace = {
  label: grid.first,
  labelEnd: grid.first + 2,
  plans: grid.first + 3,
  chart: grid.first + 5,
} as const;

/** Rows of the table, and of the chart beside it, which needs some height. */
function themeRows({ themes }: RegionForm): number {
  return Math.max(themes.length, 5);
}

/** How many plans chose each theme. */
function putThemes(draft: SheetDraft, top: number, { form, schools }: PublishedRegion): void {
  const { themes } = form;
  if (themes.length === 0) return;
  const { label, labelEnd, plans, chart } = themePlace;
  putSection(draft, top, "Per thema; een plan kan meer thema’s hebben");
  const line = (row: number) => ({ top: row, left: label, bottom: row, right: labelEnd });
  draft.putMerged(line(top + 1), "Thema", head);
  draft.put(top + 1, plans, "Plannen", headRight);
  themes.forEach((theme, index) => {
    const row = top + 2 + index;
    draft.putMerged(line(row), cellText(theme.label), look.cell);
    draft.put(row, plans, schools.filter((school) => school.themes.has(theme.id)).length, figureStyle(countOrNone));
    draft.row(row, 22);
  });
  const bottom = top + 1 + themes.length;
  const area = { top: top + 2, left: plans, bottom, right: plans };
  const data = { names: { ...area, left: label, right: label }, numbers: area };
  draft.put(top + 1, chart, "Aantal plannen bij elk thema", restyle(look.help, { wrap: false, vertical: "bottom" }));
  const over = { top: top + 2, left: chart, bottom: top + 1 + themeRows(form), right: grid.last };
  draft.addChart(barChart("Plannen per thema", "Staven met het aantal plannen bij elk thema.", over, data));
}
