import { PostingCollector } from "../collect-postings";
import type { LedgerFile } from "../ledger-file";
import {
  balanceFindings,
  declaredTotalFindings,
  lostLineFindings,
  periodFindings,
  transactionFindings,
} from "../ledger-findings";
import { watchedPieces, type LedgerSource } from "../ledger-source";
import type { ReadOptions } from "../read-options";
import { decodeText } from "../text/decode-text";
import { AuditfileReader, formatOf } from "./auditfile-reader";
import { ElementWalk } from "./element-walk";
import { XmlScan } from "./xml-scan";

/**
 * Reads an XML Auditfile Financieel (2.x to 4.0) piece by piece: only the postings asked for stay in memory.
 * @throws WorkbookError `not-a-ledger`, `damaged-ledger`, `unsafe-ledger` or `unsupported-encoding`.
 */
export async function readAuditfile(source: LedgerSource, options: ReadOptions): Promise<LedgerFile> {
  const collector = new PostingCollector(options);
  const reader = new AuditfileReader(source.name, collector);
  const walk = new ElementWalk(reader);
  const scan = new XmlScan(walk);
  for await (const text of decodeText(watchedPieces(source, options))) scan.write(text);
  scan.end();

  const { outside, undated, ...totals } = collector.result();
  const { declared, createdOn, imbalance, lost, version } = reader;
  const findings = [
    ...declaredTotalFindings(declared, totals),
    ...balanceFindings(totals),
    ...transactionFindings(imbalance.count, imbalance.first),
    ...lostLineFindings("unreadable-amounts", lost.count, lost.first),
    ...periodFindings({ outside, undated }, options),
  ];
  return { file: source.name, format: formatOf(walk.namespace, version), createdOn, declared, ...totals, findings };
}
