import type { SheetDescription } from "../../workbook/description";
import { numberLiteral, textLiteral } from "../../workbook/formula";
import { cellAddress } from "../../workbook/a1";
import { look, palette, restyle } from "../../workbook/look";
import { cellText } from "../cell-text";
import { putBreakdown, widthOf, type Breakdown, type BreakdownGroup, type BreakdownPlan } from "../dashboard/breakdown";
import { countGroups, detailGroups, moneyGroups } from "../dashboard/breakdown-columns";
import { countChart } from "../dashboard/charts";
import { FigureDraft } from "../dashboard/figure-draft";
import { changeHeadline } from "../dashboard/headlines";
import { grid } from "../dashboard/layout";
import { pageBreaks } from "../dashboard/page-breaks";
import { packed } from "../dashboard/planned-breakdowns";
import { countChartPlaces } from "../dashboard/put-charts";
import { dashboardName, putStatement } from "../dashboard/put-cells";
import { budgetTiles, putTiles } from "../dashboard/tiles";
import { excelMoment } from "../excel-moment";
import { together } from "../figures/figure";
import { dayText } from "../figures/moment-text";
import type { RegionForm } from "../form/region-form";
import { plainRows } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { statusTexts, type Status } from "../survey/status";
import type { BoardShare } from "./board-share";
import { planColumns, plansTable } from "./board-tables";

const tilesTop = 4;
const chartsTop = 8;
const chartsInLine = 3;
/** Points of a row of a table, and of a page on its side at the scale that makes the sheet one page wide. */
const [rowHeight, pageHeight] = [18, 640];

/** The sheet Dashboard of a board's own file: formulas over the table of its plans. */
export function describeBoardDashboard(share: BoardShare, footer: string): SheetDescription {
  const draft = new FigureDraft(dashboardName);
  draft.setColumns(grid.widths);
  putTop(draft, share);
  const all = Slice.of(plansTable, plainRows(planColumns(share), share.rows));
  const names = schoolNames(share);
  const { form } = share;
  const chartRows = Math.max(12, Math.ceil(names.length * 1.6));
  const chartTops = Array.from(
    { length: Math.ceil(form.counts.length / chartsInLine) },
    (_, line) => chartsTop + line * (chartRows + 3),
  );
  const moneyTop = chartsTop + chartTops.length * (chartRows + 3);
  const tableRows = names.length + 5;
  const bySchool = { dimension: "School", names, bases: { submitted: all, awarded: all } };
  const money = putBreakdown(draft, {
    ...bySchool,
    top: moneyTop,
    title: "Per school: begroting",
    groups: boardMoney(form),
  });
  const about = form.counts.length > 0 ? "aantallen" : "inzet";
  const tables = packed([...countGroups(form), ...detailGroups(form)], ({ columns }) => widthOf(columns)).map(
    (groups, index): BreakdownPlan => {
      const title = `Per school: ${about}${index === 0 ? "" : " (vervolg)"}`;
      return { ...bySchool, top: moneyTop + (index + 1) * tableRows, title, groups };
    },
  );
  const counts = tables.map((table) => ({ table, breakdown: putBreakdown(draft, table) }));
  putTiles(draft, tilesTop, tilesOf(all, money, form));
  putCharts(draft, { tops: chartTops, rows: chartRows }, all, (key) => tableWith(key, counts), form);
  markDeficits(draft, money);
  const blocks = [
    { top: 0, height: 0, startsPage: false },
    ...[money, ...counts].map((_, index) => ({
      top: moneyTop + index * tableRows,
      height: (tableRows + 3) * rowHeight,
      startsPage: index === 0 && chartTops.length > 0,
    })),
  ];
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: moneyTop + (tables.length + 1) * tableRows - 2, right: grid.last },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: pageBreaks(blocks, pageHeight),
    },
  });
}

/** Formulas make no difference between capitals and small letters, and two schools of one name are one row. */
function schoolNames({ rows }: BoardShare): readonly string[] {
  return [...new Map(rows.map(({ name }) => [name.school.toLowerCase(), name.school])).values()];
}

