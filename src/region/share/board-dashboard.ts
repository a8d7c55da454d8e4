import { countKinds } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import { numberLiteral, textLiteral } from "../../workbook/formula";
import { cellAddress } from "../../workbook/a1";
import { look, palette, restyle } from "../../workbook/look";
import { cellText } from "../cell-text";
import { putBreakdown, type Breakdown, type BreakdownGroup } from "../dashboard/breakdown";
import { countGroups, countLabels, moneyGroups } from "../dashboard/breakdown-columns";
import { countCharts } from "../dashboard/charts";
import { FigureDraft } from "../dashboard/figure-draft";
import { changeHeadline } from "../dashboard/headlines";
import { grid } from "../dashboard/layout";
import { dashboardName, putStatement } from "../dashboard/put-cells";
import { budgetTiles, putTiles } from "../dashboard/tiles";
import { excelMoment } from "../excel-moment";
import { together } from "../figures/figure";
import { dayText } from "../figures/moment-text";
import { plainRows } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { statusTexts, type Status } from "../survey/status";
import type { BoardShare } from "./board-share";
import { planColumns, plansTable } from "./board-tables";

const tilesTop = 4;
const chartsTop = 8;
const chartPlaces = [
  [1, 4],
  [5, 9],
  [11, 15],
] as const;

/** The sheet Dashboard of a board's own file: formulas over the table of its plans. */
export function describeBoardDashboard(share: BoardShare, footer: string): SheetDescription {
  const draft = new FigureDraft(dashboardName);
  draft.setColumns(grid.widths);
  putTop(draft, share);
  const all = Slice.of(plansTable, plainRows(planColumns(share), share.rows));
  const names = schoolNames(share);
  const chartRows = Math.max(12, Math.ceil(names.length * 1.6));
  const moneyTop = chartsTop + chartRows + 3;
  const countsTop = moneyTop + names.length + 5;
  const bySchool = { dimension: "School", names, bases: { submitted: all, awarded: all } };
  const money = putBreakdown(draft, {
    ...bySchool,
    top: moneyTop,
    title: "Per school: begroting",
    groups: boardMoney,
  });
  const counts = putBreakdown(draft, {
    ...bySchool,
    top: countsTop,
    title: "Per school: aantallen",
    groups: countGroups,
  });
  putTiles(draft, tilesTop, tilesOf(all, money));
  putCharts(draft, chartRows, all, counts);
  markDeficits(draft, money);
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: countsTop + names.length + 3, right: grid.last },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: [moneyTop - 1],
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
const boardMoney: readonly BreakdownGroup[] = [
  { title: "Begroot", columns: (moneyGroups[0]?.columns ?? []).filter(({ key }) => !/ (plans|errors)$/.test(key)) },
];

function tilesOf(all: Slice, money: Breakdown) {
  const withStatus = (status: Status) => all.where("Status", textLiteral(statusTexts[status])).count();
  const ofKind = (kind: string) => all.where("Soort", textLiteral(kind)).count();
  const [ready, attention, errors] = [withStatus("ready"), withStatus("attention"), withStatus("errors")];
  const current = together(ready, attention, errors);
  const [newSchools, continuing] = [ofKind("Nieuw"), ofKind("Doorlopend")];
  const files = { current, ready, attention, errors, errorsCounted: errors, leftOut: numberLiteral(0) };
  return budgetTiles(
    { ...files, newSchools, continuing },
    {
      plans: current,
      newSchools,
      grant: money.total("submitted SPPOH"),
      income: money.total("submitted Inkomsten"),
      expense: money.total("submitted Uitgaven"),
      balance: money.total("submitted Verschil"),
    },
  );
}

function putCharts(draft: FigureDraft, rows: number, all: Slice, counts: Breakdown): void {
  const plans = all.filled("Status").count();
  const areas = countKinds.map((kind, index) => {
    const [left, right] = chartPlaces[index] ?? chartPlaces[0];
    const totals = { current: counts.total(`${kind} current`), target: counts.total(`${kind} target`) };
    const place = { row: chartsTop, left, right, height: 20 };
    putStatement(draft, place, changeHeadline(kind, totals, plans), `${countLabels[kind]} per school, nu en beoogd`);
    return { top: chartsTop + 2, left, bottom: chartsTop + 1 + rows, right };
  });
  for (let row = 0; row < rows; row++) draft.row(chartsTop + 2 + row, 15);
  for (const chart of countCharts(areas, counts, "van elke school")) draft.addChart(chart);
}

function markDeficits(draft: FigureDraft, money: Breakdown): void {
  const area = money.area("submitted Verschil");
  const formula = `${cellAddress(area.top, area.left)}<0`;
  draft.addConditionalFormat({
    kind: "formula",
    areas: [area],
    formula,
    style: { bold: true, color: palette.errorText },
  });
}
