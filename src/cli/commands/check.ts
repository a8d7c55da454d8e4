import type { Language } from "../../texts/language";
import { exitCodeOf, type ExitCode } from "../exit-code";
import { fileReport, type FileReport } from "../file-report";
import { listFiles } from "../list-files";
import { reportLines } from "../print-report";
import { startProgress } from "../progress";
import { readSubmission } from "../read-submission";
import { words, type Words } from "../words";

export interface CheckCommandOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** Reads plans and says what is missing or wrong in each. */
export async function check(paths: readonly string[], { json, lang }: CheckCommandOptions): Promise<ExitCode> {
  const { files, passedOver } = await listFiles(paths);
  const reports: FileReport[] = [];
  const progress = startProgress(words[lang].reading, files.length);
  for (const file of files) {
    reports.push(fileReport(readSubmission(file, { language: lang, linkOf: () => null }), lang));
    progress.step();
  }
  progress.stop();
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  else print(reports, passedOver, words[lang]);
  return files.length === 0 ? 2 : exitCodeOf(reports);
}

function print(reports: readonly FileReport[], passedOver: readonly string[], text: Words): void {
  for (const report of reports) process.stdout.write(`${reportLines(report, text).join("\n")}\n`);
  if (reports.length === 0) process.stderr.write(`${text.noFiles}\n`);
  if (passedOver[0] !== undefined) process.stderr.write(`${text.passedOver(passedOver.length, passedOver[0])}\n`);
  if (reports.length < 2) return;
  const count = (status: FileReport["status"]) => reports.filter((report) => report.status === status).length;
  const summary = text.checked(reports.length, count("ok"), count("warnings"), count("errors"), count("unreadable"));
  process.stdout.write(`\n${summary}\n`);
}
