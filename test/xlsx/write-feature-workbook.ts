import type { Area } from "../../src/workbook/a1";
import { parseArea } from "../../src/workbook/a1";
import type {
  CellContent,
  ChartDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/workbook/description";
import { look, numberFormats, palette, restyle } from "../../src/workbook/look";
import { SheetDraft } from "../../src/workbook/sheet-draft";

/** The area of "B2:C3"; in tests a mistake in it must be loud. */
function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no area`);
  return found;
}

const open = {
  visibility: "visible",
  tabColor: null,
  defaultRowHeight: 15,
  freeze: null,
  protection: null,
  print: null,
} as const;

/** Texts that are easily taken for something else. */
export const oddTexts = [
  "=1+1", "+31 70 123 45 67", "-5", "@werkgebied", "012345", "  spatie  ", "regel 1\nregel 2", "_x000D_ blijft staan",
  "<b>&amp;</b> \"'", "é ✓ ▲ 😀", "TRUE", "#N/A",
] as const; // prettier-ignore

/** A workbook with everything that a description can hold. */
export function featureWorkbook(): WorkbookDescription {
  return {
    sheets: [inputSheet(), dataSheet(), dashboardSheet(), listSheet(), settingsSheet()],
    names: [
      { name: "sb_begroting", sheet: "Plan & begroting", area: area("A1"), hidden: true },
      { name: "Bedragen", sheet: "Gegevens", area: area("C4:C8"), hidden: false },
    ],
    properties: { title: "Alles & meer", author: "Schoolbudget Inclusie", savedAt: "2026-09-15T08:30:00.000Z" },
    activeSheet: "Dashboard",
  };
}

function inputSheet(): SheetDescription {
  const sheet = new SheetDraft("Plan & begroting");
  sheet.setColumns([5, 2, 24, 30, 14, 40], [0]);
  sheet.row(0, 15, true);
  sheet.row(1, 32);
  sheet.row(4, 60);
  sheet.row(20, 15, true);
  sheet.putMerged(area("C2:F2"), "Plan van aanpak", look.title);
  oddTexts.forEach((text, index) => sheet.put(3 + index, 2, text, look.label));
  sheet.put(3, 3, { runs: [{ text: "Vet", font: { bold: true } }, { text: " en klein", font: { size: 9, color: palette.errorText } }] }, look.help); // prettier-ignore
  sheet.put(3, 4, 1250.5, restyle(look.input, { numberFormat: numberFormats.euro }));
  sheet.put(4, 4, 46_266, restyle(look.input, { numberFormat: numberFormats.date }));
  sheet.put(5, 4, true, look.input);
  sheet.put(6, 4, "Ja", look.tick);
  sheet.put(7, 4, null, look.inputLong);
  formulas.forEach(([formula, value], index) => sheet.put(3 + index, 5, { formula, value }, look.controle));
  sheet.addValidation({
    areas: [area("E4"), area("E9:E10")],
    rule: { kind: "decimal", min: 0, max: 1e7 },
    prompt: { title: "Bedrag", text: "In euro's,\nzonder teken" },
    alert: { style: "warning", title: "Geen bedrag", text: "Typ een getal & niets anders." },
  });
  sheet.addValidation({ areas: [area("E5")], rule: { kind: "date", min: 46_000, max: 47_000 }, prompt: null, alert: { style: "stop", title: "Datum", text: "Kies een dag." } }); // prettier-ignore
  sheet.addValidation({ areas: [area("E7")], rule: { kind: "list", values: ["Ja", "Nee", 'Zeg "misschien"'] }, prompt: null, alert: null }); // prettier-ignore
  sheet.addValidation({ areas: [area("E8")], rule: { kind: "listRange", sheet: "Lijsten", area: area("A1:A3") }, prompt: null, alert: { style: "information", title: "Lijst", text: "Kies uit de lijst." } }); // prettier-ignore
  sheet.addValidation({ areas: [area("E11")], rule: { kind: "whole", min: 0, max: 99 }, prompt: null, alert: null });
  sheet.addValidation({
    areas: [area("E12")],
    rule: { kind: "custom", formula: "LEN(E12)=6" },
    prompt: null,
    alert: null,
  });
  sheet.addConditionalFormat({ kind: "formula", areas: [area("F4:F8"), area("F10")], formula: 'LEFT(F4,1)="✗"', style: { bold: true, color: palette.errorText, fill: palette.errorFill } }); // prettier-ignore
  sheet.addConditionalFormat({ kind: "formula", areas: [area("F4:F8")], formula: 'LEFT(F4,1)="▲"', style: { color: palette.warningText } }); // prettier-ignore
  return sheet.describe({
    ...open,
    tabColor: palette.accent,
    freeze: { rows: 3, columns: 2 },
    protection: { formatRows: true, formatColumns: false },
    print: { orientation: "portrait", area: area("C2:F30"), repeatRows: { first: 1, last: 2 }, footer: { left: "2e school A & B" }, breaksAfter: [12, 20] }, // prettier-ignore
  });
}

/** Formulas with the values that Excel computes; `E4` and the like stand on the input sheet. */
const formulas: readonly (readonly [string, Extract<CellContent, { formula: string }>["value"]])[] = [
  ["SUM(E4,Gegevens!C5:C8)", 108_350.5],
  ['IF(E4>0,"","▲ Let op")', ""],
  ['IF(E4<0,"✓","✗ Fout: "&E4)', "✗ Fout: 1250,5"],
  ["E4>0", true],
  ["NA()", { error: "#N/A" }],
  ["1/0", { error: "#DIV/0!" }],
  ["SUM(Scholen[Inkomsten])", 107_100],
  ['_xlfn.TEXTJOIN(";",TRUE,Scholen[School])', "De Eik;De Linde;De Wilg;Het Kompas"],
];

function dataSheet(): SheetDescription {
  const sheet = new SheetDraft("Gegevens");
  sheet.setColumns([2, 24, 14, 14, 14, 18]);
  sheet.row(3, 32);
  const heads = ["School", "Inkomsten", "Uitgaven", "Resterend", "Bron"];
  heads.forEach((head, index) => sheet.put(3, 1 + index, head, look.tableHead));
  schools.forEach(([name, income, expense], index) => {
    const row = 4 + index;
    const money = restyle(look.cell, { numberFormat: numberFormats.euroRegion });
    const sourceLink = index % 2 === 0 ? { target: `scholen/12AB ${name} #1.xlsx`, tooltip: "Open het plan" } : { target: "file:///C:/plannen/plan.xlsx", tooltip: "" }; // prettier-ignore
    sheet.put(row, 1, name, look.cell);
    sheet.put(row, 2, income, money);
    sheet.put(row, 3, expense, money);
    sheet.put(
      row,
      4,
      { formula: "Scholen[[#This Row],[Inkomsten]]-Scholen[[#This Row],[Uitgaven]]", value: income - expense },
      money,
    );
    sheet.put(row, 5, "Bestand", look.link, sourceLink);
  });
  sheet.put(1, 1, "Naar het dashboard", look.link, { target: "#Dashboard!B2", tooltip: "" });
  sheet.put(1, 2, { formula: '"Plan "&1', value: "Plan 1" }, look.link, {
    target: "#'Plan & begroting'!C2",
    tooltip: "Plan",
  });
  sheet.addTable({
    name: "Scholen",
    area: area("B4:F8"),
    filterButtons: true,
    columns: heads.map((name) => ({
      name,
      calculated: name === "Resterend" ? "Scholen[[#This Row],[Inkomsten]]-Scholen[[#This Row],[Uitgaven]]" : null,
    })),
  });
  sheet.put(10, 1, "Los", look.tableHead);
  sheet.put(11, 1, null, look.cell);
  sheet.addTable({
    name: "Los",
    area: area("B11:B12"),
    filterButtons: false,
    columns: [{ name: "Los", calculated: null }],
  });
  sheet.addConditionalFormat({ kind: "dataBar", areas: [area("C5:C8")], min: 0, max: 40_000, color: palette.dataBar });
  sheet.addConditionalFormat({ kind: "dataBar", areas: [area("D5:D8")], min: 0, max: 1, color: palette.dataBar });
  return sheet.describe({ ...open, freeze: { rows: 4, columns: 0 } });
}