const subtitleStyle = restyle(look.subtitle, { border: look.rule.border });

function putTop(draft: FigureDraft, { board, settings, savedAt, rows }: BoardShare): void {
  const { programme, schoolYear } = settings.values;
  const day = dayText(numberLiteral(excelMoment(savedAt) ?? 0)).value;
  const plans = rows.length === 1 ? "1 plan" : `${rows.length} plannen`;
  draft.row(0, 8);
  draft.put(1, grid.first, cellText(`${board}: ${programme}`), look.title);
  draft.row(1, 32);
  draft.put(2, grid.first, cellText(`Schooljaar ${schoolYear} · stand ${day} · ${plans}`), subtitleStyle);
  draft.fill({ top: 2, left: grid.first, bottom: 2, right: grid.last }, look.rule);
  draft.row(2, 18);
  const note =
    "Alleen de plannen van jullie eigen scholen; elk getal is een formule over het blad Plannen. Waar een school geen aantal invulde, staat 0.";
  draft.put(3, grid.first, note, restyle(look.subtitle, { vertical: "middle" }));
  draft.row(3, 22);
}

/** Handed in, without the number of plans: a school has one. */
function boardMoney(form: RegionForm): readonly BreakdownGroup[] {
  const [submitted] = moneyGroups(form);
  return [{ title: "Begroot", columns: (submitted?.columns ?? []).filter(({ key }) => !/ (plans|errors)$/.test(key)) }];
}

interface StandingTable {
  readonly table: BreakdownPlan;
  readonly breakdown: Breakdown;
}

function tableWith(key: string, tables: readonly StandingTable[]): Breakdown | null {
  const has = ({ groups }: BreakdownPlan) => groups.some(({ columns }) => columns.some((column) => column.key === key));
  return tables.find(({ table }) => has(table))?.breakdown ?? null;
}

function tilesOf(all: Slice, money: Breakdown, form: RegionForm) {
  const withStatus = (status: Status) => all.where("Status", textLiteral(statusTexts[status])).count();
  const ofKind = (kind: string) => (form.asksParticipation ? all.where("Soort", textLiteral(kind)) : all).count();
  const [ready, attention, errors] = [withStatus("ready"), withStatus("attention"), withStatus("errors")];
  const current = together(ready, attention, errors);
  const [newSchools, continuing] = [ofKind("Nieuw"), ofKind("Doorlopend")];
  const files = { current, ready, attention, errors, errorsCounted: errors, leftOut: numberLiteral(0) };
  return budgetTiles(
    { ...files, newSchools, continuing },
    {
      plans: current,
      newSchools,
      grant: money.total("submitted grant"),
      other: money.total("submitted other"),
      income: money.total("submitted income"),
      expense: money.total("submitted expense"),
      balance: money.total("submitted balance"),
    },
    form,
  );
}

function putCharts(
  draft: FigureDraft,
  { tops, rows }: { readonly tops: readonly number[]; readonly rows: number },
  all: Slice,
  tableOf: (key: string) => Breakdown | null,
  { counts }: RegionForm,
): void {
  const plans = all.filled("Status").count();
  countChartPlaces(tops, counts.length).forEach((place, index) => {
    const count = counts[index];
    const table = count === undefined ? null : tableOf(`${count.id} current`);
    if (count === undefined || table === null) return;
    const totals = { current: table.total(`${count.id} current`), target: table.total(`${count.id} target`) };
    putStatement(draft, place, changeHeadline(count.name, totals, plans), `${count.name} per school, nu en beoogd`);
    const over = { top: place.row + 2, left: place.left, bottom: place.row + 1 + rows, right: place.right };
    draft.addChart(countChart(count, over, table, "van elke school"));
  });
  for (const top of tops) for (let row = 0; row < rows; row++) draft.row(top + 2 + row, 15);
}

function markDeficits(draft: FigureDraft, money: Breakdown): void {
  const area = money.area("submitted balance");
  const formula = `${cellAddress(area.top, area.left)}<0`;
  draft.addConditionalFormat({
    kind: "formula",
    areas: [area],
    formula,
    style: { bold: true, color: palette.errorText },
  });
}
