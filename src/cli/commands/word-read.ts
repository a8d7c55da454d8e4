import path from "node:path";
import { programmes } from "../../domain/programmes/programmes";
import { checkWorkbook } from "../../school/check-workbook";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import type { Language } from "../../texts/language";
import { readWordForm } from "../../word/read-word-form";
import { snapshotOf } from "../../workbook/snapshot-of";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { ExitCode } from "../exit-code";
import { fileReport, type FileReport } from "../file-report";
import { fileSize } from "../file-size";
import { nodePlatform } from "../node-inflate";
import { readBytes } from "../read-file";
import { programmeNamed } from "../read-programme";
import { localToday, sha256 } from "../read-submission";
import { wordReport, wordReportLines } from "../word-report";
import { wordWords } from "../word-words";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface WordReadOptions {
  readonly out?: string;
  /** Id of a programme, or its file; left out: the one whose words are in the document. */
  readonly programme?: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** Reads a filled-in Word form and says what was and was not recognised; with `out` the plan goes into a workbook. */
export async function wordRead(file: string, options: WordReadOptions): Promise<ExitCode> {
  const { out = null, force, json, lang } = options;
  const known = options.programme === undefined ? programmes : [programmeNamed(options.programme, lang)];
  const form = await readWordForm(readBytes(file), known, nodePlatform);
  const description = describeSchoolWorkbook(form.plan, form.programme, {
    stamp: null,
    savedAt: new Date().toISOString(),
  });
  const checked = checkWorkbook(snapshotOf(description), { sha256, today: localToday() });
  const plan = fileReport({ file, link: null, outcome: { kind: "read", checked } }, lang);
  let written: string | null = null;
  if (out !== null) {
    const bytes = await writeWorkbook(description);
    await writeAtomically(out, bytes, { keepExisting: !force });
    written = words[lang].written(out, fileSize(bytes));
  }
  const report = wordReport(path.normalize(file), out, form, plan, lang);
  const lines = [...wordReportLines(report, form, lang), "", written ?? wordWords[lang].nothingWritten];
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : lines.join("\n")}\n`);
  return exitCodeOf(plan, form.doubts.length + form.unrecognised.length);
}

function exitCodeOf({ status }: FileReport, toLookAt: number): ExitCode {
  return toLookAt > 0 || status === "errors" ? 1 : 0;
}