const schools = [
  ["De Eik", 25_000, 24_000],
  ["De Linde", 31_500, 31_500],
  ["De Wilg", 18_600, 20_100],
  ["Het Kompas", 32_000, 12_000],
] as const;

const areas = [
  ["Centrum", 3, 3, 12_000, 4_000], ["Escamp", 4, 3, 22_500, 9_000], ["Haagse Hout", 2, 3, 8_000, 12_000], ["Laak", 2, 3, 16_000, 0],
  ["Leidschenveen-Ypenburg", 3, 3, 14_500, 6_500], ["Loosduinen", 0, 3, 0, 3_000], ["Scheveningen", 3, 3, 18_000, 2_000],
] as const; // prettier-ignore

function dashboardSheet(): SheetDescription {
  const sheet = new SheetDraft("Dashboard");
  sheet.setColumns([2, ...Array.from({ length: 12 }, () => 14)]);
  sheet.put(1, 1, "Nieuwe scholen per werkgebied", look.statement);
  areas.forEach(([name, ...numbers], index) => {
    sheet.put(40 + index, 1, { formula: `"${name}"`, value: name }, look.cell);
    numbers.forEach((number, column) => sheet.put(40 + index, 2 + column, { formula: `${number}+0`, value: number }, look.cell)); // prettier-ignore
  });
  sheet.put(47, 1, "– Onbekend & <leeg>", look.cell);
  charts().forEach((chart) => sheet.addChart(chart));
  return sheet.describe({ ...open, print: { orientation: "landscape", area: area("A1:M48"), repeatRows: null, footer: { left: "Regio" }, breaksAfter: [] } }); // prettier-ignore
}

