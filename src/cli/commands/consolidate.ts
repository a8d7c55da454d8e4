import { formatEuro } from "../../domain/format-euro";
import { cents } from "../../domain/cents";
import type { Programme } from "../../domain/programme";
import { programmes } from "../../domain/programmes/programmes";
import { describeSurvey } from "../../region/describe-region-workbook";
import { compareImport, type Comparison } from "../../region/import/compare-import";
import { givenFiles, takenFiles } from "../../region/import/given-files";
import { importInto } from "../../region/open-region";
import type { Region } from "../../region/region";
import { regionTotals } from "../../region/region-totals";
import { surveyRegion, type Survey } from "../../region/survey/survey";
import type { SubmissionFile } from "../../region/submission-file";
import type { Language } from "../../texts/language";
import { visibleText } from "../../workbook/visible-text";
import { WorkbookError } from "../../workbook/workbook-error";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { collectSooner } from "../collect-sooner";
import { exitCodeOf, type ExitCode } from "../exit-code";
import { fileReport, type FileReport } from "../file-report";
import { fileSize } from "../file-size";
import { existingRegion } from "../existing-region";
import { listFiles } from "../list-files";
import { nodeWriting } from "../node-deflate";
import { nodePlatform } from "../node-inflate";
import { startProgress } from "../progress";
import { readSubmission } from "../read-submission";
import { sourceLink } from "../source-link";
import { words, type Words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface ConsolidateOptions {
  readonly out: string;
  /** The files are all there are: plans of earlier that are not among them no longer count. */
  readonly complete: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** What `--json` prints. */
interface Consolidation {
  /** The files of this time; `accepted`, `superseded` and `rejected` are about these. */
  readonly files: readonly FileReport[];
  readonly accepted: number;
  readonly superseded: number;
  readonly rejected: number;
  /** Plans that count, beside those of the workbook before. */
  readonly plans: Comparison;
  /** True when the workbook that was there is as it should be, and was not touched. */
  readonly unchanged: boolean;
  readonly totals: Totals;
  readonly out: string;
}

type CountTotal = { readonly current: number; readonly target: number };

/** Beside these stand the programme's counts, each by its id. */
interface Totals {
  readonly schools: number;
  readonly incomeCents: number;
  readonly expenseCents: number;
  readonly [count: string]: CountTotal | number;
}

/**
 * Turns a folder of plans into one regional workbook. One bad file never stops the others; an existing workbook keeps
 * what the controller wrote in it, and one with more in it than that is left untouched.
 */
export async function consolidate(
  paths: readonly string[],
  { out, complete, json, lang }: ConsolidateOptions,
): Promise<ExitCode> {
  const { files, passedOver } = await listFiles(paths, [out]);
  if (files.length === 0) {
    process.stderr.write(`${words[lang].noFiles}\n`);
    return 2;
  }
  const existing = await existingRegion(out);
  const kept = existing?.kept ?? null;
  const submissions = readAll(files, out, lang);
  // Only from here on: what is read needs little memory, what is made of it most.
  collectSooner();
  if (submissions.every(isGone)) throw new WorkbookError("not-found", files.join(", "));
  const region = importInto(existing, submissions, { programme: programmes[0], complete });
  const survey = surveyRegion(region, kept);
  const description = describeSurvey(region, survey, kept);
  const bytes =
    existing === null
      ? await writeWorkbook(description, nodeWriting)
      : await patchWorkbook(existing.bytes, description, nodePlatform);
  const unchanged = existing !== null && Buffer.compare(existing.bytes, bytes) === 0;
  if (!unchanged) await writeAtomically(out, bytes, { replaces: existing?.bytes ?? null });

  const reports = takenFiles(region, submissions, lang).map((file) => fileReport(file, lang));
  const result: Consolidation = {
    files: reports,
    ...standings(region, submissions),
    plans: compareImport(region, submissions, kept),
    unchanged,
    totals: totalsOf(survey),
    out,
  };
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const replaced = new Set(replacedFiles(region, submissions));
    const around = { size: fileSize(bytes), complete, counts: region.programme.counts, replaced };
    process.stdout.write(`${summary(result, around, words[lang]).join("\n")}\n`);
  }
  if (!json && passedOver[0] !== undefined)
    process.stderr.write(`${words[lang].passedOver(passedOver.length, passedOver[0])}\n`);
  return exitCodeOf(reports);
}

function totalsOf(survey: Survey): Totals {
  const { counts, ...amounts } = regionTotals(survey);
  // Named once more, so that no count can take their place.
  return { ...amounts, ...counts, ...amounts };
}

/** A path that leads nowhere is a mistake in the command, not a file that a school sent. */
function isGone({ outcome }: SubmissionFile): boolean {
  return outcome.kind === "unreadable" && outcome.code === "not-found";
}

function readAll(files: readonly string[], out: string, language: Language): readonly SubmissionFile[] {
  const progress = startProgress(words[language].reading, files.length);
  const submissions: SubmissionFile[] = [];
  for (const file of files) {
    submissions.push(readSubmission(file, { language, linkOf: (each) => sourceLink(out, each) }));
    progress.step();
  }
  progress.stop();
  return submissions;
}

type Standings = Pick<Consolidation, "accepted" | "superseded" | "rejected">;

function standings(region: Region, files: readonly SubmissionFile[]): Standings {
  const { submissions, rejected } = givenFiles(region, files);
  const accepted = submissions.filter(({ standing }) => standing === "accepted").length;
  return { accepted, superseded: submissions.length - accepted, rejected: rejected.length };
}

/** Of a school that handed in a newer version: what is wrong in them counts for nothing. */
function replacedFiles(region: Region, files: readonly SubmissionFile[]): readonly string[] {
  const { submissions } = givenFiles(region, files);
  return submissions.filter(({ standing }) => standing === "superseded").map(({ file }) => file);
}

interface Around extends Pick<Programme, "counts"> {
  readonly size: string;
  readonly complete: boolean;
  readonly replaced: ReadonlySet<string>;
}

function summary(
  { files, accepted, superseded, rejected, plans, unchanged, totals, out }: Consolidation,
  { size, complete, counts, replaced }: Around,
  text: Words,
): readonly string[] {
  const unreadable = files.filter(({ status }) => status === "unreadable");
  const wrong = files.filter(({ file, status }) => status === "errors" && !replaced.has(file));
  return [
    text.consolidated(accepted, superseded, rejected),
    text.compared(plans.added, plans.changed, plans.same),
    ...(plans.absent.length === 0 ? [] : [text.absent(plans.absent.length, complete)]),
    ...(unreadable.length === 0
      ? []
      : [
          text.unreadableFiles,
          ...unreadable.map(({ file, error }) => `   ✗ ${visibleText(file)}: ${error?.message ?? ""}`),
        ]),
    ...namesOfWrong(wrong, text),
    text.totals(totals.schools, formatEuro(cents(totals.incomeCents)), formatEuro(cents(totals.expenseCents))),
    ...counts.flatMap(({ id, label }) => {
      const total = totals[id];
      return typeof total === "object" ? [text.counts(label, total.current, total.target)] : [];
    }),
    ...(unchanged ? [text.unchanged(out)] : [text.written(out, size), text.openIt]),
  ];
}

const mostNamed = 10;

/** Which plans that count have errors, the first ones by name. */
function namesOfWrong(files: readonly FileReport[], text: Words): readonly string[] {
  if (files.length === 0) return [];
  const others = files.length - mostNamed;
  return [
    text.withErrors(files.length),
    ...files
      .slice(0, mostNamed)
      .map(({ file, school }) => `   ✗ ${visibleText(file)}${school === null ? "" : `: ${school.name}`}`),
    ...(others > 0 ? [`   ${text.andOthers(others)}`] : []),
  ];
}
