import path from "node:path";
import type { Programme } from "../domain/programme";
import { findProgramme, programmes } from "../domain/programmes/programmes";
import { readProgrammeFile, type ProgrammeReading } from "../programmes/read-programme-file";
import type { Language } from "../texts/language";
import { programmeMistakeText } from "../texts/programme-mistake-text";
import { WorkbookError } from "../workbook/workbook-error";
import { readBytes } from "./read-file";

/**
 * The programme that is meant: one that is built in, by its id, or a file.
 * @throws WorkbookError `unknown-programme`, `not-a-programme` with everything that is wrong with the file, or why it can't be read.
 */
export function programmeNamed(idOrFile: string, language: Language): Programme {
  const known = findProgramme(idOrFile);
  if (known !== null) return known;
  const isFile = path.extname(idOrFile) !== "" || /[/\\]/.test(idOrFile);
  if (!isFile)
    throw new WorkbookError("unknown-programme", `${idOrFile}: ${programmes.map(({ id }) => id).join(", ")}`);
  const { programme, mistakes } = readProgramme(idOrFile);
  if (programme !== null) return programme;
  const said = mistakes.map((mistake) => programmeMistakeText(mistake, language));
  throw new WorkbookError("not-a-programme", [idOrFile, ...said].join("\n"));
}

/**
 * A programme file, read and checked.
 * @throws WorkbookError when there is no file to read.
 */
export function readProgramme(file: string): ProgrammeReading {
  return readProgrammeFile(decoded(readBytes(file)));
}

/** Kladblok calls UTF-16 "Unicode". Bytes that are no UTF-8 become a sign that the reader knows. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}
