import { HostObject } from "../../../src/preview/protocol/host-object";
import type { RuleRecord, SheetRecord, WorkbookRecord } from "../../../src/preview/model/workbook-record";

/** Everything that Excel would save of a workbook, as one text; not which cell somebody happens to look at. */
export function workbookState({ sheets, names, grid }: WorkbookRecord): string {
  const sheetState = (sheet: SheetRecord) => {
    const area = grid.usedArea(sheet.id);
    return {
      name: sheet.name,
      cells: area === null ? [] : [area, grid.read(sheet.id, area)],
      settings: [...sheet.settings],
      formats: sheet.formats.history(),
      merges: sheet.merges,
      tables: sheet.tables.map((each) => ({ ...each, settings: [...each.settings], filters: [...each.filters] })),
      rules: [...sheet.validations, ...sheet.conditionalFormats].map(ruleState),
      charts: sheet.charts.map(({ type, settings, series }) => [type, [...settings], series.map((each) => [...each])]),
      pageBreaks: sheet.pageBreaks,
      protection: sheet.protection,
    };
  };
  const nameState = names.map(({ name, sheet, area, visible }) => ({ name, sheet: sheet.name, area, visible }));
  return JSON.stringify({ sheets: sheets.map(sheetState), names: nameState });
}

/** What people see of a workbook, and the sheets that nobody sees, without the look of cells. */
export function shownState({ sheets, names, grid }: WorkbookRecord, rowMayBeThere?: RowThatMayBeThere): string {
  const sheetState = ({ id, name, settings, tables, merges, protection }: SheetRecord) => {
    const area = grid.usedArea(id);
    if (area !== null && rowMayBeThere?.sheets.includes(name) === true) {
      const rows = grid.read(id, area).filter((row) => !row.some(({ value }) => value === rowMayBeThere.text));
      return { name, rows };
    }
    return {
      name,
      visibility: settings.get("visibility"),
      cells: area === null ? [] : [area, grid.read(id, area)],
      tables: tables.map((each) => ({ name: each.name, area: each.area, filters: [...each.filters] })),
      merges,
      isOpen: protection === null,
    };
  };
  return JSON.stringify({ sheets: sheets.map(sheetState), names: names.map(({ name, sheet }) => [name, sheet.name]) });
}

/** A row of lists that counts neither way, known by a text in it. */
export interface RowThatMayBeThere {
  readonly sheets: readonly string[];
  readonly text: string;
}

function ruleState({ type, areas, settings }: RuleRecord) {
  return [type, areas, [...settings].map(([path, value]) => [path, value instanceof HostObject ? value.kind : value])];
}
