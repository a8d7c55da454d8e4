/** What a controller set on a table that must be off while it is renewed. It is kept in the marker meanwhile. */
export interface TableState {
  readonly table: string;
  readonly filters: readonly ColumnFilter[];
  /** Formulas of the row with totals, from the left; null without one. */
  readonly totals: readonly (string | number | boolean)[] | null;
}

interface ColumnFilter {
  readonly column: string;
  readonly criteria: Excel.FilterCriteria;
}

/** Excel's criteria by column, from the left. */
export function filtersOf(names: readonly string[], criteria: readonly unknown[]): readonly ColumnFilter[] {
  return criteria.flatMap((each, index) => {
    const column = names[index];
    return column === undefined || !isCriteria(each) ? [] : [{ column, criteria: onlyUsed(each) }];
  });
}

export function isSet({ filters, totals }: TableState): boolean {
  return filters.length > 0 || totals !== null;
}

function isCriteria(value: unknown): value is Excel.FilterCriteria {
  return typeof value === "object" && value !== null && "filterOn" in value && typeof value.filterOn === "string";
}

/** Excel refuses criteria with members that their kind does not have, and gives them all, empty ones too. */
function onlyUsed({ filterOn, ...given }: Excel.FilterCriteria): Excel.FilterCriteria {
  const isUsed = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  const names = usedBy[filterOn] ?? [];
  const used = Object.entries(given).filter(([name, value]) => names.includes(name) && isUsed(value));
  return { filterOn, ...Object.fromEntries(used) };
}

const usedBy: Readonly<Record<string, readonly string[]>> = {
  Values: ["values"],
  Custom: ["criterion1", "criterion2", "operator"],
  Dynamic: ["dynamicCriteria"],
  TopItems: ["criterion1"],
  TopPercent: ["criterion1"],
  BottomItems: ["criterion1"],
  BottomPercent: ["criterion1"],
  CellColor: ["color"],
  FontColor: ["color"],
  Icon: ["icon"],
};

/** Takes filters and totals off a table. */
export function takeOff(table: Excel.Table, { filters, totals }: TableState): void {
  if (filters.length > 0) table.clearFilters();
  if (totals !== null) table.showTotals = false;
}

/** Puts them back: rows that came in are filtered and counted too. */
export function putBack(table: Excel.Table, { filters, totals }: TableState): void {
  if (totals !== null) {
    table.showTotals = true;
    table.getTotalRowRange().formulas = [[...totals]];
  }
  for (const { column, criteria } of filters) table.columns.getItem(column).filter.apply(criteria);
}
