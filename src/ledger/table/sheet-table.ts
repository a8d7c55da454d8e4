import { WorkbookError } from "../../workbook/workbook-error";
import type { LedgerFile } from "../ledger-file";
import type { ReadOptions } from "../read-options";
import type { GivenMapping } from "./column-mapping";
import { rowsToSearch } from "./find-heading-row";
import { readTable } from "./read-table";
import { headingScore } from "./recognise-headings";
import { surveyTable, type TableLook } from "./survey-table";
import type { Table, TableCell, TableRow } from "./table-row";

/** A workbook as the reader of .xlsx files gives it. */
export interface SheetExport {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly value: Exclude<TableCell, null>;
    }[];
  }[];
}

/**
 * Reads an export as a workbook: the sheet that looks most like a list of postings.
 * @throws WorkbookError `not-a-ledger` when it is empty, `unclear-columns` when a column must be pointed out.
 */
export async function readSheetExport(
  name: string,
  workbook: SheetExport,
  given: GivenMapping | null,
  options: ReadOptions,
): Promise<LedgerFile> {
  return readTable(name, "xlsx", sheetTable(workbook), given, options);
}

/** What an export as a workbook looks like, for a person who must say which column is which; null when it is empty. */
export async function lookAtSheetExport(workbook: SheetExport, given: GivenMapping | null): Promise<TableLook | null> {
  return surveyTable(sheetTable(workbook), given);
}

function sheetTable({ date1904, sheets }: SheetExport): Table {
  const tables = sheets.map(({ cells }) => rowsOf(cells));
  const [best] = tables
    .map((rows) => ({
      rows,
      score: Math.max(0, ...rows.slice(0, rowsToSearch).map(({ cells }) => headingScore(cells))),
    }))
    .sort((one, other) => other.score - one.score || other.rows.length - one.rows.length);
  if (best === undefined || best.rows.length === 0) throw new WorkbookError("not-a-ledger", "no rows");
  const { rows } = best;
  return {
    date1904,
    async *rows() {
      yield await Promise.resolve(rows);
    },
  };
}

function rowsOf(cells: SheetExport["sheets"][number]["cells"]): readonly TableRow[] {
  const rows = new Map<number, TableCell[]>();
  for (const { row, column, value } of cells) {
    const values = rows.get(row) ?? [];
    while (values.length < column) values.push(null);
    values[column] = value;
    rows.set(row, values);
  }
  return [...rows].map(([row, values]) => ({ row: row + 1, cells: values }));
}
