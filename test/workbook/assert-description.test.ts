import type { Area } from "../../src/workbook/a1";
import { parseArea } from "../../src/workbook/a1";
import { assertDescription, InvalidDescription } from "../../src/workbook/assert-description";
import type {
  CellContent,
  ChartDescription,
  NameDescription,
  SheetDescription,
  TableDescription,
  ValidationDescription,
  ValidationRule,
  WorkbookDescription,
} from "../../src/workbook/description";
import type { CellStyle } from "../../src/workbook/style";

const plain: CellStyle = { font: {} };

const emptySheet: SheetDescription = {
  name: "Blad",
  visibility: "visible",
  tabColor: null,
  columns: [],
  rows: [],
  defaultRowHeight: 15,
  cells: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
  protection: null,
  print: null,
};

function workbook(change: Partial<WorkbookDescription>): WorkbookDescription {
  return {
    sheets: [emptySheet],
    names: [],
    properties: { title: "", author: "", savedAt: "2026-09-15T08:30:00Z" },
    activeSheet: "Blad",
    ...change,
  };
}

function problemsOf(description: WorkbookDescription): readonly string[] {
  try {
    assertDescription(description);
    return [];
  } catch (error) {
    if (error instanceof InvalidDescription) return error.problems;
    throw error;
  }
}

const withSheet = (change: Partial<SheetDescription>) => workbook({ sheets: [{ ...emptySheet, ...change }] });
const withSheetName = (...names: string[]) =>
  workbook({ sheets: names.map((name) => ({ ...emptySheet, name })), activeSheet: names[0] ?? "" });

