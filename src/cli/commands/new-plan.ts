import { isCodeOf } from "../../domain/applicant";
import type { Participation } from "../../domain/plan";
import { prefilledPlan, type KnownSchool } from "../../domain/prefilled-plan";
import type { Programme } from "../../domain/programme";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import type { Language } from "../../texts/language";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { ExitCode } from "../exit-code";
import { fileSize } from "../file-size";
import { programmeWords } from "../programme-words";
import { programmeNamed } from "../read-programme";
import { writeAtomically } from "../write-atomically";
import { words } from "../words";

export interface NewPlanOptions {
  readonly out: string;
  /** Id of a programme, or its file. */
  readonly programme: string;
  /** Left out: the first that the programme knows. */
  readonly participation?: Participation;
  readonly brin?: string;
  readonly school?: string;
  readonly board?: string;
  readonly area?: string;
  readonly force: boolean;
  readonly lang: Language;
}

/** Writes an empty form, with what is known of the school already in it. An existing file is never overwritten unasked. */
export async function newPlan(options: NewPlanOptions): Promise<ExitCode> {
  const programme = programmeNamed(options.programme, options.lang);
  const mistake = mistakeIn(options, programme);
  if (mistake !== null) {
    process.stderr.write(`${mistake}\n`);
    return 2;
  }
  const participation = options.participation ?? programme.participations[0];
  const plan = prefilledPlan(programme, participation, knownSchool(options, programme));
  const description = describeSchoolWorkbook(plan, programme, { stamp: null, savedAt: new Date().toISOString() });
  const bytes = await writeWorkbook(description);
  await writeAtomically(options.out, bytes, { keepExisting: !options.force });
  process.stdout.write(`${words[options.lang].written(options.out, fileSize(bytes))}\n`);
  return 0;
}

/** A board that applies may be named either way. */
function knownSchool(options: NewPlanOptions, { applicant }: Programme): KnownSchool {
  const { brin = "", school = "", board = "", area = "" } = options;
  const name = applicant === "board" ? school || board : school;
  return { brin: brin.trim(), school: name.trim(), board: board.trim(), werkgebied: area.trim() };
}

function mistakeIn({ brin, participation, lang }: NewPlanOptions, programme: Programme): string | null {
  const { applicant, participations } = programme;
  const text = programmeWords[lang];
  if (brin !== undefined && !isCodeOf(applicant, brin)) return text.code[applicant];
  if (participation === undefined || participations.includes(participation)) return null;
  return text.participation(participations.join(", "));
}
