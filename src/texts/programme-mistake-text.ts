import type { Language } from "./language";
import type { ProgrammeMistakeCode, ProgrammeMistakeParams, ProgrammeMistakeTexts } from "./programme-mistake-texts";
import { programmeMistakesEn } from "./programme-mistakes-en";
import { programmeMistakesNl } from "./programme-mistakes-nl";

const texts: Readonly<Record<Language, ProgrammeMistakeTexts>> = { nl: programmeMistakesNl, en: programmeMistakesEn };

/** Something wrong in a programme file. `path` says where, as `themes[2].id`; "" for the file as a whole. */
export interface ProgrammeMistake<Code extends ProgrammeMistakeCode = ProgrammeMistakeCode> {
  readonly path: string;
  readonly code: Code;
  readonly params: ProgrammeMistakeParams[Code];
}

/** Where it is, what is wrong and what to do: "themes[2].id: 'visie' komt twee keer voor; geef elk een eigen id." */
export function programmeMistakeText<Code extends ProgrammeMistakeCode>(
  { path, code, params }: ProgrammeMistake<Code>,
  language: Language,
): string {
  const sentence = texts[language][code](params);
  return path === "" ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${path}: ${sentence}`;
}
