import { checkWorkbook } from "../../school/check-workbook";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { writeEvaluationDocument } from "../../word/write/write-evaluation";
import { writePlanDocument } from "../../word/write/write-plan";
import { readSnapshot } from "../../xlsx/read-snapshot";
import type { ExitCode } from "../exit-code";
import { fileSize } from "../file-size";
import { nodePlatform } from "../node-inflate";
import { readBytes } from "../read-file";
import { localToday, sha256 } from "../read-submission";
import { wordWords } from "../word-words";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface WordWriteOptions {
  readonly out: string;
  readonly evaluation: boolean;
  readonly force: boolean;
  readonly lang: Language;
}

/** Writes the plan of a workbook, or its year end, as a Word document. */
export async function wordWrite(file: string, { out, evaluation, force, lang }: WordWriteOptions): Promise<ExitCode> {
  const checked = checkWorkbook(readSnapshot(readBytes(file), nodePlatform), { sha256, today: localToday() });
  const bytes = await documentOf(checked, evaluation);
  if (bytes === null) {
    process.stderr.write(`${wordWords[lang].noEvaluation}\n`);
    return 2;
  }
  await writeAtomically(out, bytes, { keepExisting: !force });
  process.stdout.write(`${words[lang].written(out, fileSize(bytes))}\n`);
  return 0;
}

function documentOf(
  { plan, programme, evaluation, savedAt }: CheckedPlan,
  isEvaluation: boolean,
): Promise<Uint8Array | null> {
  // The document is saved when the workbook was: the same workbook gives the same document.
  const moment = savedAt ?? new Date().toISOString();
  if (!isEvaluation) return writePlanDocument(plan, programme, moment);
  return evaluation === null
    ? Promise.resolve(null)
    : writeEvaluationDocument(plan, evaluation.evaluation, programme, moment);
}
