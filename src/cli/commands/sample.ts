import path from "node:path";
import type { SamplePlan } from "../../sample/sample-plan";
import { samplePlans } from "../../sample/sample-plans";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { stampPlan } from "../../school/stamp-plan";
import type { Language } from "../../texts/language";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { ExitCode } from "../exit-code";
import { startProgress } from "../progress";
import { programmeNamed } from "../read-programme";
import { sha256 } from "../read-submission";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface SampleCommandOptions {
  readonly out: string;
  readonly schools: number;
  readonly seed: number;
  /** Id of a programme, or its file. */
  readonly programme: string;
  readonly lang: Language;
}

/** Writes invented submissions, to try everything with. The same seed gives the same files. */
export async function sample({ out, schools, seed, programme: given, lang }: SampleCommandOptions): Promise<ExitCode> {
  const plans = samplePlans({ schools, seed, programme: programmeNamed(given, lang) });
  const progress = startProgress(words[lang].writing, plans.length);
  for (const each of plans) {
    await writeAtomically(path.join(out, each.fileName), await sampleWorkbook(each));
    progress.step();
  }
  progress.stop();
  const again = plans.filter(({ resubmissionOf }) => resubmissionOf !== null).length;
  const mistaken = plans.filter(({ mistakes }) => mistakes.length > 0).length;
  process.stdout.write(`${words[lang].sampled(plans.length, schools, again, mistaken, out)}\n`);
  return 0;
}

/** An invented submission as .xlsx bytes. */
export async function sampleWorkbook(each: SamplePlan): Promise<Uint8Array> {
  const id = sha256(each.fileName).slice(0, 32);
  const stamp = each.stamped ? stampPlan(each.plan, id, each.submittedAt, sha256) : null;
  return writeWorkbook(describeSchoolWorkbook(each.plan, each.programme, { stamp, savedAt: each.savedAt }));
}
