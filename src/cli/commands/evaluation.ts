import path from "node:path";
import { blankEvaluation } from "../../domain/evaluation";
import { checkWorkbook } from "../../school/check-workbook";
import { describeEvaluation } from "../../school/evaluation/describe-evaluation";
import { refuseNewer } from "../../school/newer-version";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook";
import { readSnapshot } from "../../xlsx/read-snapshot";
import type { ExitCode } from "../exit-code";
import { fileReport, type FileReport } from "../file-report";
import { fileSize } from "../file-size";
import { nodePlatform } from "../node-inflate";
import { readBytes } from "../read-file";
import { localToday, sha256 } from "../read-submission";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface EvaluationOptions {
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** What `--json` prints: the workbook as `check` reports it, and whether the sheet is new. */
interface EvaluationAdded extends FileReport {
  readonly out: string;
  readonly added: boolean;
}

/** Adds the sheet of the year end to a plan's workbook; a workbook that has one already comes out as it was. */
export async function addEvaluation(file: string, options: EvaluationOptions): Promise<ExitCode> {
  const { out, force, json, lang } = options;
  const existing = readBytes(file);
  const before = check(existing);
  const added = before.evaluation === null;
  if (added) refuseNewer(before);
  const bytes = added ? await withEvaluation(existing, before) : existing;
  const inPlace = path.resolve(out) === path.resolve(file);
  await writeAtomically(out, bytes, inPlace ? { replaces: existing } : { keepExisting: !force });
  const { expenses, goals } = before.plan;
  const said = `${words[lang].evaluation(added, expenses.length, goals.length)}\n${words[lang].written(out, fileSize(bytes))}`;
  const report = fileReport({ file, link: null, outcome: { kind: "read", checked: check(bytes) } }, lang);
  const document: EvaluationAdded = { ...report, out, added };
  process.stdout.write(`${json ? JSON.stringify(document, null, 2) : said}\n`);
  return 0;
}

function check(bytes: Uint8Array): CheckedPlan {
  return checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: localToday() });
}

function withEvaluation(existing: Uint8Array, checked: CheckedPlan): Promise<Uint8Array> {
  // The file's own properties stay; a description needs some moment all the same.
  const savedAt = checked.savedAt ?? new Date().toISOString();
  return patchWorkbook(
    existing,
    describeEvaluation(checked, blankEvaluation(checked.programme), savedAt),
    nodePlatform,
  );
}
