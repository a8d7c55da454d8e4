import type { Participation } from "../../domain/plan";
import { prefilledPlan } from "../../domain/prefilled-plan";
import { findProgramme, programmes } from "../../domain/programmes/programmes";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import type { Language } from "../../texts/language";
import { WorkbookError } from "../../workbook/workbook-error";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { ExitCode } from "../exit-code";
import { fileSize } from "../file-size";
import { writeAtomically } from "../write-atomically";
import { words } from "../words";

export interface NewPlanOptions {
  readonly out: string;
  readonly programme?: string;
  readonly participation: Participation;
  readonly brin?: string;
  readonly school?: string;
  readonly board?: string;
  readonly area?: string;
  readonly force: boolean;
  readonly lang: Language;
}

/** Writes an empty form, with what is known of the school already in it. An existing file is never overwritten unasked. */
export async function newPlan(options: NewPlanOptions): Promise<ExitCode> {
  const programme = options.programme === undefined ? programmes[0] : findProgramme(options.programme);
  if (programme === null) throw new WorkbookError("unknown-programme", options.programme);
  const { brin = "", school = "", board = "", area = "" } = options;
  const known = { brin: brin.trim(), school: school.trim(), board: board.trim(), werkgebied: area.trim() };
  const plan = prefilledPlan(programme, options.participation, known);
  const description = describeSchoolWorkbook(plan, programme, { stamp: null, savedAt: new Date().toISOString() });
  const bytes = await writeWorkbook(description);
  await writeAtomically(options.out, bytes, { keepExisting: !options.force });
  process.stdout.write(`${words[options.lang].written(options.out, fileSize(bytes))}\n`);
  return 0;
}
