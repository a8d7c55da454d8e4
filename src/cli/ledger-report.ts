import { colors } from "./colors";
import { cents } from "../domain/cents";
import { formatEuro } from "../domain/format-euro";
import type { FindingCode, Severity } from "../domain/finding";
import type { DeclaredTotals, LedgerFile, LedgerFormat } from "../ledger/ledger-file";
import { errorSentence } from "../texts/error-text";
import { findingText } from "../texts/finding-text";
import type { Language } from "../texts/language";
import type { WorkbookErrorCode } from "../workbook/workbook-error";
import type { ExitCode } from "./exit-code";
import { ledgerWords } from "./ledger-words";
import { severityMarks } from "./print-report";
import type { ReadLedger } from "./read-ledger";

/** One export as `--json` prints it: the contract of the command line. Counts and sums are of the whole file. */
export interface LedgerFileReport {
  readonly file: string;
  /** Null when the file could not be read; `error` then says why. */
  readonly format: LedgerFormat | null;
  readonly lines: number;
  readonly debitCents: number;
  readonly creditCents: number;
  readonly declared: DeclaredTotals | null;
  readonly error: { readonly code: WorkbookErrorCode; readonly message: string } | null;
  readonly findings: readonly {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

/** In the order in which the files were named. */
export function ledgerReports(
  { files, refused }: ReadLedger,
  paths: readonly string[],
  language: Language,
): readonly LedgerFileReport[] {
  const reports = [
    ...files.map((file) => fileReport(file, language)),
    ...refused.map((each) => refusedReport(each, language)),
  ];
  return reports.sort((one, other) => paths.indexOf(one.file) - paths.indexOf(other.file));
}

/** 0 fine; 1 findings of severity error; 2 a file that could not be read. */
export function ledgerExitCode(reports: readonly LedgerFileReport[]): ExitCode {
  if (reports.length === 0 || reports.some(({ error }) => error !== null)) return 2;
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

/** One export in words, with its findings below it. */
export function ledgerLines(report: LedgerFileReport, language: Language): readonly string[] {
  const { file, format, lines, debitCents, creditCents, error, findings } = report;
  if (error !== null) return [`${severityMarks.error} ${colors.bold(file)}: ${error.message}`];
  const [debit, credit] = [formatEuro(cents(debitCents)), formatEuro(cents(creditCents))];
  const sums = ledgerWords[language].lines(lines, format ?? "", debit, credit);
  const mark = findings.some(({ severity }) => severity === "error") ? severityMarks.error : colors.green("✓");
  return [
    `${mark} ${colors.bold(file)}: ${sums}`,
    ...findings.map(({ severity, message, code }) => `   ${severityMarks[severity]} ${message} ${colors.dim(code)}`),
  ];
}

function fileReport(read: LedgerFile, language: Language): LedgerFileReport {
  const { file, format, lines, debitCents, creditCents, declared } = read;
  const findings = read.findings.map((finding) => {
    return { code: finding.code, severity: finding.severity, message: findingText(finding, language) };
  });
  return { file, format, lines, debitCents, creditCents, declared, error: null, findings };
}

function refusedReport({ file, error }: ReadLedger["refused"][number], language: Language): LedgerFileReport {
  const detail = error.detail === "" ? "" : ` (${error.detail})`;
  const message = `${errorSentence(error.code, language)}${detail}`;
  const nothing = { format: null, lines: 0, debitCents: 0, creditCents: 0, declared: null, findings: [] };
  return { file, ...nothing, error: { code: error.code, message } };
}
