import { excelFailure } from "./excel-failure";

/**
 * Opens the bytes of an .xlsx file as a new, unsaved workbook; this pane stays with its own. The way out on Mac, where a
 * pane can't hand over a download.
 * @throws WorkbookError `excel-failed`, `excel-offline`
 */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw excelFailure(error);
  }
}

/** A multiple of three, so that the pieces join without padding between them. */
const bytesPerPiece = 24_000;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += bytesPerPiece) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + bytesPerPiece))));
  }
  return pieces.join("");
}
