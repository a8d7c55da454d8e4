import type { ReadingPlatform } from "../../xlsx/reading-platform";
import type { WordDocument } from "./block";
import { documentHtml } from "./document-html";
import { htmlBlocks } from "./html-blocks";
import { openDocument } from "./open-document";

/** A .docx as paragraphs and tables. Rejects with a `WorkbookError` as `openDocument` and `documentHtml` do. */
export async function readDocument(file: Uint8Array, platform: ReadingPlatform): Promise<WordDocument> {
  const { bytes, asides, hasTrackedChanges } = openDocument(file, platform);
  const { blocks, notes } = htmlBlocks(await documentHtml(bytes));
  return { blocks, asides: [...asides, ...notes], hasTrackedChanges };
}
