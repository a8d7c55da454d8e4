import type {
  CellDescription,
  ChartDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/workbook/description";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { parseCell } from "../../src/workbook/a1";
import { packageTexts } from "../region/share/package-texts";
import { contrast } from "./contrast";
import { describedWorkbooks } from "./described-workbooks";

const visible = ({ sheets }: WorkbookDescription) => sheets.filter(({ visibility }) => visibility === "visible");
const inOrder = (cells: readonly CellDescription[]) =>
  [...cells].sort((one, other) => one.row - other.row || one.column - other.column);

/** Cells that people see something in. */
function shownCells({ cells, rows, columns }: SheetDescription): readonly CellDescription[] {
  const hiddenRows = new Set(rows.filter(({ hidden }) => hidden).map(({ row }) => row));
  const hiddenColumns = new Set(columns.filter(({ hidden }) => hidden).map(({ column }) => column));
  return inOrder(
    cells.filter(
      ({ row, column, content }) =>
        content !== null && content !== "" && !hiddenRows.has(row) && !hiddenColumns.has(column),
    ),
  );
}

/** What the cells just above a chart say: Office.js can't give a chart words of its own. */
function wordsAbove({ over }: ChartDescription, sheet: SheetDescription): string {
  const endOf = ({ row, column }: CellDescription) =>
    sheet.merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
  return shownCells(sheet)
    .filter(({ row }) => row < over.top && row >= over.top - 2)
    .filter((cell) => cell.column <= over.right && endOf(cell) >= over.left)
    .map(({ content }) => textOf(content))
    .join(" ");
}

function textOf(content: CellDescription["content"]): string {
  if (content === null || typeof content !== "object") return String(content);
  if ("formula" in content) return typeof content.value === "object" ? "" : String(content.value);
  return content.runs.map(({ text }) => text).join("");
}

describe.each(describedWorkbooks())("%s", (_, workbook) => {
  test("each chart has words beside it and an alternative text, which are in the file", async () => {
    const sheets = visible(workbook).filter(({ charts }) => charts.length > 0);
    const charts = sheets.flatMap(({ charts: own }) => own);
    for (const sheet of sheets)
      for (const chart of sheet.charts) {
        expect({ chart: chart.name, words: wordsAbove(chart, sheet) }).toEqual({
          chart: chart.name,
          words: expect.stringMatching(/\S+ \S+/) as string,
        });
      }
    if (charts.length === 0) return;
    const drawings = packageTexts(await writeWorkbook(workbook)).filter((part) =>
      part.startsWith("xl/drawings/drawing"),
    );
    const told = drawings.flatMap((xml) =>
      [...xml.matchAll(/<xdr:cNvPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text),
    );
    expect(told.sort()).toEqual(charts.map(({ altText }) => altText).sort());
  });

  test("each sheet begins with its title, and every sheet has a name of its own", () => {
    for (const sheet of visible(workbook)) {
      const [first] = shownCells(sheet);
      expect({ sheet: sheet.name, size: first?.style.font.size, words: textOf(first?.content ?? null) }).toEqual({
        sheet: sheet.name,
        size: 20,
        words: expect.stringMatching(/\S/) as string,
      });
    }
    const names = workbook.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test("a form opens at the first field to fill in", async () => {
    const texts = packageTexts(await writeWorkbook(workbook));
    for (const [index, { name, protection, visibility, cells }] of workbook.sheets.entries()) {
      if (protection === null || visibility !== "visible" || !cells.some(({ style }) => style.unlocked)) continue;
      const xml = texts.find((part) => part.startsWith(`xl/worksheets/sheet${index + 1}.xml`)) ?? "";
      const at = parseCell(/activeCell="([A-Z]+\d+)"/.exec(xml)?.[1] ?? "");
      const cell = cells.find(({ row, column }) => row === at?.row && column === at.column);
      expect({ name, unlocked: cell?.style.unlocked }).toEqual({ name, unlocked: true });
    }
  });

  test("tabs have one colour or none: it means nothing", () => {
    const colors = new Set(visible(workbook).flatMap(({ tabColor }) => (tabColor === null ? [] : [tabColor])));
    expect(colors.size).toBeLessThanOrEqual(1);
  });

  test("each table has a head of named columns, which stays in view and is repeated on paper", () => {
    for (const { name, tables, cells, freeze, print } of visible(workbook)) {
      for (const { area, columns } of tables) {
        const heads = inOrder(cells.filter(({ row }) => row === area.top)).map(({ content }) => textOf(content));
        expect(columns.map((column) => column.name).filter((column) => !heads.includes(column))).toEqual([]);
        expect({ name, rows: freeze?.rows }).toEqual({ name, rows: area.top + 1 });
        expect({ name, last: print?.repeatRows?.last }).toEqual({ name, last: area.top });
      }
    }
  });

  test("words stand out from what is behind them, and none is smaller than 10 points", () => {
    const faint = visible(workbook).flatMap((sheet) =>
      shownCells(sheet)
        .map(({ row, column, style }) => ({
          place: `${sheet.name} ${row} ${column}`,
          ratio: contrast(style.font.color ?? "000000", style.fill ?? "FFFFFF"),
          size: style.font.size ?? 11,
        }))
        .filter(({ ratio, size }) => ratio < 4.5 || size < 10),
    );
    expect(faint).toEqual([]);
  });

  test("colours that come with a condition stay readable", () => {
    for (const { name, conditionalFormats } of visible(workbook))
      for (const format of conditionalFormats) {
        if (format.kind === "dataBar") expect(contrast("1B2A33", format.color)).toBeGreaterThanOrEqual(4.5);
        else {
          const { color = "1B2A33", fill = "FFFFFF" } = format.style;
          expect({ name, ratio: contrast(color, fill) >= 4.5 }).toEqual({ name, ratio: true });
        }
      }
  });

  test("what can be filled in has a border, not only a colour", () => {
    for (const { name, cells } of visible(workbook)) {
      const bare = cells.filter(
        ({ style }) => style.unlocked === true && style.fill !== undefined && style.border === undefined,
      );
      expect({ name, bare }).toEqual({ name, bare: [] });
    }
  });
});
