import type { BoardFile } from "../../../../region/share/board-files";
import { describeBoardWorkbook } from "../../../../region/share/board-workbook";
import { boardsZipName } from "../../../../region/share/share-file-names";
import type { WideFile } from "../../../../region/share/wide-file";
import type { WorkbookDescription } from "../../../../workbook/description";
import type { ZipFile } from "../../../../xlsx/zip-files";
import type { MadeFile } from "../../../school/made-file";

interface MakingOptions {
  readonly signal: AbortSignal;
  readonly onMade: (done: number) => void;
}

/** The file of one board. */
export function makeBoardFile({ name, share }: BoardFile): Promise<MadeFile> {
  return made(name, describeBoardWorkbook(share));
}

/** The file to share widely. */
export function makeWideFile({ name, description }: WideFile): Promise<MadeFile> {
  return made(name, description);
}

/** The files of all boards in one zip; null when it was stopped. */
export async function makeBoardsZip(
  boards: readonly BoardFile[],
  { signal, onMade }: MakingOptions,
): Promise<MadeFile | null> {
  const { zipFiles } = await import("../../../../xlsx/zip-files");
  const files: ZipFile[] = [];
  for (const board of boards) {
    if (signal.aborted) return null;
    files.push(await makeBoardFile(board));
    onMade(files.length);
    await breath();
  }
  if (signal.aborted) return null;
  const newest = boards
    .map(({ share }) => share)
    .reduce((most, share) => (share.savedAt > most.savedAt ? share : most));
  return { name: boardsZipName(newest), bytes: zipFiles(files), madeAt: newest.savedAt };
}

/** The writing library is large; it is loaded for the first file. */
async function made(name: string, description: WorkbookDescription): Promise<MadeFile> {
  const { writeWorkbook } = await import("../../../../xlsx/write-workbook");
  const bytes = await writeWorkbook(description);
  return { name, bytes: new Uint8Array(bytes), madeAt: description.properties.savedAt };
}

/** Lets the screen show how far it is, and the button for stopping do its work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
