import type { Programme } from "../../domain/programme";
import type { ProgrammeMistake } from "../../texts/programme-mistake-text";
import { shownName } from "../shown-name";

/** A programme file that was opened, or what is wrong with it; "gone" when the computer gave nothing to read. */
export type OpenedProgramme =
  | { readonly kind: "programme"; readonly programme: Programme }
  | { readonly kind: "wrong"; readonly file: string; readonly mistakes: readonly ProgrammeMistake[] }
  | { readonly kind: "gone" };

export type RefusedProgramme = Exclude<OpenedProgramme, { readonly kind: "programme" }>;

/** Reads a programme file. Its rules and their library are loaded for the first one. */
export async function openProgramme(file: File): Promise<OpenedProgramme> {
  const { readProgrammeFile } = await import("../../programmes/read-programme-file");
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: "gone" };
  const { programme, mistakes } = readProgrammeFile(text);
  if (programme !== null) return { kind: "programme", programme };
  return { kind: "wrong", file: shownName(file.name), mistakes };
}
