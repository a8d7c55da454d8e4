import { readdirSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { type CellValueInput, WorkbookWriter } from "@cj-tech-master/excelts";
import { readSubmission } from "../../src/cli/read-submission";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { CellDescription, SheetDescription } from "../../src/workbook/description";
import { StyleBook } from "../../src/xlsx/write-styles";

/**
 * Milliseconds of processor time that the writing library takes by itself for the regional workbook of a folder of plans: its
 * values, formulas, links and styles, in the leanest way that the library has. That writes row by row, and knows neither tables nor charts.
 */
export async function libraryAlone(folder: string): Promise<number> {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const submissions = files.map((file) => readSubmission(file, { language: "nl", linkOf: (each) => each }));
  const { sheets } = describeRegionWorkbook(gatherRegion(submissions, { programme: programmes[0] }));
  const described = sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  const start = process.cpuUsage();
  const stream = new PassThrough();
  stream.resume();
  const workbook = new WorkbookWriter({ stream, useSharedStrings: true, useStyles: true });
  for (const { name, rows } of described) {
    const worksheet = workbook.addWorksheet(name);
    for (const [index, cells] of rows) {
      const row = worksheet.getRow(index + 1);
      for (const { column, value, style } of cells) {
        const cell = row.getCell(column + 1);
        cell.value = value;
        cell.style = style;
      }
      row.commit();
    }
    worksheet.commit();
  }
  await workbook.commit();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface LibraryCell {
  readonly column: number;
  readonly value: CellValueInput;
  readonly style: ReturnType<StyleBook["find"]>;
}

/** The cells of a sheet by row, as the library takes them. */
function rowsOf({ cells }: SheetDescription): readonly (readonly [row: number, cells: readonly LibraryCell[]])[] {
  const styles = new StyleBook();
  const rows = new Map<number, LibraryCell[]>();
  for (const cell of cells) {
    const made = { column: cell.column, value: libraryValue(cell), style: styles.find(cell) };
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [made]);
    else row.push(made);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

function libraryValue({ content, hyperlink }: CellDescription): CellValueInput {
  if (content === null) return null;
  if (typeof content !== "object") return hyperlink === undefined ? content : { text: String(content), hyperlink: hyperlink.target }; // prettier-ignore
  if ("runs" in content) return content.runs.map(({ text }) => text).join("");
  return { formula: content.formula, result: content.value as Exclude<typeof content.value, object> };
}
