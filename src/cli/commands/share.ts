import path from "node:path";
import { boardFiles, type BoardFile } from "../../region/share/board-files";
import { wideFile } from "../../region/share/wide-file";
import { notFilledIn } from "../../region/survey/canonical-names";
import type { Survey } from "../../region/survey/survey";
import type { Language } from "../../texts/language";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { Audience } from "../audience";
import type { ExitCode } from "../exit-code";
import { shareWords } from "../share-words";
import { surveyOfFile } from "../survey-of-file";
import { writeAtomically } from "../write-atomically";
import { writeBoardFile, writeBoardFiles, type SharedFile } from "../write-board-files";

export interface ShareOptions {
  readonly audience: Audience;
  readonly out: string;
  readonly withDecision: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** Makes files to share from a regional workbook, which itself stays as it is. */
export async function share(region: string, options: ShareOptions): Promise<ExitCode> {
  const survey = surveyOfFile(region);
  const { audience } = options;
  if (audience.kind === "wide") return shareWidely(survey, options);
  const files = boardFiles(survey, options);
  return audience.kind === "board"
    ? shareWithBoard(files, survey.names.boards.of(audience.board), options)
    : shareWithAll(files, survey, options);
}

async function shareWidely(survey: Survey, { out, force, json, lang }: ShareOptions): Promise<ExitCode> {
  const { name, plans, hidesSmallCounts, description } = wideFile(survey);
  const file = isWorkbookName(out) ? out : path.join(out, name);
  await writeAtomically(file, await writeWorkbook(description), { keepExisting: !force });
  const text = shareWords[lang];
  const files: readonly SharedFile[] = [{ file, board: null, plans, status: "written" }];
  if (json) printJson({ files, hidesSmallCounts, out });
  else print([text.wide(plans, file), hidesSmallCounts ? text.hidden : text.open]);
  return 0;
}

async function shareWithBoard(all: readonly BoardFile[], board: string, options: ShareOptions): Promise<ExitCode> {
  const { out, withDecision, json, lang } = options;
  const text = shareWords[lang];
  const chosen = all.find(({ share }) => share.board === board);
  if (chosen === undefined) {
    const known = all.map(({ share }) => share.board).join(", ");
    return refuse(all.length === 0 ? text.noPlans : text.noSuchBoard(board, known));
  }
  const written = await writeBoardFile(isWorkbookName(out) ? out : path.join(out, chosen.name), chosen, options);
  if (json) printJson({ files: [written], withDecision, out });
  else print([text.board(board, written.plans, written.file), withDecision ? text.withDecision : text.leftOut]);
  return 0;
}

async function shareWithAll(all: readonly BoardFile[], survey: Survey, options: ShareOptions): Promise<ExitCode> {
  const { out, withDecision, json, lang } = options;
  const text = shareWords[lang];
  if (all.length === 0) return refuse(text.noPlans);
  const files = await writeBoardFiles(all, options);
  const plansWithoutBoard = survey.accepted.filter(({ name }) => name.board === notFilledIn).length;
  if (json) {
    printJson({ files, withDecision, plansWithoutBoard, out });
    return 0;
  }
  const kept = files.filter(({ status }) => status === "kept").length;
  print([
    text.boards(files.length - kept, out),
    ...(kept > 0 ? [text.kept(kept)] : []),
    withDecision ? text.withDecision : text.leftOut,
    ...(plansWithoutBoard > 0 ? [text.withoutBoard(plansWithoutBoard)] : []),
  ]);
  return 0;
}

function isWorkbookName(out: string): boolean {
  return out.toLowerCase().endsWith(".xlsx");
}

function refuse(sentence: string): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function printJson(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function print(sentences: readonly string[]): void {
  process.stdout.write(`${sentences.join("\n")}\n`);
}
