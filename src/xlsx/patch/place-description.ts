import type { Area } from "../../workbook/a1";
import type {
  CellDescription, ChartDescription, ConditionalFormatDescription, SheetDescription, ValidationDescription,
  WorkbookDescription,
} from "../../workbook/description"; // prettier-ignore
import type { SheetPlaces, SheetTarget } from "./sheet-places";

/**
 * The description with everything at the address where it goes: renamed sheets, moved tables, columns between the
 * controller's own. Tables that stand are left out, because they only get other rows.
 */
export function placeDescription(description: WorkbookDescription, places: SheetPlaces): WorkbookDescription {
  return {
    ...description,
    sheets: places.targets.map((target) => placeSheetDescription(target, places)),
    names: description.names.map((name) => ({ ...name, ...places.area(name) })),
    activeSheet: places.sheetName(description.activeSheet),
  };
} // prettier-ignore

function placeSheetDescription({ described, name, placement }: SheetTarget, places: SheetPlaces): SheetDescription {
  const on = described.name;
  const { rows: down } = placement;
  const areas = (list: readonly Area[]) => list.flatMap((area) => places.areas(on, area));
  const standing = new Set(placement.tables.map((table) => table.described));
  const tables = described.tables.filter((table) => !standing.has(table));
  if (places.isUnmoved) return { ...described, tables };
  return {
    ...described,
    name,
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ calculated, ...column }) => ({ ...column, calculated: calculated === null ? null : places.formula(on, calculated) })),
    })),
    rows: described.rows.map((row) => ({ ...row, row: row.row + down })),
    cells: described.cells.map((cell) => placeCell(cell, on, places)),
    merges: areas(described.merges),
    validations: described.validations.map((each) => ({ ...each, areas: areas(each.areas), rule: placeRule(each.rule, on, places) })),
    conditionalFormats: described.conditionalFormats.map((format) => placeFormat(format, on, places, areas)),
    charts: described.charts.map((chart) => placeChart(chart, on, places)),
    print: described.print && {
      ...described.print,
      area: places.corners(on, described.print.area),
      repeatRows: described.print.repeatRows && { first: described.print.repeatRows.first + down, last: described.print.repeatRows.last + down },
      breaksAfter: described.print.breaksAfter.map((row) => row + down),
    },
  };
} // prettier-ignore

function placeCell(cell: CellDescription, on: string, places: SheetPlaces): CellDescription {
  const { content, hyperlink } = cell;
  const column = places.column(on, cell.row, cell.column);
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  return {
    ...cell,
    row: cell.row + places.rowsDown(on),
    column,
    content: isFormula ? { ...content, formula: places.formula(on, content.formula) } : content,
    ...(hyperlink?.target.startsWith("#") === true && {
      hyperlink: { ...hyperlink, target: `#${places.formula(on, hyperlink.target.slice(1))}` },
    }),
  };
}

function placeRule(rule: ValidationDescription["rule"], on: string, places: SheetPlaces): ValidationDescription["rule"] {
  if (rule.kind === "listRange") return { ...rule, ...places.area(rule) };
  return rule.kind === "custom" ? { ...rule, formula: places.formula(on, rule.formula) } : rule;
} // prettier-ignore

function placeFormat(
  format: ConditionalFormatDescription,
  on: string,
  places: SheetPlaces,
  areas: (list: readonly Area[]) => Area[],
): ConditionalFormatDescription {
  const placed = { ...format, areas: areas(format.areas) };
  return placed.kind === "formula" ? { ...placed, formula: places.formula(on, placed.formula) } : placed;
}

function placeChart(chart: ChartDescription, on: string, places: SheetPlaces): ChartDescription {
  return {
    ...chart,
    over: places.corners(on, chart.over),
    categories: places.area(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: places.area(series.values) })),
  };
}
