import { programmes } from "../../domain/programmes/programmes";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { readWordForm } from "../../word/read-word-form";
import type { Tools } from "../actions/tools";
import { shownName } from "../shown-name";
import { browserPlatform } from "../workers/browser-platform";

/** No form comes near this; it keeps a video named .docx out of memory. */
const largestFile = 64 * 1024 * 1024;

/** Reads the document that somebody chose and shows what was recognised; gives what is wrong with it, or null. */
export async function readChosen({ store }: Tools, file: File): Promise<WorkbookErrorCode | null> {
  const { ownProgramme } = store.state();
  try {
    const known = ownProgramme === null ? programmes : [ownProgramme, ...programmes];
    const form = await readWordForm(await bytesOf(file), known, browserPlatform);
    store.dispatch({ type: "show", screen: { kind: "word", read: { name: shownName(file.name), form } } });
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > largestFile) throw new WorkbookError("too-large", `${file.size} bytes`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // It was moved, or is only in the cloud.
    throw new WorkbookError("no-access", file.name, cause);
  }
}
