import path from "node:path";
import type { BoardFile } from "../region/share/board-files";
import { describeBoardWorkbook } from "../region/share/board-workbook";
import type { Language } from "../texts/language";
import { WorkbookError } from "../workbook/workbook-error";
import { writeWorkbook } from "../xlsx/write-workbook";
import { zipFiles, type ZipFile } from "../xlsx/zip-files";
import { exists } from "./exists";
import { startProgress } from "./progress";
import { shareWords } from "./share-words";
import { writeAtomically } from "./write-atomically";

/** What `share --json` prints of each file. */
export interface SharedFile {
  readonly file: string;
  /** Null for the file to share widely. */
  readonly board: string | null;
  readonly plans: number;
  /** `kept`: a file of that name was there already, and was left alone. */
  readonly status: "written" | "kept";
}

interface WriteOptions {
  /** A folder, or a file whose name ends in .zip. */
  readonly out: string;
  readonly force: boolean;
  readonly lang: Language;
}

/**
 * Writes the file of one board.
 * @throws WorkbookError `file-exists` when there is one and it may not be overwritten.
 */
export async function writeBoardFile(
  file: string,
  board: BoardFile,
  { force }: Pick<WriteOptions, "force">,
): Promise<SharedFile> {
  await writeAtomically(file, await bytesOf(board), { keepExisting: !force });
  return sharedFile(file, board, "written");
}

/** Writes the files of all boards into a folder or a zip. In a folder a file that is there already stays, unless told otherwise. */
export function writeBoardFiles(boards: readonly BoardFile[], options: WriteOptions): Promise<readonly SharedFile[]> {
  return options.out.toLowerCase().endsWith(".zip") ? writeZip(boards, options) : writeFolder(boards, options);
}

async function writeFolder(boards: readonly BoardFile[], { out, force, lang }: WriteOptions): Promise<SharedFile[]> {
  const progress = startProgress(shareWords[lang].writing, boards.length);
  const files: SharedFile[] = [];
  for (const board of boards) {
    const file = path.join(out, board.name);
    const isKept = !force && (await exists(file));
    files.push(isKept ? sharedFile(file, board, "kept") : await writeBoardFile(file, board, { force }));
    progress.step();
  }
  progress.stop();
  return files;
}

async function writeZip(boards: readonly BoardFile[], { out, force, lang }: WriteOptions): Promise<SharedFile[]> {
  if (!force && (await exists(out))) throw new WorkbookError("file-exists", out);
  const progress = startProgress(shareWords[lang].writing, boards.length);
  const files: ZipFile[] = [];
  for (const board of boards) {
    files.push({ name: board.name, bytes: await bytesOf(board) });
    progress.step();
  }
  progress.stop();
  await writeAtomically(out, zipFiles(files), { keepExisting: !force });
  return boards.map((board) => sharedFile(board.name, board, "written"));
}

function bytesOf({ share }: BoardFile): Promise<Uint8Array> {
  return writeWorkbook(describeBoardWorkbook(share));
}

function sharedFile(file: string, { share }: BoardFile, status: SharedFile["status"]): SharedFile {
  return { file, board: share.board, plans: share.rows.length, status };
}
