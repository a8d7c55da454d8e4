import { Parser } from "papaparse";
import { WorkbookError } from "../../workbook/workbook-error";
import type { TableRow } from "./table-row";

export interface CsvStyle {
  readonly separator: string;
  /** False: a quote is a sign like any other, in files whose quotes do not pair. */
  readonly quotes: boolean;
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/** No posting is longer; a quote that is never closed must not fill the memory. */
const longestRow = 1024 * 1024;

/**
 * The rows of a CSV from pieces of its text, by papaparse.
 * @throws WorkbookError `damaged-ledger` for a row without end, where that is not because of a quote.
 */
export class CsvRows {
  private readonly parser: Parser;
  private readonly quotes: boolean;
  private rest = "";
  private count = 0;
  /** A quote was opened and never closed, or closed in the middle of a text. */
  quotesFail = false;

  constructor({ separator, quotes }: CsvStyle) {
    this.quotes = quotes;
    this.parser = new Parser({ delimiter: separator, newline: "\n", quoteChar: quotes ? '"' : "\0" });
  }

  write(piece: string): readonly TableRow[] {
    return this.parse(this.rest + piece, true);
  }

  end(): readonly TableRow[] {
    return this.parse(this.rest, false);
  }

  private parse(raw: string, more: boolean): readonly TableRow[] {
    // One kind of line end; a return at the very end may be half of one.
    const isHalf = more && raw.endsWith("\r");
    const text = (isHalf ? raw.slice(0, -1) : raw).replace(/\r\n?/g, "\n");
    const { data, errors, meta } = this.parser.parse(text, 0, more) as Parsed;
    this.rest = more ? text.slice(meta.cursor) + (isHalf ? "\r" : "") : "";
    const isEndless = this.rest.length > longestRow;
    if (isEndless && !this.quotes)
      throw new WorkbookError("damaged-ledger", `row ${this.count + data.length + 1} has no end`);
    if (errors.length > 0 || isEndless) this.quotesFail = true;
    return data.map((cells) => ({ row: ++this.count, cells: cells.map(unquoted) }));
  }
}

/** Where quotes do not count for the parser, those around a whole cell are still no part of it. */
function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}