function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no area`);
  return found;
}

const withContent = (content: CellContent | null, target?: string) =>
  withSheet({
    cells: [{ row: 0, column: 0, content, style: plain, ...(target !== undefined && { hyperlink: { target, tooltip: "" } }) }], // prettier-ignore
  });
const withStyle = (style: CellStyle) => withSheet({ cells: [{ row: 0, column: 0, content: 1, style }] });
const withFormula = (formula: string) => withContent({ formula, value: 0 });
const withName = (...names: string[]) =>
  workbook({ names: names.map((name): NameDescription => ({ name, sheet: "Blad", area: area("A1"), hidden: false })) });

function withTable(...changes: Partial<TableDescription>[]): WorkbookDescription {
  const heads = [
    { row: 0, column: 0, content: "School", style: plain },
    { row: 0, column: 1, content: "Bedrag", style: plain },
  ];
  const columns = [
    { name: "School", calculated: null },
    { name: "Bedrag", calculated: null },
  ];
  const tables = changes.map((change, index) => ({ name: `Tabel_${index}`, area: area("A1:B3"), columns, filterButtons: true, ...change })); // prettier-ignore
  return withSheet({ cells: heads, tables });
}

function withValidation(change: Partial<ValidationDescription>): WorkbookDescription {
  const rule: ValidationRule = { kind: "whole", min: 0, max: 9 };
  return withSheet({ validations: [{ areas: [area("A1")], rule, prompt: null, alert: null, ...change }] });
}
const withRule = (rule: ValidationRule) => withValidation({ rule });
const withAlert = (title: string, text: string) => withValidation({ alert: { style: "stop", title, text } });

const withFormat = (formula: string, color = "FFFFFF") =>
  withSheet({ conditionalFormats: [{ kind: "formula", areas: [area("A1")], formula, style: { color } }] });
const withDataBar = (min: number, max: number) =>
  withSheet({ conditionalFormats: [{ kind: "dataBar", areas: [area("A1")], min, max, color: "B4D6DC" }] });

const source = (address: string, sheet = "Blad") => ({ sheet, area: area(address) });
const series = { name: "Reeks", values: source("B1:B3"), color: "0B5A6B", border: null, labels: true };
const chart: ChartDescription = {
  name: "sb-kaart",
  kind: "column",
  altText: "Kolommen",
  over: area("D1:H9"),
  categories: source("A1:A3"),
  series: [series],
  gapWidth: 50,
  overlap: 0,
  legend: false,
  valueAxis: null,
  valueMax: null,
};
const withChart = (...changes: Partial<ChartDescription>[]) =>
  withSheet({ charts: changes.map((change) => ({ ...chart, ...change })) });

const print = {
  orientation: "portrait",
  area: area("A1:B9"),
  repeatRows: null,
  footer: { left: "School" },
  breaksAfter: [],
} as const;

const long = (length: number) => "x".repeat(length);

describe("a description that Excel would refuse or repair is a bug, and loud", () => {
  test.each<readonly [string, WorkbookDescription, RegExp]>([
    ["a sheet without a name", withSheetName(" "), /without a name/],
    ["a sheet name of 32 characters", withSheetName(long(32)), /32 characters, at most 31/],
    ["a slash in a sheet name", withSheetName("a/b"), /in its name/],
    ["a bracket in a sheet name", withSheetName("a[1]"), /in its name/],
    ["an apostrophe at the end of a sheet name", withSheetName("schema's'"), /apostrophe/],
    ["a sheet name that Excel reserves", withSheetName("History"), /reserved/],
    ["two sheet names that differ in case only", withSheetName("Plan", "PLAN"), /used twice/],
    ["an active sheet that is not there", workbook({ activeSheet: "Plan" }), /no sheet "Plan"/],
    ["an active sheet that is hidden", withSheet({ visibility: "hidden" }), /is hidden/],
    ["a time of saving that is no time", workbook({ properties: { title: "", author: "", savedAt: "gisteren" } }), /savedAt/], // prettier-ignore
    ["a title that is too long", workbook({ properties: { title: long(256), author: "", savedAt: "2026-01-01" } }), /title/], // prettier-ignore

    ["a name with a space", withName("mijn naam"), /"mijn naam": Excel does not allow/],
    ["a name that starts with a digit", withName("1e"), /Excel does not allow/],
    ["a name that is a cell", withName("AB12"), /Excel does not allow/],
    ["a name that is a cell in the other notation", withName("R1C1"), /Excel does not allow/],
    ["the name C", withName("c"), /Excel does not allow/],
    ["a name of 256 characters", withName(long(256)), /Excel does not allow/],
    ["two names that differ in case only", withName("sb_a", "SB_A"), /used twice/],
    ["a name on a sheet that is not there", workbook({ names: [{ name: "sb", sheet: "Weg", area: area("A1"), hidden: true }] }), /no sheet "Weg"/], // prettier-ignore
    ["a name outside the sheet", workbook({ names: [{ name: "sb", sheet: "Blad", area: { top: -1, left: 0, bottom: 0, right: 0 }, hidden: true }] }), /outside the sheet/], // prettier-ignore

    ["a cell below the last row", withSheet({ cells: [{ row: 1_048_576, column: 0, content: 1, style: plain }] }), /outside the sheet/], // prettier-ignore
    ["a cell right of the last column", withSheet({ cells: [{ row: 0, column: 16_384, content: 1, style: plain }] }), /outside the sheet/], // prettier-ignore
    ["a cell described twice", withSheet({ cells: [1, 2].map((content) => ({ row: 4, column: 2, content, style: plain })) }), /C5: described twice/], // prettier-ignore
    ["a number that is none", withContent(Number.NaN), /A1: NaN/],
    ["an infinite computed value", withContent({ formula: "A2", value: Infinity }), /A1: Infinity/],
    ["a text of 32,768 characters", withContent(long(32_768)), /32768 characters/],
    ["a computed text that is too long", withContent({ formula: "A2", value: long(32_768) }), /32768 characters/],
    ["rich text that is too long together", withContent({ runs: [1, 2].map(() => ({ text: long(16_384), font: {} })) }), /32768 characters/], // prettier-ignore
    ["an empty piece of rich text", withContent({ runs: [{ text: "", font: {} }] }), /empty piece/],
    ["a control character in a text", withContent("a\u000Bb"), /XML does not allow/],
    ["half of a surrogate pair", withContent("a\uD83Db"), /XML does not allow/],
    ["an error value that Excel does not know the shape of", withContent({ formula: "A2", value: { error: "fout" } }), /no error value/], // prettier-ignore
    ["a colour in small letters", withStyle({ font: { color: "0b5a6b" } }), /no colour/],
    ["a colour of a border that is none", withStyle({ font: {}, border: { top: { line: "thin", color: "#FFF" } } }), /no colour/], // prettier-ignore
    ["a number format of 256 characters", withStyle({ font: {}, numberFormat: long(256) }), /number format/],
    ["a font of size 0", withStyle({ font: { size: 0 } }), /font size 0/],
    ["an indent of 251", withStyle({ font: {}, indent: 251 }), /indent 251/],

    ["a formula that starts with =", withFormula("=A2"), /starts with "="/],
    ["an empty formula", withFormula(" "), /empty formula/],
    ["a formula of 8,193 characters", withFormula(`1+${"1+".repeat(4095)}1`), /8193 characters, at most 8192/],
    ["a text of 256 characters in a formula", withFormula(`"${long(256)}"`), /255 characters in the formula/],
    ["a newer function without its prefix", withFormula("SUM(xlookup(A2,B:B,C:C))"), /xlookup must be written as _xlfn\.xlookup/], // prettier-ignore

    ["a hyperlink without a target", withContent("link", " "), /without a target/],
    ["a hyperlink on an empty cell", withContent(null, "plan.xlsx"), /without a text/],
    ["a hyperlink on a number", withContent(3, "plan.xlsx"), /without a text/],
    ["a hyperlink of 2,080 characters", withContent("link", long(2_080)), /2080 characters, at most 2079/],
    ["a hyperlink to a sheet that is not there", withContent("link", "#'Plan''s'!A1"), /"Plan's", which is no sheet/],
    ["65,531 hyperlinks on a sheet", withSheet({ cells: Array.from({ length: 65_531 }, (_, row) => ({ row, column: 0, content: "x", style: plain, hyperlink: { target: "a.xlsx", tooltip: "" } })) }), /at most 65530/], // prettier-ignore

    ["a row of 410 points", withSheet({ rows: [{ row: 0, height: 410, hidden: false }] }), /row 0: height 410/],
    ["a row without height", withSheet({ rows: [{ row: 0, height: 0, hidden: true }] }), /row 0: height 0/],
    ["a row below the last", withSheet({ rows: [{ row: 1_048_576, height: 15, hidden: false }] }), /outside the sheet/],
    ["a row described twice", withSheet({ rows: [1, 2].map(() => ({ row: 3, height: 15, hidden: false })) }), /row 3: described twice/], // prettier-ignore
    ["a default row of 410 points", withSheet({ defaultRowHeight: 410 }), /default row height 410/],
    ["a column of 256 characters", withSheet({ columns: [{ column: 0, width: 256, hidden: false }] }), /width 256/],
    ["a column right of the last", withSheet({ columns: [{ column: 16_384, width: 9, hidden: false }] }), /outside the sheet/], // prettier-ignore
    ["a column described twice", withSheet({ columns: [1, 2].map(() => ({ column: 3, width: 9, hidden: false })) }), /column 3: described twice/], // prettier-ignore
    ["merges that overlap", withSheet({ merges: [area("A1:B2"), area("B2:C3")] }), /A1:B2 and B2:C3 overlap/],
    ["a merge of one cell", withSheet({ merges: [area("A1")] }), /single cell/],
    ["a merge that hides content", withSheet({ merges: [area("A1:B2")], cells: [{ row: 1, column: 1, content: "weg", style: plain }] }), /hides the content/], // prettier-ignore
    [
      "a freeze of more rows than there are",
      withSheet({ freeze: { rows: 1_048_576, columns: 0 } }),
      /freeze of 1048576/,
    ],
    ["a freeze of nothing", withSheet({ freeze: { rows: 0, columns: 0 } }), /freeze of nothing/],
    ["a tab colour that is none", withSheet({ tabColor: "blauw" }), /tab: "blauw" is no colour/],

    ["a table name with a space", withTable({ name: "Mijn tabel" }), /Excel does not allow/],
    ["two tables of one name", withTable({ name: "T_1" }, { name: "t_1" }), /used twice/],
    ["a table without a body row", withTable({ area: area("A1:B1") }), /no body row/],
    ["a table wider than its columns", withTable({ area: area("A1:C3") }), /2 columns in A1:C3/],
    ["a head cell that does not hold the column name", withTable({ columns: [{ name: "School", calculated: null }, { name: "Totaal", calculated: null }] }), /B1: the head cell/], // prettier-ignore
    ["columns that differ in case only", withTable({ columns: ["School", "SCHOOL"].map((name) => ({ name, calculated: null })) }), /used twice/], // prettier-ignore
    ["a column without a name", withTable({ columns: [" ", "Bedrag"].map((name) => ({ name, calculated: null })) }), /no name/], // prettier-ignore
    ["a calculated column that starts with =", withTable({ columns: ["School", "Bedrag"].map((name) => ({ name, calculated: "=1" })) }), /starts with "="/], // prettier-ignore
    ["tables that overlap", withTable({}, { area: area("A1:B9") }), /tables at A1:B3 and A1:B9 overlap/],
    [
      "merged cells in a table",
      withSheet({ ...withTable({}).sheets[0], merges: [area("B3:B4")] }),
      /merged cells in it/,
    ],

    ["a validation of nothing", withValidation({ areas: [] }), /no area/],
    ["a title of 33 characters", withAlert(long(33), ""), /33 characters, at most 32/],
    ["an alert of 226 characters", withAlert("", long(226)), /226 characters, at most 225/],
    ["a prompt of 256 characters", withValidation({ prompt: { title: "", text: long(256) } }), /256 characters, at most 255/], // prettier-ignore
    ["a prompt title of 33 characters", withValidation({ prompt: { title: long(33), text: "" } }), /33 characters/],
    ["a list of 256 characters", withRule({ kind: "list", values: [long(128), long(127)] }), /256 characters/],
    ["a list with a comma in a value", withRule({ kind: "list", values: ["ja, soms"] }), /comma/],
    ["an empty list", withRule({ kind: "list", values: [] }), /empty list/],
    [
      "a list on a sheet that is not there",
      withRule({ kind: "listRange", ...source("A1:A3", "Weg") }),
      /no sheet "Weg"/,
    ],
    ["a list in a rectangle", withRule({ kind: "listRange", ...source("A1:B3") }), /more than one row or column/],
    ["a smallest number above the largest", withRule({ kind: "decimal", min: 2, max: 1 }), /between 2 and 1/],
    ["a table reference in a validation", withRule({ kind: "custom", formula: "COUNT(Scholen[Naam])>0" }), /table reference/], // prettier-ignore

    ["a conditional format that starts with =", withFormat("=A1>0"), /starts with "="/],
    ["a table reference in a conditional format", withFormat("Scholen[Naam]>0"), /table reference/],
    ["a colour in a conditional format that is none", withFormat("A1>0", "rood"), /no colour/],
    ["a data bar from 1 to 0", withDataBar(1, 0), /bar from 1 to 0/],

    ["two charts of one name", withChart({}, {}), /used twice/],
    ["a chart without alternative text", withChart({ altText: "" }), /no alternative text/],
    ["a chart without series", withChart({ series: [] }), /0 series/],
    ["a target line without columns", withChart({ kind: "columnWithLine" }), /1 series, at least 2/],
    ["chart data on a sheet that is not there", withChart({ categories: source("A1:A3", "Weg") }), /no sheet "Weg"/],
    ["more categories than values", withChart({ categories: source("A1:A4") }), /3 values for 4 categories/],
    ["chart data in a rectangle", withChart({ categories: source("A1:C1"), series: [{ ...series, values: source("A1:B3") }] }), /more than one row or column/], // prettier-ignore
    ["a gap of 501 per cent", withChart({ gapWidth: 501 }), /gap width 501/],
    ["an overlap of 101 per cent", withChart({ overlap: 101 }), /overlap 101/],
    ["an axis that ends at 0", withChart({ valueMax: 0 }), /maximum 0/],

    ["a footer of more than 255 characters", withSheet({ print: { ...print, footer: { left: long(200) } } }), /footer: \d+ characters, at most 255/], // prettier-ignore
    [
      "repeated rows in reverse",
      withSheet({ print: { ...print, repeatRows: { first: 3, last: 2 } } }),
      /repeated rows/,
    ],
    ["a page break above the first row", withSheet({ print: { ...print, breaksAfter: [-1] } }), /page break after row -1/], // prettier-ignore
    ["1,027 page breaks", withSheet({ print: { ...print, breaksAfter: Array.from({ length: 1_027 }, (_, row) => row) } }), /at most 1026/], // prettier-ignore
  ])("refuses %s", (_, description, expected) => {
    expect(problemsOf(description)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });

  test("all problems are listed at once", () => {
    const description = workbook({
      sheets: [
        { ...emptySheet, cells: [{ row: 0, column: 0, content: Number.NaN, style: plain }], defaultRowHeight: 0 },
        { ...emptySheet, name: "a/b" },
      ],
    });
    expect(problemsOf(description)).toHaveLength(3);
  });

  test("the message stays readable with thousands of problems", () => {
    const cells = Array.from({ length: 5_000 }, (_, row) => ({ row, column: 0, content: Number.NaN, style: plain }));
    expect(() => assertDescription(withSheet({ cells }))).toThrow(/A1: NaN is no number\n(.*\n){19}and 4980 more$/);
  });
});

describe("a description that Excel opens passes", () => {
  test.each<readonly [string, WorkbookDescription]>([
    ["an empty sheet", workbook({})],
    ["limits that are just met", withSheet({ name: long(31), rows: [{ row: 1_048_575, height: 409, hidden: false }] })],
    ["a text of 32,767 characters", withContent(long(32_767))],
    ["line ends, tabs and emoji", withContent("a\r\n\tb 😀")],
    ["an empty computed text", withContent({ formula: 'IF(A2>0,"","x")', value: "" })],
    ["a newer function with its prefix", withFormula("_xlfn.XLOOKUP(A2,B:B,C:C)")],
    ["a newer function only named in a text, a sheet name or a column", withFormula(`"LET("&'FILTER(1)'!A1&T_1[SORT(x)]`)], // prettier-ignore
    ["brackets in the text of a validation", withRule({ kind: "custom", formula: 'A1<>"[x]"' })],
    ["names with a period, an underscore or an accent", withName("_sb.één", "naam")],
    ["a hyperlink to a name", withContent("link", "#naam")],
    [
      "tables and merges side by side",
      withSheet({ ...withTable({}).sheets[0], merges: [area("C1:C3"), area("A4:B4")] }),
    ],
  ])("accepts %s", (_, description) => {
    const [first] = description.sheets;
    expect(problemsOf({ ...description, activeSheet: first?.name ?? "" })).toEqual([]);
  });
});
