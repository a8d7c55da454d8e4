import type { Programme } from "../domain/programme";
import type { ProgrammeMistake } from "../texts/programme-mistake-text";
import { mistakeAt, mistakesOf } from "./file-mistakes";
import { programmeFile } from "./programme-file";
import { programmeOfFile } from "./programme-of-file";
import { lineAt, scanJson } from "./scan-json";
import { wholeFileMistakes } from "./whole-file-mistakes";

/** A programme, or everything that is wrong with its file. */
export type ProgrammeReading =
  | { readonly programme: Programme; readonly mistakes: readonly [] }
  | { readonly programme: null; readonly mistakes: readonly ProgrammeMistake[] };

/** Far more than the largest programme that fits the limits of its parts. */
const mostKilobytes = 512;

/** Reads a programme file; nothing is guessed, and whoever wrote it hears everything that is wrong at once. */
export function readProgrammeFile(text: string): ProgrammeReading {
  const source = text.replace(/^\ufeff/, "");
  const unreadable = textMistake(source);
  if (unreadable !== null) return refused([unreadable]);
  const { mistake, doubleKeys } = scanJson(source);
  if (mistake !== null) return refused([mistakeAt([], "syntax", mistake)]);
  const data: unknown = JSON.parse(source);
  const twice = doubleKeys.map(({ path, key, line }) => mistakeAt(path, "double-key", { key, line }));
  const result = programmeFile.safeParse(data);
  if (!result.success) return refused([...twice, ...mistakesOf(result.error.issues, data)]);
  const programme = programmeOfFile(result.data);
  const mistakes = [...twice, ...wholeFileMistakes(programme)];
  return mistakes.length === 0 ? { programme, mistakes: [] } : refused(mistakes);
}

/** True when the text is no JSON at all, so that no more can be said than where it stops being so. */
export function isUnreadable({ mistakes }: ProgrammeReading): boolean {
  return mistakes.some(({ code }) => code === "syntax" || code === "encoding" || code === "too-large");
}

function refused(mistakes: readonly ProgrammeMistake[]): ProgrammeReading {
  return { programme: null, mistakes };
}

function textMistake(source: string): ProgrammeMistake | null {
  if (source.length > mostKilobytes * 1024) return mistakeAt([], "too-large", { most: mostKilobytes });
  const strange = source.search(/[\ufffd\u0000]/);
  return strange < 0 ? null : mistakeAt([], "encoding", { line: lineAt(source, strange) });
}
