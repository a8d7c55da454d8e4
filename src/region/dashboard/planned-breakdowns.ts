import { settingFigure } from "../figures/setting-figure";
import type { RegionForm } from "../form/region-form";
import { hasNumber } from "../settings/region-settings";
import type { Survey } from "../survey/survey";
import { widthOf, type Breakdown, type BreakdownGroup } from "./breakdown";
import { countGroups, detailGroups, kindColumn, moneyGroups, newColumn, targetColumn } from "./breakdown-columns";
import type { DashboardData } from "./dashboard-data";
import { figureColumns } from "./layout";

/** Columns of Inzendingen by which the plans are divided. */
export type Dimension = "Werkgebied" | "Schoolbestuur";

/** A table of figures that the dashboard has, before it has a place. */
export interface PlannedBreakdown {
  readonly dimension: Dimension;
  readonly title: string;
  readonly names: readonly string[];
  readonly groups: readonly BreakdownGroup[];
}

/** The breakdowns of the dashboard where they stand. */
export class StandingBreakdowns {
  private readonly standing: readonly { readonly plan: PlannedBreakdown; readonly breakdown: Breakdown }[];

  constructor(standing: readonly { readonly plan: PlannedBreakdown; readonly breakdown: Breakdown }[]) {
    this.standing = standing;
  }

  /** The table by this dimension that has the column; null where no table has it. */
  find(dimension: Dimension, key: string): Breakdown | null {
    const found = this.standing.find(
      ({ plan }) => plan.dimension === dimension && plan.groups.some((group) => group.columns.some((each) => each.key === key)),
    );
    return found?.breakdown ?? null;
  } // prettier-ignore

  /** Those with the columns of money. */
  withMoney(): readonly Breakdown[] {
    return this.standing.flatMap(({ plan, breakdown }) => (isMoney(plan) ? [breakdown] : []));
  }
}

const isMoney = ({ groups }: PlannedBreakdown): boolean => groups[0]?.columns[0]?.key === "submitted plans";

/** The tables by werkgebied and by schoolbestuur, as far as the form asks these: money first, then everything that is counted. */
export function plannedBreakdowns(
  { form, settings }: Pick<Survey, "form" | "settings">,
  { werkgebieden, officialWerkgebieden, boards }: DashboardData,
): readonly PlannedBreakdown[] {
  const official = werkgebieden.slice(0, officialWerkgebieden);
  const target = hasNumber(settings, "newSchools") ? [targetColumn(settingFigure(settings, "newSchools"), official)] : [];
  const byWerkgebied = form.asksParticipation || target.length > 0 ? [newColumn(form), ...target] : [];
  const byBoard = form.asksParticipation ? [kindColumn("Nieuw"), kindColumn("Doorlopend")] : [];
  return [
    ...(form.asksWerkgebied ? divided("Werkgebied", "Per werkgebied", werkgebieden, byWerkgebied, form) : []),
    ...(form.asksBoard ? divided("Schoolbestuur", "Per schoolbestuur", boards, byBoard, form) : []),
  ];
} // prettier-ignore

function divided(
  dimension: Dimension,
  title: string,
  names: readonly string[],
  schools: BreakdownGroup["columns"],
  form: RegionForm,
): readonly PlannedBreakdown[] {
  const all = [
    ...(schools.length === 0 ? [] : [{ title: "Scholen", columns: schools }]),
    ...countGroups(form),
    ...detailGroups(form),
  ];
  const about = [
    ...(schools.length === 0 ? [] : ["scholen"]),
    ...(form.counts.length === 0 ? [] : ["aantallen"]),
    ...(detailGroups(form).length === 0 ? [] : ["inzet"]),
  ].join(" en ");
  return [
    { dimension, title: `${title}: begroting`, names, groups: moneyGroups(form) },
    ...packed(all, ({ columns }) => widthOf(columns)).map((groups, index) => {
      return { dimension, title: `${title}: ${about}${index === 0 ? "" : " (vervolg)"}`, names, groups };
    }),
  ];
}

/** As many groups of columns beside each other as fit on the page. */
export function packed<Group>(
  groups: readonly Group[],
  widthOf: (group: Group) => number,
): readonly (readonly Group[])[] {
  const tables: Group[][] = [];
  let used = 0;
  for (const group of groups) {
    const width = widthOf(group);
    const fits = tables.length > 0 && used + width <= figureColumns;
    if (fits) tables.at(-1)?.push(group);
    else tables.push([group]);
    used = fits ? used + width : width;
  }
  return tables;
}
