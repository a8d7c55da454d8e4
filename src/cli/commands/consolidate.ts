import { formatEuro } from "../../domain/format-euro";
import { cents } from "../../domain/cents";
import { countKinds } from "../../domain/plan";
import { programmes } from "../../domain/programmes/programmes";
import { describeRegionWorkbook } from "../../region/describe-region-workbook";
import { gatherRegion } from "../../region/gather/gather-region";
import type { Region } from "../../region/region";
import { regionTotals, type RegionTotals } from "../../region/region-totals";
import type { SubmissionFile } from "../../region/submission-file";
import type { Language } from "../../texts/language";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { exitCodeOf, type ExitCode } from "../exit-code";
import { fileReport, type FileReport } from "../file-report";
import { fileSize } from "../file-size";
import { keptFromFile, refuseForeignContent } from "../existing-region";
import { listFiles } from "../list-files";
import { startProgress } from "../progress";
import { readSubmission } from "../read-submission";
import { sourceLink } from "../source-link";
import { words, type Words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface ConsolidateOptions {
  readonly out: string;
  readonly json: boolean;
  readonly lang: Language;
}

/** What `--json` prints. */
interface Consolidation {
  readonly files: readonly FileReport[];
  readonly accepted: number;
  readonly superseded: number;
  readonly rejected: number;
  readonly totals: RegionTotals;
  readonly out: string;
}

/**
 * Turns a folder of plans into one regional workbook. One bad file never stops the others; an existing workbook keeps
 * what the controller wrote in it, and one with more in it than that is left untouched.
 */
export async function consolidate(
  paths: readonly string[],
  { out, json, lang }: ConsolidateOptions,
): Promise<ExitCode> {
  const { files, passedOver } = await listFiles(paths, [out]);
  if (files.length === 0) {
    process.stderr.write(`${words[lang].noFiles}\n`);
    return 2;
  }
  const existing = await keptFromFile(out);
  const submissions = await readAll(files, out, lang);
  const region = gatherRegion(submissions, { programme: programmes[0] });
  const description = describeRegionWorkbook(region, existing?.kept ?? null);
  if (existing !== null) refuseForeignContent(existing, description);
  const bytes = await writeWorkbook(description);
  await writeAtomically(out, bytes);

  const reports = submissions.map((file) => fileReport(file, lang));
  const result: Consolidation = {
    files: reports,
    ...standings(region),
    totals: regionTotals(region, existing?.kept ?? null),
    out,
  };
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(`${summary(result, fileSize(bytes), words[lang]).join("\n")}\n`);
  if (!json && passedOver[0] !== undefined)
    process.stderr.write(`${words[lang].passedOver(passedOver.length, passedOver[0])}\n`);
  return exitCodeOf(reports);
}

async function readAll(files: readonly string[], out: string, language: Language): Promise<readonly SubmissionFile[]> {
  const progress = startProgress(words[language].reading, files.length);
  const submissions: SubmissionFile[] = [];
  for (const file of files) {
    submissions.push(await readSubmission(file, { language, linkOf: (each) => sourceLink(out, each) }));
    progress.step();
  }
  progress.stop();
  return submissions;
}

function standings({ submissions, rejected }: Region): Pick<Consolidation, "accepted" | "superseded" | "rejected"> {
  const accepted = submissions.filter(({ standing }) => standing === "accepted").length;
  return { accepted, superseded: submissions.length - accepted, rejected: rejected.length };
}

function summary(
  { files, accepted, superseded, rejected, totals, out }: Consolidation,
  size: string,
  text: Words,
): readonly string[] {
  const unreadable = files.filter(({ status }) => status === "unreadable");
  return [
    text.consolidated(accepted, superseded, rejected),
    ...(unreadable.length === 0
      ? []
      : [text.unreadableFiles, ...unreadable.map(({ file, error }) => `   ✗ ${file}: ${error?.message ?? ""}`)]),
    text.totals(totals.schools, formatEuro(cents(totals.incomeCents)), formatEuro(cents(totals.expenseCents))),
    ...countKinds.map((kind) => text.counts(text.countNames[kind], totals[kind].current, totals[kind].target)),
    text.written(out, size),
    text.openIt,
  ];
}
