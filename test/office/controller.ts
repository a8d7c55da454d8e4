import { readRegion } from "../../src/office/read-region";
import { replaceRegion } from "../../src/office/replace-region";
import { asTypedText } from "../../src/office/typed-text";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { findTable, type FoundTable, type PlainValue } from "../../src/region/kept/read-table";
import type { SubmissionFile } from "../../src/region/submission-file";
import { areaAddress, cellAddress, type Area } from "../../src/workbook/a1";
import type { WorkbookDescription } from "../../src/workbook/description";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { programme } from "../region/region-files";
import type { StandIn } from "./stand-in/stand-in";

/** Somebody at work in the open regional workbook, by the names that they see. */
export class Controller {
  constructor(
    private readonly standIn: StandIn,
    private readonly shorten: (description: WorkbookDescription) => WorkbookDescription = (all) => all,
  ) {}

  read(): Promise<WorkbookSnapshot> {
    return this.standIn.Excel.run((context) => readRegion(context, { withFormulas: true }));
  }

  /** Renews the workbook as the pane does: what stands there is read first. */
  async renew(files: readonly SubmissionFile[]): Promise<void> {
    const seen = await this.read();
    const description = describeRegionWorkbook(gatherRegion(files, { programme }), keptFromSnapshot(seen));
    await this.standIn.Excel.run((context) => replaceRegion(context, this.shorten(description), seen));
  }

  async table(name: string): Promise<FoundTable> {
    return tableIn(await this.read(), name);
  }

  /** The rows of a table, each with its place among them. */
  async rows(name: string): Promise<readonly Readonly<Record<string, PlainValue>>[]> {
    return (await this.table(name)).rows.map(({ values }) => Object.fromEntries(values));
  }

  async cell(name: string, text: string, column: string): Promise<Area> {
    return cellIn(await this.read(), name, text, column);
  }

  async type(name: string, text: string, column: string, typed: string): Promise<void> {
    const { top, left } = await this.cell(name, text, column);
    await this.typeAt(name, top, left, typed);
  }

  typeAt(sheet: string, row: number, column: number, typed: string): Promise<void> {
    return this.in(sheet, (worksheet) => {
      const cell = worksheet.getRange(cellAddress(row, column));
      if (typed.startsWith("=")) cell.formulas = [[typed]];
      else cell.values = [[asTypedText(typed)]];
    });
  }

  /** A column of their own at the right end of a table. */
  async addColumn(name: string, column: string): Promise<void> {
    const { head, right } = await this.table(name);
    await this.typeAt(name, head, right + 1, column);
    const { area } = this.standIn.workbook.sheet(name).tables[0] ?? { area: { top: 0, left: 0, bottom: 0, right: 0 } };
    await this.in(name, (worksheet) =>
      worksheet.tables.getItem(name).resize(areaAddress({ ...area, right: right + 1 })),
    );
  }

  /** Does something on a sheet. */
  in(sheet: string, work: (worksheet: Excel.Worksheet) => unknown): Promise<void> {
    return this.standIn.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
  }
}

function tableIn({ sheets }: WorkbookSnapshot, name: string): FoundTable {
  const table = findTable(sheets, { name, columns: ["School", "BRIN"] });
  if (table === null) throw new Error(`no table ${name}`);
  return table;
}

/** The cell of a column in the first row of a table that holds a text. */
export function cellIn(workbook: WorkbookSnapshot, name: string, text: string, column: string): Area {
  const { sheet, head, rows } = tableIn(workbook, name);
  const row = rows.find(({ values }) => [...values.values()].some((value) => String(value).startsWith(text)));
  const at = sheet.cells.find((cell) => cell.row === head && cell.value === column);
  if (row === undefined || at === undefined) throw new Error(`no ${text} or ${column} in ${name}`);
  const top = head + 1 + row.place;
  return { top, left: at.column, bottom: top, right: at.column };
}
