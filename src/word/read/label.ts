/** One word of a text in its comparable form, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A label inside a text: what stands before it and behind it. */
export interface LabelPlace {
  readonly before: string;
  readonly after: string;
}

const wordPattern = /[\p{L}\p{N}\u00ad\u200b-\u200d]+/gu;
/** "1.", "2.3", "a)", "•" and the like in front of a heading. */
const numbering = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s|\p{L})|\p{L}[.)](?=\s)|[·•▪\-–*])\s*/u;
const punctuation = /^[\s.,:;?!)\]”"'’]+/;

/** The form's longest sentence is shorter; further in a text no label begins. */
const longestLabel = 2_000;

/** Words of labels, of which a form has some two hundred, and of what was asked about last: a text, and it without numbering. */
const labelWords = new Map<string, readonly Word[]>();
const lastTexts: { readonly text: string; readonly words: readonly Word[] }[] = [];

function wordsOfLabel(label: string): readonly Word[] {
  const words = labelWords.get(label) ?? wordsOf(label);
  labelWords.set(label, words);
  return words;
}

function wordsOfText(text: string): readonly Word[] {
  const known = lastTexts.find((last) => last.text === text);
  if (known !== undefined) return known.words;
  const words = wordsOf(text.slice(0, longestLabel));
  lastTexts.unshift({ text, words });
  lastTexts.length = Math.min(lastTexts.length, 2);
  return words;
}

/** The words of a text without capitals, accents, soft hyphens and punctuation. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    folded: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/** Nearly all words are plain, and folded several times as fast. */
const isPlain = /^[a-zA-Z0-9]*$/;

function folded(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  const bare = word.normalize("NFKD").replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, "");
  return bare.toLowerCase();
}

/** The first word of a text, with and without what may be its numbering: no label that begins otherwise stands there. */
export function firstWords(text: string): readonly string[] {
  const beginning = text.slice(0, 200);
  const firsts = [beginning, beginning.replace(numbering, "")].map((each) => wordsOf(each)[0]?.folded);
  return firsts.filter((word) => word !== undefined);
}

/** Whether a text says exactly this label, its numbering aside. */
export function isLabel(text: string, label: string): boolean {
  return afterLabel(text, label) === "";
}

/** What follows a label at the beginning of a text, its numbering aside; null when the text begins otherwise. */
export function afterLabel(text: string, label: string): string | null {
  const rest = afterWords(text, label);
  if (rest !== null) return rest;
  const plain = text.replace(numbering, "");
  return plain === text ? null : afterWords(plain, label);
}

function afterWords(text: string, label: string): string | null {
  const wanted = wordsOfLabel(label);
  return wanted.length === 0 ? null : (placeOf(text, wordsOfText(text), wanted, 0)?.after ?? null);
}

/** The first place where the words of a label stand in a text, or null. */
export function findLabel(text: string, label: string): LabelPlace | null {
  const words = wordsOfText(text);
  const wanted = wordsOfLabel(label);
  if (wanted.length === 0) return null;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const place = placeOf(text, words, wanted, at);
    if (place !== null) return place;
  }
  return null;
}

function placeOf(text: string, words: readonly Word[], wanted: readonly Word[], at: number): LabelPlace | null {
  if (!wanted.every((word, index) => words[at + index]?.folded === word.folded)) return null;
  const first = words[at] as Word;
  const last = words[at + wanted.length - 1] as Word;
  return { before: text.slice(0, first.start).trim(), after: text.slice(last.end).replace(punctuation, "").trim() };
}

/** Whether a text is this label with other small words, another word, or a slip of the keyboard: `least` of all words are shared. */
export function resembles(text: string, label: string, least = 0.75): boolean {
  if (text.length > 4 * label.length + 40) return false;
  const words = wordsOfText(text.replace(numbering, ""));
  const wanted = wordsOfLabel(label);
  if (words.length === 0 || words.length > 2 * wanted.length + 1) return false;
  const shared = wanted.filter((each) => words.some((word) => isNearly(word.folded, each.folded))).length;
  return (2 * shared) / (words.length + wanted.length) >= least;
}

/** Equal, or in long words one letter more, less or other. */
function isNearly(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (Math.min(word.length, wanted.length) < 5 || Math.abs(word.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === wanted[start]) start++;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  const [more, less] = word.length >= wanted.length ? [word, wanted] : [wanted, word];
  return word.length === wanted.length ? rest(word, 1) === rest(wanted, 1) : rest(more, 1) === rest(less, 0);
}
