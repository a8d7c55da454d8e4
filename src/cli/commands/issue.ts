import path from "node:path";
import type { Participation } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import {
  describeTemplate,
  templatesFor,
  type Recipients,
  type Template,
  type Templates,
} from "../../region/schools/templates";
import type { Language } from "../../texts/language";
import { WorkbookError } from "../../workbook/workbook-error";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { zipFiles, type ZipFile } from "../../xlsx/zip-files";
import { exists } from "../exists";
import type { ExitCode } from "../exit-code";
import { issueWords, type IssueWords } from "../issue-words";
import { startProgress } from "../progress";
import { programmeNamed } from "../read-programme";
import { givenSchools, type GivenSchools } from "../read-school-list";
import { writeAtomically } from "../write-atomically";

export interface IssueOptions {
  readonly list: string;
  readonly out: string;
  readonly programme?: string;
  readonly only: Recipients;
  /** Left out: from Deelname on the list. */
  readonly participation?: Participation;
  readonly force: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** What `--json` prints of each form. */
interface IssuedFile {
  readonly file: string;
  readonly brin: string;
  readonly school: string;
  readonly participation: Participation;
  /** `kept`: a file of that name was there already, and was left alone. */
  readonly status: "written" | "kept";
}

/** Makes a prefilled form for each school of a list, in a folder or in one zip. */
export async function issue(options: IssueOptions): Promise<ExitCode> {
  const given = givenSchools(options.list, chosenProgramme(options));
  const issued = templatesFor(given.schools, given.programme, {
    recipients: options.only,
    participation: options.participation ?? null,
  });
  const inZip = options.out.toLowerCase().endsWith(".zip");
  const write = inZip ? writeZip : writeFolder;
  const files = issued.templates.length === 0 ? [] : await write(issued, options);
  if (options.json) process.stdout.write(`${JSON.stringify(document(options, given, issued, files), null, 2)}\n`);
  else print(options.out, given, issued, files, issueWords[options.lang]);
  if (files.length === 0) return 2;
  return given.rejected.length > 0 || issued.leftOut.some(({ reason }) => reason === "no-brin") ? 1 : 0;
}

function chosenProgramme({ programme, lang }: IssueOptions): Programme | null {
  return programme === undefined ? null : programmeNamed(programme, lang);
}

/** Each file at once or not at all; one that is there already stays, unless told otherwise. */
async function writeFolder({ templates, programme }: Templates, options: IssueOptions): Promise<readonly IssuedFile[]> {
  const { out, force, lang } = options;
  const savedAt = new Date().toISOString();
  const progress = startProgress(issueWords[lang].writing, templates.length);
  const files: IssuedFile[] = [];
  for (const template of templates) {
    const file = path.join(out, template.fileName);
    const status = !force && (await exists(file)) ? "kept" : "written";
    if (status === "written") {
      await writeAtomically(file, await bytesOf(template, programme, savedAt), { keepExisting: !force });
    }
    files.push(issuedFile(file, template, status));
    progress.step();
  }
  progress.stop();
  return files;
}

/** A zip that is there already stays, unless told otherwise. */
async function writeZip({ templates, programme }: Templates, options: IssueOptions): Promise<readonly IssuedFile[]> {
  const { out, force, lang } = options;
  if (!force && (await exists(out))) throw new WorkbookError("file-exists", out);
  const savedAt = new Date().toISOString();
  const progress = startProgress(issueWords[lang].writing, templates.length);
  const files: ZipFile[] = [];
  for (const template of templates) {
    files.push({ name: template.fileName, bytes: await bytesOf(template, programme, savedAt) });
    progress.step();
  }
  progress.stop();
  await writeAtomically(out, zipFiles(files), { keepExisting: !force });
  return templates.map((template) => issuedFile(template.fileName, template, "written"));
}

function bytesOf({ plan }: Template, programme: Programme, savedAt: string): Promise<Uint8Array> {
  return writeWorkbook(describeTemplate(plan, programme, savedAt));
}

function issuedFile(file: string, { record, participation }: Template, status: IssuedFile["status"]): IssuedFile {
  return { file, brin: record.brin, school: record.school, participation, status };
}

function document(
  { list, out }: IssueOptions,
  { doubled, rejected }: GivenSchools,
  { leftOut, programme }: Templates,
  files: readonly IssuedFile[],
) {
  return {
    list,
    programme: programme.id,
    schoolYear: programme.schoolYear,
    files,
    leftOut: leftOut.map(({ record: { brin, school }, reason }) => ({ brin, school, reason })),
    doubled,
    rejected,
    out,
  };
}

function print(
  out: string,
  { doubled, rejected }: GivenSchools,
  { leftOut }: Templates,
  files: readonly IssuedFile[],
  text: IssueWords,
): void {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const kept = files.filter(({ status }) => status === "kept").length;
  if (files.length === 0) say(text.nobody);
  else say(text.issued(files.length - kept, out));
  if (kept > 0) say(text.kept(kept));
  for (const [reason, sentence] of Object.entries(text.leftOut)) {
    const count = leftOut.filter((each) => each.reason === reason).length;
    if (count > 0) say(sentence(count));
  }
  for (const { brin, lines } of doubled) say(text.doubled(brin, lines.join(", ")));
  if (rejected.length > 0) say(text.rejected(rejected.length));
  for (const { line, text: found, reason } of rejected) say(`   ✗ ${text.line(line, found, text.reasons[reason])}`);
}
