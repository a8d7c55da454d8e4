import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { WorkbookWriter } from "@cj-tech-master/excelts";
import { nodePlatform } from "../../src/cli/node-inflate";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { regionFile } from "../../src/xlsx/limits";
import { readSnapshot } from "../../src/xlsx/read-snapshot";

type PlainValue = Exclude<CellValue, object>;

/**
 * Milliseconds of processor time that the writing library takes by itself for the cells of a workbook: in its leanest way,
 * row by row, which knows neither tables nor charts, and without styles, links and formulas.
 */
export async function libraryAlone(file: string): Promise<number> {
  const { sheets } = readSnapshot(new Uint8Array(readFileSync(file)), nodePlatform, { limits: regionFile });
  const values = sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  const start = process.cpuUsage();
  const stream = new PassThrough();
  stream.resume();
  const workbook = new WorkbookWriter({ stream, useSharedStrings: true, useStyles: false });
  for (const { name, rows } of values) {
    const worksheet = workbook.addWorksheet(name);
    for (const row of rows) worksheet.addRow(row).commit();
    worksheet.commit();
  }
  await workbook.commit();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function rowsOf({ cells }: SheetSnapshot): readonly (readonly (PlainValue | null)[])[] {
  const rows: (PlainValue | null)[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const values = rows[row] as (PlainValue | null)[];
    while (values.length <= column) values.push(null);
    values[column] = typeof value === "object" ? value.error : value;
  }
  return rows;
}
