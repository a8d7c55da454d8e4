import type { Area } from "../../../src/workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../../../src/workbook/description";
import { describeOwnCells } from "../../../src/workbook/own-cells";
import { look, palette, restyle } from "../../../src/workbook/look";
import { SheetDraft } from "../../../src/workbook/sheet-draft";

/** A school in the table of the small overview that these tests refresh. */
export interface School {
  readonly name: string;
  readonly amount: number;
  readonly decision?: string;
  /** The body row of the standing table that it continues; left out for a new one. */
  readonly from?: number;
}

export interface OverviewOptions {
  /** Labels on the Dashboard, each with a formula beside it; what comes below moves along. */
  readonly areas?: readonly string[];
  /** What stands on the Dashboard below the areas. */
  readonly totalLabel?: string;
  /** Whether the workbook says which cells are ours. */
  readonly isRecorded?: boolean;
}

const open = {
  visibility: "visible", tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null,
} as const; // prettier-ignore
const headRow = 3;
const link = restyle(look.cell, { font: { underline: true } });

/** A workbook as the region describes one: a dashboard with a chart, a table, a setting and a sheet that nobody sees. */
export function overview(schools: readonly School[], options: OverviewOptions = {}): WorkbookDescription {
  const { areas = ["Centrum", "Laak"], totalLabel = "Totaal", isRecorded = false } = options;
  const sheets = [dashboard(schools, areas, totalLabel), table(schools), settings(), memory(schools)];
  return {
    sheets: isRecorded ? [...sheets, describeOwnCells(sheets)] : sheets,
    names: [],
    properties: { title: "Overzicht", author: "Schoolbudget Inclusie", savedAt: "2026-09-15T08:30:00.000Z" },
    activeSheet: "Dashboard",
  };
}

/** The columns of the table, in order, from column B on. */
const columns = ["School", "Bedrag", "Dubbel", "Besluit", "Bestand"] as const;

function table(schools: readonly School[]): SheetDescription {
  const sheet = new SheetDraft("Scholen");
  const bottom = headRow + Math.max(schools.length, 1);
  sheet.setColumns([2, 24, 12, 12, 16, 30]);
  sheet.row(1, 32);
  sheet.put(1, 1, "Alle scholen", look.title);
  const sum = schools.reduce((total, { amount }) => total + amount, 0);
  sheet.put(2, 1, { formula: 'FIXED(SUM(Scholen[Bedrag]),0)&" euro"', value: `${sum} euro` }, look.subtitle);
  columns.forEach((name, index) => sheet.put(headRow, 1 + index, name, look.tableHead));
  schools.forEach((school, index) => putSchool(sheet, school, headRow + 1 + index));
  const body = (column: number): Area => ({ top: headRow + 1, left: column, bottom, right: column });
  sheet.addTable({
    name: "Scholen",
    area: { top: headRow, left: 1, bottom, right: columns.length },
    columns: columns.map((name) => ({ name, calculated: name === "Dubbel" ? double : null })),
    filterButtons: true,
    continues: schools.map(({ from }) => from ?? null),
  });
  const style = { color: palette.errorText, bold: true };
  sheet.addConditionalFormat({ kind: "formula", areas: [body(2)], formula: "AND(ISNUMBER(C5),C5<0)", style });
  sheet.addConditionalFormat({ kind: "dataBar", areas: [body(3)], min: 0, max: 100, color: palette.dataBar });
  const rule = { kind: "list", values: ["Toegekend", "In gesprek"] } as const;
  sheet.addValidation({ areas: [body(4)], rule, prompt: null, alert: { style: "warning", title: "Besluit", text: "Kies." } }); // prettier-ignore
  const print = {
    orientation: "landscape", area: { top: 0, left: 0, bottom, right: 4 }, repeatRows: { first: headRow, last: headRow },
    footer: { left: "Overzicht" }, breaksAfter: [],
  } as const; // prettier-ignore
  return sheet.describe({ ...open, freeze: { rows: headRow + 1, columns: 2 }, print });
}
const double = "Scholen[[#This Row],[Bedrag]]*2";

function putSchool(sheet: SheetDraft, { name, amount, decision }: School, row: number): void {
  const file = `${name}.xlsx`;
  sheet.row(row, 19);
  sheet.put(row, 1, name, look.cell);
  sheet.put(row, 2, amount, restyle(look.cell, { horizontal: "right" }));
  sheet.put(row, 3, { formula: double, value: amount * 2 }, look.cell);
  sheet.put(row, 4, decision ?? null, look.ownCell);
  sheet.put(row, 5, file, link, { target: file, tooltip: `Open ${file}` });
}

function dashboard(schools: readonly School[], areas: readonly string[], totalLabel: string): SheetDescription {
  const sheet = new SheetDraft("Dashboard");
  const total = schools.reduce((sum, { amount }) => sum + amount, 0);
  sheet.setColumns([2, 24, 12, 12]);
  sheet.row(1, 30);
  sheet.putMerged({ top: 1, left: 1, bottom: 1, right: 3 }, "Dashboard", look.title);
  areas.forEach((area, index) => {
    sheet.row(3 + index, 18);
    sheet.put(3 + index, 1, area, look.cell);
    sheet.put(3 + index, 2, { formula: `SUM(Scholen[Bedrag])+0*${index}`, value: total }, look.cell);
    sheet.put(3 + index, 3, null, look.rule);
  });
  const last = 3 + areas.length;
  sheet.put(last, 1, totalLabel, look.cell);
  sheet.put(last, 2, { formula: `SUM(C4:C${last})`, value: total * areas.length }, look.cell);
  sheet.put(last + 1, 1, { formula: "Instellingen!$C$3", value: "2026-2027" }, look.help);
  const cells = (column: number) => ({ sheet: "Dashboard", area: { top: 3, left: column, bottom: last - 1, right: column } });
  sheet.addChart({
    name: "Bedragen", kind: "column", altText: "Kolommen met bedragen", over: { top: last + 3, left: 1, bottom: last + 12, right: 3 },
    categories: cells(1), series: [{ name: "Bedrag", values: cells(2), color: palette.accent, border: null, labels: true }],
    gapWidth: 60, overlap: 0, legend: false, valueAxis: null, valueMax: null,
  });
  const print = {
    orientation: "landscape", area: { top: 0, left: 0, bottom: last + 14, right: 4 }, repeatRows: null,
    footer: { left: "Overzicht" }, breaksAfter: [last],
  } as const;
  return sheet.describe({ ...open, print });
} // prettier-ignore

function settings(): SheetDescription {
  const sheet = new SheetDraft("Instellingen");
  sheet.setColumns([2, 30, 30, 40]);
  const labels = ["Schooljaar", "Regio", "Uiterlijk indienen", "Aantal toekenningen", "Bedrag per school"];
  const values = ["2026-2027", "Haaglanden", "30 juni", 30, 25_000];
  labels.forEach((label, index) => {
    sheet.put(2 + index, 1, label, look.label);
    sheet.put(2 + index, 2, values[index] ?? null, look.input);
  });
  return sheet.describe(open);
}

function memory(schools: readonly School[]): SheetDescription {
  const sheet = new SheetDraft("_geheugen");
  schools.forEach(({ name }, row) => sheet.put(row, 0, name, look.key));
  sheet.put(schools.length, 0, "einde", look.key);
  return sheet.describe({ ...open, visibility: "veryHidden" });
}
