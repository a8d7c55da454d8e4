import { programmes } from "../../domain/programmes/programmes";
import { importSchools } from "../../region/schools/import-schools";
import type { ListMerge } from "../../region/schools/merge-school-list";
import type { SchoolList } from "../../region/schools/read-school-list";
import type { SchoolRecord } from "../../region/schools/school-record";
import type { Language } from "../../texts/language";
import type { WorkbookDescription } from "../../workbook/description";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { existingRegion, type ExistingRegion } from "../existing-region";
import type { ExitCode } from "../exit-code";
import { fileSize } from "../file-size";
import { issueWords } from "../issue-words";
import { listWords } from "../list-words";
import { nodePlatform } from "../node-inflate";
import { programmeNamed } from "../read-programme";
import { readList } from "../read-school-list";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface ListOptions {
  readonly into: string;
  /** Of a new workbook; the first of those that are built in, where left out. */
  readonly programme?: string;
  /** Only schools that are in the workbook already are brought up to date. */
  readonly knownOnly: boolean;
  /** Says what would change, and writes nothing. */
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** Reads a list of schools into a regional workbook, which is made when there is none, and says what that changes. */
export async function list(file: string, options: ListOptions): Promise<ExitCode> {
  const { into, knownOnly, dryRun, json, lang } = options;
  const given = readList(file);
  const chosen = options.programme === undefined ? programmes[0] : programmeNamed(options.programme, lang);
  const existing = await existingRegion(into);
  const { merge, description } = importSchools(existing, given, { programme: chosen, addNew: !knownOnly });
  const bytes = await bytesOf(existing, description);
  const unchanged = existing !== null && Buffer.compare(existing.bytes, bytes) === 0;
  if (!dryRun && !unchanged) await writeAtomically(into, bytes, { replaces: existing?.bytes ?? null });
  if (json)
    process.stdout.write(`${JSON.stringify(asDocument(file, given, merge, { ...options, unchanged }), null, 2)}\n`);
  else {
    const end = unchanged
      ? listWords[lang].unchanged
      : dryRun
        ? listWords[lang].tried
        : words[lang].written(into, fileSize(bytes));
    process.stdout.write(`${[...asLines(given, merge, lang), end].join("\n")}\n`);
  }
  return given.rejected.length > 0 ? 1 : 0;
}

function bytesOf(existing: ExistingRegion | null, description: WorkbookDescription): Promise<Uint8Array> {
  if (existing === null) return writeWorkbook(description);
  return patchWorkbook(existing.bytes, description, nodePlatform);
}

function asDocument(
  file: string,
  { schools, doubled, rejected }: SchoolList,
  { added, changed, same, unnamed }: ListMerge,
  { into, dryRun, unchanged }: ListOptions & { readonly unchanged: boolean },
) {
  return {
    list: file,
    schools: schools.length,
    added: added.map(({ brin, school }) => ({ brin, school })),
    changed: changed.map(({ school: { brin, school }, changes }) => ({ brin, school, changes })),
    same,
    unnamed,
    doubled,
    rejected,
    written: !dryRun && !unchanged,
    out: into,
  };
}

function asLines({ schools, doubled, rejected }: SchoolList, merge: ListMerge, lang: Language): readonly string[] {
  const text = listWords[lang];
  const issue = issueWords[lang];
  return [
    text.read(schools.length),
    ...merge.added.map((school) => `   + ${nameOf(school)}: ${text.added}`),
    ...merge.changed.map(({ school, changes }) => `   ~ ${nameOf(school)}: ${changes.map(text.change).join("; ")}`),
    ...doubled.map(({ brin, lines }) => issue.doubled(brin, lines.join(", "))),
    ...(rejected.length === 0 ? [] : [issue.rejected(rejected.length)]),
    ...rejected.map(({ line, text: found, reason }) => `   ✗ ${issue.line(line, found, issue.reasons[reason])}`),
    text.merged(merge.added.length, merge.changed.length, merge.same, merge.unnamed),
  ];
}

function nameOf({ school, brin }: SchoolRecord): string {
  return school === "" ? brin : `${school} (${brin})`;
}
