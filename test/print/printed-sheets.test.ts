import { programmes } from "../../src/domain/programmes/programmes";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { assertDescription } from "../../src/workbook/assert-description";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { describeWithOffice } from "../xlsx/find-office";
import { isPrinted, scaleOnPaper, type PrintedSheet } from "./paper";
import { boardWorkbooks, printedWorkbooks } from "./printed-workbooks";
import { printedPages } from "./printed-pages";

/** Points on paper; newspapers set small print in 6. */
const smallestLetters = 6.6;
/** Sheets that are several blocks and not one table. */
const withoutHead = ["Dashboard", "Instellingen"];

const visible = ({ sheets }: WorkbookDescription) => sheets.filter(({ visibility }) => visibility === "visible");
const filled = ({ cells }: SheetDescription) => cells.filter(({ content }) => content !== null && content !== "");
const smallest = ({ cells }: SheetDescription) => Math.min(...cells.map(({ style }) => style.font?.size ?? 11));

describe.each(programmes.map((programme) => [programme.name, programme] as const))("on paper, %s", (_, programme) => {
  const workbooks = Object.entries(printedWorkbooks(programme));
  const printed = workbooks.flatMap(([what, workbook]) =>
    visible(workbook)
      .filter(isPrinted)
      .map((sheet): [string, PrintedSheet] => [`${what}: ${sheet.name}`, sheet]),
  );

  it.each(workbooks)("every sheet that people see of %s can be printed", (_what, workbook) => {
    assertDescription(workbook);
    expect(visible(workbook).filter((sheet) => !isPrinted(sheet))).toEqual([]);
  });

  it("the letters of every sheet are large enough to read", () => {
    const small = printed.filter(([, sheet]) => smallest(sheet) * scaleOnPaper(sheet) < smallestLetters);
    expect(small.map(([name, sheet]) => `${name} ${scaleOnPaper(sheet)}`)).toEqual([]);
  });

  it("only tables that are too wide for one page go on beside it, with the columns that stay in view", () => {
    for (const [, sheet] of printed.filter(([, { print }]) => print.across !== undefined)) {
      const { across: _, ...print } = sheet.print;
      expect(sheet.tables).toHaveLength(1);
      expect(smallest(sheet) * scaleOnPaper({ ...sheet, print })).toBeLessThan(7);
      expect(sheet.print.across?.repeatColumns).toEqual({ first: 0, last: (sheet.freeze?.columns ?? 0) - 1 });
    }
  });

  it("every page says whose it is, and of what: a footer, and a head that is repeated", () => {
    for (const [name, { name: sheetName, print }] of printed) {
      expect([name, print.footer.left]).not.toEqual([name, ""]);
      const hasHead = print.repeatRows !== null;
      expect([name, hasHead]).toEqual([name, !withoutHead.includes(sheetName)]);
    }
  });

  it("of a form nothing is left out but its keys, of a table only what stands right of the print area", () => {
    for (const [name, sheet] of printed) {
      const { area } = sheet.print;
      const isForm = sheet.tables.length === 0;
      const outside = filled(sheet).filter(
        ({ row, column }) =>
          row < area.top || row > area.bottom || column < area.left || (isForm && column > area.right),
      );
      const hidden = new Set(sheet.columns.filter((each) => each.hidden).map(({ column }) => column));
      const keys = new Set(sheet.rows.filter((each) => each.hidden).map(({ row }) => row));
      expect([name, outside.filter(({ row, column }) => !hidden.has(column) && !keys.has(row))]).toEqual([name, []]);
    }
  });
});

describeWithOffice("what LibreOffice prints", () => {
  it("has as many A4 pages as are described: none is empty, no column falls off", async () => {
    const [board] = Object.values(boardWorkbooks(schoolbudgetInclusie20262027));
    if (board === undefined) throw new Error("no board has a file");
    const described = visible(board)
      .filter(isPrinted)
      .reduce((pages, { print }) => pages + (print.across?.pages ?? 1) * (print.breaksAfter.length + 1), 0);
    const pages = await printedPages(await writeWorkbook(board));
    expect(pages).toHaveLength(described);
    expect(new Set(pages)).toEqual(new Set(["842 x 595"]));
  }, 120_000);
});
