import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { cellAddress } from "../../../src/workbook/a1";
import type { WorkbookDescription } from "../../../src/workbook/description";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";

export { writeWorkbook };

export const patch = (file: Uint8Array, description: WorkbookDescription): Promise<Uint8Array> =>
  patchWorkbook(file, description, nodePlatform);

/** A file of which some parts are other ones, as somebody else's program may have saved it. */
export function changeParts(
  file: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string) | string | Uint8Array>>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    if (typeof change !== "function") parts[name] = typeof change === "string" ? strToU8(change) : change;
    else if (before === undefined) throw new Error(`no part ${name}`);
    else {
      const text = strFromU8(before);
      const after = change(text);
      if (after === text) throw new Error(`nothing to change in ${name}`);
      parts[name] = strToU8(after);
    }
  }
  return zipSync(parts);
}

/** The text of a part. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

export const partsOf = (file: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(file);

/** What stands on a sheet by address; formulas as "=" and their value. */
export function cellsOf(file: Uint8Array, sheet: string): Readonly<Record<string, unknown>> {
  const found = readSnapshot(file, nodePlatform).sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return Object.fromEntries(
    found.cells.map(({ row, column, value, isFormula }) => {
      const plain = typeof value === "object" ? value.error : value;
      return [cellAddress(row, column), isFormula ? `=${plain}` : plain];
    }),
  );
}

/** The element of a cell in the part of a sheet; "" for none. */
export function cellXml(sheetXml: string, address: string): string {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|[^]*?</c>)`).exec(sheetXml)?.[0] ?? "";
}

/** The number of a cell's style. */
export const styleAt = (sheetXml: string, address: string): string =>
  / s="(\d+)"/.exec(cellXml(sheetXml, address))?.[1] ?? "0";

/** The code and detail with which a patch is refused; "done" when it is not. */
export async function refusalOf(file: Uint8Array, description: WorkbookDescription): Promise<string> {
  try {
    await patch(file, description);
    return "done";
  } catch (error) {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  }
}
