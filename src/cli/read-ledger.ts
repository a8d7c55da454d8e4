import type { LedgerFile } from "../ledger/ledger-file";
import { joinLedgers, type Ledger } from "../ledger/join-ledgers";
import { lookAtLedgerFile, readLedgerFile } from "../ledger/read-ledger-file";
import type { ReadOptions } from "../ledger/read-options";
import type { GivenMapping } from "../ledger/table/column-mapping";
import { WorkbookError } from "../workbook/workbook-error";
import { readSnapshot } from "../xlsx/read-snapshot";
import { fileSource } from "./file-source";
import { nodePlatform } from "./node-inflate";

/** Exports as read, with the files that could not be. One bad file never stops the others. */
export interface ReadLedger extends Ledger {
  readonly refused: readonly { readonly file: string; readonly error: WorkbookError }[];
}

export interface LedgerReadOptions extends ReadOptions {
  readonly given: GivenMapping | null;
  /** What is known of a table with this head, for one of which the columns are not clear. */
  readonly mappingOf?: (head: readonly string[]) => GivenMapping | null;
  /** Waited for before each piece of a file. */
  readonly ready?: () => Promise<void> | null;
}

/** Reads exports and joins them; a file that is named twice is read once. */
export async function readLedger(paths: readonly string[], options: LedgerReadOptions): Promise<ReadLedger> {
  const files: LedgerFile[] = [];
  const refused: ReadLedger["refused"][number][] = [];
  const named = [...new Set(paths)];
  for (const [index, file] of named.entries()) {
    const onProgress = (done: number) => options.onProgress?.((index + done) / named.length);
    try {
      files.push(await readOne(file, { ...options, onProgress }));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      refused.push({ file, error });
    }
  }
  return { ...joinLedgers(files), refused };
}

async function readOne(file: string, options: LedgerReadOptions): Promise<LedgerFile> {
  const source = fileSource(file, options.ready);
  try {
    return await readLedgerFile(source, options.given, { openWorkbook }, options);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "unclear-columns") throw error;
    const head = await headOfTable(file);
    const known = head === null ? null : (options.mappingOf?.(head) ?? null);
    if (known === null) throw error;
    return readLedgerFile(source, known, { openWorkbook }, options);
  }
}

/** The headings of an export that is a table; null for an auditfile. */
export async function headOfTable(file: string, given: GivenMapping | null = null): Promise<readonly string[] | null> {
  const look = await lookAtLedgerFile(fileSource(file), given, { openWorkbook });
  return look?.head ?? null;
}

const openWorkbook = (bytes: Uint8Array) => readSnapshot(bytes, nodePlatform);
