import type { WorkbookDescription } from "../../src/workbook/description";
import { look, palette, restyle } from "../../src/workbook/look";
import { SheetDraft } from "../../src/workbook/sheet-draft";

const amount = restyle(look.input, { horizontal: "right", indent: 0, numberFormat: '"€ "#,##0.00' });
const total = restyle(look.total, { horizontal: "right", indent: 0, numberFormat: '"€ "#,##0.00' });

/** A little budget with every kind of thing that a sheet can have. */
export function sampleWorkbook(): WorkbookDescription {
  return {
    sheets: [budget(), lists(), memory()],
    names: [
      { name: "_sb_begroting", sheet: "Begroting klein", area: cell(0, 0), hidden: true },
      { name: "Totaal", sheet: "Begroting klein", area: cell(5, 2), hidden: false },
    ],
    properties: { title: "Proef", author: "Proef", savedAt: "2026-05-01T10:00:00Z" },
    activeSheet: "Begroting klein",
  };
}

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function budget() {
  const draft = new SheetDraft("Begroting klein");
  draft.setColumns([9, 40, 14, 30], [0]);
  draft.row(0, 15, true);
  draft.row(1, 32);
  draft.put(0, 0, "schoolbudget:begroting", look.key);
  draft.putMerged(
    { top: 1, left: 1, bottom: 1, right: 3 },
    {
      runs: [
        { text: "Begroting ", font: {} },
        { text: "2026-2027", font: {} },
      ],
    },
    look.title,
  );
  const lines: [string, number | string][] = [["=1+1", 25_000], ["-5 procent 'extra'", "€ 1.250,-"], ["0612345678", 100.25]]; // prettier-ignore
  lines.forEach(([text, euros], index) => {
    draft.put(2 + index, 1, text, restyle(look.input, { numberFormat: "@" }));
    draft.put(2 + index, 2, euros, amount);
    draft.put(2 + index, 3, control(index + 3, euros), look.controle);
  });
  draft.put(5, 1, "Totaal", look.total);
  draft.put(5, 2, { formula: "SUM(C3:C5)", value: 25_100.25 }, total);
  draft.put(5, 3, { formula: 'COUNT(C3:C5)&" van "&Lijsten!B2', value: "2 van 12" }, look.controle);
  draft.put(6, 2, { formula: "C6/0", value: { error: "#DIV/0!" } }, look.controle);
  draft.put(6, 3, true, look.plain);
  draft.put(7, 1, "Naar de lijst", look.link, { target: "#Lijsten!A1", tooltip: "Open de lijst" });
  addRules(draft);
  return draft.describe({
    visibility: "visible",
    tabColor: palette.accent,
    defaultRowHeight: 18,
    freeze: { rows: 2, columns: 2 },
    protection: { formatRows: true, formatColumns: false },
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: 7, right: 3 },
      repeatRows: { first: 1, last: 1 },
      footer: { left: "Jansen & Zn" },
      breaksAfter: [4],
    },
  });
}

function control(row: number, euros: number | string) {
  const isNumber = typeof euros === "number";
  return { formula: `IF(ISNUMBER(C${row}),"✓","✗ Fout: "&LEFT(B${row},2))`, value: isNumber ? "✓" : "✗ Fout: -5" };
}

function addRules(draft: SheetDraft): void {
  const amounts = { top: 2, left: 2, bottom: 4, right: 2 };
  const texts = { top: 2, left: 1, bottom: 4, right: 1 };
  const controls = { top: 2, left: 3, bottom: 5, right: 3 };
  draft.addValidation({
    areas: [amounts],
    rule: { kind: "decimal", min: 0, max: 1_000_000 },
    prompt: { title: "Bedrag", text: "In euro's" },
    alert: { style: "warning", title: "Geen bedrag", text: "Toch zo laten?" },
  });
  draft.addValidation({
    areas: [texts, cell(6, 1)],
    rule: { kind: "listRange", sheet: "Lijsten", area: { top: 1, left: 0, bottom: 3, right: 0 } },
    prompt: null,
    alert: null,
  });
  draft.addConditionalFormat({ kind: "formula", areas: [controls], formula: 'LEFT(D3,1)="✗"', style: { bold: true, color: palette.errorText } }); // prettier-ignore
  draft.addConditionalFormat({ kind: "formula", areas: [controls], formula: 'LEFT(D3,1)="▲"', style: { fill: palette.errorFill } }); // prettier-ignore
  draft.addConditionalFormat({ kind: "dataBar", areas: [amounts], min: 0, max: 50_000, color: palette.dataBar });
}

function lists() {
  const draft = new SheetDraft("Lijsten");
  ["Keuze", "personeel", "materiaal", "1-2"].forEach((text, row) => draft.put(row, 0, text, look.key));
  draft.put(0, 1, "Aantal", look.tableHead);
  draft.put(1, 1, 12, look.cell);
  draft.put(2, 1, { formula: "'Begroting klein'!C6*2", value: 50_200.5 }, look.cell);
  draft.addTable({
    name: "Keuzes",
    area: { top: 0, left: 0, bottom: 3, right: 1 },
    columns: [{ name: "Keuze", calculated: null }, { name: "Aantal", calculated: null }],
    filterButtons: false,
  }); // prettier-ignore
  const choices = { sheet: "Lijsten", area: { top: 1, left: 0, bottom: 2, right: 0 } };
  const amounts = { sheet: "Lijsten", area: { top: 1, left: 1, bottom: 2, right: 1 } };
  const series = { values: amounts, border: palette.ink, labels: true };
  draft.addChart({
    name: "sb_keuzes",
    kind: "columnWithLine",
    altText: "Aantal per keuze",
    over: { top: 5, left: 0, bottom: 15, right: 3 },
    categories: choices,
    series: [
      { ...series, name: "Nu", color: palette.accent },
      { ...series, name: "Doel", color: palette.ink, border: null, labels: false },
    ],
    gapWidth: 60,
    overlap: 0,
    legend: true,
    valueAxis: { numberFormat: "0" },
    valueMax: 100,
  });
  return draft.describe({ ...closed, visibility: "hidden" });
}

function memory() {
  const draft = new SheetDraft("_schoolbudget");
  draft.put(0, 0, "versie", look.key);
  draft.put(0, 1, 1, look.key);
  return draft.describe({ ...closed, visibility: "veryHidden" });
}

const closed = { tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null };

/** More text than Excel on the web takes in one request, most of it three bytes for each character. */
export function longWorkbook(): WorkbookDescription {
  const draft = new SheetDraft("Lang");
  for (let row = 0; row < 400; row++) draft.put(row, 0, "€".repeat(4_000), look.plain);
  return {
    ...sampleWorkbook(),
    sheets: [draft.describe({ ...closed, visibility: "visible" })],
    names: [],
    activeSheet: "Lang",
  };
}
