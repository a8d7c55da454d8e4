import type { Language } from "./language";
import { wordEn } from "./word-en";
import { wordNl } from "./word-nl";
import type { WordTexts } from "./word-texts";

const texts: Readonly<Record<Language, WordTexts>> = { nl: wordNl, en: wordEn };

/** The words about Word documents in one language. */
export function wordTexts(language: Language): WordTexts {
  return texts[language];
}