function charts(): ChartDescription[] {
  const values = (column: string) => ({ sheet: "Dashboard", area: area(`${column}41:${column}48`) });
  const series = (name: string, column: string, color: string, labels = true) => ({ name, values: values(column), color, border: null, labels }); // prettier-ignore
  const bare = { categories: values("B"), gapWidth: 50, overlap: 0, legend: false, valueAxis: null, valueMax: null };
  return [
    {
      ...bare,
      name: "sb-nieuw",
      kind: "columnWithLine",
      altText: 'Kolommen: nieuwe scholen,\nmet streeplijn op het "streefaantal"',
      over: area("B3:J13"),
      gapWidth: 60,
      legend: true,
      valueMax: 6,
      series: [series("Nieuw", "C", palette.accent), series("Streefaantal", "D", palette.ink, false)],
    },
    { ...bare, name: "sb-status", kind: "bar", altText: "Staven: status", over: area("K3:M13"), series: [series("Scholen", "C", palette.accent)] }, // prettier-ignore
    {
      ...bare,
      name: "sb-arrangementen",
      kind: "bar",
      altText: "Staven: nu en beoogd",
      over: area("B14:E26"),
      gapWidth: 35,
      overlap: -5,
      legend: true,
      series: [series("Nu", "C", palette.secondSeries), series("Beoogd", "D", palette.accent)],
    },
    {
      ...bare,
      name: "sb-inkomsten",
      kind: "stackedBar",
      altText: "Gestapelde staven: inkomsten naar bron",
      over: area("B27:M39"),
      gapWidth: 45,
      overlap: 100,
      legend: true,
      valueAxis: { numberFormat: '"€ "#,##0' },
      series: [
        series("Samenwerkingsverband", "E", palette.accent, false),
        { ...series("Eigen middelen", "F", palette.lightSegment, false), border: palette.inputBorder },
      ],
    },
    { ...bare, name: "sb-kolom", kind: "column", altText: "Kolommen: uitgaven", over: area("F14:M26"), valueAxis: { numberFormat: "#,##0" }, series: [series("Uitgaven", "F", palette.accent)] }, // prettier-ignore
  ];
}

function listSheet(): SheetDescription {
  const sheet = new SheetDraft("Lijsten");
  ["Doel 1", "Doel 2", "Doel 3"].forEach((text, index) => sheet.put(index, 0, text, look.plain));
  return sheet.describe({ ...open, visibility: "hidden" });
}

function settingsSheet(): SheetDescription {
  const sheet = new SheetDraft("_schoolbudget");
  sheet.put(0, 0, "versie", look.key);
  sheet.put(0, 1, 1, look.key);
  return sheet.describe({ ...open, visibility: "veryHidden" });
}
