import type { FileReport } from "./file-report";

/** 0 fine; 1 findings of severity error; 2 something could not be read or written. 2 outranks 1. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf(reports: readonly FileReport[]): ExitCode {
  if (reports.some((report) => report.status === "unreadable")) return 2;
  return reports.some((report) => report.status === "errors") ? 1 : 0;
}
