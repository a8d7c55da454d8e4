import { colors } from "./colors";
import type { Severity } from "../domain/finding";
import type { FileReport } from "./file-report";
import { visibleText } from "../workbook/visible-text";
import type { Words } from "./words";

/** How findings are marked on a terminal. */
export const severityMarks: Readonly<Record<Severity, string>> = {
  error: colors.red("✗"),
  warning: colors.yellow("▲"),
  info: colors.dim("·"),
};

/** A file and its findings, as lines for a person: the worst first is left to the order of the form. */
export function reportLines(report: FileReport, words: Words): readonly string[] {
  const { school, findings } = report;
  const name =
    school === null ? "" : ` ${school.name || words.noSchool}${school.brin === "" ? "" : ` (${school.brin})`}`;
  const head = `${statusMark(report)} ${colors.bold(visibleText(report.file))}${name}: ${verdict(report, words)}`;
  const lines = findings.map(({ severity, sheet, cell, message, code }) => {
    const place = `${sheet}, ${cell ?? words.wholeSheet}`;
    return `   ${severityMarks[severity]} ${place}: ${message} ${colors.dim(code)}`;
  });
  return report.error === null ? [head, ...lines] : [head, `   ${report.error.message}`];
}

function statusMark({ status }: FileReport): string {
  return status === "ok" ? colors.green("✓") : status === "warnings" ? severityMarks.warning : severityMarks.error;
}

function verdict({ status, findings }: FileReport, words: Words): string {
  if (status === "unreadable") return words.unreadable;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    count("error") > 0 ? words.errors(count("error")) : "",
    count("warning") > 0 ? words.warnings(count("warning")) : "",
  ];
  return parts.filter((part) => part !== "").join(", ") || words.good;
}
