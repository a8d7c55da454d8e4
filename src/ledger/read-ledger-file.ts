import { WorkbookError } from "../workbook/workbook-error";
import { readAuditfile } from "./auditfile/read-auditfile";
import type { LedgerFile } from "./ledger-file";
import { watchedPieces, type LedgerSource } from "./ledger-source";
import type { ReadOptions } from "./read-options";
import type { GivenMapping } from "./table/column-mapping";
import { lookAtCsv, readCsv } from "./table/read-csv";
import { lookAtSheetExport, readSheetExport, type SheetExport } from "./table/sheet-table";
import type { TableLook } from "./table/survey-table";

/** What floor 1 must be handed: the reader of .xlsx files. It refuses what is none, with the code of its kind. */
export interface LedgerPlatform {
  readonly openWorkbook: (bytes: Uint8Array) => SheetExport;
}

/** Large enough for any export as a workbook; it keeps a video out of memory. */
const largestWorkbook = 64 * 1024 * 1024;

type Kind = "auditfile" | "csv" | "workbook";

/**
 * Reads one export of a ledger, whatever kind its bytes show it to be. `given` says which column is which, in a table that
 * has its headings.
 * @throws WorkbookError saying why it can't be read; and whatever the watcher's signal throws.
 */
export async function readLedgerFile(
  source: LedgerSource,
  given: GivenMapping | null,
  platform: LedgerPlatform,
  options: ReadOptions,
): Promise<LedgerFile> {
  const kind = await kindOf(source);
  if (kind === "auditfile") return readAuditfile(source, options);
  if (kind === "csv") return readCsv(source, given, options);
  return readSheetExport(source.name, await openWorkbook(source, platform, options), given, options);
}

/** What a table looks like before it is read, for the step in which a person points out columns; null for an auditfile. */
export async function lookAtLedgerFile(
  source: LedgerSource,
  given: GivenMapping | null,
  platform: LedgerPlatform,
): Promise<TableLook | null> {
  const kind = await kindOf(source);
  if (kind === "auditfile") return null;
  if (kind === "csv") return lookAtCsv(source, given);
  return lookAtSheetExport(await openWorkbook(source, platform, {}), given);
}

async function kindOf(source: LedgerSource): Promise<Kind> {
  const head: number[] = [];
  for await (const piece of source.open()) {
    head.push(...piece.subarray(0, 4096));
    if (head.length >= 4096) break;
  }
  if (head.length === 0) throw new WorkbookError("empty-file");
  const text = String.fromCharCode(...head.filter((byte) => byte !== 0));
  if (/^(?:PK|\xd0\xcf\x11\xe0|%PDF|\{\\rtf)/.test(text)) return "workbook";
  if (!/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(text)) return "csv";
  if (/<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?auditfile[\s>/]/i.test(text)) return "auditfile";
  // Programs that export "Excel" often write a page or Excel's XML of 2003; its reader knows what to say of those.
  if (/<(?:!doctype\s+)?(?:html|table|head|body)\b|office:spreadsheet/i.test(text)) return "workbook";
  throw new WorkbookError("not-a-ledger", "no auditfile");
}

async function openWorkbook(
  source: LedgerSource,
  platform: LedgerPlatform,
  options: Pick<ReadOptions, "onProgress" | "signal">,
): Promise<SheetExport> {
  if (source.size > largestWorkbook) throw new WorkbookError("too-large", `${source.size} bytes`);
  const bytes = new Uint8Array(source.size);
  let at = 0;
  for await (const piece of watchedPieces(source, options)) {
    if (at + piece.length > bytes.length) throw new WorkbookError("damaged-zip", "longer than it said");
    bytes.set(piece, at);
    at += piece.length;
  }
  return platform.openWorkbook(bytes.subarray(0, at));
}
