import { WorkbookError } from "../../workbook/workbook-error";
import type { LedgerFile } from "../ledger-file";
import { watchedPieces, type LedgerSource, type ReadingWatch } from "../ledger-source";
import type { ReadOptions } from "../read-options";
import { decodeText } from "../text/decode-text";
import type { GivenMapping } from "./column-mapping";
import { CsvRows, type CsvStyle } from "./csv-rows";
import { headingScore } from "./recognise-headings";
import { rowsToSearch } from "./find-heading-row";
import { readTable } from "./read-table";
import { surveyTable, type TableLook } from "./survey-table";
import type { Table, TableRow } from "./table-row";

const separators = [";", ",", "\t", "|"] as const;

/** Enough text to see the headings, also below a long preamble. */
const headLength = 64 * 1024;

/**
 * Reads a CSV export.
 * @throws WorkbookError `not-a-ledger` when it is no table, `unclear-columns` when a column must be pointed out.
 */
export async function readCsv(
  source: LedgerSource,
  given: GivenMapping | null,
  options: ReadOptions,
): Promise<LedgerFile> {
  return readTable(source.name, "csv", await csvTable(source, options), given, options);
}

/** What a CSV export looks like, for a person who must say which column is which; null when it is empty. */
export async function lookAtCsv(source: LedgerSource, given: GivenMapping | null): Promise<TableLook | null> {
  return surveyTable(await csvTable(source, {}), given);
}

/** How often a CSV is gone through: for its quotes, for its columns, for its postings. */
const passes = 3;

async function csvTable(source: LedgerSource, watch: ReadingWatch): Promise<Table> {
  const separator = separatorOf(await beginning(source));
  let pass = 0;
  const texts = () => {
    const part = [pass / passes, Math.min(1, ++pass / passes)] as const;
    return decodeText(watchedPieces(source, watch, part));
  };
  const quotes = await quotesPair(texts(), separator);
  return { date1904: false, rows: () => csvRows(texts(), { separator, quotes }) };
}

async function* csvRows(texts: AsyncIterable<string>, style: CsvStyle): AsyncGenerator<readonly TableRow[]> {
  const rows = new CsvRows(style);
  for await (const text of texts) yield rows.write(text);
  yield rows.end();
}

async function quotesPair(texts: AsyncIterable<string>, separator: string): Promise<boolean> {
  const rows = new CsvRows({ separator, quotes: true });
  for await (const text of texts) {
    rows.write(text);
    if (rows.quotesFail) return false;
  }
  rows.end();
  return !rows.quotesFail;
}

async function beginning(source: LedgerSource): Promise<string> {
  let text = "";
  for await (const piece of decodeText(source.open())) {
    text += piece;
    if (text.length >= headLength) break;
  }
  return text.slice(0, headLength);
}

/**
 * The separator that makes the best headings, or else the most columns.
 * @throws WorkbookError `not-a-ledger` when no separator makes columns, or the text is no text.
 */
function separatorOf(text: string): string {
  if (text.includes("\0")) throw new WorkbookError("not-a-ledger", "no text");
  const said = /^\s*sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const tried = separators.map((separator) => {
    const rows = new CsvRows({ separator, quotes: true }).write(`${text}\n`).slice(0, rowsToSearch);
    const score = Math.max(0, ...rows.map(({ cells }) => headingScore(cells)));
    return { separator, score, columns: Math.max(0, ...rows.map(({ cells }) => cells.length)) };
  });
  const [best] = tried.sort((one, other) => other.score - one.score || other.columns - one.columns);
  // A letter has commas too: without headings that we know, a table must be wider than that.
  if (best === undefined || best.columns < (best.score > 0 ? 2 : 3))
    throw new WorkbookError("not-a-ledger", "no columns");
  return best.separator;
}
